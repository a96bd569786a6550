"""The 40 words on a map: pleasant to the right, stirred up at the top, none over another."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.feeling.words import Answer, Word
from feltsense.gui.components.flow import Flow
from feltsense.gui.session import word_layout
from feltsense.gui.session.roving import Roving
from feltsense.gui.session.word_button import WordButton
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL, space

GAP = 6
SHOWN: dict[str, str] = {"don't know": "can't tell", "mixed": "mixed, can't separate"}
"""What stands on the screen for an answer whose stored name is another."""


class AnswerRow(Roving):
    """The answers that are no feeling word, in lines, in rank with the words."""

    def __init__(
        self, theme: Theme, answers: Mapping[str, Answer], parent: QWidget | None = None
    ) -> None:
        super().__init__("Answers beside the feeling words", parent)
        flow = Flow(self, gap=GAP)
        buttons = [
            WordButton(theme, answer.name, answer.cue, shown=SHOWN.get(answer.name, ""))
            for answer in answers.values()
        ]
        self.take(buttons)
        for button in buttons:
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class WordMap(Roving):
    """The feeling words between four plain directions."""

    def __init__(
        self, theme: Theme, words: Mapping[str, Word], parent: QWidget | None = None
    ) -> None:
        super().__init__("Feeling words, from unpleasant to pleasant", parent)
        self.theme = theme
        self._words = tuple(words.values())
        self.take(WordButton(theme, word.name, word.cue) for word in self._words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self._place()
        self.update()

    def _margin(self) -> int:
        return QFontMetrics(self.theme.font(SMALL)).height() + space(0.5)

    def _measures(self) -> tuple[dict[str, int], int]:
        sizes = {name: self.button(name).sizeHint() for name in self.names()}
        line = max(size.height() for size in sizes.values())
        return {name: size.width() for name, size in sizes.items()}, line

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        widths, line = self._measures()
        least = word_layout.least_height(self._words, widths, line, width, GAP)
        return least + 2 * self._margin()

    def sizeHint(self) -> QSize:
        width = self.theme.px(836)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        widths, _ = self._measures()
        return QSize(2 * max(widths.values()) + GAP, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        widths, line = self._measures()
        top = self._margin()
        height = self.height() - 2 * top
        layout = word_layout.lay_out(self._words, widths, line, self.width(), height, GAP)
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
        painter.drawText(top, flag.AlignHCenter | flag.AlignTop, "stirred up")
        painter.drawText(top, flag.AlignLeft | flag.AlignTop, "\u2190 unpleasant")
        painter.drawText(top, flag.AlignRight | flag.AlignTop, "pleasant \u2192")
        painter.drawText(foot, flag.AlignHCenter | flag.AlignBottom, "quiet")
        painter.end()
