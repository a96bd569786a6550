"""A second start asks the first one's window to come up, by a small file in the data folder.

The file holds nothing but what the desktop gave the second start to show that a person wanted it
(so that the window may come to the front where the desktop allows that), and in a second line what
the window shall show, one of a few words. The first one takes it away, and that is the answer. No
socket: it works on any file system, and goes nowhere else.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

_LOOK_MS = 200
_ASKED_MS = 40
_LONGEST_TOKEN = 200
_LONGEST_WORD = 40
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


def ask_for_window(file: Path, seconds: float = 2.0, show: str = "") -> bool:
    """Ask whoever looks at `file` to show its window; whether it answered within `seconds`.

    `show` is what it shall show there, "" for what it shows. Nothing stays behind where nobody
    does.
    """
    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    token = token.partition("\n")[0][:_LONGEST_TOKEN]
    half = file.with_name(file.name + ".new")  # so that it is never read before it is written
    try:
        fd = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(fd, "w", encoding="utf-8") as asked:
            asked.write(f"{token}\n{show}" if show else token)
        half.replace(file)
    except OSError:
        with suppress(OSError):
            half.unlink()
        return False
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        time.sleep(_ASKED_MS / 1000)
        if not file.exists():
            return True
    with suppress(OSError):
        file.unlink()
        return False
    return True  # it was taken away just now


class Summons(QObject):
    """Looks a few times a second whether a second start asks for `window`, and shows it then.

    `ways` are what else may be asked for, by its word, each bringing the window up itself; a word
    that is none of them is left out.
    """

    def __init__(
        self,
        file: Path,
        window: QMainWindow,
        ways: Mapping[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__(window)
        self._file = file
        self._window = window
        self._ways = dict(ways or {})
        for left in (file, file.with_name(file.name + ".new")):
            with suppress(OSError):
                left.unlink()  # by one that was ended while it waited
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Answer, if it is asked."""
        if not self._file.exists():
            return
        try:
            with self._file.open(encoding="utf-8", errors="replace") as asked:
                written = asked.read(_LONGEST_TOKEN + 1 + _LONGEST_WORD)
            self._file.unlink()
        except OSError:
            return
        token, _, word = written.partition("\n")
        if token.isascii() and token.isprintable() and 0 < len(token) <= _LONGEST_TOKEN:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt hands it on, once, and forgets it
        if (way := self._ways.get(word)) is not None:
            way()
        else:
            show_window(self._window)


def show_window(window: QMainWindow) -> None:
    """Bring `window` up; where the desktop does not let it come to the front, it marks it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
