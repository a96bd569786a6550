"""The same words as on the map, one under another by the alphabet, each with its cue to read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.feeling.names import folded
from feltsense.feeling.shown import as_answer
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.press import RING_GAP, RING_WIDTH
from feltsense.gui.components.side_painter import SidePainter
from feltsense.gui.session.roving import Roving
from feltsense.gui.session.word_button import MARK, WordButton
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import RADIUS_CONTROL, SMALL, space
from feltsense.language import tr

GAP = 6
_NARROWEST = 330  # pixels at 100 %: in less, most cues would be cut off


class ListedWord(WordButton):
    """A word above its cue."""

    def _small(self) -> QFontMetrics:
        return QFontMetrics(self.theme.font(SMALL))

    def sizeHint(self) -> QSize:
        words = max(
            self.fontMetrics().horizontalAdvance(self.shown),
            self._small().horizontalAdvance(self.cue),
        )
        height = self.fontMetrics().height() + self._small().height() + space(1.5)
        return QSize(words + self._left() + space(1.5), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.sizeHint().height())

    def _left(self) -> int:
        return space(1.5) + self.theme.px(MARK) + space(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, chosen = self.theme, self.isChecked()
        painter = SidePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = RING_WIDTH + RING_GAP if self.shows_ring else 0
        face = self.face().adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(theme.colour("accent" if chosen else "line"), 1.5 if chosen else 1.0))
        painter.setBrush(theme.colour("accent_soft" if chosen or self.underMouse() else "card"))
        painter.drawRoundedRect(face, RADIUS_CONTROL - inset, RADIUS_CONTROL - inset)
        left, metrics, small = self._left(), self.fontMetrics(), self._small()
        if chosen:
            mark = theme.px(MARK)
            pixmap = theme.pixmap("check", "accent", mark, self.devicePixelRatioF())
            at = QPointF(space(1.5), round((self.height() - mark) / 2))
            painter.drawPixmap(at, pixmap)
        room = self.width() - left - space(1)
        top = (self.height() - metrics.height() - small.height()) / 2
        right, side = Qt.TextElideMode.ElideRight, Qt.AlignmentFlag.AlignLeft
        painter.setFont(self.font())
        painter.setPen(theme.colour("accent" if chosen else "text"))
        above = QRectF(left, top, room, metrics.height())
        painter.drawText(above, side, metrics.elidedText(self.shown, right, room))
        painter.setFont(theme.font(SMALL))
        painter.setPen(theme.colour("text" if chosen else "quiet"))
        below = QRectF(left, above.bottom(), room, small.height())
        painter.drawText(below, side, small.elidedText(self.cue, right, room))
        self.paint_ring(painter, RADIUS_CONTROL)
        painter.end()


class WordList(Roving):
    """Words in columns, down the alphabet; while one is looked for, the found ones alone."""

    def __init__(
        self, theme: Theme, words: Iterable[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Feeling words, by the alphabet"), parent)
        self.theme = theme
        self._found: tuple[str, ...] | None = None
        self._alphabet: list[str] = []
        be_high_for_width(self, QSizePolicy.Policy.Expanding)
        self.add(words)
        theme.changed.connect(self._refit)

    def add(self, words: Iterable[tuple[str, str]]) -> None:
        """Take in words with their cues, each where the alphabet has it."""
        new = [ListedWord(self.theme, name, cue, shown=as_answer(name)) for name, cue in words]
        self.take(new)
        for button in new:
            button.show()
        self._alphabet = sorted(self.names(), key=lambda name: (folded(as_answer(name)), name))
        self.mend_stop()
        self._refit()

    def show_found(self, names: Sequence[str] | None) -> None:
        """Show only these, in this order; None for all by the alphabet."""
        self._found = None if names is None else tuple(names)
        for name in self.names():
            self.button(name).setVisible(names is None or name in names)
        self.mend_stop()
        self._refit()

    def in_order(self) -> Sequence[WordButton]:
        shown = self._alphabet if self._found is None else self._found
        return [self.button(name) for name in shown]

    def _refit(self) -> None:
        self.updateGeometry()
        self._place()

    def _grid(self, width: int) -> tuple[int, int, int]:
        """How many columns and rows there are, and the height of a row."""
        columns = max(1, (width + GAP) // (self.theme.px(_NARROWEST) + GAP))
        if self._found is not None:
            columns = 1  # the best is the first, and nobody looks beside it
        line = max((self.button(name).sizeHint().height() for name in self.names()), default=0)
        return columns, -(-len(self.in_order()) // columns), line

    def heightForWidth(self, width: int) -> int:
        _, rows, line = self._grid(width)
        return max(0, rows * (line + GAP) - GAP)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = self.theme.px(836)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns, rows, line = self._grid(self.width())
        wide = (self.width() - GAP * (columns - 1)) // columns
        for number, button in enumerate(self.in_order()):
            column, row = divmod(number, rows)
            button.setGeometry(QRect(column * (wide + GAP), row * (line + GAP), wide, line))
