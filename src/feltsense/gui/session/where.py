"""Where in the body a feeling is: folded away until somebody asks for it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui import wording
from feltsense.gui.components import buttons
from feltsense.gui.session.place_picker import PlacePicker
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

WHERE = tr("Where?")
_NAMED = 2
"""Places that the button names; of the others it says how many there are."""


class Where(QWidget):
    """A quiet button that says which places are chosen; below it, once open, all to choose from.

    `of` is the feeling, for screen readers. `changed` tells that other places are chosen.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        of: str,
        without: frozenset[str] = frozenset(),
        places: Iterable[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._of, self._without = theme, of, without
        self._given = tuple(places)
        self.picker: PlacePicker | None = None
        self.button = buttons.quiet(theme, WHERE, "chevron-right")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._open)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(0.5))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._name()

    @property
    def places(self) -> tuple[str, ...]:
        """The regions that are chosen now."""
        return self._given if self.picker is None else self.picker.places

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return [self.button, *(self.picker.chain() if self.picker is not None else ())]

    def open(self) -> PlacePicker:
        """Have the places to choose from in sight."""
        self.button.setChecked(True)
        assert self.picker is not None
        return self.picker

    def _open(self, is_open: bool) -> None:
        self.button.set_icon("chevron-down" if is_open else "chevron-right")
        if self.picker is None:  # from the first time on: it has many parts
            self.picker = PlacePicker(self._theme, self._without)
            self.picker.setAccessibleName(tr("Where {of} is in the body", of=self._of))
            self.picker.set_places(self._given)
            self.picker.changed.connect(self._name)
            self.picker.changed.connect(self.changed)
            self._column.addWidget(self.picker)
            for before, after in pairwise(self.chain()):
                QWidget.setTabOrder(before, after)
        self.picker.setVisible(is_open)
        self._column.setContentsMargins(0, 0, 0, space(2) if is_open else 0)

    def _name(self) -> None:
        names = [wording.plain(place) for place in self.places]
        rest = tr(" and {number} more", number=len(names) - _NAMED) if len(names) > _NAMED else ""
        self.button.setText(
            tr("Where: {these}{rest}", these=", ".join(names[:_NAMED]), rest=rest)
            if names
            else WHERE
        )
        chosen = ", ".join(names)
        said = tr("Where is it: {of}", of=self._of)
        self.button.setAccessibleName(f"{said}? {chosen}" if chosen else f"{said}?")
        self.button.updateGeometry()
