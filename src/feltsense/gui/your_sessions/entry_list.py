"""The list of all entries, newest first, with the day at its side where a day begins.

Only the rows that are seen are ever put into words or painted, and all rows are of one height:
the list takes as long for twenty years as for one. One stop for Tab; arrows go on inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from feltsense.feeling.days import day_of
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, SMALL, space
from feltsense.gui.your_sessions import saying
from feltsense.gui.your_sessions.entries import Entries, at
from feltsense.journal.records import Record
from feltsense.language import tr

Index = QModelIndex | QPersistentModelIndex

TILE, TILE_RADIUS, ICON = 40, 12, 18
PAD = space(1.5)
DAY = 128
"""Width of the days at the side, in pixels at 100 %."""
NARROW = 560
"""Below this width the day stands in the line of its entry."""


class EntryModel(QAbstractTableModel):
    """The entries as rows; a change moves only what it changed.

    `begins` is the hour at which the person's day begins.
    """

    def __init__(self) -> None:
        super().__init__()
        self.begins = 0
        self.records: tuple[Record, ...] = ()

    def take(self, entries: Entries) -> None:
        """Have `entries` in the place of what was there."""
        above, old = entries.kept_above, len(self.records)
        gone = old - entries.kept_below - above
        come = len(entries.records) - entries.kept_below - above
        nowhere = QModelIndex()
        if gone == come == 1:  # one that was changed where it stands
            self.records = entries.records
            self.dataChanged.emit(self.index(above, 0), self.index(above, 0))
            return
        if gone:
            self.beginRemoveRows(nowhere, above, above + gone - 1)
            self.records = self.records[:above] + self.records[above + gone :]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(nowhere, above, above + come - 1)
            self.records = entries.records
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own form)
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        record = self.records[index.row()]
        said = self.said(record)
        parts = (said.title, f"{saying.whole_day(self.day(record))}, {said.line}", said.words)
        return ". ".join(part.rstrip(".") for part in parts if part)

    def said(self, record: Record) -> saying.Shown:
        """An entry in words."""
        return saying.shown(record)

    def begins_day(self, row: int) -> bool:
        """Whether the entry of `row` is the first of its day in the list."""
        return row == 0 or self.day(self.records[row]) != self.day(self.records[row - 1])

    def day(self, record: Record) -> date:
        """The person's day that an entry belongs to."""
        return day_of(at(record), self.begins)


