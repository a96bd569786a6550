"""A window that is as busy as one can be, while a session plays; started by load.py.

    python -m tests.e2e.loaded_app SECONDS [--within]

Charts of invented data are drawn anew all the time, and a thread dumps 50 MB as JSON again and
again, which holds the interpreter's lock for the whole of each dump, with a garbage collection
after each. The sound is the coded signal. With `--within` it is played by a callback in this very
process, as the app does not do it. Prints what it did as JSON.
"""

from __future__ import annotations

import gc
import json
import sys
import threading
import time
from contextlib import suppress
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from feltsense.feeling.charts import level
from feltsense.gui.looking_back.page import LookingBackPage
from feltsense.gui.looking_back.samples import of_ratings
from feltsense.gui.sitting import TICK_MS
from feltsense.gui.theme import Theme
from feltsense.score.cues import RATE
from feltsense.sound.audio import AudioOutput
from feltsense.sound.device import Stream, open_stream
from feltsense.sound.transport import RAMP, Transport, Wish
from tests.coded import coded_mix

REDRAW_MS = 60
DUMPED = 50_000_000
REST = 0.3
"""Seconds between two dumps."""


def rows() -> list[dict[str, Any]]:
    """What becomes about DUMPED characters of JSON; invented."""
    row = {"id": 202611_000_000_001, "felt": [{"word": "tense", "intensity": 6}], "numb": 7.25}
    return [row] * (DUMPED // (len(json.dumps(row)) + 2))


class Load:
    """Redraws, dumps and collects until `stop`; counts what it does."""

    def __init__(self) -> None:
        self.redraws = self.dumps = 0
        self.longest_dump = 0.0
        self.stop = threading.Event()
        self._view = LookingBackPage(Theme())
        self._view.have([(level.NAME, level.TITLE, True)])
        self._view.resize(1100, 800)
        self._view.show()
        self._charts = [level.make(of_ratings(count)) for count in (24, 21, 18)]
        self._timer = QTimer()
        self._timer.setInterval(REDRAW_MS)
        self._timer.timeout.connect(self._redraw)
        self._timer.start()
        self._thread = threading.Thread(target=self._dump, daemon=True)
        self._thread.start()

    def end(self) -> None:
        self._timer.stop()
        self.stop.set()
        self._thread.join()

    def _redraw(self) -> None:
        self._view.show_chart(level.NAME, self._charts[self.redraws % len(self._charts)])
        self._view.repaint()
        self.redraws += 1

    def _dump(self) -> None:
        data = rows()
        while not self.stop.wait(REST):
            began = time.monotonic()
            length = len(json.dumps(data))
            self.longest_dump = max(self.longest_dump, time.monotonic() - began)
            assert length > DUMPED * 0.9
            self.dumps += 1
            gc.collect()


class Apart:
    """Plays as the app does: the audio process."""

    def __init__(self, frames: int) -> None:
        self._output = AudioOutput()
        while not self._output.health().sounding:
            time.sleep(0.01)
        self._output.load(coded_mix(frames))

    def play(self) -> None:
        self._output.play(0, time.monotonic_ns())

    def heard(self) -> int:
        return self._output.heard_frame(time.monotonic_ns())

    def close(self) -> None:
        self._output.close()
        self._output.wait_closed()


class Within:
    """Plays from a callback in this process."""

    def __init__(self, frames: int) -> None:
        self._transport, self._mix = Transport(), coded_mix(frames)
        self._stream: Stream = open_stream(self._fill)

    def play(self) -> None:
        self._transport.wish = Wish(1, self._mix, True, 0, None, RAMP)

    def heard(self) -> int:
        return self._transport.frame

    def close(self) -> None:
        self._stream.stop()
        self._stream.close()

    def _fill(self, out: Any, lead: int) -> None:
        self._transport.fill(out, time.monotonic_ns(), lead)


def main(arguments: list[str]) -> int:
    within = "--within" in arguments
    frames = round(float(arguments[0]) * RATE)
    application = QApplication([])
    sound: Apart | Within = (Within if within else Apart)(frames)
    load = Load()
    ticks: list[int] = []
    longest = 0

    def tick() -> None:
        nonlocal longest
        now = time.monotonic_ns()
        if ticks:
            longest = max(longest, now - ticks[-1])
        ticks[:] = [now]
        if sound.heard() >= frames:
            application.quit()

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(TICK_MS)
    timer.timeout.connect(tick)
    QTimer.singleShot(1000, timer.start)
    QTimer.singleShot(1000, sound.play)
    application.exec()
    load.end()
    sound.close()
    done = {
        "redraws": load.redraws,
        "dumps": load.dumps,
        "longest dump s": round(load.longest_dump, 2),
        "longest stillness of the window s": round(longest / 1e9, 2),
    }
    with suppress(BrokenPipeError):
        print(json.dumps(done), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
