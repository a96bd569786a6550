"""The form of a backup: a zip of files as they lay in the data folder, with a list of them.

    journal/2026-11.json ... exercises/mine.md ... settings.json  keys.json ...
    manifest.json   {"feltsense": "backup", "format": 1, "made", "why", "folder", "app",
                     "files": {"journal/2026-11.json": {"size", "sha256", "changed"}}}
    manifest.seal   the SHA-256 of manifest.json, sealed, where the journal is

A backup comes from anywhere and is not trusted. A name that leaves the data folder or is not one
of ours, a link, a size that is not as told: each is left out and named. Where the zip itself is
cut, what is whole in it is found by the header that stands before each file.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
import struct
import sys
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

import orjson

from feltsense import __version__
from feltsense.vault.sealing import CannotUnseal, Seal, is_sealed

FORMAT = 1
MANIFEST, PROOF = "manifest.json", "manifest.seal"
JOURNAL, EXERCISES, ASIDE = "journal", "exercises", "aside"
KEYS, KEYS_COPY = "keys.json", "keys-copy.json"
SETTINGS = ("settings.json", "settings.sealed")
SINGLE = (KEYS, KEYS_COPY, *SETTINGS)
"""Files that lie in the data folder itself."""

_SEALED_AS = "backup"
_CHUNK = 1 << 20
_MOST_FILES = 200_000
_MOST_BYTES = 1 << 38
_MOST_AT_ONCE = 1 << 28
"""A file of the journal is read whole; none comes near this size."""
_PACKED = {".flac", ".sealed", ".zip", ".png", ".jpg"}
_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_NOWHERE = re.compile(r"[\x00-\x1f\x7f\\\ud800-\udfff]")
_NOT_ON_WINDOWS = re.compile(r'.*([<>:"|?*]|[. ]$)|(?i:con|prn|aux|nul|com\d|lpt\d)(\..*)?$')


class BadBackup(Exception):
    """The file is no backup, or none that can be read; the message is a sentence."""


class Unreadable(Exception):
    """A file could not be read to its end, and is not in the backup."""


class BadEntry(Exception):
    """One file in the backup is not as it was put in."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in a backup; `sha256` is "" where the backup's list is lost, `changed` in ns."""

    name: str
    size: int
    sha256: str = ""
    changed: int = 0


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a file's bytes lie in the zip."""

    header: int
    method: int
    packed: int
    size: int
    crc: int


def fits(name: str) -> bool:
    """Whether a file of this name may lie in a backup: one of ours, and inside the data folder."""
    parts = name.split("/")
    if len(name) > 1000 or _NOWHERE.search(name) or any(part in ("", ".", "..") for part in parts):
        return False
    if sys.platform == "win32" and any(_NOT_ON_WINDOWS.match(part) for part in parts):
        return False
    match parts:
        case [one] if one in SINGLE:
            return True
        case ["journal", *rest] | ["exercises", *rest] | ["aside", *rest]:
            return bool(rest)
        case _:
            return False


# Writing


class Writing:
    """A backup that is being written to an open, empty file."""

    def __init__(self, file: BinaryIO) -> None:
        self._zip = ZipFile(file, "w", allowZip64=True)
        self.entries: dict[str, Entry] = {}

    def put(self, name: str, data: bytes, changed: int) -> None:
        """Add a file; `changed` is when it was last changed, in ns since 1970."""
        info = _info(name, changed, packed=is_sealed(data))
        self._zip.writestr(info, data)
        self.entries[name] = Entry(name, len(data), hashlib.sha256(data).hexdigest(), changed)

    def put_long(self, name: str, file: BinaryIO, changed: int) -> Iterator[int]:
        """Add a file in pieces; gives how many bytes each of them had. Raises Unreadable."""
        digest, size = hashlib.sha256(), 0
        with self._zip.open(_info(name, changed, packed=True), "w", force_zip64=True) as out:
            while chunk := _piece(file):
                out.write(chunk)
                digest.update(chunk)
                size += len(chunk)
                yield len(chunk)
        self.entries[name] = Entry(name, size, digest.hexdigest(), changed)

    def finish(self, made: datetime, why: str, folder: str, seal: Seal | None) -> None:
        """Add the list of what is in it, and end the zip; the file stays open."""
        files = {
            entry.name: {"size": entry.size, "sha256": entry.sha256, "changed": entry.changed}
            for entry in self.entries.values()
        }
        manifest = orjson.dumps(
            {
                "feltsense": "backup",
                "format": FORMAT,
                "app": __version__,
                "made": made.isoformat(timespec="seconds"),
                "why": why,
                "folder": folder,
                "files": files,
            },
            option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS,
        )
        now = int(made.timestamp() * 1e9)
        self._zip.writestr(_info(MANIFEST, now), manifest)
        if seal is not None:
            proof = seal.seal(_SEALED_AS, hashlib.sha256(manifest).digest())
            self._zip.writestr(_info(PROOF, now, packed=True), proof)
        self._zip.close()

    def abandon(self) -> None:
        """Let go of it; what was written is worth nothing."""
        with suppress(OSError, ValueError):  # the disk is full; the file is removed anyway
            self._zip.close()


def _piece(file: BinaryIO) -> bytes:
    try:
        return file.read(_CHUNK)
    except OSError as error:
        raise Unreadable(str(error)) from None


def _info(name: str, changed: int, *, packed: bool = False) -> ZipInfo:
    moment = datetime.fromtimestamp(max(changed, 0) / 1e9)
    year = min(max(moment.year, 1980), 2107)
    info = ZipInfo(name, (year, *moment.timetuple()[1:6]))
    info.external_attr = (stat.S_IFREG | 0o600) << 16
    info.create_system = 3
    stored = packed or Path(name).suffix in _PACKED
    info.compress_type = ZIP_STORED if stored else ZIP_DEFLATED
    return info


# Reading


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
            return seal.open(_SEALED_AS, sealed) == hashlib.sha256(self._manifest).digest()
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
                    "This backup was cut or is damaged. What is whole in it was found."
                )
        if not any(fits(name) or name == MANIFEST for name in spots):
            raise BadBackup(
                f"{self.path.name} is no backup of Feltsense, or nothing of it is left."
            )
        if len(spots) > _MOST_FILES or sum(spot.size for spot in spots.values()) > _MOST_BYTES:
            raise BadBackup(f"{self.path.name} says that it holds more than a backup ever could.")
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
        self._file.seek(at)
        while block := self._file.read(_CHUNK):
            found = block.find(b"PK\x03\x04")
            if found >= 0:
                return at + found
            at += len(block) - 3
            if len(block) <= 3:
                return -1
            self._file.seek(at)
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
            self.problems.append("The list of what this backup holds cannot be read.")
            return
        version = manifest.get("format")
        if not isinstance(version, int) or version > FORMAT:
            raise BadBackup(f"{self.path.name} was made by a newer Feltsense, and it needs one.")
        try:
            listed = {name: _entry(name, told) for name, told in files.items() if fits(name)}
            self.made = datetime.fromisoformat(manifest["made"])
            self.why, self.folder = str(manifest.get("why", "")), str(manifest.get("folder", ""))
        except (KeyError, TypeError, ValueError):
            self.problems.append("The list of what this backup holds cannot be read.")
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
