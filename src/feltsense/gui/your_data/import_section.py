"""The section for taking in what was kept elsewhere: looked at first, and only then taken in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.fold import Fold
from feltsense.gui.components.secret_field import SecretField
from feltsense.gui.components.switch import Switch
from feltsense.gui.components.text import Text, body, small
from feltsense.gui.exporting.words import breakable
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.gui.your_data.section import Section
from feltsense.gui.your_sessions.saying import breakable as soft
from feltsense.journal.importing.plan import Plan, Skipped
from feltsense.language import tr, trn

ABOUT = tr(
    "From Daylio (CSV or .daylio), How We Feel (CSV), Insight Timer (CSV), Pixels (JSON), or what "
    "Feltsense itself took out (JSON). It is looked at first, and nothing changes by that."
)
MOST = 200
"""Skipped rows that are named one by one."""
STANDS = (
    ("1", tr("1, unpleasant")),
    ("2", "2"),
    ("3", "3"),
    ("4", "4"),
    ("5", tr("5, pleasant")),
)


class ImportSection(Section):
    """Shows what a file would bring; `look` tells its path, `take` that it is to be taken in.

    `unlock` tells the passphrase of a locked file, `moods` where moods of its own stand.
    """

    choose_file = Signal()
    unlock = Signal(str)
    moods = Signal(object)
    take = Signal()
    leave = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Import"), parent)
        self.secret: SecretField | None = None
        self.stands: dict[str, Chips] = {}
        self.show_first()

    def empty(self) -> None:
        """Let go of what the file said."""
        self.show_first()

    def show_first(self, said: str = "") -> None:
        """What can be taken in, and a way to choose a file; `said` is how the last one went."""
        self.anew()
        self.add(small(self.theme, ABOUT), self.status(said))
        self.ways(
            (buttons.secondary(self.theme, tr("Choose a file"), "upload"), self.choose_file.emit)
        )

    def show_locked(self, path: Path, said: str = "") -> None:
        """Ask for the passphrase of a locked file."""
        theme = self.theme
        self.anew()
        self.add(
            body(theme, breakable(path.name)),
            small(theme, tr("This file is locked. Type the passphrase that was chosen for it.")),
            self.status(said),
        )
        self.secret = SecretField(theme, tr("Passphrase of the file"))
        self.secret.setMaximumWidth(theme.px(420))
        seen = Switch(theme, tr("Show what I type"))
        seen.toggled.connect(self.secret.show_words)
        self.secret.returnPressed.connect(self._unlock)
        self.add(self.secret, seen)
        self.ways(
            (buttons.secondary(theme, tr("Look into it")), self._unlock),
            (buttons.quiet(theme, tr("Cancel")), self.leave.emit),
        )
        chain: list[QWidget] = [self.secret, seen, *self.buttons]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        self.secret.setFocus(Qt.FocusReason.TabFocusReason)

    def show_plan(self, path: Path, plan: Plan, chosen: Mapping[str, int]) -> None:
        """Say what the file would bring; `chosen` is where its own moods stand so far."""
        theme = self.theme
        self.anew()
        self.add(
            Text(theme, breakable(path.name), role="strong"),
            body(theme, tr("From {app}, {rows}", app=plan.app, rows=_rows(plan.found))),
        )
        self.content.addSpacing(space(0.5))
        self.add(
            body(theme, tr("New: {new:,}", new=plan.new)), body(theme, _there(plan.already_there))
        )
        if plan.skipped:
            self.add(body(theme, tr("Left out: {skipped:,}", skipped=len(plan.skipped))))
            self.add(Fold(theme, tr("Which ones, and why"), named(plan.skipped)))
        if plan.unknown_moods or chosen:
            self._ask_moods((*chosen, *plan.unknown_moods), chosen)
        self.content.addSpacing(space(0.5))
        if plan.new:
            self.add(
                small(theme, tr("A backup is made first. Taking it in twice changes nothing."))
            )
            self.ways(
                (
                    buttons.secondary(
                        theme, trn("Take it in", "Take {n:,} entries in", plan.new), "check"
                    ),
                    self.take.emit,
                ),
                (buttons.secondary(theme, tr("Cancel")), self.leave.emit),
            )
        else:
            self.add(small(theme, tr("There is nothing new in it.")))
            self.ways((buttons.secondary(theme, tr("Done")), self.leave.emit))

    def show_wrong(self, why: str) -> None:
        """Say what went wrong."""
        self.anew()
        self.add(body(self.theme, why))
        self.ways(
            (buttons.secondary(self.theme, tr("Choose another file")), self.choose_file.emit),
            (buttons.quiet(self.theme, tr("Done")), self.leave.emit),
        )

    # How it is built

    def _ask_moods(self, names: Sequence[str], chosen: Mapping[str, int]) -> None:
        theme = self.theme
        self.content.addSpacing(space(0.5))
        self.add(
            body(theme, tr("Moods with names of their own")),
            small(theme, tr("Where does each stand? What is left open stays out.")),
        )
        for name in dict.fromkeys(names):
            chips = Chips(
                theme,
                STANDS,
                name=tr("Where {name} stands", name=name),
                exclusive=False,
                chosen=[str(chosen[name])] if name in chosen else [],
            )
            chips.picked.connect(lambda key, name=name: self._stood(name, key))
            self.stands[name] = chips
            self.add(Text(theme, breakable(name), role="strong"), chips)
        self.content.addSpacing(space(0.5))
        button = buttons.secondary(theme, tr("Look again with these"))
        button.clicked.connect(lambda *_: self.moods.emit(self._where_they_stand()))
        self.content.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _stood(self, name: str, key: str) -> None:
        """One place for a mood, or none."""
        for each in self.stands[name].chosen():
            if each != key:
                self.stands[name].chip(each).setChecked(False)

    def _where_they_stand(self) -> dict[str, int]:
        return {name: int(key) for name, chips in self.stands.items() for key in chips.chosen()}

    def _unlock(self) -> None:
        if self.secret is not None and self.secret.text():
            self.unlock.emit(self.secret.take())

    def anew(self) -> None:
        """What was typed goes with the fields."""
        if self.secret is not None:
            self.secret.take()
        self.secret, self.stands = None, {}
        super().anew()


def named(skipped: Sequence[Skipped]) -> tuple[str, ...]:
    """Each skipped row with its reason, a line each, as many as can be read."""
    said = [f"{each.row[:1].upper()}{each.row[1:]}: {soft(each.reason)}" for each in skipped]
    if len(said) > MOST:
        said[MOST:] = [tr("And {number:,} more.", number=len(skipped) - MOST)]
    return tuple(said)


def _rows(count: int) -> str:
    return trn("{n} entry", "{n:,} entries", count)


def _there(count: int) -> str:
    return tr("Here already: {count:,}", count=count)
