"""The journal as tables for a spreadsheet, with a codebook that explains every column.

UTF-8 with a byte order mark and CRLF, as spreadsheets expect. A cell that a spreadsheet would
take for a formula gets an apostrophe in front, which spreadsheets take for "this is text" (OWASP,
CSV injection); `plain` takes it off again.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from feltsense.journal.exporting.columns import TABLES, Cells, Table
from feltsense.journal.exporting.wanted import Wanted
from feltsense.journal.journal import Journal
from feltsense.journal.kinds import kind_of
from feltsense.language import tr

_FORMULA = (*"=+-@", *"\uff1d\uff0b\uff0d\uff20", "\t", "\r", "\n")
"""The second four are their wide forms, which Japanese spreadsheets take for the same."""


def as_csv(journal: Journal, wanted: Wanted) -> dict[str, bytes]:
    """The files by their names: a table each, and `codebook.csv`."""
    rows: dict[str, list[Cells]] = {table.name: [] for table in TABLES if _is_wanted(table, wanted)}
    for _, record in wanted.records(journal):
        for table in TABLES:
            if table.name in rows and isinstance(record, table.kinds):
                rows[table.name].extend(table.rows(record))
    files = {
        f"{table.name}.csv": _file([column.name for column in table.columns], rows[table.name])
        for table in TABLES
        if table.name in rows
    }
    return {**files, "codebook.csv": codebook(tuple(rows))}


def as_one_csv(journal: Journal, wanted: Wanted) -> tuple[bytes, bytes]:
    """All tables as one long one, a row for each cell that is not empty, and its codebook."""
    rows: list[Cells] = []
    for _, record in wanted.records(journal):
        for table in TABLES:
            if not _is_wanted(table, wanted) or not isinstance(record, table.kinds):
                continue
            names = [column.name for column in table.columns]
            for number, cells in enumerate(table.rows(record), start=1):
                entry, *others = zip(names, cells, strict=True)
                rows += [
                    (table.name, entry[1], str(number), name, cell) for name, cell in others if cell
                ]
    header = ["table", "entry", "row", "column", "value"]
    return _file(header, rows), codebook(tuple(t.name for t in TABLES if _is_wanted(t, wanted)))


def codebook(tables: tuple[str, ...]) -> bytes:
    """What every column of these tables means."""
    chosen = [table for table in TABLES if table.name in tables]
    rows: list[Cells] = [(table.name, "", table.meaning) for table in chosen]
    rows += [
        (table.name, column.name, column.meaning) for table in chosen for column in table.columns
    ]
    general = (
        ("", "", tr("An empty cell: not asked, or not answered. It is never a zero.")),
        (
            "",
            "",
            tr("An apostrophe in front of = + - @ keeps a spreadsheet from taking it for a sum."),
        ),
        (
            "",
            "",
            tr(
                "In one long table: `table` and `entry` say of what, `row` counts its rows, "
                "`column` and `value` are one cell. Empty cells have no row."
            ),
        ),
    )
    return _file(["table", "column", "meaning"], [*general, *rows])


def harmless(cell: str) -> str:
    """The cell as text that no spreadsheet runs."""
    return f"'{cell}" if cell.startswith((*_FORMULA, "'")) else cell


def plain(cell: str) -> str:
    """The cell as it was before `harmless`."""
    return cell[1:] if cell.startswith("'") else cell


def _is_wanted(table: Table, wanted: Wanted) -> bool:
    return not wanted.kinds or any(kind_of(kind).table in wanted.kinds for kind in table.kinds)


def _file(header: Iterable[str], rows: Iterable[Cells]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows([[harmless(cell) for cell in row] for row in rows])
    return text.getvalue().encode("utf-8-sig", "surrogatepass")
