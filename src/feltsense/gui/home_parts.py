"""The cards of the home screen: the suggestion, what was done lately, and broken scripts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui import wording
from feltsense.gui.breathing_art import BreathingArt
from feltsense.gui.components import buttons
from feltsense.gui.components.card import Card
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.text import Text, body, heading, small
from feltsense.gui.keys import CHECK_IN_KEY, native
from feltsense.gui.kinds import look_of
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.journal.records import CUT_OFF, RUNNING, CheckIn, Session
from feltsense.language import tr
from feltsense.script.steps import Exercise

LATELY = 3
"""How many sittings and check-ins are named."""

_ROOM_FOR_WORDS = 560  # pixels at 100 %, for the day and the way to a check-in

FIRST_CARD = tr(
    "This is a self-guided practice tool. It doesn't diagnose or treat anything and can't tell "
    "if you are in danger. It works best alongside people: a clinician, sponsor, group or "
    "friend. Everything stays on this computer."
)


class BrokenScript(Protocol):
    """A script that could not be read, as the library tells of it."""

    @property
    def id(self) -> str: ...
    @property
    def file(self) -> str | Path: ...
    @property
    def problems(self) -> Sequence[object]: ...


class SuggestionCard(Card):
    """One exercise, why it is suggested, and a way past it."""

    begin = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tint=True, padding=3.5, parent=parent)
        self._exercises: tuple[Exercise, ...] = ()
        self._at = 0
        line = QHBoxLayout()
        line.setSpacing(space(4))
        self.column.addLayout(line)
        words = QVBoxLayout()
        words.setSpacing(space(1))
        line.addLayout(words, 1)
        words.addStretch()
        self._label = Text(theme, tr("A PLACE TO BEGIN"), role="label", colour="accent")
        self._title = Text(theme, role="subtitle")
        self._summary = Text(theme, role="lead", colour="quiet")
        self._facts = small(theme, "")
        for text in (self._label, self._title, self._summary, self._facts):
            words.addWidget(text)
        words.addSpacing(space(1.5))
        actions = Flow(gap=space(1.25))
        self.begin_button = buttons.primary(theme, tr("Begin"), "play")
        self.begin_button.clicked.connect(self._begin)
        self.other_button = buttons.secondary(theme, tr("Something else"), "shuffle")
        self.other_button.clicked.connect(self._next)
        actions.addWidget(self.begin_button)
        actions.addWidget(self.other_button)
        words.addLayout(actions)
        words.addStretch()
        self._art = BreathingArt(theme)
        line.addWidget(self._art, 0, Qt.AlignmentFlag.AlignCenter)

    def show_first(self, exercises: Sequence[Exercise], why: str) -> None:
        """Suggest the first of `exercises` because of `why`; the others follow when asked."""
        self._exercises = tuple(exercises)
        self._at = 0
        self._show(why)

    @property
    def suggested(self) -> Exercise | None:
        """What is suggested now."""
        return self._exercises[self._at] if self._exercises else None

    def _next(self) -> None:
        self._at = (self._at + 1) % len(self._exercises)
        self._show("")

    def _begin(self) -> None:
        if self.suggested is not None:
            self.begin.emit(self.suggested)

    def _show(self, why: str) -> None:
        exercise = self.suggested
        if exercise is None:
            return
        look = look_of(exercise.kind)
        self._label.setText(tr("A PLACE TO BEGIN") if why else tr("OR THIS"))
        self._title.setText(exercise.title)
        self._summary.setText(exercise.summary)
        length = f"{look.name}  ·  {wording.spread(exercise.minutes)}"
        self._facts.setText(f"{length}  ·  {why}" if why else length)
        self.begin_button.setAccessibleName(
            tr("Begin: {exercise_title}", exercise_title=exercise.title)
        )
        self.other_button.setVisible(len(self._exercises) > 1)
        self._art.show_kind(look.icon, look.hue)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._art.setVisible(event.size().width() >= self.theme.px(540))
        super().resizeEvent(event)


class CheckInWay(QWidget):
    """The way to a check-in, with the key that does the same from every page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(1.5))
        keys = native(CHECK_IN_KEY)
        self._asked = small(theme, tr("How is it, just now?  ·  {keys}", keys=keys))
        self._asked.setWordWrap(False)
        self.button = buttons.secondary(theme, tr("Check in"), "message-circle-heart")
        self.button.setToolTip(tr("A few questions without an exercise ({keys})", keys=keys))
        self.button.setAccessibleDescription(self.button.toolTip())
        line.addWidget(self._asked)
        line.addWidget(self.button)

    def fit(self, room: int) -> None:
        """Leave the words away where `room`, the width of all, in pixels, is too little."""
        self._asked.setVisible(room >= self.theme.px(_ROOM_FOR_WORDS))


class LatelyCard(Card):
    """What was done lately in plain words: no counts, and nothing that could be broken."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=2.5, parent=parent)
        self._parts: list[QWidget] = []
        self.column.addWidget(heading(theme, tr("Lately")))
        self.column.addSpacing(space(0.5))
        self._entries = QVBoxLayout()
        self._entries.setSpacing(space(0.5))
        self.column.addLayout(self._entries)

    def show_entries(
        self, entries: Sequence[Session | CheckIn], now: datetime, begins: int = 0
    ) -> None:
        """Name the newest of `entries` (in any order), or say kindly that there are none.

        What was answered is not shown: somebody may look over one's shoulder.
        """
        for part in self._parts:
            self._entries.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        done = [each for each in entries if isinstance(each, CheckIn) or each.ending != RUNNING]
        newest = sorted(done, key=_moment, reverse=True)[:LATELY]
        if not newest:
            self._add(
                body(self.theme, tr("What you do will be listed here, for you alone."), "quiet")
            )
            self._add(small(self.theme, tr("Any length counts, and so does stopping early.")))
        for entry in newest:
            title, details = tr("Check-in"), [wording.when(_moment(entry), now, begins)]
            if isinstance(entry, Session):
                title = entry.played.title
                length = wording.about(entry.heard)
                if entry.ending == CUT_OFF:
                    length += tr(", ended when the app closed")
                details.append(length)
            self._add(Text(self.theme, title, role="strong"))
            words = small(self.theme, "  ·  ".join(details))
            words.setContentsMargins(0, 0, 0, space(1))
            self._add(words)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._entries.addWidget(part)


def _moment(entry: Session | CheckIn) -> datetime:
    return entry.at if isinstance(entry, CheckIn) else entry.started


class BrokenCard(Card):
    """Scripts that could not be read, and where each mistake is; quiet, at the foot."""

    def __init__(
        self, theme: Theme, broken: Sequence[BrokenScript], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, padding=2.5, parent=parent)
        self.column.addWidget(heading(theme, tr("Scripts that could not be read")))
        self.column.addWidget(
            small(theme, tr("The others are not touched by this. A saved change is read at once."))
        )
        for script in broken:
            self.column.addSpacing(space(1))
            self.column.addWidget(Text(theme, script.id, role="strong"))
            for problem in script.problems:
                words = small(theme, str(problem), "text")
                words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self.column.addWidget(words)


class FirstCard(Card):
    """What this app is and is not, until it was read."""

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=2.5, parent=parent)
        self.column.addWidget(heading(theme, tr("Before you begin")))
        self.column.addWidget(body(theme, FIRST_CARD))
        self.column.addSpacing(space(0.5))
        self.button = buttons.secondary(theme, tr("I have read this"), "check")
        self.button.clicked.connect(lambda *_: self.dismissed.emit())
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
