"""From Enter after the passphrase to the home screen with its suggestion, painted.

    python -m tests.benchmarks.unlocking [RUNS] [--empty]

The app itself, offscreen, on twenty invented years (or none), each run a process of its own that
locks and unlocks once it is up. Beside it, in the same process: stretching the passphrase alone,
which is most of it and is meant to be slow, and the longest that the window stood still meanwhile.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from feltsense.gui.app import App
from feltsense.gui.lock.lock_view import LockView
from feltsense.gui.lock.locking import Lock
from feltsense.gui.window import HOME
from feltsense.journal.journal import Journal
from feltsense.places import DataFolder, data_folder
from feltsense.sound.silent import SilentOutput
from feltsense.vault.key_record import State
from feltsense.vault.keys import KeyFile
from tests.benchmarks.invented_years import body_map, everything, note, session

PASSPHRASE = "lantern orbit quiet gravel"
BEAT_MS = 2


class Unlocks(QObject):
    """Waits until the app has come up locked, unlocks it, and sees the home screen painted."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._began = self._last = self._longest = 0
        app.home.installEventFilter(self)
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._look)
        self._beat.start(BEAT_MS)
        self._up = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._app.window.here == HOME and self._began:
            QTimer.singleShot(0, self._painted)
        return False

    def _look(self) -> None:
        now = time.monotonic_ns()
        if self._began:
            self._longest = max(self._longest, now - self._last)
        self._last = now
        app = self._app
        view = app.lock.locking.page.currentWidget()
        if self._began or not app.sound.is_ready or not isinstance(view, LockView):
            return
        self._up = self._up or now / 1e9 + 3  # and everything in the worker is done
        if now / 1e9 > self._up and app.lock.locking.state is Lock.LOCKED:
            view.fields[0].setText(PASSPHRASE)
            self._began = self._last = time.monotonic_ns()
            view.go_on.click()

    def _painted(self) -> None:
        if self._app.journal is None:
            return
        taken = time.monotonic_ns() - self._began
        began = time.monotonic_ns()
        KeyFile(data_folder().keys).unlock(PASSPHRASE).forget()
        alone = time.monotonic_ns() - began
        print(taken, alone, self._longest, flush=True)
        os._exit(0)


def child() -> None:
    """One run, in the data folder of the environment."""
    application = QApplication([])
    app = App(data_folder())
    app.sound.bring_up = lambda: None  # type: ignore[method-assign]
    app.sound.output, app.sound.voices = SilentOutput(), ()
    app.window.show()
    watching = Unlocks(app)
    application.exec()
    del watching


def fill(data: DataFolder, empty: bool) -> None:
    """Sealed data, as after years of use, or none yet."""
    keys = KeyFile(data.keys)
    seal, _ = keys.create(PASSPHRASE)
    journal = Journal(data.journal, seal=seal)
    records = [] if empty else list(everything())
    for record in (session(0), body_map(0), note(0)):
        journal.add_all([each for each in records if type(each) is type(record)])
    journal.close()
    keys.set_state(seal, State.SEALED)


def main(arguments: list[str]) -> int:
    if "--child" in arguments:
        child()
        return 0
    numbers = [each for each in arguments if each.isdigit()]
    with tempfile.TemporaryDirectory() as room:
        data = DataFolder(Path(room) / "data")
        fill(data, "--empty" in arguments)
        environment = {
            "QT_QPA_PLATFORM": "offscreen",
            **os.environ,
            "FELTSENSE_DATA": str(data.root),
            "FELTSENSE_STATE": str(Path(room) / "state"),
        }
        found = []
        for _ in range(int(numbers[0]) if numbers else 7):
            done = subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.unlocking", "--child"],
                env=environment,
                capture_output=True,
                text=True,
                check=True,
                timeout=180,
            )
            found.append([int(each) / 1e6 for each in done.stdout.split()])
    for name, values in zip(
        ("to the home screen", "the passphrase alone", "window stood still"),
        zip(*found, strict=True),
        strict=True,
    ):
        print(f"{name:22} {median(values):6.0f} ms (median), {max(values):6.0f} ms (most)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
