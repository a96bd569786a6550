"""Voices: each is one file here, and gives a line of narration as samples or says it cannot.

A line that one voice cannot speak falls to the next; a line that none can speak is a caption
that stands as long as it takes to read. A voice may use files and other programs, and so is
asked in the worker, never on the main thread or in the audio process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from feltsense.sound.source import Samples


class Voice(Protocol):
    """Speaks single lines. `name` is used in files and commands, `title` on screens."""

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str: ...

    def frames(self, text: str, language: str) -> int | None:
        """How many frames at score.RATE the line takes, or None where it cannot be spoken."""
        ...

    def clip(self, text: str, language: str) -> Samples | None:
        """The line as mono samples of exactly `frames` frames, or None where it cannot be."""
        ...
