"""The regions of a body as a list: the same as painting, for the keyboard and screen readers."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from feltsense.feeling.body_kinds import KINDS
from feltsense.gui import wording
from feltsense.gui.body_map.brushes import paint_swatch
from feltsense.gui.body_map.said import state
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, RADIUS_CONTROL, SMALL, space
from feltsense.language import tr
from feltsense.script.vocabulary import REGIONS, left_after

NAME = tr("Parts of the body, one by one")
HOW = tr("Space goes from not painted to more, less, numb and back; 1, 2, 3 and 0 choose one.")
ROW = 30
_REGION, _KIND, _WHOLE = (Qt.ItemDataRole.UserRole + n for n in range(3))
_DIGITS: dict[int, str | None] = {
    Qt.Key.Key_0: None,
    Qt.Key.Key_1: "more",
    Qt.Key.Key_2: "less",
    Qt.Key.Key_3: "numb",
}


class RegionList(QListWidget):
    """Regions but for those in `without` and their parts, each with how it is painted.

    `set_to` tells a region and the kind it shall have, None for nothing; `moved` the region that is
    current now.
    """

    set_to = Signal(str, object)
    moved = Signal(str)

    def __init__(
        self, theme: Theme, without: frozenset[str] = frozenset(), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._items: dict[str, QListWidgetItem] = {}
        self.setAccessibleName(NAME)
        self.setAccessibleDescription(HOW)
        self.setToolTip(HOW)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Row(self))
        for region in left_after(without):
            item = self._items[region] = QListWidgetItem(wording.plain(region))
            item.setData(_REGION, region)
            self.addItem(item)
        self.setCurrentRow(0)
        self.currentItemChanged.connect(lambda *_: self.moved.emit(self.region))
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        colours = self.theme.colours
        self.setFont(self.theme.font(BODY))
        self.setStyleSheet(
            f"QListWidget {{ background: {colours.card}; border: 1px solid {colours.edge};"
            f" border-radius: {RADIUS_CONTROL}px; padding: 3px; outline: 0; }}"
            f"QListWidget:focus {{ border: 2px solid {colours.focus}; padding: 2px; }}"
        )
        self.setMinimumHeight(self.theme.px(3 * ROW) + 8)
        self.doItemsLayout()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.minimumHeight())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()  # it takes what there is, and makes nothing scroll

    @property
    def region(self) -> str:
        """The region that is current."""
        item = self.currentItem()
        return str(item.data(_REGION)) if item is not None else ""

    def regions(self) -> tuple[str, ...]:
        """Those that are in the list, in its order."""
        return tuple(self._items)

    def show_state(self, region: str, kind: str | None, whole: bool) -> None:
        """Say in the list how `region` is painted."""
        item = self._items[region]
        if (item.data(_KIND), item.data(_WHOLE)) == (kind, whole):
            return
        item.setData(_KIND, kind)
        item.setData(_WHOLE, whole)
        words, how = wording.plain(region), state(kind, whole)
        item.setText(f"{words}: {how}" if how else words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        region, key = self.region, event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if region and plain:
            if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self._items[region]
                order = (None, *KINDS)
                at = order.index(item.data(_KIND)) if item.data(_WHOLE) else 0
                self.set_to.emit(region, order[(at + 1) % len(order)])
                return
            if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.set_to.emit(region, None)
                return
            if key in _DIGITS:
                self.set_to.emit(region, _DIGITS[key])
                return
        super().keyPressEvent(event)


class _Row(QStyledItemDelegate):
    """A region's name, and at the other end how it is painted, with its texture."""

    def __init__(self, regions: RegionList) -> None:
        super().__init__(regions)
        self._list = regions

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._list.theme.px(120), self._list.theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._list.theme
        rect = QRectF(option.rect)
        flags = option.state
        chosen = bool(flags & QStyle.StateFlag.State_Selected)
        over = bool(flags & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if chosen else "raised"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(theme.colour("accent" if chosen else "text"))
        painter.setFont(theme.font(BODY, "semibold" if chosen else "regular"))
        region = str(index.data(_REGION))
        left = space(1.25) + space(1.5) * _depth(region)
        inside = rect.adjusted(left, 0, -space(1.25), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, middle, wording.plain(region))
        kind = index.data(_KIND)
        if kind is not None:
            words = state(kind, bool(index.data(_WHOLE)))
            painter.setFont(theme.font(SMALL))
            painter.setPen(theme.colour("text"))
            painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, words)
            side = theme.px(16)
            before = (
                inside.right() - painter.fontMetrics().horizontalAdvance(words) - side - space(1)
            )
            paint_swatch(
                painter, theme, kind, QRectF(before, rect.center().y() - side / 2, side, side)
            )
        if chosen and self._list.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        painter.restore()


def _depth(region: str) -> int:
    """Of how many others it is a part, one within the next."""
    whole = REGIONS[region]
    return 0 if whole is None else 1 + _depth(whole)
