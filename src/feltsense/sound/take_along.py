"""A session as files to take along: the sound with its chapters, and the captions beside it."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from feltsense.language import tr
from feltsense.score.captions import to_webvtt
from feltsense.score.choices import Choices
from feltsense.script.steps import Exercise
from feltsense.sound.ambiences import Ambiences
from feltsense.sound.mix import Balanced, Mix
from feltsense.sound.piece import Piece, preparing
from feltsense.sound.render import RenderError, reason, rendering
from feltsense.sound.stepping import told
from feltsense.sound.tags import tags_of
from feltsense.sound.voices import Voice
from feltsense.sound.volumes import Volumes
from feltsense.sound.whole_file import whole_file

CAPTIONS = ".vtt"
WHOLE, READY = 1000, 100
"""Steps of an export, and how many of them are done when the session is ready to be written."""


@dataclass(frozen=True, slots=True)
class Order:
    """A session to take along: all that decides what is heard."""

    exercise: Exercise
    choices: Choices
    voices: tuple[Voice, ...] = ()
    ambiences: Ambiences | None = None
    volumes: Volumes = field(default_factory=Volumes)


def exporting(
    order: Order, sound: Path, captions: Path | None
) -> Generator[tuple[int, int], None, Piece]:
    """Make the session ready and write it, step by step: gives how many are done, of WHOLE.

    What is heard with the volumes of the order is what is written. Returns the session; passes
    on the errors of `preparing` and of `taking_along`.
    """
    steps = preparing(order.exercise, order.choices, order.voices, order.ambiences)
    piece = yield from told(steps, lambda step: (READY * step[0] // step[1], WHOLE))
    if isinstance(piece.source, Mix):
        piece = replace(piece, source=Balanced(piece.source, order.volumes.gains()))
    for frames in taking_along(piece, sound, captions):
        yield READY + (WHOLE - READY) * frames // piece.score.frames, WHOLE
    return piece


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
            raise RenderError(
                tr(
                    "{captions} cannot be written: {reason}",
                    captions=captions,
                    reason=reason(captions, error),
                )
            ) from error
