"""The words on a map: pleasant to the right, stirred up at the top, none over another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.feeling.shown import as_answer
from feltsense.feeling.words import Word
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.session import word_layout
from feltsense.gui.session.roving import Roving
from feltsense.gui.session.word_button import WordButton, line_height
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL, space
from feltsense.language import tr

GAP = 6
_KEPT = 16
"""Layouts that are remembered: a window that is drawn wider asks for ever new ones."""


class WordMap(Roving):
    """The feeling words between four plain directions."""

    def __init__(
        self, theme: Theme, words: Mapping[str, Word], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Feeling words, from unpleasant to pleasant"), parent)
        self.theme = theme
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it has its own left and right
        self._words = tuple(words.values())
        self._laid: dict[tuple[int, int], word_layout.Layout] = {}
        self.take(
            WordButton(theme, word.name, word.cue, shown=as_answer(word.name))
            for word in self._words
        )
        be_high_for_width(self, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._laid.clear()
        self.updateGeometry()
        self._place()
        self.update()

    def _margin(self) -> int:
        return QFontMetrics(self.theme.font(SMALL)).height() + space(0.5)

    def in_order(self) -> Sequence[WordButton]:
        """Line by line, from the top."""
        return sorted(super().in_order(), key=lambda button: (button.y(), button.x()))

    def _layout(self, width: int, height: int) -> word_layout.Layout:
        """The layout in so many pixels; Qt asks again and again for the same few."""
        if (width, height) not in self._laid:
            if len(self._laid) >= _KEPT:
                self._laid.clear()
            widths = {name: self.button(name).sizeHint().width() for name in self.names()}
            line = line_height(self.theme)
            self._laid[width, height] = word_layout.lay_out(
                self._words, widths, line, width, height, GAP
            )
        return self._laid[width, height]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._layout(width, 0).height + 2 * self._margin()

    def sizeHint(self) -> QSize:
        width = self.theme.px(836)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        top = self._margin()
        layout = self._layout(self.width(), self.height() - 2 * top)
        for name, place in layout.places.items():
            rect = QRect(place.x, place.y + top, place.width, place.height)
            self.button(name).setGeometry(rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, margin = self.theme, self._margin()
        painter.setPen(QPen(theme.colour("line"), 1.0))
        middle = round(self.width() / 2)
        painter.drawLine(middle, margin, middle, self.height() - margin)
        level = round(self.height() / 2)
        painter.drawLine(0, level, self.width(), level)
        painter.setFont(theme.font(SMALL))
        painter.setPen(theme.colour("quiet"))
        flag = Qt.AlignmentFlag
        top = QRectF(0, 0, self.width(), margin)
        foot = QRectF(0, self.height() - margin, self.width(), margin)
        painter.drawText(top, flag.AlignHCenter | flag.AlignTop, tr("stirred up"))
        painter.drawText(top, flag.AlignLeft | flag.AlignTop, tr("\u2190 unpleasant"))
        painter.drawText(top, flag.AlignRight | flag.AlignTop, tr("pleasant \u2192"))
        painter.drawText(foot, flag.AlignHCenter | flag.AlignBottom, tr("quiet"))
        painter.end()
