"""The section "Lock" of "Your data": the passphrase, when it locks, and where everything lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.buttons import Button
from feltsense.gui.components.card import Card
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.text import Text, body, heading, small
from feltsense.gui.settings import LOCK_AFTER
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr, trn

OPEN = tr("There is no passphrase. Whoever can open the files here can read what you wrote.")
LOCKED = tr(
    "What you write and record is encrypted under your passphrase. Nobody can reset it; without "
    "it and the recovery code, all of it is lost."
)


def _minutes(minutes: int) -> str:
    return trn("{n} minute", "{n} minutes", minutes) if minutes else tr("Never")


class LockSection(Card):
    """Tells what is wanted, by a signal each; `lock_after_chosen` tells minutes, 0 for never."""

    set_wanted = Signal()
    change_wanted = Signal()
    new_code_wanted = Signal()
    remove_wanted = Signal()
    lock_wanted = Signal()
    lock_after_chosen = Signal(int)
    folder_wanted = Signal()

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=3, parent=parent)
        self.column.addWidget(heading(theme, tr("Lock")))
        self._state = body(theme, OPEN)
        self.column.addWidget(self._state)
        self.column.addSpacing(space(1))
        self._without = QWidget()
        without = _column(self._without)
        self.set = _button(
            buttons.secondary(theme, tr("Set a passphrase"), "lock"), self.set_wanted
        )
        without.addWidget(self.set, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._without)
        self.column.addWidget(self._build_with(theme))
        self.column.addSpacing(space(1.5))
        self.column.addWidget(Text(theme, tr("Where it all lies"), role="strong"))
        self._folder = small(theme, str(folder))
        flags = Qt.TextInteractionFlag
        self._folder.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.column.addWidget(self._folder)
        show = _button(
            buttons.secondary(theme, tr("Show the folder"), "folder-open"), self.folder_wanted
        )
        self.folder = show
        self.column.addSpacing(space(0.5))
        self.column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_locked(False)

    def show_locked(self, locked: bool) -> None:
        """Show whether there is a passphrase."""
        self._state.setText(LOCKED if locked else OPEN)
        self._without.setVisible(not locked)
        self._with.setVisible(locked)

    def show_lock_after(self, minutes: int) -> None:
        """Show after how many minutes it locks, 0 for never."""
        self.lock_after.choose(str(minutes))

    def _build_with(self, theme: Theme) -> QWidget:
        self._with = QWidget()
        column = _column(self._with)
        now = Flow(gap=space(1.25))
        self.lock = _button(buttons.secondary(theme, tr("Lock now"), "lock"), self.lock_wanted)
        self.lock.setToolTip(tr("Lock now (Ctrl+L)"))
        now.addWidget(self.lock)
        column.addLayout(now)
        column.addWidget(small(theme, tr("Ctrl+L locks at once, on every screen.")))
        column.addSpacing(space(1.5))
        column.addWidget(Text(theme, tr("Lock by itself after"), role="strong"))
        choices = [(str(minutes), _minutes(minutes)) for minutes in LOCK_AFTER]
        self.lock_after = Chips(theme, choices, name=tr("Lock by itself after"), chosen=["0"])
        self.lock_after.picked.connect(lambda key: self.lock_after_chosen.emit(int(key)))
        column.addWidget(self.lock_after)
        column.addWidget(
            small(
                theme,
                tr("Without a key or the mouse in the window. A session that plays counts as use."),
            )
        )
        column.addSpacing(space(1.5))
        ways = Flow(gap=space(1.25))
        self.change = _button(
            buttons.secondary(theme, tr("Change the passphrase")), self.change_wanted
        )
        self.new_code = _button(
            buttons.secondary(theme, tr("Make a new recovery code")), self.new_code_wanted
        )
        self.remove = _button(
            buttons.secondary(theme, tr("Remove the passphrase")), self.remove_wanted
        )
        for button in (self.change, self.new_code, self.remove):
            ways.addWidget(button)
        column.addLayout(ways)
        return self._with


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(space(1))
    return column


def _button(button: Button, wanted: SignalInstance) -> Button:
    button.clicked.connect(lambda *_: wanted.emit())
    return button
