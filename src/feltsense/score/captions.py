"""Captions as WebVTT, so that a rendered session can be read along anywhere."""

from __future__ import annotations

from collections.abc import Iterator

from feltsense.score.cues import RATE, Cue, Score
from feltsense.script.steps import Say, Show

LINGER = 4 * RATE
"""How long a line stays after it was said, where nothing follows sooner."""

SHOWN = 8 * RATE
"""How long text stays that is shown and never spoken."""


def to_webvtt(score: Score) -> str:
    """The lines of `score` as a WebVTT file; each stands until the next, or a few seconds on.

    What is shown and never spoken stands beside what is said, as on the screen: the two overlap,
    lines of one sort never do.
    """
    blocks = [
        *_blocks([cue for cue in score.cues if isinstance(cue.what, Show)], SHOWN, score.frames),
        *_blocks([cue for cue in score.cues if isinstance(cue.what, Say)], LINGER, score.frames),
    ]
    texts = [text for _, text in sorted(blocks, key=lambda block: block[0])]
    return "\n\n".join(["WEBVTT", f"NOTE {_safe(score.title)}", *texts]) + "\n"


def _blocks(lines: list[Cue], linger: int, end: int) -> Iterator[tuple[int, str]]:
    """Each line with its frame, as WebVTT; one that would stand for no time is left out."""
    borders = [*(cue.at for cue in lines[1:]), end]
    for cue, border in zip(lines, borders, strict=True):
        until = min(border, cue.end + linger)
        if until > cue.at and isinstance(cue.what, Say | Show):
            stamps = f"{_stamp(cue.at)} --> {_stamp(until)}"
            yield cue.at, f"{stamps}\n{_safe(cue.what.text)}"


def _stamp(frame: int) -> str:
    thousandths = frame * 1000 // RATE
    seconds, thousandths = divmod(thousandths, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{thousandths:03}"


def _safe(text: str) -> str:
    """The text with what WebVTT reads as its own escaped; `-->` cannot be left in it."""
    text = " ".join(text.split())
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
