"""A session as files to take along: the sound with its chapters, and the captions beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from feltsense.score.captions import to_webvtt
from feltsense.sound.piece import Piece
from feltsense.sound.render import RenderError, reason, rendering
from feltsense.sound.tags import tags_of
from feltsense.sound.whole_file import whole_file

CAPTIONS = ".vtt"


def captions_beside(sound: Path) -> Path:
    """Where players look for the captions of a sound file: the same name, ending in .vtt."""
    return sound.with_suffix(CAPTIONS)


def taking_along(
    piece: Piece, sound: Path | None, captions: Path | None, block: int = 4096
) -> Iterator[int]:
    """Write `piece` to `sound` and its captions to `captions`, step by step; None leaves one out.

    Gives the frames done so far. RenderError where a file cannot be written. Each file appears
    whole or not at all, the captions last.
    """
    if sound is not None:
        yield from rendering(piece.source, sound, block, tags_of(piece.score))
    if captions is not None:
        try:
            with whole_file(captions) as part:
                part.write_text(to_webvtt(piece.score), encoding="utf-8", newline="\n")
        except OSError as error:
            raise RenderError(f"{captions} cannot be written: {reason(captions, error)}") from error
