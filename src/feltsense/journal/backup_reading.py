"""Reading a backup (backup_file.py), which comes from anywhere and is not trusted.

A name that leaves the data folder or is not one of ours, a link, a size that is not as told: each
is left out and named. Where the zip itself is cut, what is whole in it is found by the header that
stands before each file. Nothing is ever unpacked to more than it says that it has.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

import orjson

from feltsense.journal.backup_file import (
    FORMAT,
    JOURNAL,
    KEYS,
    KEYS_COPY,
    MANIFEST,
    PROOF,
    SEALED_AS,
    SINGLE,
    Entry,
    fits,
)
from feltsense.language import tr
from feltsense.vault.sealing import CannotUnseal, Seal

_CHUNK = 1 << 20
_MOST_FILES = 200_000
_MOST_BYTES = 1 << 38
_MOST_AT_ONCE = 1 << 28
"""A file of the journal is read whole; none comes near this size."""
_MOST_NAME = 4000
"""Bytes of a name; one of ours has 1,000 letters at most."""
_LOCAL = struct.Struct("<4sHHHHHIIIHH")


class BadBackup(Exception):
    """The file is no backup, or none that can be read; the message is a sentence."""


class BadEntry(Exception):
    """One file in the backup is not as it was put in."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a file's bytes lie in the zip."""

    header: int
    method: int
    packed: int
    size: int
    crc: int


