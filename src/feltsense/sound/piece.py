"""Makes a session ready: an exercise, a person's choices and the voices become score and sound.

Runs in the worker, for voices may take seconds. numpy is imported on the way, not with the
file: the player, and so the window, imports this before its first paint.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from feltsense.score.choices import Choices
from feltsense.score.cues import Score
from feltsense.score.layout import lay_out
from feltsense.score.lengths import LineLength, reading_frames
from feltsense.script.steps import Exercise, Say
from feltsense.sound.ambiences import Ambiences
from feltsense.sound.source import Source
from feltsense.sound.stepping import finished, told
from feltsense.sound.voices import Voice

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

Progress = Callable[[int, int], None]
"""Told how many steps are done, of how many."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A session that can be played; `captions_only` are the lines that no voice speaks."""

    score: Score
    source: Source
    captions_only: frozenset[str]


def prepare(
    exercise: Exercise,
    choices: Choices,
    voices: Sequence[Voice],
    progress: Progress | None = None,
    ambiences: Ambiences | None = None,
) -> Piece:
    """As `preparing`, in one go; `progress` is told of each step."""
    steps = preparing(exercise, choices, voices, ambiences)
    return finished(steps, None if progress is None else lambda step: progress(*step))


def preparing(
    exercise: Exercise,
    choices: Choices,
    voices: Sequence[Voice],
    ambiences: Ambiences | None = None,
) -> Generator[tuple[int, int], None, Piece]:
    """Lay out `exercise` as `choices` say, each line spoken by the first voice that can.

    Step by step: gives how many steps are done, of how many, and may be left for good at each.
    A line that no voice speaks has the time that reading takes. `ambiences` are the shipped
    ones where none are given. Passes on the errors of `lay_out` and of Ambiences; ValueError
    where a voice does not keep to the length that it gave.
    """
    lines = list(
        dict.fromkeys(
            step.text
            for section in exercise.sections
            for step in section.steps
            if isinstance(step, Say)
        )
    )
    total = 2 * len(lines) + 1  # each line is spoken, and arranged
    yield 0, total
    speakers = _Speakers(voices, exercise.language, hear=True)
    for done, line in enumerate(lines, start=1):
        speakers.find(line)
        yield done, total
    score = lay_out(exercise, choices, speakers.frames)
    from feltsense.sound.arrange import arranging

    said = {cue.what.text for cue in score.cues if isinstance(cue.what, Say)}
    steps = arranging(score, speakers.clip, (ambiences or Ambiences()).loop)
    arranged = count(len(lines) + 1)
    source: Source = yield from told(steps, lambda _: (next(arranged), total))
    yield total, total
    return Piece(score, source, frozenset(filter(speakers.is_mute, said)))


def line_length(voices: Sequence[Voice], language: str) -> LineLength:
    """How long each line takes with these voices, as `prepare` has it; for checks and lists."""
    return _Speakers(voices, language).frames


class _Speakers:
    """Who speaks each line, asked once: the first voice that can, or nobody.

    With `hear` each line is also spoken, so that one that fails after all falls to the next.
    """

    def __init__(self, voices: Sequence[Voice], language: str, *, hear: bool = False) -> None:
        self._voices = voices
        self._language = language
        self._hear = hear
        self._found: dict[str, int | None] = {}
        self._heard: dict[str, Samples] = {}

    def find(self, text: str) -> int | None:
        """The line's frames, or None where nobody speaks it."""
        if text not in self._found:
            ways = (self._ask(voice, text) for voice in self._voices)
            self._found[text] = next((frames for frames in ways if frames is not None), None)
        return self._found[text]

    def _ask(self, voice: Voice, text: str) -> int | None:
        frames = voice.frames(text, self._language)
        if frames is None or not self._hear:
            return frames
        clip = voice.clip(text, self._language)
        if clip is None:
            return None
        if clip.shape != (frames,):
            raise ValueError(
                f"the voice {voice.name} gave {clip.shape} frames of {text!r}, not {frames}"
            )
        self._heard[text] = clip
        return frames

    def frames(self, text: str) -> int:
        """How many frames the line takes, spoken or read."""
        frames = self.find(text)
        return reading_frames(text) if frames is None else frames

    def is_mute(self, text: str) -> bool:
        """Whether nobody speaks the line."""
        return self.find(text) is None

    def clip(self, text: str) -> Samples | None:
        """The line as it was spoken, given once; None where nobody speaks it."""
        return self._heard.pop(text, None)
