"""Painting where there is more, less, or nothing that can be felt; every part of it optional."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from feltsense.feeling.body_maps import Painting, encode
from feltsense.gui import wording
from feltsense.gui.body_map.brushes import BrushChip, SizeChip
from feltsense.gui.body_map.canvas import ERASER, Canvas
from feltsense.gui.body_map.outlines import NEWEST, outline
from feltsense.gui.body_map.region_list import RegionList
from feltsense.gui.components import buttons
from feltsense.gui.components.buttons import QUIET, Button
from feltsense.gui.components.card import SHADOW
from feltsense.gui.components.chips import Chip, Chips
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.footed import FootedPage
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.page import MARGIN
from feltsense.gui.components.text import Text, body, small
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import capital, tr

TITLE = tr("Where in the body?")
SAID = tr(
    "Paint where there is more, less, or where nothing can be felt. A patch is enough; so is none."
)
BRUSHES: dict[str, str] = {
    "more": tr("More here"),
    "less": tr("Less here"),
    "numb": tr("Numb, can't feel"),
    ERASER: tr("Eraser"),
}
DOTS: dict[str, tuple[float, str]] = {
    "small": (6, tr("A narrow brush")),
    "middle": (11, tr("A middle brush")),
    "large": (18, tr("A wide brush")),
}
KIND_WORDS: dict[str, str] = {
    "more": tr("More"),
    "less": tr("Less"),
    "numb": tr("Numb"),
    "": tr("Not painted"),
}
POSTURES: dict[str, str] = {"standing": tr("Standing"), "seated": tr("Seated")}
LEAVES = tr("Esc once more leaves it. Nothing is kept.")
_BESIDE = 500  # pixels at 100 %: from where the tools stand beside the figure
_TOOLS, _MOST = 384, 0.46  # how wide the tools are at 100 %, and how much of the room at most


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
        super().__init__(theme, name=TITLE, widest=1040, parent=parent)
        self.setWindowTitle(TITLE)
        self._without = without
        self._posture = posture
        self._seen: dict[str, Painting] = {}  # each figure as it was when another was chosen
        self.page.column.setSpacing(space(1))
        self._make_head()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(space(2))
        self.page.column.addLayout(self._both, 1)
        self._place = QVBoxLayout()
        self._both.addLayout(self._place, 1)
        self._canvas = self._make_canvas()
        self._tools = self._make_tools()
        self._both.addWidget(self._tools, 0)
        self._make_foot()
        self._make_keys()
        self.show_kinds()
        self._chain()
        self.first = self.brushes["more"]
        """Where the keyboard begins."""
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

    def _make_head(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(SHADOW, 0, SHADOW, 0)
        line.setSpacing(space(2))
        line.addWidget(body(self.theme, SAID, "quiet"), 1)
        self.postures = Chips(
            self.theme, list(POSTURES.items()), name=tr("The figure"), chosen=[self._posture]
        )
        self.postures.picked.connect(self._sit)
        line.addWidget(self.postures, 0, Qt.AlignmentFlag.AlignTop)
        self.page.column.addLayout(line)

    def _make_canvas(self) -> Canvas:
        canvas = Canvas(self.theme, outline(NEWEST[self._posture]), self._without)
        canvas.changed.connect(self.show_kinds)
        self._place.addWidget(canvas)
        return canvas

    def _make_tools(self) -> QScrollArea:
        """The tools, which scroll by themselves where they are too high: the figure stays."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, SHADOW, 0)
        column.setSpacing(space(1.25))
        column.addWidget(self._make_brushes())
        column.addWidget(self._make_acts())
        self.list = RegionList(self.theme, self._without)
        self.list.set_to.connect(self._set_region)
        self.list.moved.connect(lambda _: self._show_part())
        column.addWidget(self.list, 1)
        self.part = Text(self.theme, "", role="strong")
        self.kinds = Chips(
            self.theme,
            list(KIND_WORDS.items()),
            name=tr("How it is painted"),
        )
        self.kinds.picked.connect(lambda kind: self._set_region(self.list.region, kind or None))
        column.addWidget(self.part)
        column.addWidget(self.kinds)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(tr("What to paint with"))
        area.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        area.setMinimumHeight(160)
        area.setWidget(content)
        return area

    def _make_brushes(self) -> QWidget:
        place = _wrapping(tr("Brushes"))
        flow = Flow(place, gap=space(1))
        self.brushes: dict[str, Chip] = {}
        self._brush_group = QButtonGroup(self)
        for kind, words in BRUSHES.items():
            chip = self.brushes[kind] = BrushChip(self.theme, kind, words, parent=place)
            chip.setAccessibleDescription(tr("What the brush does"))
            chip.clicked.connect(lambda _=False, kind=kind: self._canvas.set_kind(kind))
            self._brush_group.addButton(chip)
            flow.addWidget(chip)
        self.brushes["more"].setChecked(True)
        return place

    def _make_acts(self) -> QWidget:
        theme = self.theme
        place = _wrapping(tr("How wide the brush is, and undoing"))
        flow = Flow(place, gap=space(1))
        self.sizes: dict[str, Chip] = {}
        self._size_group = QButtonGroup(self)
        for size, (dot, words) in DOTS.items():
            chip = self.sizes[size] = SizeChip(theme, dot, words, parent=place)
            chip.clicked.connect(lambda _=False, size=size: self._canvas.set_size(size))
            self._size_group.addButton(chip)
            flow.addWidget(chip)
        self.sizes["middle"].setChecked(True)
        self.undo_button = Button(theme, "", style=QUIET, icon="undo-2", name=tr("Undo"))
        self.undo_button.setToolTip(tr("Undo (Ctrl+Z)"))
        self.redo_button = Button(theme, "", style=QUIET, icon="redo-2", name=tr("Redo"))
        self.redo_button.setToolTip(tr("Redo (Ctrl+Shift+Z)"))
        self.clear_button = buttons.quiet(theme, tr("Clear"))
        self.clear_button.setToolTip(tr("Clear all (it can be undone)"))
        for button, act in (
            (self.undo_button, self._undo),
            (self.redo_button, self._redo),
            (self.clear_button, self._clear),
        ):
            button.clicked.connect(act)
            flow.addWidget(button)
        return place

    def _make_foot(self) -> None:
        self.leave_button = buttons.quiet(self.theme, tr("Leave it"))
        self.leave_button.setAccessibleName(tr("Leave it, nothing is kept"))
        self.leave_button.clicked.connect(lambda *_: self.left.emit())
        self.leaves = small(self.theme, "")
        self.keep_button = buttons.primary(self.theme, tr("Keep"), "check")
        self.keep_button.clicked.connect(lambda *_: self._keep())
        self.foot.addWidget(self.leave_button)
        self.foot.addWidget(self.leaves, 1)
        self.foot.addWidget(self.keep_button)

    def _make_keys(self) -> None:
        for keys, act in (
            ("Ctrl+Return", self._keep),
            ("Ctrl+Enter", self._keep),
            ("Esc", self._leave),
        ):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)

    def event(self, event: QEvent) -> bool:
        """Undo and redo by keys: the window has shortcuts for them, and of two Qt does neither."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if isinstance(event, QKeyEvent) and event.type() in kinds:
            act = UNDOING.get(QKeySequence(event.keyCombination()).toString())
            if act is not None:
                if event.type() == QEvent.Type.KeyPress:
                    act(self)
                event.accept()
                return True
        return super().event(event)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Begin with a brush. No focus proxy: Tab leaps over all that stands before one."""
        self.first.setFocus(reason)

    def _chain(self) -> None:
        tools: list[QWidget] = [
            *(self.postures.chip(key) for key in POSTURES),
            self._canvas,
            *self.brushes.values(),
            *self.sizes.values(),
            self.undo_button,
            self.redo_button,
            self.clear_button,
            self.list,
            *(self.kinds.chip(key) for key in KIND_WORDS),
            self.leave_button,
            self.keep_button,
        ]
        for before, after in pairwise(tools):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * max(MARGIN, self.page.side)
        beside = room >= self.theme.px(_BESIDE)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        wide = min(self.theme.px(_TOOLS), round(room * _MOST)) if beside else room
        self._tools.setFixedWidth(wide + SHADOW)

    # What is done

    # Each looks for the canvas anew: it is another one for another figure.

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
        for region in self.list.regions():
            self.list.show_state(region, *self._canvas.region_state(region))
        self._show_part()
        blank = self._canvas.painting.is_blank
        self.undo_button.setEnabled(self._canvas.can_undo)
        self.redo_button.setEnabled(self._canvas.can_redo)
        self.clear_button.setEnabled(not blank)
        self.keep_button.setEnabled(not blank)
        self.leaves.setText("")

    def _show_part(self) -> None:
        """Say below the list how the part that is current is painted."""
        region = self.list.region
        name = capital(wording.plain(region))
        self.part.setText(name)
        kind, whole = self._canvas.region_state(region)
        if kind is None or whole:
            self.kinds.choose(kind or "")
        else:
            self.kinds.clear()
        for key in KIND_WORDS:
            self.kinds.chip(key).setAccessibleDescription(name)

    def _sit(self, posture: str) -> None:
        """Another figure: what is painted as a whole region is so there as well.

        Whoever goes back without having painted finds the figure as it was.
        """
        if posture == self._posture:
            return
        before = self._canvas
        self._posture = posture
        self._place.removeWidget(before)
        before.hide()
        before.deleteLater()
        canvas = self._canvas = self._make_canvas()
        canvas.set_kind(next(kind for kind, chip in self.brushes.items() if chip.isChecked()))
        canvas.set_size(next(size for size, chip in self.sizes.items() if chip.isChecked()))
        last, seen = self._seen.get(before.outline.posture), self._seen.get(posture)
        if seen and last and np.array_equal(last.layers, before.painting.layers):
            canvas.set_painting(seen)
        else:
            canvas.set_states({each: before.region_state(each) for each in self.list.regions()})
        self._seen = {
            before.outline.posture: before.painting,
            posture: canvas.painting.copy(),
        }
        self._chain()
        self.show_kinds()
        self.posture_chosen.emit(posture)

    def _leave(self) -> None:
        """Esc: at once where nothing is painted; else it says first what it does."""
        if self._canvas.painting.is_blank or self.leaves.text():
            self.left.emit()
        else:
            self.leaves.setText(LEAVES)
            self.leave_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _keep(self) -> None:
        painting = self._canvas.painting
        if not painting.is_blank:
            self.done.emit(painting.outline, encode(painting), self._canvas.regions)


def _wrapping(name: str) -> QWidget:
    """A place for buttons that wrap."""
    place = QWidget()
    place.setAccessibleName(name)
    be_high_for_width(place)
    return place


UNDOING: dict[str, Callable[[BodyMapView], None]] = {
    "Ctrl+Z": BodyMapView._undo,
    "Ctrl+Shift+Z": BodyMapView._redo,
    "Ctrl+Y": BodyMapView._redo,
}
