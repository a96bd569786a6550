"""Where the figure and the pacer stand: one of them, or both side by side, and never jumping."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.gui.session.body_figure import BodyFigure
from feltsense.gui.session.pacer import Pacer
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

_BODY_SHARE = 0.42  # of the width, where both stand
_LARGEST_PACER = 520


class Stage(QWidget):
    """The figure, the pacer, or both, for a whole session, so that neither moves within it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.body = BodyFigure(theme, parent=self)
        self.pacer = Pacer(theme, parent=self)
        # Its width is a share of the room, whatever stands beside it.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._which = (True, False)
        self._away = False
        self.set_which(body=True, pacer=False)

    def set_which(self, *, body: bool, pacer: bool) -> None:
        """Choose what this session needs."""
        self._which = (body, pacer)
        self.body.setVisible(body)
        self.pacer.setVisible(pacer)
        self.setVisible((body or pacer) and not self._away)
        self._place()

    @property
    def has_pacer(self) -> bool:
        """Whether the breath is paced here."""
        return self._which[1]

    def make_room(self, away: bool) -> None:
        """Go away for something that stands here for a while, or come back."""
        self._away = away
        self.setVisible(any(self._which) and not away)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(400), self.theme.px(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        body, pacer = self._which
        room = self.rect()
        if body and pacer:
            left = round(room.width() * _BODY_SHARE)
            self.body.setGeometry(QRect(0, 0, left - space(1), room.height()))
            self._centre_pacer(room.adjusted(left + space(1), 0, 0, 0))
        elif body:
            self.body.setGeometry(room)
        else:
            self._centre_pacer(room)

    def _centre_pacer(self, room: QRect) -> None:
        side = min(room.width(), room.height(), self.theme.px(_LARGEST_PACER))
        place = QRect(0, 0, side, side)
        place.moveCenter(room.center())
        self.pacer.setGeometry(place)
