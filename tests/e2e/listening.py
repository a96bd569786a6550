"""What a screen reader is told while the keyboard is used, in the order in which it is told.

The listener is a process of the system's Python; a thread reads its lines and ends with it.
"""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.desktop import SYSTEM_PYTHON, Desktop, end, wait_for

LISTENER = Path(__file__).with_name("screen_listener.py")
FOCUS, SAID = "focus", "said"


@dataclass(frozen=True)
class Heard:
    """A control that the keyboard came to (FOCUS), or a sentence that was said (SAID)."""

    kind: str
    name: str
    role: str
    description: str


class Listening:
    """Presses keys on `screen`, and tells what is heard of them."""

    def __init__(self, screen: Desktop, lines: list[Heard]) -> None:
        self.screen = screen
        self._lines = lines

    def after(
        self, key: str, kind: str = FOCUS, fits: Callable[[Heard], bool] = lambda heard: True
    ) -> Heard:
        """The first of `kind` that `fits` and is heard after `key` was pressed."""
        begin = len(self._lines)
        self.screen.press(key)

        def look() -> Heard | None:
            new = self._lines[begin:]
            return next((each for each in new if each.kind == kind and fits(each)), None)

        found = wait_for(look, 20)
        if found is None:
            raise AssertionError(f"after {key} only {self._lines[begin:]} was heard")
        return found

    def go_to(self, name: str, key: str = "Tab") -> Heard:
        """Press `key` until the keyboard comes to a control whose name begins with `name`."""
        return self._go(name, key)[-1]

    def walk(self, to: str, key: str = "Tab") -> list[str]:
        """The names of all stops on the way there."""
        return [each.name for each in self._go(to, key)]

    def _go(self, to: str, key: str) -> list[Heard]:
        stops: list[Heard] = []
        for _ in range(80):
            stops.append(self.after(key))
            if stops[-1].name.startswith(to):
                return stops
        raise AssertionError(f"{key} does not lead to {to!r} but to {[s.name for s in stops]}")


@contextmanager
def listening(screen: Desktop) -> Iterator[Listening]:
    """Listen to everything on `screen`; begins before a program is started there."""
    listener = subprocess.Popen(
        [SYSTEM_PYTHON, str(LISTENER)], env=screen.environment, stdout=subprocess.PIPE, text=True
    )
    assert listener.stdout is not None
    lines: list[Heard] = []
    listener.stdout.readline()  # it listens from now on

    def read() -> None:
        assert listener.stdout is not None
        lines.extend(Heard(**json.loads(line)) for line in listener.stdout)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        yield Listening(screen, lines)
    finally:
        listener.terminate()
        reader.join(10)
        end(listener)
