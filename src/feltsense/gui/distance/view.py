"""Healthy distance or shutting off? Five pairs with a marker each (evidence.md 1.3, R3).

No number, no total, no verdict, and no colour that would call one side the better one. Earlier
markers are not shown while new ones are set; `was` is for a rating that is being changed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from feltsense.feeling.ratings import CANT_TELL, Rating
from feltsense.feeling.scales import PAIRS, Scale
from feltsense.feeling.shown import called
from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.chips import Chip
from feltsense.gui.components.footed import FootedPage
from feltsense.gui.components.text import Text, body
from feltsense.gui.distance.marker import PairMarker
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

TITLE = tr("Healthy distance or shutting off?")
SAID = tr(
    "Distance can be a choice, and it can be something that happens. Often it is a bit of both. "
    "Put a marker where it fits for you these days, or leave a line empty. Nothing is added up, "
    "and neither side is a result."
)
FIRST = tr("Where somebody does you harm, keeping away comes first, whatever stands here.")
"""Evidence.md 4.4: in abusive situations distance and safety come before all else."""


def is_distance(rating: Rating) -> bool:
    """Whether a rating holds markers of these pairs and nothing else."""
    words = rating.felt or rating.answers or rating.sensations
    return bool(rating.scales) and not words and set(rating.scales) <= set(PAIRS)


class DistanceView(FootedPage):
    """The five pairs. `answered` tells the rating, `skipped` that nothing shall be kept."""

    answered = Signal(object)
    skipped = Signal()
    side_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        now: Callable[[], datetime],
        was: Rating | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name=TITLE, widest=760, parent=parent)
        self.setWindowTitle(TITLE)
        self._now = now
        self._was = was
        self.markers: dict[str, PairMarker] = {}
        self.cant_tell: dict[str, Chip] = {}
        column = self.page.column
        column.setSpacing(space(0.5))
        for words in (SAID, FIRST):
            said = body(theme, words, "quiet")
            said.setContentsMargins(SHADOW, 0, SHADOW, space(0.5))
            column.addWidget(said)
        for pair in PAIRS.values():
            column.addWidget(self._row(pair))
        column.addStretch(1)
        self.skip_button = buttons.quiet(theme, tr("Cancel") if was is not None else tr("Leave it"))
        self.skip_button.setAccessibleName(
            tr("{text}, nothing is kept", text=self.skip_button.text())
        )
        self.skip_button.clicked.connect(lambda *_: self.skipped.emit())
        self.done_button = buttons.primary(theme, tr("Done"), "check")
        self.done_button.clicked.connect(lambda *_: self._finish())
        self.foot.addWidget(self.skip_button)
        self.foot.addStretch()
        self.foot.addWidget(self.done_button)
        self._chain()
        self.page.side_changed.connect(self.side_changed)
        for keys, act in (
            (QKeySequence(Qt.Key.Key_Escape), self.skipped.emit),
            (QKeySequence("Ctrl+Return"), self._finish),
            (QKeySequence("Ctrl+Enter"), self._finish),
        ):
            key = QShortcut(keys, self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)
        if was is not None:
            self._take(was)

    @property
    def side(self) -> int:
        """The space left of the column, for the frame's heading."""
        return self.page.side

    def rating(self) -> Rating:
        """What is set now; an untouched line is left out."""
        scales: dict[str, int | str] = {}
        for name, marker in self.markers.items():
            if self.cant_tell[name].isChecked():
                scales[name] = CANT_TELL
            elif marker.place is not None:
                scales[name] = marker.place
        if self._was is not None:
            return replace(self._was, scales=scales)
        return Rating("check-in", self._now(), scales=scales)

    def _finish(self) -> None:
        self.answered.emit(self.rating())

    def _take(self, was: Rating) -> None:
        for name, value in was.scales.items():
            if name in self.markers and isinstance(value, int):
                self.markers[name].set_place(value)
            elif name in self.markers:
                self.cant_tell[name].setChecked(True)

    def _row(self, pair: Scale) -> Card:
        theme = self.theme
        card = Card(theme, padding=1.5)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(2))
        grid.setVerticalSpacing(0)
        marker = self.markers[pair.name] = PairMarker(theme, pair)
        cannot = self.cant_tell[pair.name] = Chip(theme, called(CANT_TELL))
        cannot.setAccessibleDescription(pair.question)
        marker.moved.connect(lambda: cannot.setChecked(False))
        cannot.clicked.connect(lambda on: marker.set_place(None) if on else None)
        ends = QGridLayout()
        low = Text(theme, pair.low, role="small", colour="quiet")
        high = Text(theme, pair.high, role="small", colour="quiet")
        high.setAlignment(Qt.AlignmentFlag.AlignRight)
        ends.addWidget(low, 0, 0)
        ends.addWidget(high, 0, 1)
        grid.addWidget(Text(theme, pair.question, role="strong"), 0, 0, 1, 2)
        grid.addWidget(marker, 1, 0)
        grid.addWidget(cannot, 1, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(ends, 2, 0)
        grid.setColumnStretch(0, 1)
        card.column.addLayout(grid)
        return card

    def _chain(self) -> None:
        stops: list[QWidget] = []
        for name, marker in self.markers.items():
            stops += [marker, self.cant_tell[name]]
        stops += [self.skip_button, self.done_button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self.first = stops[0]
