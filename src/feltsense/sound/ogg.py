"""Gives an Ogg file its tags and a fixed stream number; the sound's packets stay as they are.

The encoder draws the number at random and it stands in every page, under the page's checksum
(RFC 3533, section 6); with a fixed one the same sound makes the same bytes. The tags are the
second packet, which is laid out into pages anew, so that every page behind it gets its number
anew. Vorbis has three packets before the sound (Vorbis I, 4.2), Opus two (RFC 7845, section 5).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from feltsense.sound.tags import Tags, as_comments
from feltsense.sound.vorbis_comment import packed, vendor_of

_HEADER = 27
_MIRROR = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_CONTINUED, _LAST = 1, 4
_MOST_LACED = 255
"""A page has at most that many pieces of a packet, each of at most that many bytes."""
_NOTHING_ENDS = 2**64 - 1
"""The position of a page on which no packet ends."""
_HEADERS = {b"\x01vorbis": 3, b"OpusHead": 2}
"""How many packets come before the sound, by how the first one begins."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page; `table` holds the lengths of the pieces that `body` is made of."""

    flags: int
    position: int
    serial: int
    number: int
    table: bytes
    body: bytes

    def as_bytes(self) -> bytes:
        """The page as it stands in a file, with its checksum."""
        head = bytearray(b"OggS\0")
        head += bytes([self.flags]) + self.position.to_bytes(8, "little")
        head += self.serial.to_bytes(4, "little") + self.number.to_bytes(4, "little")
        head += bytes(4) + bytes([len(self.table)]) + self.table
        head[22:26] = checksum(head + self.body).to_bytes(4, "little")
        return bytes(head) + self.body


def tag_ogg(bare: Path, tagged: Path, tags: Tags, serial: int) -> Iterator[None]:
    """Write the file `bare` to `tagged` with `tags` and the stream number `serial`, page by page.

    ValueError where it is not a whole Ogg file of one stream of Vorbis or Opus. Its own
    comments, but for the encoder's name, are gone.
    """
    with bare.open("rb") as source, tagged.open("wb") as target:
        pages = read_pages(source, bare.name)
        first = next(pages, None)
        if first is None:
            raise ValueError(f"{bare.name} is empty")
        packets = _headers(first, pages, bare.name)
        packets[1] = _comment_packet(packets[1], tags)
        number = 0
        for page in (first, *_laid_out(packets[1:])):
            target.write(replace(page, serial=serial, number=number).as_bytes())
            number += 1
        for page in pages:
            target.write(replace(page, serial=serial, number=number).as_bytes())
            number += 1
            yield


def read_pages(file: BinaryIO, name: str) -> Iterator[Page]:
    """The pages of a file; ValueError where they are not one whole stream in order."""
    number, serial, ended = 0, None, False
    while head := file.read(_HEADER):
        table = file.read(head[-1]) if len(head) == _HEADER else b""
        body = file.read(sum(table))
        whole = len(head) == _HEADER and len(table) == head[-1] and len(body) == sum(table)
        if not head.startswith(b"OggS\0") or not whole or ended:
            raise ValueError(f"{name} is not a whole Ogg file")
        position, its_serial, its_number, its_checksum = (
            int.from_bytes(head[begin:end], "little")
            for begin, end in ((6, 14), (14, 18), (18, 22), (22, 26))
        )
        blank = head[:22] + bytes(4) + head[26:]
        if its_number != number or serial not in (None, its_serial):
            raise ValueError(f"{name} is not one stream")
        if checksum(blank + table + body) != its_checksum:
            raise ValueError(f"{name} has a page that is damaged")
        yield Page(head[5], position, its_serial, its_number, table, body)
        number, serial, ended = number + 1, its_serial, bool(head[5] & _LAST)
    if number and not ended:
        raise ValueError(f"{name} is not a whole Ogg file")


def checksum(page: bytes | bytearray) -> int:
    """The CRC-32 of Ogg: polynomial 0x04c11db7, highest bit first, from 0, nothing inverted.

    zlib's is the same one with every bit order turned round and both ends inverted.
    """
    mirrored = zlib.crc32(page.translate(_MIRROR), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{mirrored:032b}"[::-1], 2)


def _headers(first: Page, pages: Iterator[Page], name: str) -> list[bytes]:
    """The packets before the sound, which ends a page; reads as many of `pages` as they fill."""
    wanted = next((n for begin, n in _HEADERS.items() if first.body.startswith(begin)), 0)
    packets, open_packet = [first.body], b""
    while len(packets) < wanted:
        page = next(pages, None)
        if page is None:
            break
        at = 0
        for length in page.table:
            open_packet += page.body[at : at + length]
            at += length
            if length < _MOST_LACED:
                packets.append(open_packet)
                open_packet = b""
    if not wanted or len(packets) != wanted or open_packet:
        raise ValueError(f"{name} is not Ogg Vorbis or Opus")
    return packets


def _comment_packet(old: bytes, tags: Tags) -> bytes:
    begin = b"OpusTags" if old.startswith(b"OpusTags") else b"\x03vorbis"
    if not old.startswith(begin):
        raise ValueError("a second packet that holds no comments")
    framing = b"" if begin == b"OpusTags" else b"\x01"
    return begin + packed(vendor_of(old[len(begin) :]), as_comments(tags)) + framing


def _laid_out(packets: Sequence[bytes]) -> Iterator[Page]:
    """The packets in as few pages as hold them; a packet that goes on is marked as such."""
    pieces: list[tuple[bytes, bool]] = []  # and whether a packet ends with it
    for packet in packets:
        for at in range(0, len(packet) + 1, _MOST_LACED):
            piece = packet[at : at + _MOST_LACED]
            pieces.append((piece, len(piece) < _MOST_LACED))
    for at in range(0, len(pieces), _MOST_LACED):
        on_page = pieces[at : at + _MOST_LACED]
        goes_on = at > 0 and not pieces[at - 1][1]
        yield Page(
            flags=_CONTINUED if goes_on else 0,
            position=0 if any(ends for _, ends in on_page) else _NOTHING_ENDS,
            serial=0,
            number=0,
            table=bytes(len(piece) for piece, _ in on_page),
            body=b"".join(piece for piece, _ in on_page),
        )
