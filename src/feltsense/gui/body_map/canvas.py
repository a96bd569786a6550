"""The body to paint on: front and back beside each other, by mouse, touch and pen.

What it paints are cells of a Painting; a stroke changes it at once, and is undone as a whole. The
list of regions beside it does the same for somebody who does not paint.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEventPoint,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.feeling.body_kinds import KINDS, VIEWS
from feltsense.feeling.body_maps import (
    COLUMNS,
    ROWS,
    Levels,
    Painting,
    Rect,
    Stroke,
    changed,
    fill,
    summary,
)
from feltsense.gui import wording
from feltsense.gui.body_map.outlines import Outline
from feltsense.gui.body_map.rendering import Sheet
from feltsense.gui.body_map.said import PART, UNPAINTED, said, state
from feltsense.gui.components.picture import Picture
from feltsense.gui.components.press import RING_WIDTH
from feltsense.gui.session.body_outline import BOX
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import RADIUS_CONTROL, SMALL, space
from feltsense.language import tr
from feltsense.script.vocabulary import left_after

ERASER = "eraser"
SIZES: dict[str, float] = {"small": 5.0, "middle": 9.0, "large": 16.0}
"""The radius of each brush, in cells."""

NAME = tr("A body to paint on, front and back")
MOST_UNDONE = 100
MOST_OF = 0.5
"""The share of a region from which it counts as painted as a whole."""


class Canvas(Picture):
    """Paints on `outline`; regions in `without`, and their parts, cannot be painted.

    `changed` tells that something else is painted now, after each stroke; `pointed` the region
    below the mouse, "" for none.
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
        self._painting = Painting.blank(outline.name)
        self._offered = left_after(without)
        self._left_out = {view: outline.left_out(view, without) for view in VIEWS}
        self._shares: dict[str, dict[str, float]] = {}
        self._kind, self._radius = "more", SIZES["middle"]
        self._stroke: Stroke | None = None
        self._stroked = 0  # the view that the stroke is on
        self._finger = -1  # the one that draws it, on a touch screen
        self._before: Levels | None = None
        self._undo: list[Levels] = []
        self._redo: list[Levels] = []
        self._sheets: list[Sheet] = []
        self._ring = False
        self._pointed = ("", "")  # the view and the region below the mouse
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 260)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(NAME)
        self._sum_up()
        theme.changed.connect(self._forget)

    # What is painted

    @property
    def painting(self) -> Painting:
        """What is painted now; it goes on being changed."""
        return self._painting

    def set_painting(self, painting: Painting) -> None:
        """Show `painting` on this outline, with nothing to undo."""
        self._painting = painting.copy()
        self._stroke = self._before = None  # one that was under way was on another
        self._undo, self._redo = [], []
        for layers, sheet in zip(self._painting.layers, self._sheets, strict=False):
            sheet.show(layers)
        self.update()
        self._sum_up()

    @property
    def regions(self) -> dict[str, dict[str, float]]:
        """What sums it up."""
        return summary(self._shares)

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
        self._begin_step()
        for place, view in enumerate(VIEWS):
            mask = self.outline.masks(view).get(region)
            if mask is not None:
                index = None if kind is None else KINDS.index(kind)
                fill(self._painting.layers[place], index, mask & ~self._left_out[view])
        self._end_step(lambda: f"{wording.plain(region)}: {self._said_of(region)}")

    def set_states(self, states: Mapping[str, tuple[str | None, bool]]) -> None:
        """Paint the regions that are painted as a whole in `states`, with nothing to undo."""
        painting = Painting.blank(self.outline.name)
        sizes = self.outline.sizes()
        # The widest first, so that what is smaller stays over it.
        for region in sorted(states, key=lambda name: -sizes.get(name, 0)):
            kind, whole = states[region]
            for place, view in enumerate(VIEWS):
                mask = self.outline.masks(view).get(region)
                if mask is not None and (whole or kind is None):
                    index = None if kind is None else KINDS.index(kind)
                    fill(painting.layers[place], index, mask & ~self._left_out[view])
        self.set_painting(painting)

    def region_kind(self, region: str) -> str | None:
        """The kind that most of `region` is painted with, None where that is nothing."""
        kind, whole = self.region_state(region)
        return kind if whole else None

    def region_state(self, region: str) -> tuple[str | None, bool]:
        """The kind that `region`, or else a good part of it, is painted with, and whether most."""
        shares = self._shares[region]
        kind = max(shares, key=shares.__getitem__)
        return kind if shares[kind] >= PART else None, shares[kind] >= MOST_OF

    def _said_of(self, region: str) -> str:
        return state(*self.region_state(region)) or UNPAINTED

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
            self._begin_step()
            self._painting.layers[:] = 0
            self._end_step()

    def _go(self, back: list[Levels], forth: list[Levels]) -> None:
        if back and self._stroke is None:
            before = self._painting.layers
            forth.append(before)
            self._painting = Painting(self.outline.name, back.pop())
            self._show(before)
            self._tell()

    def _begin_step(self) -> None:
        if self._stroke is not None:  # its end was never told
            self._end_step()
        self._before = self._painting.layers.copy()

    def _end_step(self, words: Callable[[], str] | None = None) -> None:
        """Something may have been painted: one step to undo, if it changed anything."""
        before, self._before = self._before, None
        drawn, self._stroke = self._stroke is not None, None
        if before is None or not (before != self._painting.layers).any():
            return
        self._undo = [*self._undo, before][-MOST_UNDONE:]
        self._redo = []
        if not drawn:
            self._show(before)
        self._tell(words)

    def _show(self, before: Levels) -> None:
        """Draw anew where it is not as `before`."""
        for view, layers in enumerate(self._painting.layers):
            self._draw(view, changed(before[view], layers))

    def _draw(self, view: int, rect: Rect) -> None:
        place = self.places()[view]
        if not (drawn := self._drawn()[view].show(self._painting.layers[view], rect)).isEmpty():
            self.update(drawn.translated(place.topLeft()).toAlignedRect())

    def _tell(self, words: Callable[[], str] | None = None) -> None:
        self._sum_up()
        self.changed.emit()
        if QAccessible.isActive():
            said_now = words() if words is not None else self.accessibleDescription()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said_now))

    def _sum_up(self) -> None:
        self._shares = self.outline.regions.shares(self._painting)
        self.setAccessibleDescription(said(self.regions))

    # Painting

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_on(event.position())
        elif self._stroke is not None:  # it was let go of where nobody told
            self._end_step()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._stroke is not None:
            self._end_step()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen: the harder it is pressed, the stronger; its other end erases."""
        match event.type():
            case QEvent.Type.TabletPress:
                eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
                self._begin(event.position(), event.pressure(), erase=eraser)
            case QEvent.Type.TabletMove if self._stroke is not None:
                self._go_on(event.position(), event.pressure())
            case QEvent.Type.TabletRelease if self._stroke is not None:
                self._end_step()
            case _:
                pass
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            if event.type() == QEvent.Type.TouchBegin:
                self._finger = event.points()[0].id()
                self._begin(event.points()[0].position())
            elif self._stroke is not None:
                self._follow(event)
            event.accept()
            return True
        return super().event(event)

    def _follow(self, event: QTouchEvent) -> None:
        """The stroke is that of the first finger, and ends with it, whatever the others do."""
        first = next((each for each in event.points() if each.id() == self._finger), None)
        ends = event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
        if first is None or ends or first.state() == QEventPoint.State.Released:
            self._end_step()
        elif first.state() == QEventPoint.State.Updated:
            self._go_on(first.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._name("", None)
        super().leaveEvent(event)

    def _begin(self, at: QPointF, strength: float = 1.0, *, erase: bool = False) -> None:
        places = self.places()
        self._stroked = min(
            range(len(VIEWS)), key=lambda view: abs(places[view].center().x() - at.x())
        )
        view = VIEWS[self._stroked]
        kind = None if erase or self._kind == ERASER else KINDS.index(self._kind)
        allowed = self.outline.mask(view) & ~self._left_out[view]
        self._begin_step()
        self._stroke = Stroke(self._painting.layers[self._stroked], kind, allowed, self._radius)
        self._go_on(at, strength)

    def _go_on(self, at: QPointF, strength: float = 1.0) -> None:
        if self._stroke is None:
            return
        place = self.places()[self._stroked]
        x = (at.x() - place.left()) / place.width() * COLUMNS
        y = (at.y() - place.top()) / place.height() * ROWS
        self._draw(self._stroked, self._stroke.to(x, y, strength))

    def _point(self, at: QPointF) -> None:
        for place, view in zip(self.places(), VIEWS, strict=True):
            if place.contains(at):
                x = BOX.left() + (at.x() - place.left()) / place.width() * BOX.width()
                y = BOX.top() + (at.y() - place.top()) / place.height() * BOX.height()
                region = self.outline.region_at(view, x, y)
                self._name(view, region if region in self._offered else None)
                return
        self._name("", None)

    def _name(self, view: str, region: str | None) -> None:
        if (view, region or "") != self._pointed:
            self._pointed = (view, region or "")
            self.pointed.emit(region or "")
            below = self.places()[0].bottom()
            self.update(QRectF(0, below, self.width(), self.height() - below).toAlignedRect())

    # Drawing

    def sizeHint(self) -> QSize:
        return QSize(240, 260)  # it takes what there is, and makes no page scroll

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
            pointed, region = self._pointed
            words = f"{view}: {wording.plain(region)}" if region and pointed == view else view
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        if self._ring:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.theme.colour("focus"), RING_WIDTH))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL
            )
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = True
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        self.update()
        super().focusOutEvent(event)

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

    def _forget(self) -> None:
        self._sheets = []
        self.update()

    def _words_height(self) -> int:
        return round(self.theme.px(24))
