"""A short sample of a session, for somebody who wants to know what to expect before one."""

from __future__ import annotations

from collections.abc import Sequence

from feltsense.score.cues import BELL_SECONDS, RATE, Cue, Phase, Score, Silence, Span, What
from feltsense.script.steps import Bell, Say
from feltsense.sound.piece import Piece, line_length
from feltsense.sound.voices import Voice

LINE = "Look around the room, as slowly as you like."
"""A line of the shipped exercises, so that the shipped narration speaks it."""

_SECOND = RATE
_BREATH = (("inhale", 4), ("exhale", 6))


def sample(voices: Sequence[Voice]) -> Piece:
    """A bell, one line and one breath over rain: everything that has a volume of its own."""
    breath = [(Phase(name, 0, 1), seconds * _SECOND) for name, seconds in _BREATH]
    bell = round(BELL_SECONDS["start"] * RATE)
    what: list[tuple[What, int]] = [
        (Silence(), _SECOND),
        (Bell("start"), bell),
        *_spoken(voices),
        (Silence(), _SECOND),
        *breath,
        (Silence(), _SECOND),
    ]
    return _piece(what, "rain", voices)


def line_alone(voices: Sequence[Voice]) -> Piece:
    """One line and nothing around it, to hear a voice by."""
    pause: tuple[What, int] = (Silence(), _SECOND // 2)
    return _piece([pause, *_spoken(voices), pause], "none", voices)


def _spoken(voices: Sequence[Voice]) -> list[tuple[What, int]]:
    return [(Say(LINE), line_length(voices, "en")(LINE))]


def _piece(what: Sequence[tuple[What, int]], ambience: str, voices: Sequence[Voice]) -> Piece:
    from feltsense.sound.arrange import arranged

    cues: list[Cue] = []
    at = 0
    for each, length in what:
        cues.append(Cue(at, length, each, 0))
        at += length
    score = Score(
        exercise_id="",
        title="Sample",
        language="en",
        ambience=ambience,
        frames=at,
        cues=tuple(cues),
        sections=(Span("Sample", None, 0, at),),
    )
    clips = (voice.clip(LINE, "en") for voice in voices)
    clip = next((each for each in clips if each is not None), None)
    mute = frozenset({LINE}) if clip is None else frozenset()
    return Piece(score, arranged(score, lambda _: clip), mute)
