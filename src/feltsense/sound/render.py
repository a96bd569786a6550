"""Writes a Source to a sound file: what would be heard, bit for bit, as fast as it can be mixed.

The same source gives the same bytes of file whatever the block size: the encoder is always fed
4,096 frames at a time (longer writes of Ogg Vorbis crash libsndfile), and an Ogg stream's
random number is replaced by a fixed one. The file appears whole or not at all.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile

from feltsense.score.cues import RATE
from feltsense.sound.ogg import set_serial

if TYPE_CHECKING:
    from feltsense.sound.source import Samples, Source

FORMATS: dict[str, tuple[str, str]] = {
    ".wav": ("WAV", "PCM_24"),
    ".flac": ("FLAC", "PCM_24"),
    ".ogg": ("OGG", "VORBIS"),
    ".opus": ("OGG", "OPUS"),
}
"""File endings, with libsndfile's format and subtype."""

_CHUNK = 4096
_SERIAL = 0x46656C74


class RenderError(Exception):
    """A file that cannot be written, and why, in plain words."""


def render(
    source: Source,
    path: Path,
    block: int = _CHUNK,
    progress: Callable[[int, int], None] | None = None,
    title: str = "",
) -> None:
    """Write all of `source` to `path`, whose ending is one of FORMATS; `title` into its tags.

    Mixes `block` frames at a time; `progress(done, total)` is told of frames after each chunk.
    RenderError for another ending or where it cannot be written; then nothing is left behind,
    and a file that was there before is as it was.
    """
    ending = path.suffix.lower()
    if ending not in FORMATS:
        raise RenderError(
            f"'{path.name}' should end in {', '.join(FORMATS)}: the ending says what is written"
        )
    form, subtype = FORMATS[ending]
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with soundfile.SoundFile(
            part, "w", samplerate=RATE, channels=2, format=form, subtype=subtype
        ) as file:
            if title:
                file.title = title
            done = 0
            for chunk in _chunks(source, block):
                file.write(chunk)
                done += len(chunk)
                if progress is not None:
                    progress(done, source.frames)
        if form == "OGG":
            set_serial(part, _SERIAL)
        part.replace(path)
    except (OSError, soundfile.LibsndfileError) as error:
        raise RenderError(f"{path} cannot be written: {_reason(path, error)}") from error
    finally:
        part.unlink(missing_ok=True)


def _chunks(source: Source, block: int) -> Iterator[Samples]:
    """The source in chunks of _CHUNK frames (the last may be shorter), mixed in blocks."""
    if block < 1:
        raise ValueError(f"a block of {block} frames")
    ready = np.zeros((0, 2), dtype=np.float32)
    for begin in range(0, source.frames, block):
        mixed = np.zeros((min(block, source.frames - begin), 2), dtype=np.float32)
        source.add_to(mixed, begin)
        ready = np.concatenate((ready, mixed))
        whole = len(ready) // _CHUNK * _CHUNK
        for at in range(0, whole, _CHUNK):
            yield ready[at : at + _CHUNK]
        ready = ready[whole:]
    if len(ready):
        yield ready


def _reason(path: Path, error: Exception) -> str:
    if not path.parent.is_dir():
        return f"there is no folder '{path.parent}'"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if not os.access(path.parent, os.W_OK):
        return f"the folder '{path.parent}' may not be written to"
    return str(error)
