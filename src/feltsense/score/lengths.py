"""How long a line takes: spoken, as its voice says; otherwise as long as it takes to read."""

from __future__ import annotations

from collections.abc import Callable

from feltsense.score.cues import RATE

LineLength = Callable[[str], int]
"""Gives the length of a line of narration in frames."""

READING_WORDS_A_MINUTE = 100
SHORTEST_READING = 2 * RATE


def reading_frames(text: str) -> int:
    """Frames that the caption of an unspoken line stands: 100 words a minute, 2 s at least."""
    return max(SHORTEST_READING, len(text.split()) * RATE * 60 // READING_WORDS_A_MINUTE)
