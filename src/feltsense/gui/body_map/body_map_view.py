"""Painting where there is more, less, or nothing that can be felt; every part of it optional."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from feltsense.feeling.body_maps import KINDS, encode
from feltsense.gui import wording
from feltsense.gui.body_map.canvas import ERASER, SIZES, Canvas
from feltsense.gui.body_map.outlines import NEWEST, outline
from feltsense.gui.body_map.region_list import HOW, RegionList
from feltsense.gui.body_map.rendering import HUES, texture
from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW
from feltsense.gui.components.chips import Chip, Chips
from feltsense.gui.components.footed import FootedPage
from feltsense.gui.components.page import MARGIN
from feltsense.gui.components.text import Text, body, small
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

TITLE = "Where in the body?"
SAID = (
    "Paint where there is more, less, or where nothing can be felt. A patch is enough; so is none."
)
BRUSHES: dict[str, str] = {
    "more": "More here",
    "less": "Less here",
    "numb": "Numb, can't feel",
    ERASER: "Eraser",
}
POSTURES: dict[str, str] = {"standing": "Standing", "seated": "Seated"}
_BESIDE, _TOOLS = 600, 344  # pixels at 100 %: from where the tools stand beside, and how wide


class Swatch(QWidget):
    """What a brush leaves, beside its name."""

    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__()
        self.theme, self._kind = theme, kind
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(26), self.theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        rect = QRectF(1, (self.height() - side) / 2 + 1, side - 2, side - 2)
        painter.setPen(QPen(self.theme.colour("edge"), 1.0))
        if self._kind in HUES:
            wash = self.theme.colour(HUES[self._kind])
            wash.setAlphaF(0.3)
            painter.setBrush(wash)
            painter.drawEllipse(rect)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(texture(self.theme, self._kind, self.devicePixelRatioF()))
        painter.drawEllipse(rect)
        painter.end()


class BodyMapView(FootedPage):
    """`done` carries the outline, the picture and what sums it up; `left` that nothing is kept.

    Regions in `without` are not offered. `posture_chosen` tells another posture; of what was
    painted before, what its list of regions says comes along.
    """

    done = Signal(str, object, object)
    left = Signal()
    posture_chosen = Signal(str)
    side_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        without: frozenset[str] = frozenset(),
        posture: str = "standing",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name=TITLE, widest=1000, parent=parent)
        self.setWindowTitle(TITLE)
        self._without = without
        self._posture = posture
        self.page.column.setSpacing(space(1))
        said = body(theme, SAID, "quiet")
        said.setContentsMargins(SHADOW, 0, SHADOW, 0)
        self.page.column.addWidget(said)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(space(3))
        self.page.column.addLayout(self._both, 1)
        self._place = QVBoxLayout()
        self._both.addLayout(self._place, 1)
        self._canvas = self._make_canvas()
        self._both.addWidget(self._make_tools(), 0)
        self._make_foot()
        self._make_keys()
        self.show_kinds()
        self._chain()
        self.page.side_changed.connect(self.side_changed)

    @property
    def canvas(self) -> Canvas:
        """What is painted on."""
        return self._canvas

    @property
    def side(self) -> int:
        """The space left of the column, for the frame's heading."""
        return self.page.side

    # How it is built

    def _make_canvas(self) -> Canvas:
        canvas = Canvas(self.theme, outline(NEWEST[self._posture]), self._without)
        canvas.setMinimumHeight(320)
        canvas.changed.connect(self.show_kinds)
        canvas.pointed.connect(self._name)
        self._place.addWidget(canvas)
        return canvas

    def _make_tools(self) -> QWidget:
        theme = self.theme
        tools = QWidget()
        tools.setFixedWidth(theme.px(_TOOLS))
        column = QVBoxLayout(tools)
        column.setContentsMargins(0, 0, SHADOW, 0)
        column.setSpacing(space(1))
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(1))
        grid.setVerticalSpacing(space(0.75))
        grid.setColumnStretch(4, 1)
        self.brushes: dict[str, Chip] = {}
        self._brush_group = QButtonGroup(self)
        for place, (kind, words) in enumerate(BRUSHES.items()):
            row, column_ = place // 2, 2 * (place % 2)
            chip = self.brushes[kind] = Chip(theme, words)
            chip.setAccessibleDescription("What the brush does")
            chip.clicked.connect(lambda _=False, kind=kind: self._canvas.set_kind(kind))
            self._brush_group.addButton(chip)
            grid.addWidget(Swatch(theme, kind), row, column_)
            grid.addWidget(chip, row, column_ + 1, Qt.AlignmentFlag.AlignLeft)
        self.brushes["more"].setChecked(True)
        column.addLayout(grid)
        self.sizes = Chips(
            theme,
            [(size, size.capitalize()) for size in SIZES],
            name="How wide the brush is",
            chosen=["middle"],
        )
        self.sizes.picked.connect(self._take_size)
        column.addWidget(self.sizes)
        self.undo_button = buttons.quiet(theme, "Undo", "undo-2")
        self.redo_button = buttons.quiet(theme, "Redo")
        self.clear_button = buttons.quiet(theme, "Clear")
        line = QHBoxLayout()
        line.setSpacing(0)
        for button, act in (
            (self.undo_button, self._undo),
            (self.redo_button, self._redo),
            (self.clear_button, self._clear),
        ):
            button.clicked.connect(act)
            line.addWidget(button)
        line.addStretch()
        column.addLayout(line)
        self.postures = Chips(
            theme, list(POSTURES.items()), name="The figure", chosen=[self._posture]
        )
        self.postures.picked.connect(self._sit)
        column.addWidget(self.postures)
        self.pointed = Text(theme, "", role="strong")
        column.addWidget(self.pointed)
        column.addWidget(small(theme, f"Or part by part. {HOW}"))
        self.list = RegionList(theme, self._without)
        self.list.set_to.connect(self._set_region)
        column.addWidget(self.list, 1)
        return tools

    def _make_foot(self) -> None:
        self.leave_button = buttons.quiet(self.theme, "Leave it")
        self.leave_button.setAccessibleName("Leave it, nothing is kept")
        self.leave_button.clicked.connect(lambda *_: self.left.emit())
        self.keep_button = buttons.primary(self.theme, "Keep", "check")
        self.keep_button.clicked.connect(lambda *_: self._keep())
        self.foot.addWidget(self.leave_button)
        self.foot.addStretch()
        self.foot.addWidget(self.keep_button)

    def _make_keys(self) -> None:
        for keys, act in (
            ("Ctrl+Z", self._undo),
            ("Ctrl+Shift+Z", self._redo),
            ("Ctrl+Return", self._keep),
            ("Ctrl+Enter", self._keep),
            ("Esc", self.left.emit),
        ):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)

    def _chain(self) -> None:
        tools: list[QWidget] = [
            *self.brushes.values(),
            *(self.sizes.chip(key) for key in SIZES),
            self.undo_button,
            self.redo_button,
            self.clear_button,
            *(self.postures.chip(key) for key in POSTURES),
            self.list,
            self.leave_button,
            self.keep_button,
        ]
        for before, after in pairwise(tools):
            QWidget.setTabOrder(before, after)
        self.setFocusProxy(self.brushes["more"])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() - 2 * MARGIN >= self.theme.px(_BESIDE)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    # What is done

    def _name(self, region: str) -> None:
        self.pointed.setText(wording.plain(region).capitalize() if region else "")
        if region:
            self.list.choose(region)

    # Each looks for the canvas anew: it is another one for another figure.

    def _take_size(self, size: str) -> None:
        self._canvas.set_size(size)

    def _undo(self) -> None:
        self._canvas.undo()

    def _redo(self) -> None:
        self._canvas.redo()

    def _clear(self) -> None:
        self._canvas.clear()

    def _set_region(self, region: str, kind: str | None) -> None:
        self._canvas.fill(region, kind)

    def show_kinds(self) -> None:
        """Say in the list, and by the buttons, what is painted now."""
        for row in range(self.list.count()):
            region = str(self.list.item(row).data(Qt.ItemDataRole.UserRole))
            self.list.show_kind(region, self._canvas.region_kind(region))
        self.undo_button.setEnabled(self._canvas.can_undo)
        self.redo_button.setEnabled(self._canvas.can_redo)
        self.clear_button.setEnabled(not self._canvas.painting.is_blank)
        self.keep_button.setEnabled(not self._canvas.painting.is_blank)

    def _sit(self, posture: str) -> None:
        """Another figure: regions that are painted as a whole are so there as well."""
        if posture == self._posture:
            return
        before = self._canvas
        kinds = {region: before.region_kind(region) for region in self._regions()}
        brush = next(kind for kind, chip in self.brushes.items() if chip.isChecked())
        self._posture = posture
        self._place.removeWidget(before)
        before.hide()
        before.deleteLater()
        canvas = self._canvas = self._make_canvas()
        canvas.set_kind(brush)
        canvas.set_size(self.sizes.chosen()[0])
        for region, kind in kinds.items():
            if kind in KINDS:
                canvas.fill(region, kind)
        self.show_kinds()
        self.posture_chosen.emit(posture)

    def _regions(self) -> list[str]:
        """The regions of the list, the widest first, so that what is smaller stays over it."""
        rows = range(self.list.count())
        names = [str(self.list.item(row).data(Qt.ItemDataRole.UserRole)) for row in rows]
        sizes = self._canvas.outline.sizes()
        return sorted(names, key=lambda name: -sizes.get(name, 0))

    def _keep(self) -> None:
        painting = self._canvas.painting
        if not painting.is_blank:
            self.done.emit(painting.outline, encode(painting), self._canvas.regions)
