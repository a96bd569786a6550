"""From the start of `feltsense check-in` to its questions, painted.

    python -m tests.benchmarks.check_in_opening [RUNS]

The real command, offscreen unless QT_QPA_PLATFORM says otherwise, each run a process of its own,
timed from before it is started until the questions have painted once: with nothing kept yet and
with twenty invented years, plain and sealed, beside a bare window in the same run. Where it is
sealed, the passphrase is typed the moment it is asked for, and stretching it, which is meant to
take its time, is taken off. Prints medians; quote them beside the bare window's, for the machine
may be busy.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from feltsense.journal.journal import Journal
from feltsense.places import DataFolder
from feltsense.vault.key_record import State
from feltsense.vault.keys import KeyFile
from tests.benchmarks.first_paint import BARE
from tests.benchmarks.invented_years import body_map, everything, note, session

PASSPHRASE = "lantern orbit quiet gravel"
HEAVY = ("numpy", "pyqtgraph", "sounddevice")

CHECK_IN = f"""
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from feltsense.gui import app
from feltsense.vault.keys import KeyFile

stretching = 0
plain_unlock = KeyFile.unlock

def unlock(keys, passphrase):
    global stretching
    began = time.monotonic_ns()
    try:
        return plain_unlock(keys, passphrase)
    finally:
        stretching = time.monotonic_ns() - began

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.done)
        return False
    def done(self):
        heavy = [name for name in {HEAVY!r} if name in sys.modules]
        print(time.monotonic_ns() - stretching, ",".join(heavy) or "none", flush=True)
        os._exit(0)

plain_show = app.App.show

def show(self):
    plain_show(self)
    page = self.check_in.page
    page.currentChanged.connect(
        lambda _: page.currentWidget() and page.currentWidget().installEventFilter(self.watch)
    )
    self.watch = Watch()
    if page.currentWidget():
        page.currentWidget().installEventFilter(self.watch)
    QTimer.singleShot(0, lambda: unlock_it(self))

def unlock_it(self):
    view = self.lock.locking.page.currentWidget()
    if hasattr(view, "fields"):
        view.fields[0].setText({PASSPHRASE!r})
        view.go_on.click()
    elif self.lock.locking.is_locked:
        QTimer.singleShot(1, lambda: unlock_it(self))

app.App.show = show
KeyFile.unlock = unlock
from feltsense.cli import run
run(["check-in"])
"""


def opened(code: str, data: Path, state: Path) -> tuple[float, str]:
    """Seconds from before the start to the paint, and the heavy modules that were there by then."""
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        **os.environ,
        "FELTSENSE_DATA": str(data),
        "FELTSENSE_STATE": str(state),
    }
    began = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    painted, heavy = done.stdout.split()
    return (int(painted) - began) / 1e9, heavy


def fill(data: DataFolder, years: bool, sealed: bool) -> None:
    """A data folder as after years of use, or of somebody who has not begun yet."""
    data.root.mkdir(parents=True)
    data.settings.write_text('{"passphrase_asked": true}')
    seal = None
    if sealed:
        keys = KeyFile(data.keys)
        seal, _ = keys.create(PASSPHRASE)
    journal = Journal(data.journal, seal=seal)
    records = list(everything()) if years else []
    for record in (session(0), body_map(0), note(0)):
        journal.add_all([each for each in records if type(each) is type(record)])
    journal.close()
    if seal is not None:
        keys.set_state(seal, State.SEALED)


def main(arguments: list[str]) -> int:
    runs = int(arguments[0]) if arguments else 5
    with tempfile.TemporaryDirectory() as room:
        state = Path(room) / "state"
        kinds = {
            "nothing kept yet": DataFolder(Path(room) / "empty"),
            "nothing yet, sealed": DataFolder(Path(room) / "empty-sealed"),
            "twenty years": DataFolder(Path(room) / "years"),
            "twenty years, sealed": DataFolder(Path(room) / "years-sealed"),
        }
        for name, data in kinds.items():
            fill(data, "twenty" in name, "sealed" in name)
        found: dict[str, list[float]] = {name: [] for name in ("a bare window", *kinds)}
        heavy: set[str] = set()
        for turn in range(runs + 1):  # the first warms the disk's cache
            seconds, _ = opened(BARE, Path(room) / "bare", state)
            took = {"a bare window": seconds}
            for name, data in kinds.items():
                took[name], there = opened(CHECK_IN, data.root, state)
                heavy.add(there)
            if turn:
                for name, seconds in took.items():
                    found[name].append(seconds)
    for name, each in found.items():
        middle, most = median(each) * 1000, max(each) * 1000
        print(f"{name:22} {middle:6.0f} ms (median of {runs}), {most:.0f} at most")
    print(f"imported by then of {', '.join(HEAVY)}: {', '.join(sorted(heavy))}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
