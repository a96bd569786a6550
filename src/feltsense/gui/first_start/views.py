"""The two small screens of the first start."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import Card
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.footed import FootedPage
from feltsense.gui.components.text import Text, body, small
from feltsense.gui.home_parts import FIRST_CARD
from feltsense.gui.lock.secret_form import WIDEST
from feltsense.gui.preferences.care_words import ANCHOR_WORDS, CAUTION_WORDS
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr
from feltsense.player.care import CAUTIONS, Care
from feltsense.script.own_words import ANCHORS

HOW = tr(
    "Exercises are short, with your eyes open, and begin outside the body. You can pause, skip a "
    "part, look at something outside, or stop, at any time. Numb is an answer here, and stopping "
    "early counts in full."
)
LATER = tr("All of this can be changed in the settings, whenever you like.")


class _SmallScreen(FootedPage):
    """A card over `go_on` and `skip`; `skipped` leaves all of the first start."""

    gone_on = Signal()
    skipped = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=title, widest=WIDEST, parent=parent)
        self.setWindowTitle(title)
        self.card = Card(theme, tint=True, padding=3.5)
        self.card.column.setSpacing(space(1.5))
        self.page.column.addWidget(self.card)
        self.page.column.addStretch()
        self.go_on = buttons.primary(theme, tr("Go on"))
        self.go_on.clicked.connect(lambda *_: self.gone_on.emit())
        self.skip = buttons.secondary(theme, tr("Skip all of this"))
        self.skip.clicked.connect(lambda *_: self.skipped.emit())
        self.foot.addWidget(self.go_on)
        self.foot.addWidget(self.skip)
        self.foot.addStretch()
        self.setFocusProxy(self.go_on)


class WelcomeView(_SmallScreen):
    """What this is, what it is not, and where help is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Welcome"), parent)
        for sentence in (HOW, FIRST_CARD):
            self.card.column.addWidget(body(theme, sentence))
        note = tr("Help now is at the top of every screen, and F1 leads there from anywhere.")
        self.card.column.addWidget(small(theme, note))


class ChoicesView(_SmallScreen):
    """Where to come back to, and what to be careful with."""

    def __init__(self, theme: Theme, care: Care, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Two choices"), parent)
        self._care = care
        column = self.card.column
        column.addWidget(Text(theme, tr("Where would you like to come back to?"), role="strong"))
        column.addWidget(small(theme, tr("A place for your attention, when an exercise is a lot.")))
        chosen = care.anchor or ANCHORS[0]
        self.anchor = Chips(theme, ANCHOR_WORDS, name=tr("Come back to"), chosen=[chosen])
        column.addWidget(self.anchor)
        column.addSpacing(space(1))
        column.addWidget(Text(theme, tr("Is any of this so?"), role="strong"))
        column.addWidget(
            small(
                theme,
                tr(
                    "Exercises then leave out breath holds, or say so before they begin. It stays "
                    "on this computer, and none of it has to be answered."
                ),
            )
        )
        named = [(caution, CAUTION_WORDS[caution]) for caution in CAUTIONS]
        self.cautions = Chips(
            theme, named, name=tr("Health"), exclusive=False, chosen=care.cautions
        )
        column.addWidget(self.cautions)
        column.addWidget(small(theme, LATER))

    def care(self) -> Care:
        """What is chosen now; the rest is as it was."""
        (anchor,) = self.anchor.chosen()
        return replace(self._care, anchor=anchor, cautions=self.cautions.chosen())
