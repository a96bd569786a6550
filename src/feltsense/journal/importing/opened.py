"""A file that somebody gave, read once, for every format to look at."""

from __future__ import annotations

import json
from functools import cached_property
from pathlib import Path
from typing import Any, NoReturn

import orjson

from feltsense.journal.importing.refused import CannotImport, NeedsPassphrase
from feltsense.journal.importing.table import Table, table_of
from feltsense.language import tr
from feltsense.vault.sealed_file import NotAFile, WrongPassphrase, is_sealed_file, open_with
from feltsense.vault.sealing import is_sealed

_LARGEST = 1 << 30
_LARGEST_TABLE = 1 << 27
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")


class Opened:
    """The file at `path`. `data` is all of it, opened where it was encrypted, and nothing of an
    archive, which is read where it lies. Raises CannotImport and NeedsPassphrase."""

    def __init__(self, path: Path, passphrase: str | None = None) -> None:
        self.path = path
        try:
            if not path.is_file():
                what = "a folder" if path.is_dir() else tr("no file")
                raise CannotImport(
                    tr(
                        "There is {what} at {path}. Choose the file of an export.",
                        what=what,
                        path=path,
                    )
                )
            with path.open("rb") as file:
                head = file.read(4)
                self.is_archive = head in _ZIP
                if path.stat().st_size > _LARGEST and not self.is_archive:
                    raise CannotImport(tr("The file is larger than any export. Is it another one?"))
                self.data = b"" if self.is_archive else head + file.read()
        except OSError as error:
            raise CannotImport(
                tr("The file {path} cannot be read: {why}.", path=path, why=error.strerror or error)
            ) from None
        if is_sealed_file(self.data):
            self.data = _unsealed(self.data, passphrase)
        elif is_sealed(self.data):
            raise CannotImport(
                tr(
                    "This is a part of an encrypted journal. Take the whole of it over by "
                    "restoring a backup, or by an export made there."
                )
            )

    @cached_property
    def json(self) -> Any:
        """The file as JSON, None where it is none."""
        return json_of(self.data) if self.data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in b"{[" else None

    @cached_property
    def table(self) -> Table | None:
        """The file as a table, None where it is none."""
        small = 0 < len(self.data) <= _LARGEST_TABLE
        return table_of(self.data) if small and self.json is None else None


def json_of(data: bytes) -> Any:
    """The bytes as JSON, None where they are none; lenient in what apps get wrong."""
    try:
        return orjson.loads(data)
    except ValueError:
        pass
    try:
        text = data.decode("utf-8-sig")
        return json.loads(text, strict=False, parse_constant=_no_number)
    except (ValueError, RecursionError):
        return None


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _unsealed(data: bytes, passphrase: str | None) -> bytes:
    if passphrase is None:
        raise NeedsPassphrase(
            tr("The file is locked with a passphrase of its own. Please give it.")
        )
    try:
        return open_with(passphrase, data)
    except WrongPassphrase as error:
        raise NeedsPassphrase(str(error)) from None
    except NotAFile as error:
        raise CannotImport(str(error)) from None
