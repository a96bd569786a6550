"""A real desktop for the end-to-end tests: a screen, a keyboard, a mouse and a screen reader.

Xvfb is the screen, xdotool the keyboard and mouse, and the accessibility bus tells where a
control is by the name that a screen reader would say. Only what was started here is ended.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

_T = TypeVar("_T")

SYSTEM_PYTHON = "/usr/bin/python3"  # the accessibility library is the system's, not ours
READER = Path(__file__).with_name("screen_reader.py")


def desktop_missing() -> str | None:
    """Why no real desktop can be started here, or None."""
    for program in ("Xvfb", "xdotool", "dbus-daemon"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    probe = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"],
        capture_output=True,
        check=False,
    )
    return "the accessibility library is not installed" if probe.returncode else None


@dataclass(frozen=True)
class Control:
    """One accessible control as a screen reader finds it; x, y is its middle on the screen."""

    name: str
    role: str
    x: int
    y: int
    states: tuple[str, ...]
    description: str = ""


class Desktop:
    """A running desktop; `environment` is what a program needs to appear on it."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def controls(self) -> list[Control]:
        """Everything that shows now on any window, in the order of the tree."""
        done = subprocess.run(
            [SYSTEM_PYTHON, str(READER)],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(done.stderr)
        return [
            Control(
                item["name"],
                item["role"],
                item["x"],
                item["y"],
                tuple(item["states"]),
                item["description"],
            )
            for item in json.loads(done.stdout)
        ]

    def find(self, name: str, role: str | None = None, seconds: float = 20) -> Control:
        """The first showing control whose name starts with `name`; waits for it to appear."""
        seen: list[Control] = []

        def look() -> Control | None:
            nonlocal seen
            seen = self.controls()
            for control in seen:
                if control.name.startswith(name) and (role is None or control.role == role):
                    return control
            return None

        found = wait_for(look, seconds)
        if found is None:
            names = ", ".join(sorted({f"{c.name!r} ({c.role})" for c in seen if c.name}))
            raise AssertionError(f"no control {name!r} on the screen; there are {names}")
        return found

    def click(self, name: str, role: str | None = None, seconds: float = 20) -> None:
        """Click the control with the mouse, where it has come to rest on the screen."""
        control = self.find(name, role, seconds)
        while (now := self.find(name, role, seconds)) and (now.x, now.y) != (control.x, control.y):
            control = now
        self._xdotool("mousemove", str(control.x), str(control.y), "click", "1")

    def act(self, name: str, role: str = "", seconds: float = 20) -> None:
        """Have a control do what it does, by the accessibility bus alone: no key, no mouse."""

        def done() -> bool | None:
            asked = subprocess.run(
                [SYSTEM_PYTHON, str(READER), "--act", name, role],
                env=self.environment,
                capture_output=True,
                text=True,
                timeout=30,
                check=False,
            )
            if asked.returncode not in (0, 3):
                raise RuntimeError(asked.stderr)
            return asked.returncode == 0 or None

        if wait_for(done, seconds) is None:
            raise AssertionError(f"nothing named {name!r} can be pressed")

    def focused(self) -> list[Control]:
        """What has the keyboard; a page says that it has, too, and cannot: it is none of them."""
        states = {"focused", "focusable"}
        return [control for control in self.controls() if states <= set(control.states)]

    def go_to(self, name: str, key: str = "Tab") -> None:
        """Press `key` until the keyboard is on a control whose name starts with `name`."""
        way: list[str] = []
        for _ in range(40):
            if wait_for(lambda: self._is_at(name) or None, 0.3):
                return
            way.append(", ".join(control.name for control in self.focused()))
            self.press(key)
        raise AssertionError(f"{key} does not lead to {name!r}, but to {way}")

    def _is_at(self, name: str) -> bool:
        return any(control.name.startswith(name) for control in self.focused())

    def press(self, *keys: str) -> None:
        """Press and release each key, in xdotool's names."""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        """Type text on the keyboard."""
        self._xdotool("type", "--delay", "20", text)

    def focus_window(self, seconds: float = 20) -> None:
        """Give the keyboard to the program's window, as a window manager would.

        A window that is just coming up refuses it; then it is asked again.
        """

        def given() -> bool | None:
            try:
                self._xdotool("search", "--onlyvisible", "--name", "Feltsense", "windowfocus")
            except subprocess.CalledProcessError:
                return None
            return True

        if wait_for(given, seconds) is None:
            raise AssertionError("no window takes the keyboard")

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            check=True,
            timeout=30,
            capture_output=True,
        )


def wait_for(look: Callable[[], _T | None], seconds: float) -> _T | None:
    """What `look` answers once it is not None, or None after `seconds`."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found is not None or time.monotonic() > end:
            return found
        time.sleep(0.1)


@contextmanager
def desktop(folder: Path, size: str = "1280x860x24") -> Iterator[Desktop]:
    """A desktop whose files lie in `folder`; everything started for it ends with it."""
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DISPLAY", "QT_SCALE_FACTOR")
    }
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, parents=True)
    environment |= {
        "XDG_RUNTIME_DIR": str(runtime),
        "HOME": str(folder),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
        "NO_AT_BRIDGE": "0",
    }
    started: list[subprocess.Popen[str]] = []
    try:
        started.append(_screen(environment, size))
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
            start_new_session=True,
        )
        started.append(bus)
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        yield Desktop(environment)
    finally:
        for process in reversed(started):
            end(process)


def _screen(environment: dict[str, str], size: str) -> subprocess.Popen[str]:
    """Start a screen and put its name into `environment`.

    Two that are started at once may take the same number, and one of them ends: so it is asked
    for a sign of life, and another one is started where there is none.
    """
    for _ in range(5):
        read_end, write_end = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", size, "-nolisten", "tcp"],
            pass_fds=[write_end],
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        os.close(write_end)
        with os.fdopen(read_end) as numbers:
            environment["DISPLAY"] = f":{numbers.readline().strip()}"
        sign = subprocess.run(
            ["xdotool", "getdisplaygeometry"], env=environment, capture_output=True, check=False
        )
        if sign.returncode == 0 and screen.poll() is None:
            return screen
        end(screen)
    raise RuntimeError("no screen could be started")


def end(process: subprocess.Popen[str], signal_: int = signal.SIGTERM) -> None:
    """End a process that was started here, and wait until it is gone."""
    if process.poll() is None:
        process.send_signal(signal_)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()


@contextmanager
def feltsense(
    arguments: list[str], environment: dict[str, str], log: Path, *, asked: bool = True
) -> Iterator[subprocess.Popen[str]]:
    """The real program, as `python -m feltsense` starts it; its output goes to `log`.

    With `asked`, the question of the first start was answered before.
    """
    if asked and "--data" in arguments:
        settings = Path(arguments[arguments.index("--data") + 1]) / "settings.json"
        settings.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not settings.exists():
            settings.write_text('{"passphrase_asked": true}')
    with log.open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-X", "faulthandler", "-m", "feltsense", *arguments],
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            yield process
        except AssertionError as error:
            ended = process.poll()
            if ended is None:
                end(process, signal.SIGABRT)  # it then says what each of its threads was doing
            error.add_note(f"the program's exit status was {ended}; it said:\n{log.read_text()}")
            raise
        finally:
            end(process)
