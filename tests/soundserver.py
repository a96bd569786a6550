"""A private PulseAudio with null sinks, for tests that must hear what a program really plays.

It has its own home, socket and configuration in a temporary folder, and disturbs no sound
server of the machine. `SoundServer.environment` leads a child process to it through the ALSA
pulse plugin; a `Recorder` writes down what a sink plays. Only what was started here is ended.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
SINK = "feltsense_test"

_PROGRAMS = ("pulseaudio", "parec", "pactl")
_PLUGINS = "libasound_module_pcm_pulse.so"
_ALSA = """\
{kind}.!default {{
    type pulse
    hint {{ show on description "test" }}
}}
"""
_NAMED = """\
pcm.{name} {{
    type pulse
    server "{server}"
    hint {{ show on description "test" }}
}}
"""
_HELD = """\
pcm.!default {
    type hw
    card 31
}
"""


def sound_server_missing() -> str | None:
    """Why no private sound server can be started here, or None where it can."""
    missing = [program for program in _PROGRAMS if shutil.which(program) is None]
    if missing:
        return f"no {', '.join(missing)} (apt install pulseaudio pulseaudio-utils)"
    folders = [Path("/usr/lib"), Path("/usr/lib64"), Path("/usr/local/lib")]
    if not any(any(folder.glob(f"**/alsa-lib/{_PLUGINS}")) for folder in folders):
        return "no ALSA plugin for PulseAudio (apt install libasound2-plugins)"
    if find_library("portaudio") is None:
        return "no PortAudio library (apt install libportaudio2)"
    return None


def _sink(name: str) -> str:
    return f"sink_name={name} rate={RATE} format=float32le channels=2"


def until(is_so: Callable[[], bool], what: str, seconds: float = 30.0) -> None:
    """Wait until `is_so()`; TimeoutError naming `what` where it takes over `seconds`."""
    give_up = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > give_up:
            raise TimeoutError(f"{what}: not within {seconds:g} s")
        time.sleep(0.005)


class SoundServer:
    """A PulseAudio with a null sink at 48 kHz, in `folder`; may be stopped and started.

    `plug_in` and `unplug` let a device come and go that programs find by its name: it is another
    server, for the streams of a sink that goes would be moved to the next sink.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self._starts = 0
        for name in ("home", "run"):
            (folder / name).mkdir(mode=0o700, exist_ok=True)
        self._socket = folder / "run" / "socket"
        self._alsa = folder / "asound.conf"
        self._devices: dict[str, SoundServer] = {}
        self._write_alsa()
        self.environment: dict[str, str] = {
            "HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "XDG_CONFIG_HOME": str(folder / "home"),
            "PULSE_RUNTIME_PATH": str(folder / "run"),
            "PULSE_SERVER": f"unix:{self._socket}",
            "ALSA_CONFIG_PATH": str(self._alsa),
        }

    def start(self) -> None:
        """Start it and wait until its sink is there."""
        self._starts += 1
        with (self.folder / f"pulseaudio-{self._starts}.log").open("wb") as log:
            self._process = subprocess.Popen(
                [
                    "pulseaudio",
                    "-n",
                    "--daemonize=no",
                    "--use-pid-file=no",
                    "--exit-idle-time=-1",
                    "--disallow-exit=yes",
                    "--realtime=no",
                    "--high-priority=no",
                    f"--load=module-native-protocol-unix auth-anonymous=1 socket={self._socket}",
                    f"--load=module-null-sink {_sink(SINK)}",
                ],
                env={**os.environ, **self.environment},
                stdout=log,
                stderr=log,
            )
        until(self._has_sink, "the private sound server")

    def stop(self) -> None:
        """End it at once, as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
        self._socket.unlink(missing_ok=True)

    def close(self) -> None:
        """End it, and every device that was plugged in."""
        for name in tuple(self._devices):
            self.unplug(name)
        self.stop()

    def hang(self) -> None:
        """Let it answer nobody any more, until `go_on`."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it answer again."""
        self._signal(signal.SIGCONT)

    def plug_in(self, name: str) -> SoundServer:
        """Add a device called `name`; what plays it may be recorded, and hung, as this one."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        device = self._devices[name] = SoundServer(folder)
        device.start()
        self._write_alsa()
        return device

    def unplug(self, name: str) -> None:
        """Take away the device called `name`, and end what plays there."""
        device = self._devices.pop(name)
        self._write_alsa()
        device.stop()

    def forget_devices(self) -> None:
        """Let no program open any device, the default one neither, as where another holds it."""
        self._alsa.write_text(_HELD)

    def remember_devices(self) -> None:
        """Undo `forget_devices`."""
        self._write_alsa()

    def take_sink(self) -> None:
        """Take the first sink away, and end what plays there."""
        for line in self._control("list", "short", "modules").splitlines():
            number, kind, *rest = line.split("\t")
            if kind == "module-null-sink" and f"sink_name={SINK} " in f"{rest[0]} ":
                self._control("unload-module", number)

    def give_sink(self, name: str = SINK) -> None:
        """Bring a sink, the first one again or another, which is the default where it is alone."""
        self._control("load-module", "module-null-sink", *_sink(name).split())

    def set_default(self, name: str) -> None:
        """Have the sink `name` be the default one."""
        self._control("set-default-sink", name)

    def _write_alsa(self) -> None:
        own = "".join(_ALSA.format(kind=kind) for kind in ("pcm", "ctl"))
        named = (
            _NAMED.format(name=name, server=device.environment["PULSE_SERVER"])
            for name, device in self._devices.items()
        )
        self._alsa.write_text(own + "".join(named))

    def _signal(self, number: int) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def _control(self, *arguments: str) -> str:
        done = subprocess.run(
            ["pactl", *arguments],
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            check=True,
            timeout=10,
        )
        return done.stdout

    def _has_sink(self) -> bool:
        if self._process is not None and self._process.poll() is not None:
            log = (self.folder / f"pulseaudio-{self._starts}.log").read_text(errors="replace")
            raise OSError(f"the private sound server did not start: {log[-500:]}")
        listed = subprocess.run(
            ["pactl", "list", "short", "sinks"],
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
        )
        return SINK in listed.stdout


class Recorder:
    """Records what `sink` plays, while it is used as a context manager.

    To be begun before the program that is heard: whoever joins later changes the sink's
    latency, and the sink has been seen to drop a second of a stream then.
    """

    def __init__(self, server: SoundServer, path: Path, sink: str = SINK) -> None:
        self._server = server
        self._sink = sink
        self._path = path
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        with self._path.open("wb") as file:
            self._process = subprocess.Popen(
                [
                    "parec",
                    f"--device={self._sink}.monitor",
                    "--format=float32le",
                    f"--rate={RATE}",
                    "--channels=2",
                    "--latency-msec=10",
                ],
                env={**os.environ, **self._server.environment},
                stdout=file,
                stderr=subprocess.DEVNULL,
            )
        try:
            until(lambda: self._path.stat().st_size > 0, "the recorder")
        except TimeoutError:
            self._process.kill()
            self._process.wait()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait()

    @property
    def frames(self) -> int:
        """How many frames are recorded so far."""
        return self._path.stat().st_size // 8

    def samples(self, last: int | None = None) -> NDArray[np.float32]:
        """What is recorded so far, or its `last` frames, shape (n, 2)."""
        first = 0 if last is None else max(0, self.frames - last)
        count = -1 if last is None else last * 2  # it grows meanwhile
        raw = np.fromfile(self._path, dtype="<f4", count=count, offset=first * 8)
        return raw[: len(raw) // 2 * 2].reshape(-1, 2).astype(np.float32)


@contextmanager
def sound_server() -> Iterator[SoundServer]:
    """A running SoundServer in a temporary folder with a short name, as sockets need one."""
    with tempfile.TemporaryDirectory(prefix="fs-sound-") as folder:
        server = SoundServer(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.close()
