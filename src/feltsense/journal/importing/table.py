"""CSV from any app: found by its header, read by its columns' names, row by row.

A row that is broken (a quotation mark that never closes, a file that was cut) takes none of the
others with it. Fields are text; nothing is guessed.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from feltsense.journal.importing.refused import CannotImport
from feltsense.journal.importing.rows import CannotRead
from feltsense.language import tr

if TYPE_CHECKING:
    import _csv

Cells = dict[str, str]

_HEAD = 1 << 16
_MOST_BROKEN = 1000
_ESCAPED = re.compile("[\udc80-\udcff]")
_BROKEN = CannotRead(tr("it has a quotation mark that is not closed"))
_CUT = CannotRead(tr("it is cut off: it has fewer columns than the others"))
_NOT_UTF8 = CannotRead(tr("it has letters that are not stored as UTF-8; export the file once more"))


class Table:
    """A file as a table with a header. `columns` are their names, casefolded."""

    def __init__(self, text: str, delimiter: str, header: list[str]) -> None:
        self._lines = list(io.StringIO(text, newline=""))
        self._delimiter = delimiter
        self._names: dict[str, str] = {}
        for number, written in enumerate(header, start=1):
            name = " ".join(written.split()) or tr("column {number}", number=number)
            if name.casefold() in self._names:
                name = f"{name} {number}"
            self._names[name.casefold()] = name

    @property
    def columns(self) -> frozenset[str]:
        """The names of the columns, casefolded."""
        return frozenset(self._names)

    def kept(self, cells: Cells, mapped: frozenset[str]) -> dict[str, str]:
        """What the row says in columns that have no place of their own, by their names."""
        return {
            self._names[key]: value
            for key, value in cells.items()
            if key not in mapped and value.strip()
        }

    def rows(self) -> Iterator[tuple[str, Cells | CannotRead]]:
        """The rows below the header, as in `row 2`, counted as a spreadsheet does."""
        keys = tuple(self._names)
        for number, (cells, at_end) in enumerate(self._records(), start=1):
            if number == 1 or (cells is not None and not any(map(str.strip, cells))):
                continue
            yield f"row {number}", self._row(keys, cells, at_end)

    def _row(
        self, keys: tuple[str, ...], cells: list[str] | None, at_end: bool
    ) -> Cells | CannotRead:
        if cells is None:
            return _BROKEN
        if any(map(_ESCAPED.search, cells)):
            return _NOT_UTF8
        if len(cells) < len(keys) and at_end and not self._lines[-1].endswith(("\n", "\r")):
            return _CUT
        if any(map(str.strip, cells[len(keys) :])):
            return CannotRead(
                tr("it has {cells} columns in place of {keys}", cells=len(cells), keys=len(keys))
            )
        cells += [""] * (len(keys) - len(cells))
        return dict(zip(keys, cells, strict=False))

    def _records(self) -> Iterator[tuple[list[str] | None, bool]]:
        """The cells of each record, None for a broken one, and whether the file ends there.

        After a broken record reading goes on at the line below the one where it began.
        """
        start = broken = 0
        reader = self._reader(start)
        while True:
            begin = start + reader.line_num
            try:
                cells = next(reader)
                end = start + reader.line_num
                good = end < len(self._lines) or not self._is_open(begin, end)
            except StopIteration:
                return
            except csv.Error:
                good = False
            if good:
                yield cells, end == len(self._lines)
                continue
            broken += 1
            if broken > _MOST_BROKEN:
                raise CannotImport(tr("The file is damaged: hardly a row of it can be read."))
            yield None, False
            start = begin + 1
            reader = self._reader(start)

    def _reader(self, start: int) -> _csv.Reader:
        return csv.reader(islice(self._lines, start, None), delimiter=self._delimiter)

    def _is_open(self, begin: int, end: int) -> bool:
        """Whether the last record is cut within a quoted field."""
        lines = self._lines[begin:end]
        try:
            list(csv.reader(lines, delimiter=self._delimiter, strict=True))
        except csv.Error as error:
            return "unexpected end" in str(error)
        return False


def table_of(data: bytes) -> Table | None:
    """The bytes as a table, or None where they do not begin with a header of some columns."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = data.decode("utf-16", "replace")
    else:
        text = data.decode("utf-8", "surrogateescape").removeprefix("\ufeff")
    line = next(io.StringIO(text[:_HEAD], newline=""), "")
    found: tuple[str, list[str]] = ("", [])
    for delimiter in (",", ";", "\t"):
        try:
            header = next(csv.reader([line], delimiter=delimiter), [])
        except csv.Error:
            continue
        if len(header) > len(found[1]):
            found = (delimiter, header)
    return Table(text, *found) if len(found[1]) > 1 else None
