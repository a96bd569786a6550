"""The caption: the line that is said now, large; the next one faint; shown text set apart.

Everything fits: where it would not, at large text or in a small window, first the next line is
left out and then the others are set smaller; nothing is ever cut off. A new line eases in, and
never moves the one before it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from feltsense.gui.session.easing import Ease
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import CAPTION, HEADING, space

EASE_MS = 260
_WRAP = Qt.TextFlag.TextWordWrap.value
_SMALLEST, _LARGEST = 0.5, 1.4
_WIDEST = 620  # pixels at 100 %: longer lines are hard to come back from


@dataclass(frozen=True, slots=True)
class _Set:
    """The three texts as they are set: one size for all, and where each stands."""

    line: QFont
    second: QFont
    line_box: QRectF
    next_box: QRectF
    shown_box: QRectF


class Caption(QLabel):
    """The line of now, the next one and a shown text; its own text is the line of now."""

    def __init__(
        self,
        theme: Theme,
        *,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.centred = False
        self._following = self._shown = ""
        self._speaking = False
        self._before: tuple[str, str] = ("", "")
        self._ease = Ease(theme, EASE_MS, self.update, clock=clock, parent=self)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    @property
    def following(self) -> str:
        """The next line."""
        return self._following

    @property
    def shown(self) -> str:
        """The text that is shown and not spoken."""
        return self._shown

    @property
    def lowest(self) -> float:
        """Where the lowest text ends, in pixels from the top."""
        return self._set().next_box.bottom()

    def set_lines(self, line: str, following: str, shown: str, *, speaking: bool) -> None:
        """Show `line` as said now (or, not `speaking`, as said last), and what follows it."""
        if (line, following, shown) != (self.text(), self._following, self._shown):
            self._before = (self.text(), self._shown)
            self.setText(line)
            self._following, self._shown = following, shown
            self.setAccessibleDescription(shown)
            self._ease.start()
        if speaking != self._speaking:
            self._speaking = speaking
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(460), self.theme.px(260))

    def hasHeightForWidth(self) -> bool:
        return False  # it makes its text fit instead

    def heightForWidth(self, width: int) -> int:
        return -1

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), 90)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, share = self.theme, self._ease.value
        place = self._set()
        align = (
            _WRAP
            | (Qt.AlignmentFlag.AlignHCenter if self.centred else Qt.AlignmentFlag.AlignLeft).value
        )
        changed = self.text() != self._before[0]
        painter.setOpacity(share if changed else 1.0)
        painter.setFont(place.line)
        painter.setPen(theme.colour("text" if self._speaking else "quiet"))
        painter.drawText(place.line_box, align, self.text())
        painter.setOpacity(share)
        painter.setFont(place.second)
        painter.setPen(self._faint())
        if place.next_box.height() > 0:
            painter.drawText(place.next_box, align, self._following)
        if self._shown:
            painter.setOpacity(share if self._shown != self._before[1] else 1.0)
            self._paint_shown(painter, place)
        painter.end()

    def _paint_shown(self, painter: QPainter, place: _Set) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(place.shown_box)
        bar.setWidth(3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("sky"))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setFont(place.second)
        painter.setPen(self.theme.colour("sky"))
        painter.drawText(place.shown_box.adjusted(_INDENT, 0, 0, 0), _WRAP, self._shown)

    def _faint(self) -> QColor:
        # Fainter, and still readable for who looks for it: 4.5:1.
        return self.theme.mixed("quiet", "window", 0.1)

    def _set(self) -> _Set:
        """The largest setting in which all texts fit."""
        roomy = min(self.width() / self.theme.px(440), self.height() / self.theme.px(430))
        factor = min(_LARGEST, max(1.0, roomy))
        while True:
            # The next line is a courtesy: it goes before the line of now gets small.
            place = self._try(factor, self._following if factor >= 1.0 else "")
            if place.next_box.bottom() <= self.height() or factor <= _SMALLEST:
                return self._centred(place)
            factor -= 0.05

    def _try(self, factor: float, following: str) -> _Set:
        theme = self.theme
        line = theme.font(CAPTION * factor, "semibold")
        second = theme.font(HEADING * factor)
        width = min(self.width(), theme.px(_WIDEST) * max(1.0, factor))
        left = (self.width() - width) / 2 if self.centred else 0.0
        top = 0.0
        shown = QRectF(left, 0, width, 0)
        if self._shown:
            height = _height(second, self._shown, width - _INDENT)
            shown = QRectF(left, top, width, height)
            top = shown.bottom() + space(3) * factor
        now = QRectF(left, top, width, _height(line, self.text(), width))
        top = now.bottom()
        if following:
            top = now.bottom() + space(2.5) * factor
        after = QRectF(left, top, width, _height(second, following, width))
        return _Set(line, second, now, after, shown)

    def _centred(self, place: _Set) -> _Set:
        """Moved so that the line of now stands a little above the middle of the room."""
        free = max(0.0, self.height() - place.next_box.bottom())
        wish = self.height() * 0.42 - place.line_box.center().y()
        down = max(0.0, min(free, wish))
        return _Set(
            place.line,
            place.second,
            place.line_box.translated(0, down),
            place.next_box.translated(0, down),
            place.shown_box.translated(0, down),
        )


_INDENT = 18


def _height(font: QFont, text: str, width: float) -> float:
    if not text:
        return 0.0
    box = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), _WRAP, text)
    return box.height()
