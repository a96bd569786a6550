"""Captions as WebVTT, so that a rendered session can be read along anywhere.

Cues never overlap: what is shown takes turns with what is said, and text that is shown at the
moment a line begins stands above it.
"""

from __future__ import annotations

from collections.abc import Iterator

from feltsense.score.cues import RATE, Score
from feltsense.score.lengths import reading_frames
from feltsense.script.steps import Say, Show

LINGER = 4 * RATE
"""How long a line stays after it was said, where nothing follows sooner."""


def to_webvtt(score: Score) -> str:
    """The lines of `score` as a WebVTT file; each stands until the next, or a few seconds on.

    Sections stand in it as notes, which no player shows.
    """
    blocks = ["WEBVTT", f"NOTE {_safe(score.title)}"]
    texts = list(_texts(score))
    notes = [(span.at, f"NOTE {_safe(span.title)}") for span in score.sections]
    for number, (at, end, lines) in enumerate(texts):
        following = texts[number + 1][0] if number + 1 < len(texts) else score.frames
        while notes and notes[0][0] <= at:
            blocks.append(notes.pop(0)[1])
        stamps = stamp(at), stamp(min(end, following))
        if stamps[0] < stamps[1]:
            blocks.append(f"{stamps[0]} --> {stamps[1]}\n" + "\n".join(map(_safe, lines)))
    blocks += [note for _, note in notes]
    return "\n\n".join(blocks) + "\n"


def _texts(score: Score) -> Iterator[tuple[int, int, list[str]]]:
    """Each text with where it begins and where it may end; those of one frame together."""
    at, end, busy = 0, 0, 0
    lines: list[str] = []
    for cue in score.cues:
        match cue.what:
            case Say(text):
                until = cue.end + LINGER
            case Show(text):
                until = cue.at + LINGER + reading_frames(text)
            case _:
                continue
        # What is shown at the very end has no time of its own: it takes the last seconds that
        # nobody speaks in, or stands with the line that ends the session.
        begins = cue.at if cue.at < score.frames else max(score.frames - LINGER, busy)
        if lines and begins not in (at, score.frames):
            yield at, end, lines
            lines = []
        if not lines:
            at, end = begins, 0
        lines.append(text)
        end, busy = max(end, until), max(busy, cue.end, at)
    if lines:
        yield at, end, lines


def stamp(frame: int) -> str:
    """A frame as hours, minutes, seconds and thousandths, such as `00:01:02.500`."""
    seconds, thousandths = divmod(frame * 1000 // RATE, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{thousandths:03}"


def _safe(text: str) -> str:
    """The text with what WebVTT reads as its own escaped; `-->` cannot be left in it."""
    text = " ".join(text.split())
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
