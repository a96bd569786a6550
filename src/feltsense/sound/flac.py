"""Gives a FLAC file its tags: the block of comments is replaced, the sound copied as it is.

RFC 9639, section 8: after `fLaC` come blocks, each with its kind, its length and a mark at the
last one. STREAMINFO stays the first; what else is there, such as padding, stays too.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from feltsense.sound.tags import Tags, as_comments
from feltsense.sound.vorbis_comment import packed, vendor_of

_PIECE = 1 << 20
_COMMENTS, _LAST = 4, 0x80


def tag_flac(bare: Path, tagged: Path, tags: Tags) -> Iterator[None]:
    """Write the file `bare` to `tagged` with `tags`, piece by piece.

    ValueError where it is no FLAC file. Its own comments, but for the encoder's name, are gone.
    """
    with bare.open("rb") as source, tagged.open("wb") as target:
        if source.read(4) != b"fLaC":
            raise ValueError(f"{bare.name} is not a FLAC file")
        blocks: list[tuple[int, bytes]] = []
        vendor, last = b"", False
        while not last:
            head = source.read(4)
            length = int.from_bytes(head[1:], "big")
            block = source.read(length)
            if len(head) < 4 or len(block) < length:
                raise ValueError(f"{bare.name} is cut off")
            last = bool(head[0] & _LAST)
            if head[0] & ~_LAST == _COMMENTS:
                vendor = vendor_of(block)
            else:
                blocks.append((head[0] & ~_LAST, block))
        blocks.insert(1, (_COMMENTS, packed(vendor, as_comments(tags))))
        target.write(b"fLaC")
        for number, (kind, block) in enumerate(blocks, start=1):
            mark = _LAST if number == len(blocks) else 0
            target.write(bytes([kind | mark]) + len(block).to_bytes(3, "big") + block)
        while piece := source.read(_PIECE):
            target.write(piece)
            yield
