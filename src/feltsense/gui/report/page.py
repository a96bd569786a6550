"""The page of a report: what is to be in it, and its pages as they will be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QWidget

from feltsense.feeling.charts import CHARTS
from feltsense.feeling.report import USUAL, Wanted
from feltsense.gui.components import buttons
from feltsense.gui.components.card import Card
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.dates import Dates
from feltsense.gui.components.field import Field
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.foot import Foot
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.page import Page
from feltsense.gui.components.picture import Picture
from feltsense.gui.components.switch import Switch
from feltsense.gui.components.text import Text, body, heading, small
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

TITLE = tr("A report")
ABOUT = tr(
    "A few pages to show a therapist, a sponsor, or to read yourself. You choose what is on them. "
    "They are made on this computer and go nowhere by themselves."
)
NOTES = tr("Your notes")
NOTES_NOTE = tr("Left out, unless you want them in it.")
FIRST_PERIOD, FIRST_DAYS = "90", 91
PERIODS: tuple[tuple[str, str, int], ...] = (
    ("30", tr("The last 30 days"), 30),
    ("90", tr("Three months"), FIRST_DAYS),
    ("365", tr("A year"), 365),
    ("all", tr("All of it"), 0),
    ("dates", tr("From … to …"), 0),
)
WIDTH = 430
"""Pixels of a page in the preview, whatever the size of letters: it is paper."""


class PaperPage(Picture):
    """One page as it will be, named with its number and its words for screen readers."""

    def __init__(self, image: QImage, number: int, of: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPixmap(QPixmap.fromImage(image))
        self.setAccessibleName(tr("Page {number} of {of}", number=number, of=of))
        size = image.size() / image.devicePixelRatio()
        self.setFixedSize(QSize(size.width() + 2, size.height() + 2))
        self.setStyleSheet("border: 1px solid palette(mid);")


class ReportPage(Page):
    """Asks what is wanted.

    `changed` tells when that is another, `save`, `print_` and `back` what to do.
    """

    changed = Signal()
    save = Signal()
    print_ = Signal()
    back = Signal()

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=TITLE, widest=1120, parent=parent)
        self.setWindowTitle(TITLE)
        self.today = today
        choices = Card(theme, padding=3)
        self.back_button = buttons.quiet(theme, tr("Looking back"), "arrow-left")
        self.back_button.clicked.connect(lambda *_: self.back.emit())
        choices.column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        choices.column.addWidget(body(theme, ABOUT))
        self.period = Chips(
            theme,
            [(key, words) for key, words, _ in PERIODS],
            name=tr("Of what time"),
            chosen=[FIRST_PERIOD],
        )
        self.dates = Dates(theme)
        self.dates.show_days(today - timedelta(days=FIRST_DAYS - 1), today)
        self.dates.hide()
        self.charts = Chips(
            theme,
            [(kind.name, kind.title) for kind in CHARTS],
            name=tr("What is in it"),
            exclusive=False,
            chosen=USUAL,
        )
        self.notes = Switch(theme, NOTES, NOTES_NOTE)
        self.name = Field(theme, tr("A name on it, if you like"))
        self.name.setPlaceholderText(tr("A name on it, if you like"))
        self.name.setMaximumWidth(theme.px(320))
        self.name.setMaxLength(60)
        self.name.setMinimumHeight(self.name.height_hint())
        choices.column.addWidget(small(theme, tr("Of what time")))
        choices.column.addWidget(self.period)
        choices.column.addWidget(self.dates)
        choices.column.addSpacing(space(0.5))
        choices.column.addWidget(small(theme, tr("What is in it")))
        choices.column.addWidget(self.charts)
        choices.column.addSpacing(space(0.5))
        choices.column.addWidget(self.notes)
        choices.column.addWidget(self.name)
        self.column.addWidget(choices)

        pages = Card(theme, padding=3)
        head = Foot(space(1))
        self.count = heading(theme, tr("The pages"))
        head.addWidget(self.count, 1)
        self.save_button = buttons.secondary(theme, tr("Save as PDF"), "download")
        self.print_button = buttons.quiet(theme, tr("Print"))
        head.addWidget(self.print_button)
        head.addWidget(self.save_button)
        pages.column.addLayout(head)
        self.said = Text(theme, role="small", colour="quiet")
        pages.column.addWidget(self.said)
        self._holder = QWidget()
        self._flow = Flow(self._holder, gap=space(2))
        be_high_for_width(self._holder)
        pages.column.addWidget(self._holder)
        self.column.addWidget(pages)
        self.column.addStretch()
        self.shown: tuple[PaperPage, ...] = ()
        self.show_pages(())

        self.period.picked.connect(self._take_period)
        self.dates.changed.connect(self.changed)
        self.charts.picked.connect(lambda _: self.changed.emit())
        self.notes.toggled.connect(lambda _: self.changed.emit())
        self.name.editingFinished.connect(self.changed.emit)
        self.save_button.clicked.connect(lambda *_: self.save.emit())
        self.print_button.clicked.connect(lambda *_: self.print_.emit())
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.back)

    @property
    def wanted(self) -> Wanted:
        """What is chosen."""
        (key,) = self.period.chosen() or (FIRST_PERIOD,)
        days = next(days for each, _, days in PERIODS if each == key)
        first, last = (self.today - timedelta(days=days - 1), self.today) if days else (None, None)
        if key == "dates":
            first, last = self.dates.between
        return Wanted(
            first,
            last,
            tuple(self.charts.chosen()),
            self.notes.isChecked(),
            self.name.text().strip(),
        )

    def _take_period(self, key: str) -> None:
        self.dates.setVisible(key == "dates")
        self.changed.emit()

    def show_pages(self, images: Sequence[QImage], said: str = "") -> None:
        """Show the pages; none while they are being made."""
        for page in self.shown:
            self._flow.removeWidget(page)
            page.hide()
            page.deleteLater()
        self.shown = tuple(
            PaperPage(image, number, len(images)) for number, image in enumerate(images, start=1)
        )
        for page in self.shown:
            self._flow.addWidget(page)
            page.show()
        self.said.setText(said or ("" if images else tr("One moment.")))
        self.said.setVisible(bool(self.said.text()))
        for button in (self.save_button, self.print_button):
            button.setEnabled(bool(images))
        self._holder.updateGeometry()

    def empty(self) -> None:
        """Let go of all that is the person's."""
        self.name.clear()
        self.notes.setChecked(False)
        self.show_pages(())
