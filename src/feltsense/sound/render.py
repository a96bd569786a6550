"""Writes a Source to a sound file: what would be heard, bit for bit, as fast as it can be mixed.

The same source gives the same bytes of file whatever the block size: the encoder is always fed
4,096 frames at a time (longer writes of Ogg Vorbis crash libsndfile), and an Ogg stream's
random number is replaced by a fixed one. The file appears whole or not at all.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile

from feltsense.language import tr
from feltsense.score.cues import RATE
from feltsense.sound.flac import tag_flac
from feltsense.sound.ogg import tag_ogg
from feltsense.sound.riff import MOST_BYTES, tag_wav
from feltsense.sound.tags import Tags
from feltsense.sound.whole_file import whole_file

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
_OPUS_LEVEL = 0.9
"""libsndfile's measure of it: 64 kbit/s where something sounds. Speech and noise need no more
(wiki.xiph.org, Opus Recommended Settings), and it is half of the usual size."""
_LONGEST_WAV = (MOST_BYTES - 0xFFFF) // 6
"""In frames of two samples of 24 bits; room is left for the tags."""
_FULL = 1 << 20
"""A disk with fewer free bytes is full: what a failed write needed is not known."""


class RenderError(Exception):
    """A file that cannot be written, and why, in plain words."""


def render(
    source: Source,
    path: Path,
    block: int = _CHUNK,
    progress: Callable[[int, int], None] | None = None,
    tags: Tags | None = None,
) -> None:
    """Write all of `source` to `path`, as `rendering` does, and tell `progress(done, total)`."""
    for done in rendering(source, path, block, tags):
        if progress is not None:
            progress(done, source.frames)


def rendering(
    source: Source, path: Path, block: int = _CHUNK, tags: Tags | None = None
) -> Iterator[int]:
    """Write all of `source` with `tags` to `path`, step by step; its ending is one of FORMATS.

    Mixes `block` frames at a time, and gives the number of frames done after each chunk.
    RenderError for another ending or where it cannot be written. Then, or when it is closed on
    the way, nothing is left behind, and a file that was there before is as it was.
    """
    ending = path.suffix.lower()
    if ending not in FORMATS:
        raise RenderError(
            tr(
                "'{path_name}' should end in {these}: the ending says what is written",
                path_name=path.name,
                these=", ".join(FORMATS),
            )
        )
    if not source.frames:
        raise RenderError(tr("a session without any length is no sound file"))
    if ending == ".wav" and source.frames > _LONGEST_WAV:
        hours = _LONGEST_WAV / RATE / 3600
        raise RenderError(
            tr("a WAV file holds {hours:.0f} hours at most: choose another kind", hours=hours)
        )
    try:
        with whole_file(path) as part:
            yield from _written(source, path, part, block, tags or Tags())
    except OSError as error:
        raise RenderError(
            tr("{path} cannot be written: {reason}", path=path, reason=reason(path, error))
        ) from error


def _written(source: Source, path: Path, part: Path, block: int, tags: Tags) -> Iterator[int]:
    """Encode to `part`, and tag it; the formats whose tags stand at the front are copied."""
    ending = path.suffix.lower()
    bare = part if ending == ".wav" else part.with_suffix(".bare")
    form, subtype = FORMATS[ending]
    try:
        done = 0
        with soundfile.SoundFile(
            bare,
            "w",
            samplerate=RATE,
            channels=2,
            format=form,
            subtype=subtype,
            compression_level=_OPUS_LEVEL if subtype == "OPUS" else None,
        ) as file:
            for chunk in _chunks(source, block):
                file.write(chunk)
                done += len(chunk)
                yield done
        try:
            for _ in _tagged(bare, part, ending, tags):
                yield done
        except ValueError as error:  # the encoder left something torn, and did not say so
            raise RenderError(
                tr("{path} cannot be written: {reason}", path=path, reason=reason(path, error))
            ) from error
    except soundfile.LibsndfileError as error:  # looked at before room is made again
        raise RenderError(
            tr("{path} cannot be written: {reason}", path=path, reason=reason(path, error))
        ) from error
    finally:
        if bare != part:
            bare.unlink(missing_ok=True)


def _tagged(bare: Path, part: Path, ending: str, tags: Tags) -> Iterator[None]:
    match ending:
        case ".wav":
            tag_wav(bare, tags)
        case ".flac":
            yield from tag_flac(bare, part, tags)
        case _:
            yield from tag_ogg(bare, part, tags, _SERIAL)


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


def reason(path: Path, error: Exception) -> str:
    """Why `path` cannot be written, in plain words."""
    if not path.parent.is_dir():
        return tr("there is no folder '{parent}'", parent=path.parent)
    number = error.errno if isinstance(error, OSError) else None
    if number in (errno.ENOSPC, errno.EDQUOT) or _is_full(path.parent):
        return tr("there is no room left on the disk")
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if not os.access(path.parent, os.W_OK):
        return tr("the folder '{parent}' may not be written to", parent=path.parent)
    return str(error)


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _FULL
    except OSError:
        return False