class EntryDelegate(QStyledItemDelegate):
    """Paints one entry: the day where it begins, a tile, what it was, and what was felt."""

    def __init__(self, theme: Theme, model: EntryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.today = date.today()
        self.ring = False
        self.hovered = -1

    def height(self) -> int:
        """The height of every row."""
        theme = self._theme
        title = QFontMetrics(theme.font(BODY, "semibold")).height()
        small = QFontMetrics(theme.font(SMALL)).height()
        return max(theme.px(TILE), title + 2 * small + 6) + 2 * PAD

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = self._theme, index.row()
        record = self._model.records[row]
        said = self._model.said(record)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        here = bool(state & QStyle.StateFlag.State_HasFocus) and self.ring
        wide = rect.width() >= theme.px(NARROW)
        begins = self._model.begins_day(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if begins and row:
            painter.setPen(theme.colour("line"))
            painter.drawLine(rect.left() + PAD, rect.top(), rect.right() - PAD, rect.top())
        left = rect.left() + PAD
        if wide:
            if begins:
                self._paint_day(
                    painter, QRect(left, rect.top(), theme.px(DAY), rect.height()), record
                )
            left += theme.px(DAY)
        face = QRectF(left, rect.top() + 3, rect.right() - left - PAD / 2, rect.height() - 6)
        if here or row == self.hovered:
            painter.setPen(QPen(theme.colour("focus"), 2) if here else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("raised"))
            painter.drawRoundedRect(face.adjusted(1, 1, -1, -1), TILE_RADIUS, TILE_RADIUS)

        tile, middle = theme.px(TILE), rect.top() + rect.height() / 2
        box = QRectF(left + PAD, round(middle - tile / 2), tile, tile)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(said.look.soft))
        painter.drawRoundedRect(box, TILE_RADIUS, TILE_RADIUS)
        size = theme.px(ICON)
        corner = QPointF(round(box.center().x() - size / 2), round(middle - size / 2))
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        painter.drawPixmap(corner, theme.pixmap(said.look.icon, said.look.hue, size, ratio))

        x = round(box.right()) + space(1.75)
        room = round(face.right()) - PAD - x
        line = said.line if wide else f"{self._in_line(record)}, {said.line}"
        parts = (
            (said.title, theme.font(BODY, "semibold"), "text"),
            (line, theme.font(SMALL), "quiet"),
            (said.words, theme.font(SMALL), "text"),
        )
        parts_shown = [part for part in parts if part[0]]
        heights = [QFontMetrics(font).height() + 3 for _, font, _ in parts_shown]
        y = round(middle - sum(heights) / 2)
        for (words, font, colour), height in zip(parts_shown, heights, strict=True):
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(x, y, room, height, Qt.AlignmentFlag.AlignVCenter.value, fitting)
            if words is said.words:
                self.mark(painter, QRect(x, y, room, height), record, fitting)
            y += height
        painter.restore()

    def mark(self, painter: QPainter, rect: QRect, record: Record, words: str) -> None:
        """Mark what is to be seen first in the last line, which was just painted."""

    def _day(self, record: Record) -> tuple[str, str]:
        return saying.day(self._model.day(record), self.today)

    def _in_line(self, record: Record) -> str:
        name, rest = self._day(record)
        return name if name in (tr("Today"), tr("Yesterday")) else f"{name} {rest}"

    def _paint_day(self, painter: QPainter, rect: QRect, record: Record) -> None:
        theme = self._theme
        name, rest = self._day(record)
        top = rect.top() + PAD + 2
        for words, font, colour in (
            (name, theme.font(SMALL, "semibold"), "text"),
            (rest, theme.font(SMALL), "quiet"),
        ):
            height = QFontMetrics(font).height()
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            painter.drawText(
                rect.left() + space(1), top, rect.width(), height, Qt.AlignmentFlag.AlignLeft, words
            )
            top += height + 1


class EntryList(QTableView):
    """Shows entries; `opened` tells the record that was pressed, `unwanted` one to be deleted."""

    opened = Signal(object)
    unwanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        entries: EntryModel | None = None,
        delegate: type[EntryDelegate] = EntryDelegate,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.entries = entries if entries is not None else EntryModel()
        self._delegate = delegate(theme, self.entries, self)
        self.setModel(self.entries)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("What you did and wrote down, newest first"))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self._restyle()
        theme.changed.connect(self._restyle)

    def take(self, entries: Entries, now: datetime, begins: int = 0) -> None:
        """Show `entries`; where the eye and the keyboard are stays where it is.

        A day begins at the hour `begins`.
        """
        self._delegate.today = day_of(now, begins)
        if begins != self.entries.begins:
            self.entries.begins = begins
            self.viewport().update()
        self.entries.take(entries)
        if not self.currentIndex().isValid():
            self._mark(0)

    @property
    def here(self) -> Record | None:
        """The entry that the keyboard is at."""
        row = self.currentIndex().row()
        return self.entries.records[row] if 0 <= row < len(self.entries.records) else None

    def _mark(self, row: int) -> None:
        if self.entries.records:
            self.setCurrentIndex(self.entries.index(row, 0))

    def _restyle(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._delegate.height())
        self.verticalScrollBar().setSingleStep(self._delegate.height() // 2)
        self.viewport().update()

    # By hand and by key

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            shape = Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.opened.emit(self.entries.records[index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.ring = True
        here = self.here
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if here is not None:
                self.opened.emit(here)
            case Qt.Key.Key_Delete if here is not None:
                self.unwanted.emit(here)
            case Qt.Key.Key_Home:
                self._mark(0)
            case Qt.Key.Key_End:
                self._mark(len(self.entries.records) - 1)
            case _:
                super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """An entry is marked from the start, so that the eye finds where the keyboard is."""
        reason = Qt.FocusReason
        if event.reason() not in (reason.ActiveWindowFocusReason, reason.PopupFocusReason):
            self._delegate.ring = event.reason() != reason.MouseFocusReason
        super().focusInEvent(event)
        if self.here is None:
            self._mark(0)


def as_list(records: Sequence[Record]) -> Entries:
    """`records`, newest first already, as entries of which nothing was there before."""
    return Entries(tuple(records))
