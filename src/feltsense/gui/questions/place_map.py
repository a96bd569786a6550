"""A small plain map to put an own word on: pleasant to the right, stirred up at the top."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.feeling.shown import called
from feltsense.feeling.words import WORDS, Word
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import RADIUS_CONTROL, SMALL, space
from feltsense.language import tr

STEPS = 20
"""Steps from the middle to a rim, as far as one step of an arrow goes."""

_DOT = 7
_SIGNS = ("joyful", "excited", "calm", "warm", "angry", "sad", "tired", "confused")
"""Words that stand on it to find one's way by."""


class PlaceMap(QWidget):
    """Shows a place in steps, or none; `placed` tells the steps where somebody pressed it.

    By keyboard and for a screen reader two sliders beside it do the same; it is no stop for Tab.
    """

    placed = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it has its own left and right
        self.theme = theme
        self._at: tuple[int, int] | None = None
        self.setAccessibleName(tr("The map: unpleasant to pleasant, quiet to stirred up"))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._refit)

    def show_place(self, at: tuple[int, int] | None) -> None:
        """Show the place (across, up) in steps from the middle, None for none."""
        self._at = at
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(220))

    def _refit(self) -> None:
        self.updateGeometry()
        self.update()

    def _face(self) -> QRectF:
        """Where places are; the words of the directions stand above and below."""
        line = QFontMetrics(self.theme.font(SMALL)).height() + space(0.5)
        return QRectF(self.rect()).adjusted(1, line, -1, -line)

    def point(self, across: float, up: float) -> QPointF:
        """Where a place is, in pixels; both in steps from the middle."""
        face = self._face().adjusted(_DOT + 2, _DOT + 2, -_DOT - 2, -_DOT - 2)
        x = face.center().x() + across / STEPS * face.width() / 2
        return QPointF(x, face.center().y() - up / STEPS * face.height() / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._place(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._place(event.position())

    def _place(self, at: QPointF) -> None:
        middle, rim = self.point(0, 0), self.point(STEPS, STEPS)
        across = (at.x() - middle.x()) / (rim.x() - middle.x())
        up = (at.y() - middle.y()) / (rim.y() - middle.y())
        steps = [round(min(1.0, max(-1.0, share)) * STEPS) for share in (across, up)]
        self.placed.emit(*steps)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, face = self.theme, self._face()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 1.0))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(face.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setPen(QPen(theme.colour("line"), 1.0))
        middle = face.center()
        painter.drawLine(
            QPointF(middle.x(), face.top() + 1), QPointF(middle.x(), face.bottom() - 1)
        )
        painter.drawLine(
            QPointF(face.left() + 1, middle.y()), QPointF(face.right() - 1, middle.y())
        )
        painter.setFont(theme.font(SMALL))
        painter.setPen(theme.colour("quiet"))
        flag = Qt.AlignmentFlag
        whole = QRectF(self.rect())
        painter.drawText(whole, flag.AlignHCenter | flag.AlignTop, tr("stirred up"))
        painter.drawText(whole, flag.AlignLeft | flag.AlignTop, tr("\u2190 unpleasant"))
        painter.drawText(whole, flag.AlignRight | flag.AlignTop, tr("pleasant \u2192"))
        painter.drawText(whole, flag.AlignHCenter | flag.AlignBottom, tr("quiet"))
        for name in _SIGNS:
            self._paint_sign(painter, WORDS[name])
        if self._at is not None:
            painter.setPen(QPen(theme.colour("card"), 2))
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(self.point(*self._at), _DOT, _DOT)
        painter.end()

    def _paint_sign(self, painter: QPainter, word: Word) -> None:
        at = self.point(word.valence * STEPS, word.arousal * STEPS)
        size = painter.fontMetrics().size(0, called(word.name))
        box = QRectF(0, 0, size.width() + 4, size.height())
        box.moveCenter(at)
        face = self._face().adjusted(4, 2, -4, -2)
        box.moveLeft(min(max(box.left(), face.left()), face.right() - box.width()))
        box.moveTop(min(max(box.top(), face.top()), face.bottom() - box.height()))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, called(word.name))


def near(valence: float, arousal: float, words: Iterable[Word] = tuple(WORDS.values())) -> str:
    """The word that lies nearest to a place."""
    return min(
        words, key=lambda word: (word.valence - valence) ** 2 + (word.arousal - arousal) ** 2
    ).name


def across_words(steps: int) -> str:
    """How pleasant, in words."""
    return _words(steps, tr("unpleasant"), tr("pleasant"))


def up_words(steps: int) -> str:
    """How stirred up, in words."""
    return _words(steps, tr("quiet"), tr("stirred up"))


def _words(steps: int, low: str, high: str) -> str:
    side, far = (low if steps < 0 else high), abs(steps) / STEPS
    if far < 0.1:
        return tr("neither")
    return (
        tr("a little {side}", side=side)
        if far < 0.4
        else side
        if far < 0.75
        else tr("very {side}", side=side)
    )


def place_words(valence: float | None, arousal: float | None) -> str:
    """A place in a few words, such as `unpleasant, a little quiet`."""
    if valence is None or arousal is None:
        return tr("no place on the map")
    across, up = across_words(round(valence * STEPS)), up_words(round(arousal * STEPS))
    if across == up == "neither":
        return tr("in the middle of the map")
    return ", ".join(words for words in (across, up) if words != "neither")
