"""A private PulseAudio with a null sink, for tests that must hear what a program really plays.

It has its own home, socket and configuration in a temporary folder, and disturbs no sound
server of the machine. `SoundServer.environment` leads a child process to it through the ALSA
pulse plugin; a `Recorder` writes down what the sink plays. Only what was started here is ended.
"""

from __future__ import annotations

import os
import shutil
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
pcm.!default {
    type pulse
    hint { show on description "test" }
}
ctl.!default {
    type pulse
    hint { show on description "test" }
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


def until(is_so: Callable[[], bool], what: str, seconds: float = 10.0) -> None:
    """Wait until `is_so()`; TimeoutError naming `what` where it takes over `seconds`."""
    give_up = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > give_up:
            raise TimeoutError(f"{what}: not within {seconds:g} s")
        time.sleep(0.005)


class SoundServer:
    """A PulseAudio with one null sink at 48 kHz, in `folder`; may be stopped and started."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self._starts = 0
        for name in ("home", "run"):
            (folder / name).mkdir(mode=0o700, exist_ok=True)
        self._socket = folder / "run" / "socket"
        alsa = folder / "asound.conf"
        alsa.write_text(_ALSA)
        self.environment: dict[str, str] = {
            "HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "XDG_CONFIG_HOME": str(folder / "home"),
            "PULSE_RUNTIME_PATH": str(folder / "run"),
            "PULSE_SERVER": f"unix:{self._socket}",
            "ALSA_CONFIG_PATH": str(alsa),
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
                    f"--load=module-null-sink sink_name={SINK} rate={RATE} format=float32le "
                    "channels=2",
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
    """Records what the sink plays, while it is used as a context manager.

    To be begun before the program that is heard: whoever joins later changes the sink's
    latency, and the sink has been seen to drop a second of a stream then.
    """

    def __init__(self, server: SoundServer, path: Path) -> None:
        self._server = server
        self._path = path
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        with self._path.open("wb") as file:
            self._process = subprocess.Popen(
                [
                    "parec",
                    f"--device={SINK}.monitor",
                    "--format=float32le",
                    f"--rate={RATE}",
                    "--channels=2",
                    "--latency-msec=10",
                ],
                env={**os.environ, **self._server.environment},
                stdout=file,
                stderr=subprocess.DEVNULL,
            )
        until(lambda: self._path.stat().st_size > 0, "the recorder")
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

    def samples(self) -> NDArray[np.float32]:
        """What is recorded so far, shape (n, 2)."""
        raw = np.fromfile(self._path, dtype="<f4")
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
            server.stop()
