"""The screens on which a passphrase is set, changed or taken away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.page import Page
from feltsense.gui.components.text import body, small
from feltsense.gui.lock.secret_form import WIDEST, SecretForm
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

WHAT_IT_DOES = tr(
    "With a passphrase, what you write and record here is encrypted on the disk, backups too. "
    "Whoever opens this computer, or copies the files, cannot read it. Feltsense asks for the "
    "passphrase each time it opens."
)
NO_RESET = tr(
    "Nobody can reset it, and neither can we. You get a recovery code to write down, which opens "
    "it once if the passphrase is lost. Without both, all that is kept here is lost."
)
HOW = tr("Four or five words that have nothing to do with each other are easy to keep.")
TWO_DIFFER = tr("The two are not the same. Please type them again.")


class AskView(Page):
    """Asks at the first start whether there shall be a passphrase: `wanted`, or `skipped`."""

    wanted = Signal()
    skipped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=tr("A passphrase?"), widest=WIDEST, parent=parent)
        self.setWindowTitle(tr("A passphrase?"))
        card = Card(theme, tint=True, padding=3.5)
        card.column.setSpacing(space(1.5))
        for sentence in (WHAT_IT_DOES, NO_RESET):
            card.column.addWidget(body(theme, sentence))
        card.column.addSpacing(space(1))
        line = Flow(gap=space(1.25))
        self.skip = buttons.secondary(theme, tr("Not now"))
        self.skip.clicked.connect(lambda *_: self.skipped.emit())
        self.set = buttons.secondary(theme, tr("Set a passphrase"), "lock")
        self.set.clicked.connect(lambda *_: self.wanted.emit())
        line.addWidget(self.skip)
        line.addWidget(self.set)
        card.column.addLayout(line)
        card.column.addSpacing(space(0.5))
        card.column.addWidget(
            small(theme, tr("It can be set, changed and removed under Your data."))
        )
        self.column.addSpacing(space(2) - SHADOW)
        self.column.addWidget(card)
        self.column.addStretch()
        self.setFocusProxy(self.skip)


class NewPassphraseView(SecretForm):
    """Asks twice for a new passphrase; `chosen` tells it, `left` that there shall be none.

    `present` asks for the one that holds as well, before the new ones.
    """

    chosen = Signal(str, str)
    """The one that holds ("" where it was not asked for), and the new one."""
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        title: str = tr("Set a passphrase"),
        sentences: tuple[str, ...] = (NO_RESET, HOW),
        present: bool = False,
        may_leave: str = tr("Cancel"),
        parent: QWidget | None = None,
    ) -> None:
        new = (tr("New passphrase"), tr("The same again"))
        fields = (tr("Passphrase now"), *new) if present else new
        super().__init__(theme, title, sentences, fields, title, parent)
        self._present = present
        if may_leave:
            self.leave = self.add_button(buttons.quiet(theme, may_leave))
            self.leave.clicked.connect(lambda *_: self.left.emit())
        self.entered.connect(self._entered)

    def _entered(self) -> None:
        *_, new, again = typed = [field.text() for field in self.fields]
        if not new:
            self.refuse(tr("Please type a passphrase first."))
        elif new != again:
            for field in self.fields[-2:]:
                field.take()
            self.refuse(TWO_DIFFER)
            self.fields[-2].setFocus()
        else:
            self.take()
            self.chosen.emit(typed[0] if self._present else "", new)


class PresentPassphraseView(SecretForm):
    """Asks for the passphrase before something is done with it: `given`, or `left`."""

    given = Signal(str)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        sentences: tuple[str, ...],
        go_on: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, sentences, (tr("Passphrase now"),), go_on, parent)
        self.leave = self.add_button(buttons.quiet(theme, tr("Cancel")))
        self.leave.clicked.connect(lambda *_: self.left.emit())
        self.entered.connect(lambda: self.given.emit(self.take()[0]))
