"""The bar at the side: the mark, the ways to the screens, and how the app looks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui.components.nav import ICON, NavItem, Small
from feltsense.gui.components.text import Text
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

WIDTH = 216
_BESIDE = 2 * space(2)
_LOOKS = (
    ("system", "monitor", tr("Colours as the system has them")),
    ("light", "sun", tr("Light colours")),
    ("dark", "moon", tr("Dark colours")),
    ("contrast", "contrast", tr("High contrast")),
)


class Mark(QWidget):
    """The app's mark, an icon on a rounded ground; decoration, without focus."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        *,
        ground: str = "accent",
        ink: str = "on_accent",
        side: int = 34,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self._icon, self._ground, self._ink = theme, icon, ground, ink
        self._side = side
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        side = self.theme.px(self._side)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self.width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), side * 0.3, side * 0.3)
        size = round(side * 0.6)
        corner = QPointF(round((side - size) / 2), round((side - size) / 2))
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(corner, self.theme.pixmap(self._icon, self._ink, size, ratio))
        painter.end()


class SideBar(QWidget):
    """Chooses a screen (`page`), the colours (`colours`) and the size of text (`larger`)."""

    page = Signal(str)
    colours = Signal(str)
    larger = Signal()

    def __init__(self, theme: Theme, choice: str = "system", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._items: dict[str, NavItem] = {}
        self._at_foot: dict[str, NavItem] = {}
        self._expected: dict[str, NavItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(space(2), space(2.75), space(2), space(2))
        column.setSpacing(space(0.5))

        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, space(3))
        head.setSpacing(space(1.25))
        head.addWidget(Mark(theme, "feltsense"))
        head.addWidget(Text(theme, "Feltsense", role="heading", wrap=False))
        head.addStretch()
        column.addWidget(self._head)

        self._ways = QVBoxLayout()
        self._ways.setSpacing(space(0.5))
        column.addLayout(self._ways)
        column.addStretch()
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(0, 0, 0, space(2))
        self._foot.setSpacing(space(0.5))
        column.addLayout(self._foot)

        self._note = QWidget()
        note = QHBoxLayout(self._note)
        note.setContentsMargins(0, 0, 0, space(1.5))
        note.setSpacing(space(1.25))
        note.addWidget(Mark(theme, "shield-check", ground="accent_soft", ink="accent", side=30))
        note.addWidget(Text(theme, tr("Stays on this computer"), role="small", colour="quiet"), 1)
        column.addWidget(self._note)
        column.addLayout(self._looks(choice))
        self._is_narrow = False
        self._place_looks()
        self._fit()
        theme.changed.connect(self._fit)

    def add(self, name: str, words: str, icon: str, *, at_foot: bool = False) -> NavItem:
        """Add the way to the screen `name`: to the ways, or to those at the foot.

        One that was expected comes where it was.
        """
        if name in self._expected:
            item = self._expected.pop(name)
            item.show()
            return item
        item = NavItem(self.theme, words, icon, self)
        item.clicked.connect(self._told(self.page.emit, name))
        # In the order on screen: after the ways that are there, before the looks at the foot.
        above = [*self._items.values(), *(self._at_foot.values() if at_foot else ())]
        QWidget.setTabOrder(above[-1] if above else self, item)
        (self._at_foot if at_foot else self._items)[name] = item
        (self._foot if at_foot else self._ways).addWidget(item)
        item.set_bare(self._is_narrow)
        self._fit()
        return item

    def expect(self, name: str, words: str, icon: str) -> None:
        """Keep a place at the foot for a way that comes later, so that none moves when it does."""
        item = self.add(name, words, icon, at_foot=True)
        policy = item.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        item.setSizePolicy(policy)
        item.hide()
        self._expected[name] = item

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or their words beside them."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        for item in (*self._items.values(), *self._at_foot.values()):
            item.set_bare(narrow)
        for part in (self._head, self._note):
            part.setHidden(narrow)
        self._place_looks()
        self._fit()

    def show_as_here(self, name: str) -> None:
        """Mark the way to `name`, or none if it has no way here."""
        for each, item in (*self._items.items(), *self._at_foot.items()):
            item.setChecked(each == name)

    def show_colours(self, choice: str) -> None:
        """Mark the colours that were chosen, also elsewhere."""
        for (key, _, _), button in zip(_LOOKS, self._group.buttons(), strict=True):
            button.setChecked(key == choice)

    def _looks(self, choice: str) -> QGridLayout:
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self._grid.setContentsMargins(-space(0.75), 0, -space(0.75), 0)  # their icons in line
        self._group = QButtonGroup(self)
        for key, icon, name in _LOOKS:
            button = Small(self.theme, name, icon=icon, checkable=True)
            button.setChecked(key == choice)
            button.clicked.connect(self._told(self.colours.emit, key))
            self._group.addButton(button)
        self._size = Small(self.theme, tr("Text size"), text="Aa")
        self._size.clicked.connect(lambda *_: self.larger.emit())
        return self._grid

    def _place_looks(self) -> None:
        """In one line with the size of text at its end, or two by two."""
        across = 2 if self._is_narrow else len(_LOOKS) + 2
        last = len(_LOOKS) if self._is_narrow else len(_LOOKS) + 1
        for place, button in enumerate(self._group.buttons()):
            self._grid.addWidget(button, *divmod(place, across))
        self._grid.addWidget(self._size, *divmod(last, across))
        self._grid.setColumnStretch(len(_LOOKS), 0 if self._is_narrow else 1)

    @staticmethod
    def _told(tell: Callable[[str], None], key: str) -> Callable[[], None]:
        return lambda *_: tell(key)

    def _fit(self) -> None:
        if self._is_narrow:
            looks = Small.SIDE + self._size.sizeHint().width()
            self.setFixedWidth(space(4) + max(space(4) + self.theme.px(ICON), looks))
        else:  # half of the growth is enough for short words, and leaves room to the screen
            usual = round(WIDTH * (1 + max(0.0, self.theme.scale - 1) * 0.5))
            ways = (*self._items.values(), *self._at_foot.values())
            words = max((way.sizeHint().width() for way in ways), default=0)
            self.setFixedWidth(max(usual, words + _BESIDE))
        percent = tr("Text size, now {scale:.0%}", scale=self.theme.scale)
        self._size.setAccessibleName(percent)
        self._size.setToolTip(percent)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("side"))
        painter.end()
