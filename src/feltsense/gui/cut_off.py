"""What the app offers back after it ended in the middle of a session: one card, and no verdict."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from feltsense.gui import wording
from feltsense.gui.components import buttons
from feltsense.gui.components.card import Card
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.text import body, heading, small
from feltsense.gui.session.body_outline import words
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.journal.records import Session
from feltsense.language import tr
from feltsense.script.vocabulary import REGIONS

_BEGUN = 1.0
"""Seconds from which something was heard."""


def where(session: Session) -> str:
    """Where a session stopped, such as `You stopped at the feet, about 3 minutes in.`"""
    if session.heard < _BEGUN:
        if session.ratings:
            return tr("You had answered the questions, and it had not begun yet.")
        return tr("You were about to begin.")
    how_far = tr("{how_far} in", how_far=wording.how_far(session.heard))
    if not session.part:
        return tr("You stopped {how_far}.", how_far=how_far)
    place = (
        tr("the {words}", words=words(session.part))
        if session.part in REGIONS
        else f"“{session.part}”"
    )
    return tr("You stopped at {place}, {how_far}.", place=place, how_far=how_far)


class CutOffCard(Card):
    """Asks whether a session that was cut off is to be kept; `later` asks again another time."""

    keep = Signal()
    remove = Signal()
    later = Signal()

    def __init__(
        self,
        theme: Theme,
        session: Session,
        now: datetime,
        begins: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, padding=3, parent=parent)
        self.session = session
        when = wording.when(session.started, now, begins)
        self.column.addWidget(heading(theme, session.played.title))
        self.column.addWidget(small(theme, when))
        asked = tr("{where} Keep it?", where=where(session))
        self.column.addWidget(body(theme, asked))
        self.setAccessibleName(f"{session.played.title}, {when}. {asked}")
        self.column.addSpacing(space(1))
        ways = Flow(gap=space(1.25))
        self.buttons: dict[str, buttons.Button] = {}
        for word, told in (
            (tr("Keep"), self.keep),
            (tr("Remove"), self.remove),
            (tr("Later"), self.later),
        ):
            button = (buttons.quiet if told is self.later else buttons.secondary)(theme, word)
            button.setAccessibleDescription(asked)
            button.clicked.connect(lambda _=False, told=told: told.emit())
            self.buttons[word] = button
            ways.addWidget(button)
        self.column.addLayout(ways)
        self.column.setAlignment(ways, Qt.AlignmentFlag.AlignLeft)
