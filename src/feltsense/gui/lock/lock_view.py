"""The screen of a locked window: it asks for the passphrase, or for the recovery code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.page import Page
from feltsense.gui.components.sidebar import Mark
from feltsense.gui.components.text import body
from feltsense.gui.lock.secret_form import WIDEST, SecretForm
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

WRONG = tr("That is not the passphrase. Capital letters count. You can try as often as you like.")
WRONG_CODE = tr("That is not the recovery code. You can try as often as you like.")


class LockView(SecretForm):
    """Asks for the passphrase; `by_code` asks for the way with the recovery code."""

    by_code = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            tr("Locked"),
            (tr("What is kept here opens with your passphrase."),),
            (tr("Passphrase"),),
            tr("Unlock"),
            parent,
        )
        self.card.column.insertLayout(0, _mark(theme))
        self.code_button = self.add_button(buttons.quiet(theme, tr("Use the recovery code")))
        self.code_button.clicked.connect(lambda *_: self.by_code.emit())


class CodeEntryView(SecretForm):
    """Asks for the recovery code; `back` goes back to the passphrase."""

    back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            tr("Locked"),
            (
                tr(
                    "The recovery code that you wrote down opens this once. Then you choose a new "
                    "passphrase and get a new code."
                ),
                tr("Spaces, hyphens and capital letters do not matter."),
            ),
            (tr("Recovery code"),),
            tr("Unlock"),
            parent,
        )
        self.card.column.insertLayout(0, _mark(theme))
        self.back_button = self.add_button(buttons.quiet(theme, tr("Use the passphrase")))
        self.back_button.clicked.connect(lambda *_: self.back.emit())


class CannotUnlockView(Page):
    """Says why no passphrase can open it now, and what to do; `look_again` looks once more."""

    look_again = Signal()

    def __init__(
        self,
        theme: Theme,
        sentences: tuple[str, ...],
        *,
        title: str = tr("Locked"),
        button: str = tr("Look again"),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name=title, widest=WIDEST, parent=parent)
        self.setWindowTitle(title)
        card = Card(theme, padding=3.5)
        card.column.setSpacing(space(1.25))
        card.column.addLayout(_mark(theme))
        for sentence in sentences:
            card.column.addWidget(body(theme, sentence))
        card.column.addSpacing(space(1))
        line = QHBoxLayout()
        self.button = buttons.secondary(theme, button)
        self.button.clicked.connect(lambda *_: self.look_again.emit())
        line.addWidget(self.button)
        line.addStretch()
        card.column.addLayout(line)
        self.column.addSpacing(space(2) - SHADOW)
        self.column.addWidget(card)
        self.column.addStretch()
        self.setFocusProxy(self.button)


def damaged(keys: str) -> tuple[str, ...]:
    """What to say where the file of the keys, at the path `keys`, is damaged."""
    return (
        tr(
            "The file that holds your keys is damaged, so no passphrase opens it. Nothing was "
            "changed."
        ),
        tr(
            "It is {keys}. Each backup has a copy of it, and another computer of yours may "
            "have one. Put that in its place and look again.",
            keys=keys,
        ),
        tr("Passphrase and recovery code both need this file. Please do not delete it."),
    )


def newer(keys: str) -> tuple[str, ...]:
    """What to say where a newer version of the app has written the file of the keys."""
    return (
        tr("This was locked by a newer Feltsense than this one. Nothing was changed."),
        tr("Install the newer version here, and it opens as usual. The file is {keys}.", keys=keys),
    )


def _mark(theme: Theme) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addWidget(Mark(theme, "lock", ground="accent_soft", ink="accent", side=44))
    line.addStretch()
    return line
