"""Gives an Ogg file a fixed stream number, so that the same sound makes the same bytes.

The encoder draws the number at random and it stands in every page, under the page's checksum
(RFC 3533, section 6). Nothing else of a page is touched.
"""

from __future__ import annotations

import zlib
from pathlib import Path

_HEADER = 27
_SERIAL, _CHECKSUM, _COUNT = slice(14, 18), slice(22, 26), 26
_MIRROR = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def set_serial(path: Path, serial: int) -> None:
    """Write `serial` into every page of the Ogg file `path`, which has a single stream.

    ValueError where it is not an Ogg file from end to end.
    """
    with path.open("r+b") as file:
        while header := file.read(_HEADER):
            if len(header) < _HEADER or not header.startswith(b"OggS"):
                raise ValueError(f"{path.name} is not a whole Ogg file")
            table = file.read(header[_COUNT])
            page = bytearray(header + table + file.read(sum(table)))
            page[_SERIAL] = serial.to_bytes(4, "little")
            page[_CHECKSUM] = bytes(4)
            page[_CHECKSUM] = checksum(page).to_bytes(4, "little")
            file.seek(-len(page), 1)
            file.write(page)


def checksum(page: bytes | bytearray) -> int:
    """The CRC-32 of Ogg: polynomial 0x04c11db7, highest bit first, from 0, nothing inverted.

    zlib's is the same one with every bit order turned round and both ends inverted.
    """
    mirrored = zlib.crc32(page.translate(_MIRROR), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{mirrored:032b}"[::-1], 2)
