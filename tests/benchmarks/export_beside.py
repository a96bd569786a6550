"""How late a precise 16 ms timer of the window comes, resting and with an export beside it.

.venv/bin/python -m tests.benchmarks.export_beside
"""

from __future__ import annotations

import os
import tempfile
import time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from feltsense import places
from feltsense.gui.worker import Turn, Worker
from feltsense.score.choices import Choices
from feltsense.script.parse import read
from feltsense.sound.take_along import READY, WHOLE, Order, exporting
from feltsense.sound.voices.recorded import narrations

SECONDS = 10


def lateness(app: QApplication) -> str:
    """The spread of the gaps between ticks over SECONDS, in milliseconds."""
    ticks: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(16)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    end = time.perf_counter() + SECONDS
    while time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.0005)
    gaps = np.diff(ticks) * 1000
    spread = ", ".join(f"p{p} {np.percentile(gaps, p):.1f}" for p in (50, 99))
    return f"{spread}, worst {gaps.max():.1f} ms between ticks of 16"


def main() -> None:
    """Print both."""
    app = QApplication([])
    print("resting:", lateness(app))
    worker = Worker()
    exercise = read(places.exercises() / "body-scan/edges-first.md", "body-scan/edges-first")
    order = Order(exercise, Choices(20, ambience="rain"), tuple(narrations(places.assets())))
    with tempfile.TemporaryDirectory() as folder:
        furthest = 0

        def hear(done: int, total: int) -> None:
            nonlocal furthest
            furthest = done

        worker.do_in_steps(
            partial(exporting, order, Path(folder) / "a.opus", None),
            progress=hear,
            turn=Turn.BESIDE,
        )
        print("being made ready:", lateness(app))
        while furthest <= READY:
            app.processEvents()
        for worker.gently in (False, True):
            before, begun = furthest, time.perf_counter()
            print("being written, gently:" if worker.gently else "being written:", lateness(app))
            written = (furthest - before) / (WHOLE - READY) * 20 * 60
            print(f"    at {written / (time.perf_counter() - begun):.0f} times real time")
        worker.finish()


if __name__ == "__main__":
    main()
