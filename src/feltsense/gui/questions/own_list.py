"""What a person added, a line each: pressed, it is changed or taken out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.press import RING_GAP, RING_WIDTH, Press
from feltsense.gui.components.side_painter import SidePainter
from feltsense.gui.components.text import Text
from feltsense.gui.questions.one_stop import OneStop
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, RADIUS_CONTROL, SMALL, space
from feltsense.language import tr

_PENCIL = 16
_PAD = space(1)


@dataclass(frozen=True, slots=True)
class Own:
    """One line: its name, and a quieter one below it."""

    name: str
    note: str = ""


class OwnRow(Press):
    """One of the lines, with a pencil at its end."""

    def __init__(self, theme: Theme, own: Own, parent: QWidget | None = None) -> None:
        self.own = own
        super().__init__(theme, "", parent)
        self.show_own(own)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_own(self, own: Own) -> None:
        """Show other words."""
        self.own = own
        self.setAccessibleName(tr("Change: {own_name}", own_name=own.name))
        self.setAccessibleDescription(own.note)
        self.updateGeometry()
        self.update()

    def _lines(self) -> tuple[int, int]:
        name = QFontMetrics(self.theme.font(BODY, "semibold")).height()
        note = QFontMetrics(self.theme.font(SMALL)).height() + 2 if self.own.note else 0
        return name, note

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(220), max(44, sum(self._lines()) + 2 * _PAD))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(140), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = SidePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown() or self.shows_ring:
            inset = RING_WIDTH + RING_GAP if self.shows_ring else 0
            radius = RADIUS_CONTROL - inset
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.mixed("raised", "line", 0.6 if self.isDown() else 0.0))
            painter.drawRoundedRect(self.face(), radius, radius)
        size = theme.px(_PENCIL)
        room = self.width() - 3 * _PAD - size
        at = QPointF(self.width() - _PAD - size, round((self.height() - size) / 2))
        pencil = theme.pixmap("pencil", "quiet", size, self.devicePixelRatioF())
        painter.drawPixmap(at, pencil)
        name, note = self._lines()
        top = (self.height() - name - note) // 2
        for words, font, ink, y, height in (
            (self.own.name, theme.font(BODY, "semibold"), "text", top, name),
            (self.own.note, theme.font(SMALL), "quiet", top + name, note),
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(ink))
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            box = QRect(_PAD, y, room, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter.value, cut)
        self.paint_ring(painter, RADIUS_CONTROL)
        painter.end()


class OwnList(QWidget):
    """The lines; `opened` tells the name of the one that was pressed."""

    opened = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self._rows: dict[str, OwnRow] = {}
        self._stop = OneStop(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_lines(self, lines: Sequence[Own]) -> None:
        """Show these; the keyboard stays where it is."""
        if tuple(lines) == tuple(row.own for row in self._rows.values()):
            return
        old = self._rows
        held = next((row for row in old.values() if row.hasFocus()), None)
        self.hide()  # or all of the page would be laid out anew for each of them
        for row in old.values():
            self._column.removeWidget(row)
        self._rows = {}
        for line in lines:
            row = old.pop(line.name) if line.name in old else self._row(line)
            if row.own != line:
                row.show_own(line)
            self._column.addWidget(row)
            row.show()
            self._rows[line.name] = row
        for row in old.values():
            row.hide()
            row.deleteLater()
        self._stop.watch(tuple(self._rows.values()))
        self.setVisible(bool(lines))
        if held is not None and held in self._rows.values():
            held.setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, name: str) -> OwnRow:
        """The line of one name; raises KeyError for another's."""
        return self._rows[name]

    def names(self) -> tuple[str, ...]:
        """All names in their order."""
        return tuple(self._rows)

    def _row(self, own: Own) -> OwnRow:
        row = OwnRow(self.theme, own, self)
        row.clicked.connect(lambda *_: self.opened.emit(row.own.name))
        return row


class PutBack(QWidget):
    """A line that says what was taken out, with a button that puts it back: `wanted`."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(0.5))
        self._words = Text(theme, role="small", colour="quiet")
        self.button = buttons.secondary(theme, tr("Put back"), "undo-2")
        self.button.clicked.connect(lambda *_: self.wanted.emit())
        column.addWidget(self._words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def offer(self, words: str) -> None:
        """Say what was taken out, and have the keyboard at the way back."""
        self._words.setText(words)
        self.button.setAccessibleName(tr("Put back. {words}", words=words))
        self.show()
        self.button.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def words(self) -> str:
        """What is said, "" where nothing is offered."""
        return "" if self.isHidden() else self._words.text()

    def forget(self) -> None:
        """Offer nothing any more."""
        self._words.setText("")
        self.button.setAccessibleName(tr("Put back"))
        self.hide()
