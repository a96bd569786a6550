"""What a running session asks of the computer: CPU while the pacer runs, and gaps of the window.

    python -m tests.benchmarks.session_load [SECONDS]
    python -m tests.benchmarks.session_load whole

A shipped breathing exercise in the real window with motion: some seconds of its breaths with
captions and no sound; or all of it, from its beginning to its end, spoken and heard through the
computer's own device. Offscreen unless QT_QPA_PLATFORM says otherwise. CPU is of this process, 100
per cent being one core, beside the same window at rest. A gap is the time between two looks of a
timer of 5 ms; it grows where the machine is busy, and so the one at rest is told, too.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

LOOK_MS = 5


class Watched:
    """CPU and gaps over some seconds of the event loop."""

    def __init__(self, seconds: float, until: Callable[[], bool] | None = None) -> None:
        self.gaps: list[float] = []
        self._until = until
        self._loop = loop = QEventLoop()
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(LOOK_MS)
        self._last = time.monotonic()
        timer.timeout.connect(self._look)
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        began, used = time.monotonic(), time.process_time()
        timer.start()
        loop.exec()
        self.cpu = (time.process_time() - used) / (time.monotonic() - began)

    def _look(self) -> None:
        if self._until is not None and self._until():
            self._loop.quit()
        now = time.monotonic()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def __str__(self) -> str:
        ordered = sorted(self.gaps)
        most = ordered[int(len(ordered) * 0.999)]
        return (
            f"CPU {self.cpu:5.1%}   gap median {median(ordered):4.1f} ms, "
            f"p99.9 {most:5.1f} ms, longest {ordered[-1]:5.1f} ms"
        )


def main(seconds: float, *, whole: bool = False) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    from feltsense import places
    from feltsense.gui.sitting import SessionPage, Sitting
    from feltsense.gui.theme import Theme
    from feltsense.gui.window import HELP, Window
    from feltsense.gui.worker import Worker
    from feltsense.journal.journal import Journal
    from feltsense.player.table import State
    from feltsense.score.choices import Choices
    from feltsense.score.cues import RATE
    from feltsense.script.parse import read
    from feltsense.sound.audio import AudioOutput
    from feltsense.sound.silent import SilentOutput
    from feltsense.sound.voices.recorded import narrations

    theme = Theme()
    theme.apply(application)
    window, page = Window(theme), SessionPage()
    window.add_page(HELP, QWidget())
    window.add_page("session", page)
    window.show()
    window.show_page("session")
    print(f"at rest         {Watched(5)}")
    with tempfile.TemporaryDirectory() as folder:
        worker = Worker()
        sitting = Sitting(
            window,
            page,
            worker,
            read(places.exercises() / "breathing" / "longer-out-breath.md"),
            Choices(),
            output=AudioOutput() if whole else SilentOutput("No sound in this measurement."),
            journal=Journal(Path(folder)),
            voices=narrations(places.assets()) if whole else (),
            saved=lambda _: None,
            asked=False,
        )
        sitting.begin()
        while sitting.player.state is not State.PLAYING:
            application.processEvents()
        if whole:
            began = time.monotonic()
            told = Watched(1200, lambda: sitting.player.state is not State.PLAYING)
            length = time.monotonic() - began
            assert sitting.player.piece is not None
            planned = sitting.player.piece.score.frames / RATE
            print(f"a whole session {told}\n{length:.0f} s of {planned:.0f}")
        else:
            sitting.player.skip_part()  # to the first breaths
            print(f"in a session    {Watched(seconds)}")
        sitting.leave()
        worker.finish()


if __name__ == "__main__":
    asked = sys.argv[1] if len(sys.argv) > 1 else "60"
    main(60, whole=True) if asked == "whole" else main(float(asked))
