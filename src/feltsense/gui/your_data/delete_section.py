"""The section for deleting everything: what that covers, and the word that must be typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.field import Field
from feltsense.gui.components.text import body, small
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.gui.your_data import words
from feltsense.gui.your_data.section import Section
from feltsense.journal.deleting import WORD, Deleted
from feltsense.language import tr

COVERS = (
    tr("Every session, rating, check-in, note and body map."),
    tr("Your settings, your own exercises and sounds, and what you recorded."),
    tr("Every backup that Feltsense made, wherever it lies, and what it put aside."),
)
STAYS = tr(
    "Files that you exported, and copies that another program made, are not found by Feltsense. "
    "They stay where they are."
)


class DeleteSection(Section):
    """Asks for the word; `delete` tells what was typed, `close_asked` that it is all over."""

    delete = Signal(str)
    export = Signal()
    close_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Delete everything"), parent)
        self.field: Field | None = None
        self.show_first()

    def show_first(self) -> None:
        """What it is, and a way to the question."""
        self.anew()
        self.add(small(self.theme, tr("All that Feltsense keeps of you, the backups too.")))
        self.ways(
            (buttons.secondary(self.theme, tr("Delete everything"), "trash-2"), self.show_asked)
        )

    def show_asked(self, said: str = "", folder: Path | None = None) -> None:
        """Say what goes and what stays, and ask for the word."""
        theme = self.theme
        self.anew()
        self.add(small(theme, tr("This goes, and cannot be brought back:")))
        for line in COVERS:
            self.add(body(theme, line))
        self.content.addSpacing(space(0.5))
        self.add(small(theme, STAYS))
        if folder is not None:
            self.add(small(theme, tr("The backups lie in {place}", place=words.place(folder))))
        self.content.addSpacing(space(0.5))
        self.add(
            body(theme, tr("To delete all of it, type the word “{word}”:", word=WORD)),
            self.status(said),
        )
        field = self.field = Field(
            theme, tr("Type the word {word} to delete everything", word=WORD)
        )
        field.setFixedHeight(field.height_hint())
        field.setMaximumWidth(theme.px(260))
        field.returnPressed.connect(self._delete)
        self.add(field)
        delete = buttons.secondary(theme, tr("Delete everything"), "trash-2")
        delete.setEnabled(False)
        field.textChanged.connect(lambda text: delete.setEnabled(text.strip().lower() == WORD))
        self.ways(
            (delete, self._delete), (buttons.secondary(theme, tr("Keep everything")), self._keep)
        )
        QWidget.setTabOrder(field, delete)
        field.setFocus(Qt.FocusReason.TabFocusReason)

    def show_deleted(self, deleted: Deleted) -> None:
        """Say that it is done, and what was left."""
        theme = self.theme
        self.anew()
        self.add(body(theme, deleted.said))
        for path, why in deleted.left:
            self.add(small(theme, tr("Left: {place} ({why})", place=words.place(path), why=why)))
        self.ways((buttons.secondary(theme, tr("Close Feltsense")), self.close_asked.emit))

    def anew(self) -> None:
        """The word goes with its field."""
        self.field = None
        super().anew()

    def _delete(self) -> None:
        if self.field is not None and self.field.text().strip().lower() == WORD:
            self.delete.emit(self.field.text().strip().lower())

    def _keep(self) -> None:
        self.show_first()
        self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
