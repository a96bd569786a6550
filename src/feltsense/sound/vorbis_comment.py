"""The list of comments that FLAC, Ogg Vorbis and Opus share.

Xiph, "Ogg Vorbis I format specification: comment field and header specification": lengths are
32 bits, lowest byte first; texts are UTF-8. What stands around the list differs by format.
"""

from __future__ import annotations

from collections.abc import Iterable


def packed(vendor: bytes, comments: Iterable[tuple[str, str]]) -> bytes:
    """The list; `vendor` names the encoder. ValueError for a name that is none (ASCII, no `=`)."""
    lines = []
    for name, value in comments:
        if not name or not all(" " <= letter <= "}" and letter != "=" for letter in name):
            raise ValueError(f"{name!r} is no name of a comment")
        lines.append(f"{name}={value}".encode())
    return b"".join(
        (_with_length(vendor), len(lines).to_bytes(4, "little"), *map(_with_length, lines))
    )


def vendor_of(block: bytes) -> bytes:
    """Who encoded, as a list says; ValueError where that is cut off."""
    length = int.from_bytes(block[:4], "little")
    if len(block) < 4 + length:
        raise ValueError("a list of comments that ends too soon")
    return block[4 : 4 + length]


def _with_length(data: bytes) -> bytes:
    return len(data).to_bytes(4, "little") + data
