"""What a format is: the one thing that each file of a format gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from feltsense.journal.importing.opened import Opened
from feltsense.journal.importing.rows import Rows, Ways


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file: the app it is of, whether a file is one, and its rows.

    `rows` raises CannotImport, when it is called or on the way, where the whole file is no good.
    """

    app: str
    recognises: Callable[[Opened], bool]
    rows: Callable[[Opened, Ways], Rows]
