"""Gives a WAV file its tags and chapters, in chunks behind the sound.

`LIST INFO` holds the tags; `cue ` marks the chapters' frames and `LIST adtl` names them
(Microsoft and IBM, "Multimedia Programming Interface and Data Specifications 1.0", 1991). The
texts are UTF-8, as libsndfile and ffmpeg read and write them.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

from feltsense.sound.tags import ALBUM, Chapter, Tags

MOST_BYTES = 0xFFFF_FFFF
"""The length that the head of a WAV file can say."""


def tag_wav(path: Path, tags: Tags) -> None:
    """Write `tags` into the WAV file `path`, which has none yet; its sound is not touched.

    ValueError where it is no whole WAV file, or too long.
    """
    info = (
        (b"INAM", tags.title),
        (b"IPRD", ALBUM),
        (b"ILNG", tags.language),
        (b"ICMT", f"FELTSENSE_EXERCISE={tags.exercise_id}" if tags.exercise_id else ""),
    )
    chunks = _list(b"INFO", [_chunk(kind, _text(words)) for kind, words in info if words])
    if tags.chapters:
        chunks += _chunk(b"cue ", _cues(tags.chapters))
        names = enumerate((chapter.title for chapter in tags.chapters), start=1)
        labels = [_chunk(b"labl", struct.pack("<I", n) + _text(title)) for n, title in names]
        chunks += _list(b"adtl", labels)
    with path.open("r+b") as file:
        head = file.read(12)
        size = file.seek(0, 2)
        if head[:4] != b"RIFF" or head[8:] != b"WAVE" or size % 2:
            raise ValueError(f"{path.name} is not a WAV file")
        if int.from_bytes(head[4:8], "little") != size - 8:
            raise ValueError(f"{path.name} is not whole")
        if size - 8 + len(chunks) > MOST_BYTES:
            raise ValueError(f"{path.name} is too long for a WAV file")
        file.write(chunks)
        file.seek(4)
        file.write(struct.pack("<I", size - 8 + len(chunks)))


def _cues(chapters: Sequence[Chapter]) -> bytes:
    """Each chapter: its number, its place in order, the chunk, two offsets unused, its frame."""
    points = [
        struct.pack("<II4sIII", number, chapter.at, b"data", 0, 0, chapter.at)
        for number, chapter in enumerate(chapters, start=1)
    ]
    return struct.pack("<I", len(points)) + b"".join(points)


def _list(kind: bytes, chunks: Sequence[bytes]) -> bytes:
    return _chunk(b"LIST", kind + b"".join(chunks))


def _chunk(kind: bytes, content: bytes) -> bytes:
    """A chunk; one of odd length is followed by a zero that its length does not count."""
    return kind + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _text(words: str) -> bytes:
    return words.encode() + b"\0"
