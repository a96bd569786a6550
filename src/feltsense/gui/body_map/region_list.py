"""The regions of a body as a list: the same as painting, for the keyboard and screen readers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from feltsense.feeling.body_maps import KINDS
from feltsense.gui import wording
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY
from feltsense.script.vocabulary import REGIONS

STATES: dict[str | None, str] = {
    None: "",
    "more": "more",
    "less": "less",
    "numb": "numb, can't feel",
}
NAME = "Parts of the body, one by one"
HOW = "Space goes on from nothing to more, less, numb, and back to nothing."


class RegionList(QListWidget):
    """Regions of script.vocabulary.REGIONS but for those in `without`, each with what it is.

    `set_to` tells a region and the kind it shall have, None for nothing.
    """

    set_to = Signal(str, object)

    def __init__(
        self, theme: Theme, without: frozenset[str] = frozenset(), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._kinds: dict[str, str | None] = {}
        self.setAccessibleName(NAME)
        self.setAccessibleDescription(HOW)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        for region in REGIONS:
            if region not in without:
                item = QListWidgetItem(wording.plain(region))
                item.setData(Qt.ItemDataRole.UserRole, region)
                self.addItem(item)
        self.setCurrentRow(0)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(self.theme.font(BODY))
        self.setMinimumHeight(self.theme.px(96))

    @property
    def region(self) -> str:
        """The region that is current."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def choose(self, region: str) -> None:
        """Make `region` current."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == region:
                self.setCurrentRow(row)

    def show_kind(self, region: str, kind: str | None) -> None:
        """Say in the list what `region` is."""
        self._kinds[region] = kind
        for row in range(self.count()):
            item = self.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == region:
                state = STATES[kind]
                words = wording.plain(region)
                item.setText(f"{words}: {state}" if state else words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        goes_on = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if goes_on and plain and self.region:
            order = (None, *KINDS)
            at = order.index(self._kinds.get(self.region))
            self.set_to.emit(self.region, order[(at + 1) % len(order)])
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.region:
            self.set_to.emit(self.region, None)
            return
        super().keyPressEvent(event)
