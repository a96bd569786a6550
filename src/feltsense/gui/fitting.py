"""Which lengths an exercise can have with the choices of now: asked in the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from feltsense.gui.worker import Worker
from feltsense.score.choices import Choices

if TYPE_CHECKING:
    from feltsense.script.steps import Exercise
    from feltsense.sound.voices import Voice


class Fitting(QObject):
    """Answers the newest question alone: `found` tells (Exercise, minutes that can be met).

    `voices` gives those whose lines have known lengths, for the id of an exercise: an engine
    would take seconds to say.
    """

    found = Signal(object, object)

    def __init__(self, worker: Worker, voices: Callable[[str], tuple[Voice, ...]]) -> None:
        super().__init__()
        self._worker = worker
        self._voices = voices
        self._number = 0

    def ask(self, exercise: Exercise, choices: Choices, spoken: bool) -> None:
        """Find the lengths for these choices, whatever length is chosen in them."""
        self._number += 1
        number = self._number
        voices = self._voices(exercise.id) if spoken else ()
        self._worker.do(
            partial(_lengths, exercise, replace(choices, minutes=None), voices),
            lambda lengths: self._have(number, exercise, lengths),
        )

    def _have(self, number: int, exercise: Exercise, lengths: tuple[float, ...]) -> None:
        if number == self._number:
            self.found.emit(exercise, lengths)


def _lengths(exercise: Exercise, choices: Choices, voices: tuple[Voice, ...]) -> tuple[float, ...]:
    from feltsense.score.layout import lengths_offered
    from feltsense.sound.piece import line_length

    return lengths_offered(exercise, choices, line_length(voices, exercise.language))
