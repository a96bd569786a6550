"""Ways to what is set on pages of their own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from feltsense.gui.components.row import Row
from feltsense.gui.preferences.entry import Entry, Section
from feltsense.gui.theme import Theme
from feltsense.gui.window import HELP, QUESTIONS, SOUND, YOUR_DATA
from feltsense.language import tr

WAYS = (
    (
        SOUND,
        tr("Sound"),
        tr("How loud, through what, how late, and who speaks."),
        "volume-2",
        "volume",
    ),
    (
        QUESTIONS,
        tr("Questions"),
        tr("What you are asked before and after, your own words and tags, and when a day begins."),
        "list-checks",
        tr("scales words tags day"),
    ),
    (
        YOUR_DATA,
        tr("Your data"),
        tr("Passphrase and lock, backups, export, import, and deleting."),
        "shield-check",
        tr("password encryption lock backup export delete"),
    ),
    (
        HELP,
        tr("Help now"),
        tr("Numbers of where you are."),
        "life-buoy",
        tr("region country crisis numbers"),
    ),
)


class WaysSection(Section):
    """One row a page; `wanted` tells the page's name."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("On pages of their own"), parent)
        self.column.setSpacing(0)
        self.rows: dict[str, Row] = {}
        for page, words, note, icon, other in WAYS:
            row = Row(theme, words, note, icon=icon)
            row.clicked.connect(lambda _=False, page=page: self.wanted.emit(page))
            self.rows[page] = row
            self.add(Entry(theme, words, note, row, other=other, bare=True))
