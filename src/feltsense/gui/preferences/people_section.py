"""A person's own people, the first thing on the page for help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.field import Field
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.text import Text, small
from feltsense.gui.preferences.entry import Entry, Section
from feltsense.gui.settings import Settings
from feltsense.gui.stored_care import LONGEST, MOST_PEOPLE, Someone
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr


class PeopleSection(Section):
    """Adds and removes people; they are stored with what is private."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Help now"), parent)
        self._people: tuple[Someone, ...] = ()
        self._rows: list[QWidget] = []
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space(1))
        line = QWidget()
        fields = Flow(line, gap=space(1))
        self.name = Field(theme, tr("Name"))
        self.name.setPlaceholderText(tr("Name"))
        self.reached = Field(theme, tr("How to reach them"))
        self.reached.setPlaceholderText(tr("A number, or where to find them"))
        for field in (self.name, self.reached):
            field.setMaxLength(LONGEST)
            field.returnPressed.connect(self._add)
            fields.addWidget(field)
        self.add_button = buttons.secondary(theme, tr("Add"), "plus")
        self.add_button.clicked.connect(lambda *_: self._add())
        fields.addWidget(self.add_button)
        self._column.addWidget(line)
        self._fit()
        theme.changed.connect(self._fit)
        self.add(
            Entry(
                theme,
                tr("Your own people"),
                tr(
                    "They come first on the page Help now: a friend, a sponsor, a clinician. "
                    "Nobody is told. While it is locked they are not shown."
                ),
                holder,
                other=tr("contacts friends phone number sponsor"),
            )
        )

    def show_settings(self, settings: Settings) -> None:
        """Show who is there."""
        if settings.people == self._people:
            return
        self._people = settings.people
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(someone) for someone in self._people]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(place, row)
            row.show()
        full = len(self._people) >= MOST_PEOPLE
        for widget in (self.name, self.reached, self.add_button):
            widget.setEnabled(not full)

    def _row(self, someone: Someone) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self.theme, someone.name, role="strong"))
        if someone.reached:
            words.addWidget(small(self.theme, someone.reached))
        line.addLayout(words, 1)
        remove = buttons.quiet(self.theme, tr("Remove"), "x")
        remove.setAccessibleName(tr("Remove {someone_name}", someone_name=someone.name))
        remove.clicked.connect(lambda *_: self._remove(someone))
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._tell((*self._people, Someone(name, self.reached.text().strip())))
        self.name.clear()
        self.reached.clear()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, someone: Someone) -> None:
        self._tell(tuple(each for each in self._people if each is not someone))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, people: tuple[Someone, ...]) -> None:
        self.chosen.emit("people", people)

    def _fit(self) -> None:
        for field in (self.name, self.reached):
            field.setFixedSize(self.theme.px(220), field.height_hint())
