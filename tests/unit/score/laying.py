"""Scores of short scripts for tests, with lines that last as long as a test wants."""

from __future__ import annotations

from feltsense.score.choices import Choices
from feltsense.score.cues import RATE, Cue, Phase, Score, Silence
from feltsense.score.layout import lay_out
from feltsense.score.lengths import LineLength
from feltsense.script.steps import Ask, Bell, Focus, Say, Show
from tests.unit.script.writing import exercise


def two_seconds(text: str) -> int:
    """Every line lasts 2 s, whatever it says."""
    return 2 * RATE


def laid(
    body: str,
    *,
    minutes: str = "1",
    chosen: float | None = None,
    without: tuple[str, ...] = (),
    holds: bool = True,
    line_length: LineLength = two_seconds,
    **front: str,
) -> Score:
    """The score of a script of `body`."""
    choices = Choices(chosen, frozenset(without), holds)
    return lay_out(exercise(body, minutes=minutes, **front), choices, line_length)


def written(cue: Cue) -> str:
    """A cue in a few words, with its seconds where it lasts: `wait 6`, `say Hello. 2`."""
    match cue.what:
        case Say(text):
            words = f"say {text}"
        case Silence(elastic):
            words = "wait" if elastic else "wait exactly"
        case Bell(which):
            words = f"bell {which}"
        case Phase(name, cycle, cycles):
            words = f"{name} {cycle + 1}/{cycles}"
        case Focus(region):
            words = f"focus {region}"
        case Ask(scale, waits):
            words = f"ask {scale}, and wait" if waits else f"ask {scale}"
        case Show(text):
            words = f"show {text}"
    return f"{words} {cue.length / RATE:g}" if cue.length else words


def cues(score: Score) -> list[str]:
    """All cues of a score in a few words each."""
    return [written(cue) for cue in score.cues]


def silences(score: Score) -> list[int]:
    """The lengths of the elastic silences in frames."""
    return [cue.length for cue in score.cues if cue.what == Silence(True)]
