"""The lines of a script under their sections: which one is at hand, and which are recorded."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui.components.choice import Choice
from feltsense.gui.components.press import RING_GAP, RING_WIDTH
from feltsense.gui.components.side_painter import SidePainter
from feltsense.gui.components.text import Text
from feltsense.gui.recording.lines import Line
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import RADIUS_CONTROL, SMALL, space
from feltsense.language import tr

_WRAP = Qt.TextFlag.TextWordWrap.value
_MARK = 16
_PAD = space(1)
_LEAST = 36


class LineRow(Choice):
    """One line; a tick stands before what is recorded, and the line at hand has a soft ground."""

    def __init__(self, theme: Theme, line: Line, parent: QWidget | None = None) -> None:
        self.line = line
        self.recorded = False
        super().__init__(theme, line.text, _LEAST, parent)
        self.set_recorded(False)

    def set_recorded(self, recorded: bool) -> None:
        """Show whether there is a recording of it."""
        self.recorded = recorded
        self.setAccessibleDescription(tr("Recorded") if recorded else tr("Not recorded"))
        self.update()

    def heightForWidth(self, width: int) -> int:
        return max(self.least, self._words(width).height() + 2 * _PAD)

    def _left(self) -> int:
        return _PAD + self.theme.px(_MARK) + space(1.25)

    def _words(self, width: int) -> QRect:
        box = QRect(self._left(), _PAD, max(40, width - self._left() - _PAD), 10_000)
        metrics = QFontMetrics(self.theme.font(SMALL))
        return metrics.boundingRect(box, _WRAP, self.line.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, chosen = self.theme, self.isChecked()
        painter = SidePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or self.underMouse() or self.isDown():
            inset = RING_WIDTH + RING_GAP if self.shows_ring else 0
            painter.setBrush(theme.colour("accent_soft" if chosen else "raised"))
            painter.drawRoundedRect(self.face(), RADIUS_CONTROL - inset, RADIUS_CONTROL - inset)
        words, mark = self._words(self.width()), theme.px(_MARK)
        top = (self.height() - words.height()) // 2
        middle = top + QFontMetrics(theme.font(SMALL)).height() / 2
        if self.recorded:
            pixmap = theme.pixmap("check", "accent", mark, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(_PAD, round(middle - mark / 2)), pixmap)
        else:
            painter.setPen(QPen(theme.colour("edge"), 1.25))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(_PAD + mark / 2, middle), mark * 0.22, mark * 0.22)
        painter.setFont(theme.font(SMALL))
        painter.setPen(theme.colour("text" if chosen or not self.recorded else "quiet"))
        width = max(40, self.width() - self._left() - _PAD)
        box = QRect(self._left(), top, width, words.height())
        painter.drawText(box, _WRAP, self.line.text)
        self.paint_ring(painter, RADIUS_CONTROL)
        painter.end()


class LineList(QWidget):
    """All lines; `chosen` tells the key of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(tr("Lines of the script"))
        self.rows: dict[str, LineRow] = {}
        self._shown: tuple[Line, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space(0.25))

    def show_lines(self, lines: Sequence[Line], recorded: Collection[str]) -> None:
        """Show `lines`, those whose keys are in `recorded` with a tick."""
        if tuple(lines) != self._shown:
            self._rebuild(tuple(lines))
        for key, row in self.rows.items():
            if row.recorded != (key in recorded):
                row.set_recorded(key in recorded)

    def choose(self, key: str) -> None:
        """Show the line with this key as the one at hand."""
        self.rows[key].setChecked(True)

    def _rebuild(self, lines: tuple[Line, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                if isinstance(old, LineRow):
                    old.setAutoExclusive(False)
                old.hide()
                old.deleteLater()
        self.rows = {}
        self._shown = lines
        for section, group in groupby(lines, key=lambda line: line.section):
            if self.rows:
                self._column.addSpacing(space(1))
            self._column.addWidget(Text(self.theme, section.upper(), role="label", colour="quiet"))
            for line in group:
                row = LineRow(self.theme, line, self)
                row.clicked.connect(lambda _=False, key=line.key: self.chosen.emit(key))
                self._column.addWidget(row)
                self.rows[line.key] = row
