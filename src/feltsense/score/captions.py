"""Captions as WebVTT, so that a rendered session can be read along anywhere."""

from __future__ import annotations

from feltsense.score.cues import RATE, Score
from feltsense.script.steps import Say, Show

LINGER = 4 * RATE
"""How long a line stays after it was said, where nothing follows sooner."""

SHOWN = 8 * RATE
"""How long text stays that is shown and never spoken."""


def to_webvtt(score: Score) -> str:
    """The lines of `score` as a WebVTT file; each stands until the next, or a few seconds on."""
    lines = [cue for cue in score.cues if isinstance(cue.what, Say | Show)]
    blocks = ["WEBVTT", f"NOTE {_safe(score.title)}"]
    for number, cue in enumerate(lines):
        following = lines[number + 1].at if number + 1 < len(lines) else score.frames
        end = min(following, cue.end + (LINGER if isinstance(cue.what, Say) else SHOWN))
        if end <= cue.at or not isinstance(cue.what, Say | Show):
            continue
        blocks.append(f"{_stamp(cue.at)} --> {_stamp(end)}\n{_safe(cue.what.text)}")
    return "\n\n".join(blocks) + "\n"


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
