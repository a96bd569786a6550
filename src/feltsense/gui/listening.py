"""Listening to a sample before a session: made ready in the worker, played, faded out at a press.

What is heard is what a session would be: the same output, volumes, voices and delay.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from feltsense.gui.sound_parts import WHOLE
from feltsense.gui.worker import Worker

if TYPE_CHECKING:
    from feltsense.sound.output import Output
    from feltsense.sound.piece import Piece
    from feltsense.sound.voices import Voice

_TICK_MS = 16


class Listening(QObject):
    """Plays one sample at a time.

    `changed` tells what is listened to, WHOLE or a voice's name, and "" when that is over;
    `caption` what is being said, as a session would show it.
    """

    changed = Signal(str)
    caption = Signal(str)

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self.late = 0
        """Frames by which the sound is heard later than the computer knows."""
        self._worker = worker
        self._output: Output | None = None
        self._piece: Piece | None = None
        self._what = ""
        self._said = ""
        self._number = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def what(self) -> str:
        """What is listened to, or about to be; "" for nothing."""
        return self._what

    def begin(self, what: str, voices: Sequence[Voice], output: Output) -> None:
        """Play WHOLE, spoken by the first of `voices` that can, or a line of the one `what`."""
        self.stop()
        self._output, self._what = output, what
        number = self._number
        self.changed.emit(what)
        self._worker.do(
            partial(_sample, tuple(voices), whole=what == WHOLE),
            lambda piece: self._play(number, piece),
            lambda _: self._over(number),
        )

    def stop(self) -> None:
        """Fade out what plays, and let go of what was about to."""
        self._number += 1
        self._timer.stop()
        if self._piece is not None and self._output is not None:
            self._output.pause(time.monotonic_ns())
        self._piece = None
        if self._what:
            self._what = ""
            self._say("")
            self.changed.emit("")

    def _play(self, number: int, piece: Piece) -> None:
        if number != self._number or self._output is None:
            return
        self._piece = piece
        self._output.load(piece.source)
        self._output.play(0, time.monotonic_ns())
        self._timer.start()

    def _over(self, number: int) -> None:
        if number == self._number:
            self.stop()

    def _tick(self) -> None:
        if self._piece is None or self._output is None:
            return
        from feltsense.score.guide import guide_at

        score = self._piece.score
        heard = self._output.heard_frame(time.monotonic_ns())
        if heard >= score.frames:
            self.stop()
        else:
            self._say(guide_at(score, max(0, heard - self.late)).caption)

    def _say(self, caption: str) -> None:
        if caption != self._said:
            self._said = caption
            self.caption.emit(caption)


def _sample(voices: tuple[Voice, ...], *, whole: bool) -> Piece:
    from feltsense.sound.sample import line_alone, sample

    return sample(voices) if whole else line_alone(voices)