@dataclass
class Reading:
    """An open backup: what it says of itself, and its files, each checked as it is read.

    `made`, `why`, `folder` are None or "" where the list is lost. `entries` are the files that
    may be read; `missing` names what is in the list and not in the zip, `strange` what is in the
    zip and is not taken. `problems` are sentences.
    """

    path: Path
    entries: dict[str, Entry] = field(default_factory=dict)
    made: datetime | None = None
    why: str = ""
    folder: str = ""
    listed: bool = False
    missing: list[str] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    _manifest: bytes = b""
    _block: tuple[int, bytes] = (0, b"")

    def __post_init__(self) -> None:
        self._file = self.path.open("rb")
        try:
            self._spots = self._find()
            self._read_manifest()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._file.close()

    @property
    def sealed(self) -> bool:
        """Whether what is in it is locked with a passphrase."""
        return KEYS in self.entries or KEYS_COPY in self.entries

    def is_bounded(self, name: str) -> bool:
        """Whether a file may be laid out: what the app reads whole is no larger than it can be."""
        whole = name in SINGLE or name.startswith(f"{JOURNAL}/")
        return not whole or self.entries[name].size <= _MOST_AT_ONCE

    def read(self, name: str) -> bytes:
        """One file, whole. Raises BadEntry where it is not as it was put in."""
        if self.entries[name].size > _MOST_AT_ONCE:
            raise BadEntry(name)
        return b"".join(self.chunks(name))

    def chunks(self, name: str) -> Iterator[bytes]:
        """One file in pieces; raises BadEntry, after the last at the latest."""
        entry = self.entries[name]
        digest = hashlib.sha256()
        for chunk in self._unpacked(self._spots[name], name):
            digest.update(chunk)
            yield chunk
        if entry.sha256 and digest.hexdigest() != entry.sha256:
            raise BadEntry(name)

    def proven(self, seal: Seal) -> bool | None:
        """Whether the list is as it was made with this key; None where there is no proof in it."""
        if PROOF not in self._spots or not self._manifest:
            return None
        try:
            sealed = b"".join(self._unpacked(self._spots[PROOF], PROOF))
            return seal.open(SEALED_AS, sealed) == hashlib.sha256(self._manifest).digest()
        except (BadEntry, CannotUnseal):
            return False

    # Finding what is in it

    def _find(self) -> dict[str, _Spot]:
        try:
            spots = self._by_directory()
        except (BadZipFile, NotImplementedError, ValueError, OverflowError, struct.error, OSError):
            spots = self._by_headers()
            if spots:
                self.problems.append(
                    tr("This backup was cut or is damaged. What is whole in it was found.")
                )
        if not any(fits(name) or name == MANIFEST for name in spots):
            raise BadBackup(
                tr(
                    "{name} is no backup of Feltsense, or nothing of it is left.",
                    name=self.path.name,
                )
            )
        if len(spots) > _MOST_FILES or sum(spot.size for spot in spots.values()) > _MOST_BYTES:
            raise BadBackup(
                tr("{name} says that it holds more than a backup ever could.", name=self.path.name)
            )
        return spots

    def _by_directory(self) -> dict[str, _Spot]:
        spots: dict[str, _Spot] = {}
        with ZipFile(self._file) as archive:
            for info in archive.infolist():
                name = info.orig_filename
                kind = stat.S_IFMT(info.external_attr >> 16)
                good = (
                    name not in spots
                    and not info.flag_bits & 1
                    and info.compress_type in (ZIP_STORED, ZIP_DEFLATED)
                    and kind in (0, stat.S_IFREG)
                )
                if good and (fits(name) or name in (MANIFEST, PROOF)):
                    spots[name] = _Spot(
                        info.header_offset,
                        info.compress_type,
                        info.compress_size,
                        info.file_size,
                        info.CRC,
                    )
                elif not info.is_dir():
                    self.strange.append(name)
        return spots

    def _by_headers(self) -> dict[str, _Spot]:
        """What stands in the file before each of its files, where the zip's own list is lost."""
        spots: dict[str, _Spot] = {}
        at, size = 0, os.fstat(self._file.fileno()).st_size
        while (at := self._next_header(at)) >= 0 and len(spots) <= _MOST_FILES:
            self._file.seek(at)
            head = self._file.read(_LOCAL.size)
            if len(head) < _LOCAL.size:
                break
            _, _, flags, method, _, _, crc, packed, whole, named, extra = _LOCAL.unpack(head)
            if named > _MOST_NAME:
                at += 4
                continue
            name = self._file.read(named).decode("utf-8", "replace")
            if packed == 0xFFFFFFFF:
                found = self._file.read(extra)
                if found[:4] == struct.pack("<HH", 1, 16) and len(found) >= 20:
                    whole, packed = struct.unpack("<QQ", found[4:20])
            inside = at + _LOCAL.size + named + extra + packed <= size
            ours = fits(name) or name in (MANIFEST, PROOF)
            if ours and inside and not flags & 9 and method in (ZIP_STORED, ZIP_DEFLATED):
                spots.setdefault(name, _Spot(at, method, packed, whole, crc))
                at += _LOCAL.size + named + extra + packed
            else:
                at += 4
        return spots

    def _next_header(self, at: int) -> int:
        """Where the next header may be, or -1. A block is read once, however many are in it."""
        start, block = self._block
        while True:
            if start <= at < start + len(block):
                found = block.find(b"PK\x03\x04", at - start)
                if found >= 0:
                    return start + found
                at = max(at, start + len(block) - 3)
            self._file.seek(at)
            start, block = self._block = at, self._file.read(_CHUNK)
            if len(block) <= 3:
                return -1

    def _unpacked(self, spot: _Spot, name: str) -> Iterator[bytes]:
        """The bytes of one file, never more than it says that it has. Raises BadEntry."""
        self._file.seek(spot.header)
        head = self._file.read(_LOCAL.size)
        if len(head) < _LOCAL.size or not head.startswith(b"PK\x03\x04"):
            raise BadEntry(name)
        named, extra = _LOCAL.unpack(head)[-2:]
        at, left, size, crc = spot.header + _LOCAL.size + named + extra, spot.packed, 0, 0
        inflate = zlib.decompressobj(-15) if spot.method == ZIP_DEFLATED else None
        pending = b""
        while True:
            if not pending and left:
                self._file.seek(at)
                pending = self._file.read(min(_CHUNK, left))
                if not pending:
                    raise BadEntry(name)
                at, left = at + len(pending), left - len(pending)
            if inflate is None:
                chunk, pending = pending, b""
            else:
                try:
                    chunk = inflate.decompress(pending, _CHUNK)
                except zlib.error:
                    raise BadEntry(name) from None
                pending = inflate.unconsumed_tail
            size, crc = size + len(chunk), zlib.crc32(chunk, crc)
            if size > spot.size:
                raise BadEntry(name)
            if chunk:
                yield chunk
            elif not left and not pending:
                break
        if size != spot.size or crc != spot.crc:
            raise BadEntry(name)

    def _read_manifest(self) -> None:
        names = [name for name in self._spots if name not in (MANIFEST, PROOF)]
        self.entries = {name: Entry(name, self._spots[name].size) for name in names}
        manifest = self._manifest_found()
        files = manifest.get("files")
        if manifest.get("feltsense") != "backup" or not isinstance(files, dict):
            self.problems.append(tr("The list of what this backup holds cannot be read."))
            return
        version = manifest.get("format")
        if not isinstance(version, int) or version > FORMAT:
            raise BadBackup(
                tr("{name} was made by a newer Feltsense, and it needs one.", name=self.path.name)
            )
        try:
            listed = {name: _entry(name, told) for name, told in files.items() if fits(name)}
            self.made = datetime.fromisoformat(manifest["made"])
            self.why, self.folder = str(manifest.get("why", "")), str(manifest.get("folder", ""))
        except (KeyError, TypeError, ValueError):
            self.problems.append(tr("The list of what this backup holds cannot be read."))
            return
        self.listed = True
        self.strange += sorted((set(names) | files.keys()) - listed.keys() - set(self.strange))
        self.missing = sorted(listed.keys() - set(names))
        self.entries = {
            name: entry
            for name, entry in listed.items()
            if name in self._spots and self._spots[name].size == entry.size
        }
        self.missing += sorted(set(names) & listed.keys() - self.entries.keys())

    def _manifest_found(self) -> dict[str, Any]:
        spot = self._spots.get(MANIFEST)
        if spot is None or spot.size > _MOST_AT_ONCE:
            return {}
        try:
            self._manifest = b"".join(self._unpacked(spot, MANIFEST))
            found = orjson.loads(self._manifest)
        except (BadEntry, orjson.JSONDecodeError):
            self._manifest = b""
            return {}
        return found if isinstance(found, dict) else {}


def _entry(name: str, told: dict[str, Any]) -> Entry:
    size, digest, changed = told["size"], told["sha256"], told.get("changed", 0)
    if not (type(size) is int and size >= 0 and type(changed) is int):
        raise ValueError(name)
    if not (isinstance(digest, str) and re.fullmatch(r"[0-9a-f]{64}", digest)):
        raise ValueError(name)
    return Entry(name, size, digest, changed)
