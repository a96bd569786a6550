"""The body to paint on: front and back beside each other, by mouse, touch and pen.

What it paints are cells of a Painting; a stroke changes it at once, and is undone as a whole. The
list of regions beside it does the same for somebody who does not paint.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from feltsense.feeling.body_maps import (
    COLUMNS,
    KINDS,
    ROWS,
    VIEWS,
    Levels,
    Mask,
    Painting,
    Stroke,
    fill,
    summarise,
)
from feltsense.gui.body_map.outlines import Outline
from feltsense.gui.body_map.rendering import Sheet
from feltsense.gui.body_map.said import said
from feltsense.gui.session.body_outline import BOX
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL, space

ERASER = "eraser"
SIZES: dict[str, float] = {"small": 5.0, "middle": 9.0, "large": 16.0}
"""The radius of each brush, in cells."""

NAME = "A body to paint on, front and back"
MOST_UNDONE = 100


class Canvas(QLabel):
    """Paints on `outline`; regions in `without` cannot be painted.

    `changed` tells that something else is painted now, after each stroke; `pointed` the region
    below the mouse, "" for none. It is a label without text, because a label has a role that screen
    readers know.
    """

    changed = Signal()
    pointed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        outline: Outline,
        without: frozenset[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.outline = outline
        self._without = without
        self._painting = Painting.blank(outline.name)
        self._left_out = {view: self._union(view) for view in VIEWS}
        self._kind, self._radius = "more", SIZES["middle"]
        self._stroke: Stroke | None = None
        self._stroked = 0  # the view that the stroke is on
        self._before: Levels | None = None
        self._undo: list[Levels] = []
        self._redo: list[Levels] = []
        self._sheets: list[Sheet] = []
        self._region = ""
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 260)
        self.setAccessibleName(NAME)
        self._describe()
        theme.changed.connect(self._forget)

    # What is painted

    @property
    def painting(self) -> Painting:
        """What is painted now; it goes on being changed."""
        return self._painting

    def set_painting(self, painting: Painting) -> None:
        """Show `painting` on this outline, with nothing to undo."""
        self._painting = painting.copy()
        self._undo, self._redo = [], []
        self._show_all()
        self._describe()

    @property
    def regions(self) -> dict[str, dict[str, float]]:
        """What sums it up."""
        return summarise(self._painting, {view: self.outline.masks(view) for view in VIEWS})

    def set_kind(self, kind: str) -> None:
        """Paint with one of KINDS from now on, or with the ERASER."""
        if kind != ERASER and kind not in KINDS:
            raise ValueError(f"{kind!r} is no brush")
        self._kind = kind

    def set_size(self, size: str) -> None:
        """Paint with a brush of SIZES."""
        self._radius = SIZES[size]

    def fill(self, region: str, kind: str | None) -> None:
        """Paint all of `region` with `kind`; None empties it. What is left out stays empty."""
        self._remember()
        for place, view in enumerate(VIEWS):
            mask = self.outline.masks(view).get(region)
            if mask is not None:
                index = None if kind is None else KINDS.index(kind)
                fill(self._painting.layers[place], index, mask & ~self._left_out[view])
        self._done()

    def region_kind(self, region: str) -> str | None:
        """The kind that most of `region` is painted with, None where that is nothing."""
        masks = {
            view: {region: mask}
            for view in VIEWS
            if (mask := self.outline.masks(view).get(region)) is not None
        }
        shares = summarise(self._painting, masks).get(region, {})
        kind = max(shares, key=shares.__getitem__, default=None)
        return kind if kind is not None and shares[kind] >= 0.5 else None

    # Undoing

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back."""
        return bool(self._redo)

    def undo(self) -> None:
        """As it was before the last stroke."""
        self._go(self._undo, self._redo)

    def redo(self) -> None:
        """As it was before that was taken back."""
        self._go(self._redo, self._undo)

    def clear(self) -> None:
        """Paint nothing; that can be undone, too."""
        if not self._painting.is_blank:
            self._remember()
            self._painting.layers[:] = 0
            self._done()

    def _go(self, back: list[Levels], forth: list[Levels]) -> None:
        if back and self._stroke is None:
            forth.append(self._painting.layers)
            self._painting = Painting(self.outline.name, back.pop())
            self._show_all()
            self._tell()

    def _remember(self) -> None:
        self._before = self._painting.layers.copy()

    def _done(self) -> None:
        """Something may have been painted: one step to undo, if it changed anything."""
        before, self._before = self._before, None
        self._stroke = None
        if before is None or np.array_equal(before, self._painting.layers):
            return
        self._undo = [*self._undo, before][-MOST_UNDONE:]
        self._redo = []
        self._show_all()
        self._tell()

    def _tell(self) -> None:
        self._describe()
        self.changed.emit()
        if QAccessible.isActive():
            words = self.accessibleDescription()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _describe(self) -> None:
        self.setAccessibleDescription(said(self.regions))

    # Painting

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._stroke is not None:
            self._done()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen: the harder it is pressed, the stronger; its other end erases."""
        match event.type():
            case QEvent.Type.TabletPress:
                self._begin(event.position(), event.pressure())
            case QEvent.Type.TabletMove if self._stroke is not None:
                self._go_on(event.position(), event.pressure())
            case QEvent.Type.TabletRelease if self._stroke is not None:
                self._done()
            case _:
                pass
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.points():
            at = event.points()[0].position()
            match event.type():
                case QEvent.Type.TouchBegin:
                    self._begin(at)
                case QEvent.Type.TouchUpdate if self._stroke is not None:
                    self._go_on(at)
                case QEvent.Type.TouchEnd if self._stroke is not None:
                    self._done()
                case QEvent.Type.TouchCancel if self._stroke is not None:
                    self._done()
                case _:
                    pass
            event.accept()
            return True
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._name("")
        super().leaveEvent(event)

    def _begin(self, at: QPointF, strength: float = 1.0) -> None:
        places = self.places()
        self._stroked = min(
            range(len(VIEWS)), key=lambda view: abs(places[view].center().x() - at.x())
        )
        view = VIEWS[self._stroked]
        kind = None if self._kind == ERASER else KINDS.index(self._kind)
        allowed = self.outline.mask(view) & ~self._left_out[view]
        self._remember()
        self._stroke = Stroke(self._painting.layers[self._stroked], kind, allowed, self._radius)
        self._go_on(at, strength)

    def _go_on(self, at: QPointF, strength: float = 1.0) -> None:
        if self._stroke is None:
            return
        place = self.places()[self._stroked]
        x = (at.x() - place.left()) / place.width() * COLUMNS
        y = (at.y() - place.top()) / place.height() * ROWS
        changed = self._stroke.to(x, y, strength)
        sheets = self._drawn()
        rect = sheets[self._stroked].show(self._painting.layers[self._stroked], changed)
        if not rect.isEmpty():
            self.update(rect.translated(place.topLeft()).toAlignedRect())

    def _point(self, at: QPointF) -> None:
        for place, view in zip(self.places(), VIEWS, strict=True):
            if place.contains(at):
                x = BOX.left() + (at.x() - place.left()) / place.width() * BOX.width()
                y = BOX.top() + (at.y() - place.top()) / place.height() * BOX.height()
                self._name(self.outline.region_at(view, x, y) or "")
                return
        self._name("")

    def _name(self, region: str) -> None:
        if region != self._region:
            self._region = region
            self.pointed.emit(region)

    # Drawing

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(460), self.theme.px(500))

    def places(self) -> tuple[QRectF, ...]:
        """Where each view lies in the widget, above its word."""
        words = self._words_height()
        gap = space(2)
        wide, high = (self.width() - gap) / 2, self.height() - words
        scale = max(0.1, min(wide / BOX.width(), high / BOX.height()))
        size = QSize(round(BOX.width() * scale), round(BOX.height() * scale))
        left = (self.width() - 2 * size.width() - gap) / 2
        top = (high - size.height()) / 2
        return tuple(
            QRectF(
                round(left + place * (size.width() + gap)), round(top), size.width(), size.height()
            )
            for place in range(len(VIEWS))
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._sheets = []
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.theme.font(SMALL))
        for place, view, sheet in zip(self.places(), VIEWS, self._drawn(), strict=True):
            sheet.draw(painter, place.topLeft())
            painter.setPen(self.theme.colour("quiet"))
            line = QRectF(place.left(), place.bottom(), place.width(), self._words_height())
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, view)
        painter.end()

    def _drawn(self) -> list[Sheet]:
        if not self._sheets:
            ratio = self.devicePixelRatioF()
            for place, view in zip(self.places(), VIEWS, strict=True):
                sheet = Sheet(
                    self.theme,
                    self.outline,
                    view,
                    place.size().toSize(),
                    ratio,
                    self._left_out[view],
                )
                sheet.show(self._painting.layers[VIEWS.index(view)])
                self._sheets.append(sheet)
        return self._sheets

    def _show_all(self) -> None:
        for layers, sheet in zip(self._painting.layers, self._sheets, strict=False):
            sheet.show(layers)
        self.update()

    def _forget(self) -> None:
        self._sheets = []
        self.update()

    def _words_height(self) -> int:
        return round(self.theme.px(24))

    def _union(self, view: str) -> Mask:
        """The cells of the regions that are left out."""
        mask = np.zeros((ROWS, COLUMNS), np.bool_)
        for region in self._without - {"whole-body"}:
            if (cells := self.outline.masks(view).get(region)) is not None:
                mask |= cells
        return mask
