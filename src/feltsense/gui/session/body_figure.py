"""The body figure: one quiet outline on which the region that is visited glows softly.

What stands still is kept as pixmaps; a timer runs only while the glow moves from one region to
the next. It shows and says where one is, and guides nothing by itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from feltsense.gui.session import body_outline
from feltsense.gui.session.easing import Ease
from feltsense.gui.session.glow import glow
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, space
from feltsense.language import tr

EASE_MS = 400
REACH = 2
"""How soft the glow is: the reach of its blur, in points of the small picture."""

BEYOND = 0.3
"""How much of the glow shows outside the contour."""

_STAYING = ("figure", "lines", tr("lines from behind"), "mask")
_AT_REST = tr("No part of the body is marked.")


class BodyFigure(QLabel):
    """An outline with one marked region, or none; the region's words stand below it.

    It is a label without text, because a label has a role that screen readers know.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._body = body_outline.outline()
        self._details = (body_outline.front_details(), body_outline.back_details())
        self._region: str | None = None
        self._before: str | None = None
        self._coming: str | None = None
        self._kept: dict[str, QPixmap] = {}
        self._ease = Ease(theme, EASE_MS, self.update, clock=clock, parent=self)
        self.setAccessibleName(tr("Body figure"))
        self.setAccessibleDescription(_AT_REST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 160)
        theme.changed.connect(self._forget)

    @property
    def region(self) -> str | None:
        """The region that is marked."""
        return self._region

    @property
    def is_moving(self) -> bool:
        """Whether the glow is on its way from one region to the next."""
        return self._ease.running

    def set_region(self, region: str | None) -> None:
        """Move the glow to `region`, a name of the vocabulary, or let it go with None."""
        if region == self._region:
            return
        self._before, self._region = self._region, region
        self.setAccessibleDescription(said(region))
        self._ease.start()

    def prepare(self, region: str | None) -> None:
        """Have the light of `region`, which comes next, ready: drawing it takes a video frame."""
        if region is not None and region != self._coming and self.isVisible():
            self._coming = region
            self._glow(region)
            self._lines(region in body_outline.BACK)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(460))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size() != event.oldSize():
            self._kept.clear()
        super().resizeEvent(event)

    def figure_rect(self) -> QRectF:
        """Where the figure's box lies in the widget, above the line of words."""
        words = QFontMetrics(self.theme.font(BODY, "semibold")).height() + space(1)
        box, room = body_outline.BOX, QRectF(self.rect()).adjusted(0, 0, 0, -words)
        scale = min(room.width() / box.width(), room.height() / box.height())
        size = box.size() * scale
        corner = QPointF(room.center().x() - size.width() / 2, room.bottom() - size.height())
        # In the middle where there is more height than the figure needs.
        corner.setY(room.top() + (room.height() - size.height()) / 2)
        return QRectF(corner, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        share = self._ease.value
        turn = 1.0 if self._region in body_outline.BACK else 0.0
        before = 1.0 if self._before in body_outline.BACK else 0.0
        turn = before + (turn - before) * share
        painter.drawPixmap(0, 0, self._figure())
        for region, shown in self._marks(share):
            painter.setOpacity(shown)
            painter.drawPixmap(0, 0, self._glow(region))
        for behind, shown in ((False, 1 - turn), (True, turn)):
            if shown > 0.0:
                painter.setOpacity(shown)
                painter.drawPixmap(0, 0, self._lines(behind))
        painter.setOpacity(1.0)
        self._paint_words(painter, share)
        painter.end()

    def _marks(self, share: float) -> list[tuple[str, float]]:
        """The regions to show now, the leaving one first, each with its opacity."""
        both = ((self._before, 1.0 - share), (self._region, share))
        return [(region, shown) for region, shown in both if region is not None and shown > 0.0]

    def _paint_words(self, painter: QPainter, share: float) -> None:
        painter.setFont(self.theme.font(BODY, "semibold"))
        height = painter.fontMetrics().height()
        top = min(self.figure_rect().bottom() + space(1), self.height() - height)
        line = QRectF(0, top, self.width(), height)
        for region, shown in self._marks(share):
            painter.setOpacity(shown)
            painter.setPen(self.theme.colour("clay"))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, label(region))
        painter.setOpacity(1.0)

    # What is kept

    def _forget(self) -> None:
        self._kept.clear()
        self.update()

    def _figure(self) -> QPixmap:
        if "figure" not in self._kept:
            self._kept["figure"] = self._drawn(self._draw_figure)
        return self._kept["figure"]

    def _lines(self, behind: bool) -> QPixmap:
        key = tr("lines from behind") if behind else "lines"
        if key not in self._kept:
            self._kept[key] = self._drawn(lambda painter: self._draw_lines(painter, behind))
        return self._kept[key]

    def _glow(self, region: str) -> QPixmap:
        if region not in self._kept:
            # Only those that take part in this change or the next are kept.
            for key in set(self._kept) - {*_STAYING, self._before, self._region, self._coming}:
                del self._kept[key]
            self._kept[region] = self._drawn(lambda painter: self._draw_glow(painter, region))
        return self._kept[region]

    def _mask(self) -> QPixmap:
        if "mask" not in self._kept:
            self._kept["mask"] = self._drawn(
                lambda painter: painter.fillPath(self._body, Qt.GlobalColor.black)
            )
        return self._kept["mask"]

    def _drawn(self, draw: Callable[[QPainter], None]) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place, box = self.figure_rect(), body_outline.BOX
        painter.translate(place.topLeft())
        painter.scale(place.width() / box.width(), place.height() / box.height())
        painter.translate(-box.topLeft())
        draw(painter)
        painter.end()
        return pixmap

    def _draw_figure(self, painter: QPainter) -> None:
        share = 0.22 if self.theme.colours.dark else 0.16
        painter.fillPath(self._body, self.theme.mixed("window", "edge", share))

    def _draw_lines(self, painter: QPainter, behind: bool) -> None:
        # See-through, so that they take up the light that lies below them.
        for path, strength in ((self._body, 0.6), (self._details[1 if behind else 0], 0.35)):
            ink = self.theme.colour("edge")
            ink.setAlphaF(strength)
            pen = QPen(ink, 1.2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.strokePath(path, pen)

    def _draw_glow(self, painter: QPainter, region: str) -> None:
        hue, box = self.theme.colour("clay"), body_outline.BOX
        place = body_outline.region(region, self._body)
        light = glow(place, box, hue, reach=REACH, strength=0.64)
        painter.drawImage(box, light)
        # Inside the contour the light is full; beyond it there is a fainter breath of it.
        mode = QPainter.CompositionMode
        painter.setCompositionMode(mode.CompositionMode_DestinationIn)
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, self._mask())
        painter.restore()
        painter.setCompositionMode(mode.CompositionMode_DestinationOver)
        painter.setOpacity(BEYOND)
        painter.drawImage(box, light)


def label(region: str) -> str:
    """The words below the figure."""
    words = body_outline.words(region)
    return tr("{words}, from behind", words=words) if region in body_outline.BACK else words


def said(region: str | None) -> str:
    """The same for a screen reader, as a sentence."""
    return tr("Marked: {label}.", label=label(region)) if region is not None else _AT_REST
