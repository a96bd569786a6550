"""The body first: where something is sensed, and what kind of thing it is.

For somebody who has no word for a feeling yet. A place without a word is a whole answer, and so
is nothing anywhere.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from feltsense.feeling.ratings import Rating, Sensation
from feltsense.feeling.sensations import NOTHING
from feltsense.gui import wording
from feltsense.gui.body_map.place_picker import PlacePicker
from feltsense.gui.check_in.kind_pairs import KindPairs
from feltsense.gui.components.chips import Chip, Chips
from feltsense.gui.components.page import Page
from feltsense.gui.components.text import Text
from feltsense.gui.session.step import Step
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

QUESTION = "Is there something in the body?"
HINT = "A place or several, or none. It need not be strong."
NOWHERE = "Nothing I can find"
EVERYWHERE = "whole-body"
"""The region that `nothing anywhere` is stored for."""
KIND_HINT = "As many as fit, both of a pair too, or none."
TWO_COLUMNS = 720


class SensationStep(Step):
    """Asks for Rating.sensations; places that lie in `without` are not offered."""

    heading = QUESTION
    may_lead = True

    def __init__(
        self, theme: Theme, without: Collection[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._kinds: dict[str, tuple[str, ...]] = {}
        self._here = ""
        self._line: Chips | None = None
        self.nowhere = Chip(theme, NOWHERE, small=False)
        self.nowhere.setAccessibleDescription(QUESTION)
        self.picker = PlacePicker(theme, frozenset(without))
        self.pairs = KindPairs(theme, "What kind of thing it is")
        self._build()
        self.nowhere.clicked.connect(lambda *_: self._nothing_anywhere())
        self.picker.changed.connect(self._places_changed)
        self.pairs.changed.connect(self._kinds_changed)
        self._show_kinds()

    def _build(self) -> None:
        theme = self.theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._page = Page(theme, name=QUESTION, widest=100_000)
        outer.addWidget(self._page)
        column = self._page.column
        column.setSpacing(space(0.5))
        column.addWidget(Text(theme, QUESTION, role="subtitle"))
        column.addWidget(Text(theme, HINT, role="body", colour="quiet"))
        column.addSpacing(space(1))
        column.addWidget(self.nowhere, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(space(1))
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(space(3))
        self._both.addWidget(self.picker, 1)
        self._asked = QWidget()
        asked = self._asked_column = QVBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(space(0.75))
        self._title = Text(theme, role="heading")
        asked.addWidget(self._title)
        asked.addWidget(Text(theme, KIND_HINT, role="small", colour="quiet"))
        asked.addSpacing(space(0.5))
        asked.addWidget(self.pairs)
        asked.addStretch(1)
        self._both.addWidget(self._asked, 1)
        column.addLayout(self._both)
        column.addStretch(1)

    # What is answered

    @property
    def sensations(self) -> tuple[Sensation, ...]:
        """What is sensed, place by place, in the order of choosing."""
        if self.nowhere.isChecked():
            return (Sensation(EVERYWHERE, (NOTHING,)),)
        return tuple(Sensation(place, self._kinds.get(place, ())) for place in self.picker.places)

    def into(self, rating: Rating) -> Rating:
        """The rating with what is sensed."""
        return replace(rating, sensations=self.sensations)

    def take(self, was: Rating) -> None:
        """Show what was sensed in `was`."""
        nothing = was.sensations == (Sensation(EVERYWHERE, (NOTHING,)),)
        self.nowhere.setChecked(nothing)
        given = () if nothing else was.sensations
        self._kinds = {each.place: each.kinds for each in given}
        self._here = given[-1].place if given else ""
        self.picker.set_places(tuple(self._kinds))
        self._show_kinds()

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        line = [self._line.chip(key) for key in self._line.keys()] if self._line else []  # noqa: SIM118
        return [self.nowhere, *self.picker.chain(), *line, *self.pairs.chain()]

    # What happens

    def _nothing_anywhere(self) -> None:
        if self.nowhere.isChecked():
            self.picker.set_places(())
            self._here = ""
            self._show_kinds()
        self.touched.emit()

    def _places_changed(self) -> None:
        places = self.picker.places
        if places:
            self.nowhere.setChecked(False)
        new = [place for place in places if place not in self._kinds]
        for place in new:
            self._kinds[place] = ()
        self._kinds = {place: kinds for place, kinds in self._kinds.items() if place in places}
        if new:
            self._here = new[-1]
        elif self._here not in places:
            self._here = places[-1] if places else ""
        self._show_kinds()
        self.touched.emit()

    def _kinds_changed(self) -> None:
        self._kinds[self._here] = self.pairs.kinds
        self.touched.emit()

    def _show_kinds(self) -> None:
        """Ask for the kind of what is at one place, and show a way to each of the others."""
        places = self.picker.places
        self._asked.setVisible(bool(self._here))
        if self._line is not None:
            self._asked_column.removeWidget(self._line)
            self._line.hide()
            self._line.deleteLater()
            self._line = None
        if not self._here:
            return
        if len(places) > 1:
            options = [(place, wording.plain(place)) for place in places]
            self._line = Chips(self.theme, options, name="Which place", chosen=[self._here])
            self._line.picked.connect(self._go_to)
            self._asked_column.insertWidget(0, self._line)
        at = f"What is at the {wording.plain(self._here)}?"
        self._title.setText(at)
        self.pairs.set_name(at)
        self.pairs.set_kinds(self._kinds.get(self._here, ()))
        self._order()

    def _go_to(self, place: str) -> None:
        self._here = place
        at = f"What is at the {wording.plain(place)}?"
        self._title.setText(at)
        self.pairs.set_name(at)
        self.pairs.set_kinds(self._kinds.get(place, ()))

    def _order(self) -> None:
        for before, after in pairwise(self.chain()):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self.theme.px(TWO_COLUMNS)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
