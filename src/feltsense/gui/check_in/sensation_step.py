"""The body: where something is sensed, and what kind of thing it is.

For somebody who has no word for a feeling yet. A place without a word is a whole answer, and so
is nothing anywhere. Where there is room the kinds are asked beside the places, else on a screen
of their own (KindStep), so that nothing moves while places are chosen.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltsense.feeling.ratings import Rating, Sensation
from feltsense.feeling.sensations import NOTHING
from feltsense.gui.check_in.kind_panel import KindPanel
from feltsense.gui.components.chips import Chip
from feltsense.gui.components.page import Page
from feltsense.gui.components.text import Text
from feltsense.gui.session.place_picker import PlacePicker
from feltsense.gui.session.step import Step
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

QUESTION = tr("Is there something in the body?")
HINT = tr("A place or several, or none. It need not be strong.")
NOWHERE = tr("Nothing I can find")
EVERYWHERE = "whole-body"
"""The region that `nothing anywhere` is stored for."""
TWO_COLUMNS, ROOMY = 800, 1080


class SensationStep(Step):
    """Asks for Rating.sensations; places that lie in `without` are not offered."""

    heading = QUESTION
    may_lead = True

    def __init__(
        self, theme: Theme, without: Collection[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.nowhere = Chip(theme, NOWHERE, small=False)
        self.nowhere.setAccessibleDescription(QUESTION)
        self.picker = PlacePicker(theme, frozenset(without))
        self.panel = KindPanel(theme, self)
        self.panel.hide()
        self._build()
        self.nowhere.clicked.connect(lambda *_: self._nothing_anywhere())
        self.picker.changed.connect(self._places_changed)
        self.panel.changed.connect(self.touched)

    def _build(self) -> None:
        theme = self.theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        page = Page(theme, name=QUESTION, widest=100_000)
        outer.addWidget(page)
        column = page.column
        column.setSpacing(space(0.5))
        column.addWidget(Text(theme, QUESTION, role="subtitle"))
        column.addWidget(Text(theme, HINT, role="body", colour="quiet"))
        column.addSpacing(space(1))
        column.addWidget(self.nowhere, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(space(1))
        self._both = QHBoxLayout()
        self._both.setSpacing(space(3))
        self._both.addWidget(self.picker, 1)
        self._beside = QVBoxLayout()
        self._both.addLayout(self._beside)
        column.addLayout(self._both)
        column.addStretch(1)

    # What is answered

    @property
    def sensations(self) -> tuple[Sensation, ...]:
        """What is sensed, place by place, in the order of choosing."""
        if self.nowhere.isChecked():
            return (Sensation(EVERYWHERE, (NOTHING,)),)
        return tuple(Sensation(place, self.panel.kinds_at(place)) for place in self.picker.places)

    def into(self, rating: Rating) -> Rating:
        """The rating with what is sensed."""
        return replace(rating, sensations=self.sensations)

    def take(self, was: Rating) -> None:
        """Show what was sensed in `was`."""
        nothing = was.sensations == (Sensation(EVERYWHERE, (NOTHING,)),)
        self.nowhere.setChecked(nothing)
        given = () if nothing else was.sensations
        self.picker.set_places([each.place for each in given])
        self.panel.show_kinds({each.place: each.kinds for each in given})
        self.show_panel()

    def enter(self, so_far: Rating) -> None:
        """Take the kinds back from the screen of their own, where there is room for them here."""
        self.show_panel()

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return [self.nowhere, *self.picker.chain(), *(self.panel.chain() if self.is_wide else ())]

    # What happens

    @property
    def is_wide(self) -> bool:
        """Whether the kinds are asked here, beside the places."""
        return self.width() >= self.theme.px(TWO_COLUMNS)

    def show_panel(self) -> None:
        """Ask for the kinds beside the places, once there is a place, where there is room."""
        # Its room is kept from the start, so that nothing moves when a place is chosen.
        roomy = self.width() >= self.theme.px(ROOMY)  # the figure stands beside its places, too
        self._both.setStretch(0, 3 if roomy else 2)
        self._both.setStretch(1, 2 * int(self.is_wide))
        policy = self.panel.sizePolicy()
        policy.setRetainSizeWhenHidden(self.is_wide)
        self.panel.setSizePolicy(policy)
        if self.is_wide:
            self._beside.addWidget(self.panel, 0, Qt.AlignmentFlag.AlignTop)
            self.panel.setVisible(bool(self.picker.places))
        elif self.isAncestorOf(self.panel):
            self.panel.hide()

    def _nothing_anywhere(self) -> None:
        if self.nowhere.isChecked():
            self.picker.set_places(())
            self._show_places()
        self.touched.emit()

    def _places_changed(self) -> None:
        if self.picker.places:
            self.nowhere.setChecked(False)
        self._show_places()
        self.touched.emit()

    def _show_places(self) -> None:
        self.panel.set_places(self.picker.places)
        self.show_panel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_panel()


class KindStep(Step):
    """The kinds of what is at the places of `body`, where that has no room for them beside."""

    may_lead = True

    def __init__(self, theme: Theme, body: SensationStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = KindPanel.NAME
        self._body = body
        page = Page(theme, name=KindPanel.NAME, widest=100_000)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self._column = QVBoxLayout()
        page.column.addLayout(self._column)
        page.column.addStretch(1)

    def wanted(self, so_far: Rating) -> bool:
        """Where there is a place, and they were not asked beside it."""
        return bool(self._body.picker.places) and not self._body.is_wide

    def enter(self, so_far: Rating) -> None:
        """Have them here."""
        self._column.addWidget(self._body.panel)
        self._body.panel.show()

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return [] if self._body.is_wide else self._body.panel.chain()
