"""Reads what sound files say about themselves, strictly, by the formats' own descriptions.

Shares no code with what is tested. Anything out of place is an AssertionError.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from pathlib import Path

POLYNOMIAL = 0x04C11DB7


@dataclass
class Told:
    """Tags by name, and chapters as (milliseconds, title); those of WAV files are in frames."""

    tags: dict[str, str] = field(default_factory=dict)
    chapters: list[tuple[int, str]] = field(default_factory=list)
    vendor: str = ""


def read_told(path: Path) -> Told:
    """What the file says about itself."""
    return {".wav": _read_wav, ".flac": _read_flac, ".ogg": _read_ogg, ".opus": _read_ogg}[
        path.suffix
    ](path.read_bytes())


def _told(comments: bytes) -> tuple[Told, bytes]:
    """A list of Vorbis comments, and what follows it."""
    told, at = Told(), 0

    def text() -> str:
        nonlocal at
        (length,) = struct.unpack_from("<I", comments, at)
        at += 4 + length
        assert at <= len(comments)
        return comments[at - length : at].decode()

    told.vendor = text()
    (count,) = struct.unpack_from("<I", comments, at)
    at += 4
    times: dict[str, int] = {}
    for _ in range(count):
        name, is_one, value = text().partition("=")
        assert is_one
        if name.startswith("CHAPTER") and name.endswith("NAME"):
            told.chapters.append((times.pop(name.removesuffix("NAME")), value))
        elif name.startswith("CHAPTER"):
            hours, minutes, seconds = value.split(":")
            assert len(value) == len("00:00:00.000") and int(name[7:]) == len(told.chapters)
            times[name] = (int(hours) * 60 + int(minutes)) * 60_000 + round(float(seconds) * 1000)
        else:
            assert name not in told.tags
            told.tags[name] = value
    assert not times
    return told, comments[at:]


def _read_flac(data: bytes) -> Told:
    assert data[:4] == b"fLaC"
    at, kinds, told = 4, [], Told()
    while True:
        head, length = data[at], int.from_bytes(data[at + 1 : at + 4], "big")
        block = data[at + 4 : at + 4 + length]
        assert len(block) == length
        kinds.append(head & 0x7F)
        if head & 0x7F == 4:
            told, rest = _told(block)
            assert not rest
        at += 4 + length
        if head & 0x80:
            break
    assert kinds[0] == 0 and kinds.count(4) == 1
    if at < len(data):  # a frame of sound begins with this
        assert data[at] == 0xFF and data[at + 1] & 0xFC == 0xF8
    return told


def _read_ogg(data: bytes) -> Told:
    packets = ogg_packets(data)
    if packets[0].startswith(b"\x01vorbis"):
        told, rest = _told(packets[1].removeprefix(b"\x03vorbis"))
        assert rest == b"\x01"
        assert packets[2].startswith(b"\x05vorbis")
    else:
        assert packets[0].startswith(b"OpusHead")
        told, rest = _told(packets[1].removeprefix(b"OpusTags"))
        assert not rest
    return told


def ogg_packets(data: bytes) -> list[bytes]:
    """Every packet of a single Ogg stream, after a look at each page."""
    packets: list[bytes] = []
    at, number, open_packet, serials, position = 0, 0, b"", set(), 0
    headers = 3 if data[28:].startswith(b"\x01vorbis") else 2
    while at < len(data):
        magic, version, flags, granule, serial, its_number, crc, count = struct.unpack_from(
            "<4sBBQIIIB", data, at
        )
        table = data[at + 27 : at + 27 + count]
        page = data[at : at + 27 + count + sum(table)]
        assert (magic, version, its_number) == (b"OggS", 0, number)
        assert len(page) == 27 + count + sum(table)
        assert _crc(page[:22] + bytes(4) + page[26:]) == crc
        assert bool(flags & 2) == (number == 0)
        assert bool(flags & 1) == bool(open_packet)
        assert bool(flags & 4) == (at + len(page) == len(data))
        begin, ends = 27 + count, 0
        before = len(packets)
        for length in table:
            open_packet += page[begin : begin + length]
            begin += length
            if length < 255:
                packets.append(open_packet)
                open_packet = b""
                ends += 1
        if number == 0:
            assert len(packets) == 1
        if before < headers:  # what comes before the sound ends a page, and has no time
            assert len(packets) <= headers
            assert granule == (0 if ends else 2**64 - 1)
        elif ends:
            assert granule >= position
            position = granule
        else:
            assert granule == 2**64 - 1
        serials.add(serial)
        at += len(page)
        number += 1
    assert not open_packet and len(serials) == 1
    return packets


def _crc_of_byte(byte: int) -> int:
    value = byte << 24
    for _ in range(8):
        value = (value << 1) ^ (POLYNOMIAL if value & 0x8000_0000 else 0)
        value &= 0xFFFF_FFFF
    return value


BYTES = [_crc_of_byte(byte) for byte in range(256)]


def _crc(page: bytes) -> int:
    value = 0
    for byte in page:
        value = (value << 8) & 0xFFFF_FFFF ^ BYTES[value >> 24 ^ byte]
    return value


def _read_wav(data: bytes) -> Told:
    assert data[:4] == b"RIFF" and data[8:12] == b"WAVE"
    assert struct.unpack_from("<I", data, 4) == (len(data) - 8,)
    told, frames = Told(), {}
    for kind, content in _chunks(data[12:]):
        match kind:
            case b"LIST" if content[:4] == b"INFO":
                for name, text in _chunks(content[4:]):
                    assert text.endswith(b"\0")
                    told.tags[name.decode()] = text[:-1].decode()
            case b"cue ":
                (count,) = struct.unpack_from("<I", content)
                assert len(content) == 4 + 24 * count
                for n in range(count):
                    point = struct.unpack_from("<II4sIII", content, 4 + 24 * n)
                    assert point[2:5] == (b"data", 0, 0) and point[1] == point[5]
                    frames[point[0]] = point[5]
            case b"LIST" if content[:4] == b"adtl":
                for name, text in _chunks(content[4:]):
                    assert name == b"labl" and text.endswith(b"\0")
                    (n,) = struct.unpack_from("<I", text)
                    told.chapters.append((frames.pop(n), text[4:-1].decode()))
            case _:
                assert kind in (b"fmt ", b"data")
    assert not frames
    return told


def _chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    found, at = [], 0
    while at < len(data):
        kind, (length,) = data[at : at + 4], struct.unpack_from("<I", data, at + 4)
        content = data[at + 8 : at + 8 + length]
        assert len(content) == length
        at += 8 + length
        if length % 2:
            assert data[at : at + 1] == b"\0"
            at += 1
        found.append((kind, content))
    return found
