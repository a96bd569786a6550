"""What may have been around a check-in: tags, any of them or none. Nothing is counted up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui.components.page import Page
from feltsense.gui.components.tag_chips import TagChips
from feltsense.gui.components.text import Text
from feltsense.gui.session.step import Step
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

QUESTION = tr("What is around this?")
HINT = tr("Only if something fits. Nothing is counted up from it.")


class TagsStep(Step):
    """Offers `tags`; `added` tells one of the person's own that was typed and is new.

    Tags are no part of a rating: `tags` has them, for the check-in itself.
    """

    added = Signal(str)
    heading = QUESTION

    def __init__(self, theme: Theme, tags: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        page = Page(theme, name=QUESTION, widest=100_000)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        page.column.setSpacing(space(0.5))
        page.column.addWidget(Text(theme, QUESTION, role="subtitle"))
        page.column.addWidget(Text(theme, HINT, role="body", colour="quiet"))
        page.column.addSpacing(space(2))
        self.chips = TagChips(theme, tags, QUESTION)
        page.column.addWidget(self.chips)
        page.column.addStretch(1)
        self.chips.changed.connect(self.touched)
        self.chips.field.textEdited.connect(lambda _: self.touched.emit())
        self.chips.added.connect(self.added)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags chosen now; one that is typed and not yet added counts."""
        return self.chips.tags

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return self.chips.chain()
