"""What kind of thing is at each of some places, one place at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui import wording
from feltsense.gui.check_in.kind_pairs import KindPairs
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.text import Text
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

HINT = tr("As many as fit, both of a pair too, or none.")


class KindPanel(QWidget):
    """Asks for the kinds at one place, and has a way to each of the others; `changed` tells.

    What was answered for a place that is chosen no more is let go.
    """

    NAME = tr("What kind of thing it is")
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._kinds: dict[str, tuple[str, ...]] = {}
        self._here = ""
        self._places: Chips | None = None
        self._title = Text(theme, role="heading")
        self.pairs = KindPairs(theme, self.NAME)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space(0.75))
        self._column.addWidget(self._title)
        self._column.addWidget(Text(theme, HINT, role="small", colour="quiet"))
        self._column.addSpacing(space(0.5))
        self._column.addWidget(self.pairs)
        self.pairs.changed.connect(self._answered)

    def kinds_at(self, place: str) -> tuple[str, ...]:
        """What was answered for a place."""
        return self._kinds.get(place, ())

    def show_kinds(self, kinds: Mapping[str, tuple[str, ...]]) -> None:
        """Show what was answered, place by place."""
        self._kinds = dict(kinds)
        self._show_place(next(reversed(self._kinds), ""))

    def set_places(self, places: Sequence[str]) -> None:
        """Ask for `places` from now on: for the newest one first."""
        new = [place for place in places if place not in self._kinds]
        self._kinds = {place: self._kinds.get(place, ()) for place in places}
        if new:
            self._show_place(new[-1])
        else:
            here = self._here if self._here in self._kinds else next(reversed(self._kinds), "")
            self._show_place(here)

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        ways = [self._places.chip(place) for place in self._kinds] if self._places else []
        return [*ways, *self.pairs.chain()]

    def _show_place(self, place: str) -> None:
        self._here = place
        if self._places is not None:
            self._column.removeWidget(self._places)
            self._places.hide()
            self._places.deleteLater()
            self._places = None
        if len(self._kinds) > 1:
            options = [(each, wording.plain(each)) for each in self._kinds]
            self._places = Chips(self.theme, options, name=tr("Which place"), chosen=[place])
            self._places.picked.connect(self._ask)
            self._column.insertWidget(0, self._places)
            # Made later than the words that stand after them, and reached before these.
            last = self._places.chip(options[-1][0])
            QWidget.setTabOrder(last, self.pairs.chain()[0])
        self._ask(place)

    def _ask(self, place: str) -> None:
        self._here = place
        asked = tr("What is at the {plain}?", plain=wording.plain(place))
        self._title.setText(asked)
        self.pairs.set_name(asked)
        self.pairs.set_kinds(self.kinds_at(place))

    def _answered(self) -> None:
        self._kinds[self._here] = self.pairs.kinds
        self.changed.emit()
