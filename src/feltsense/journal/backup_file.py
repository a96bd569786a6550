"""The form of a backup: a zip of files as they lay in the data folder, with a list of them.

    journal/2026-11.json ... exercises/mine.md ... settings.json  keys.json ...
    manifest.json   {"feltsense": "backup", "format": 1, "made", "why", "folder", "app",
                     "files": {"journal/2026-11.json": {"size", "sha256", "changed"}}}
    manifest.seal   the SHA-256 of manifest.json, sealed, where the journal is

An ordinary zip, so that a person can open it without the app.
"""

from __future__ import annotations

import hashlib
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import orjson

from feltsense import __version__
from feltsense.vault.sealing import Seal, is_sealed

FORMAT = 1
MANIFEST, PROOF = "manifest.json", "manifest.seal"
JOURNAL, EXERCISES, ASIDE = "journal", "exercises", "aside"
KEYS, KEYS_COPY = "keys.json", "keys-copy.json"
SETTINGS = ("settings.json", "settings.sealed")
SINGLE = (KEYS, KEYS_COPY, *SETTINGS)
"""Files that lie in the data folder itself."""

SEALED_AS = "backup"
_CHUNK = 1 << 20
_PACKED = {".flac", ".sealed", ".zip", ".png", ".jpg"}
_NOWHERE = re.compile(r"[\x00-\x1f\x7f\\\ud800-\udfff]")
_NOT_ON_WINDOWS = re.compile(r'.*([<>:"|?*]|[. ]$)|(?i:con|prn|aux|nul|com\d|lpt\d)(\..*)?$')


class Unreadable(Exception):
    """A file could not be read to its end, and is not in the backup."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in a backup; `sha256` is "" where the backup's list is lost, `changed` in ns."""

    name: str
    size: int
    sha256: str = ""
    changed: int = 0


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
            proof = seal.seal(SEALED_AS, hashlib.sha256(manifest).digest())
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
