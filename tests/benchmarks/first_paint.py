"""Start to first paint: the app against a bare window, in turn, in the same run.

    python -m tests.benchmarks.first_paint [RUNS [DATA]]

Each run is a process of its own, timed from before it is started until its window has painted
once. Offscreen unless QT_QPA_PLATFORM says otherwise. Prints medians and the ratio; quote the
ratio, for the machine may be busy. DATA is a data folder to open, such as one with many years in
it (tests.benchmarks.invented_years); without it, each run has an empty one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from statistics import median

WATCH = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.done)
        return False
    def done(self):
        print(time.monotonic_ns(), "numpy" in sys.modules, flush=True)
        os._exit(0)

application = QApplication([])
watch = Watch()
"""

BARE = (
    WATCH
    + """
window = QMainWindow()
window.installEventFilter(watch)
window.resize(1240, 860)
window.show()
application.exec()
"""
)

FELTSENSE = (
    WATCH
    + """
from feltsense.gui.app import App
from feltsense.places import data_folder
app = App(data_folder())
app.window.centralWidget().installEventFilter(watch)
app.window.show()
application.exec()
"""
)


def first_paint(code: str, folder: str | None = None) -> tuple[float, bool]:
    """Seconds from before the start to the first paint, and whether numpy was there by then."""
    with tempfile.TemporaryDirectory() as data:
        environment = {
            "QT_QPA_PLATFORM": "offscreen",
            **os.environ,
            "FELTSENSE_DATA": folder or data,
        }
        began = time.monotonic_ns()
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
    painted, numpy_was_there = done.stdout.split()
    return (int(painted) - began) / 1e9, numpy_was_there == "True"


def main(arguments: list[str]) -> int:
    runs = int(arguments[0]) if arguments else 9
    data = arguments[1] if len(arguments) > 1 else None
    first_paint(BARE), first_paint(FELTSENSE, data)  # warm the disk cache
    pairs = [(first_paint(BARE), first_paint(FELTSENSE, data)) for _ in range(runs)]
    bare = median(seconds for (seconds, _), _ in pairs)
    whole = median(seconds for _, (seconds, _) in pairs)
    ratio = median(one / other for (other, _), (one, _) in pairs)
    heavy = any(numpy_was_there for _, (_, numpy_was_there) in pairs)
    print(f"bare window      {bare * 1000:6.0f} ms (median of {runs})")
    print(f"Feltsense        {whole * 1000:6.0f} ms")
    print(f"ratio, in pairs  {ratio:6.2f}")
    print(f"numpy imported before the first paint: {'yes' if heavy else 'no'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
