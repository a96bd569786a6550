"""The section for backups: which there are, a new one, where they lie, and taking one back.

It shows what it is given and asks by signals; the files are the affair of backups_room.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.secret_field import SecretField
from feltsense.gui.components.switch import Switch
from feltsense.gui.components.text import Text, body, small
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.gui.your_data import words
from feltsense.gui.your_data.section import Section
from feltsense.journal.backups import Backup
from feltsense.journal.month_from_backup import MonthPlan
from feltsense.journal.months import spoken
from feltsense.journal.restoring import Preview
from feltsense.language import tr

FIRST = 4
"""Backups that are shown at first; the others when they are asked for."""

ABOUT = tr(
    "A dated copy of all that you wrote and recorded, made once a day while Feltsense is open. "
    "The older they are, the fewer are kept."
)
NOT_HERE = tr(
    "They lie beside the journal now. In a folder on another disk they outlast this computer, too."
)


class BackupsSection(Section):
    """Shows the backups; `look` tells the path of the one that may be restored.

    `unlock` tells a path and the passphrase or recovery code that was typed for it, `bring_back`
    one of `offers`: what a backup has of a month that is not whole here.
    """

    make = Signal()
    look = Signal(object)
    choose_file = Signal()
    choose_folder = Signal()
    usual_folder = Signal()
    unlock = Signal(object, str)
    restore = Signal()
    bring_back = Signal(object)
    leave = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Backups"), parent)
        self._all = False
        self._shown: tuple[Path, bool, tuple[Backup, ...], datetime] | None = None
        self.secret: SecretField | None = None
        self.offers: tuple[MonthPlan, ...] = ()
        self.show_waiting()

    def show_waiting(self) -> None:
        """Before anything is known."""
        self.anew()
        self.add(small(self.theme, tr("One moment.")))
        self.ways()

    def empty(self) -> None:
        """Let go of what is shown; the list of backups is no secret, what is in one is."""
        self.offers = ()
        if self._shown is not None:
            self.show_backups(*self._shown)

    def show_backups(
        self,
        folder: Path,
        ours: bool,
        backups: Sequence[Backup],
        now: datetime,
        said: str = "",
        wrong: str = "",
    ) -> None:
        """List `backups`, newest first, of `folder`, which is `ours` or was chosen.

        `said` is how the last thing went, `wrong` why there is no list.
        """
        theme = self.theme
        self._shown = (folder, ours, tuple(backups), now)
        self.anew()
        self.add(small(theme, ABOUT), self.status(said))
        self.content.addSpacing(space(0.5))
        for offer in self.offers:
            self._add_offer(offer, now)
        if wrong:
            self.add(body(theme, wrong))
        elif not backups:
            self.add(body(theme, tr("There is none yet.")))
        for backup in backups if self._all else backups[:FIRST]:
            self.content.addLayout(self._row(backup, now))
        if len(backups) > FIRST:
            count = (
                tr("Show fewer") if self._all else tr("Show all {backups}", backups=len(backups))
            )
            more = buttons.quiet(theme, count, "chevron-up" if self._all else "chevron-down")
            more.clicked.connect(lambda *_: self._turn())
            self.content.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addSpacing(space(0.5))
        where = tr("In the folder {place}", place=words.place(folder))
        self.add(small(theme, where), *([small(theme, NOT_HERE)] if ours else []))
        ways = [
            (buttons.secondary(theme, tr("Back up now"), "archive"), self.make.emit),
            (buttons.secondary(theme, tr("Choose another folder"), "folder-open"),
             self.choose_folder.emit),
            (buttons.quiet(theme, tr("Restore from a file")), self.choose_file.emit),
        ]  # fmt: skip
        if not ours:
            ways.append((buttons.quiet(theme, tr("The usual folder")), self.usual_folder.emit))
        self.ways(*ways)

    def show_locked(self, path: Path, said: str = "") -> None:
        """Ask for the passphrase or the recovery code of the backup at `path`."""
        theme = self.theme
        self.anew()
        self.add(
            body(
                theme,
                tr("This backup is locked with another passphrase, or this journal has none."),
            ),
            small(theme, tr("Type its passphrase, or its recovery code.")),
            self.status(said),
        )
        self.secret = SecretField(theme, tr("Passphrase or recovery code of the backup"))
        self.secret.setMaximumWidth(theme.px(420))
        seen = Switch(theme, tr("Show what I type"))
        seen.toggled.connect(self.secret.show_words)
        self.add(self.secret, seen)
        self.secret.returnPressed.connect(lambda: self._unlock(path))
        self.ways(
            (buttons.secondary(theme, tr("Look into it")), lambda: self._unlock(path)),
            (buttons.quiet(theme, tr("Cancel")), self.leave.emit),
        )
        self.secret.setFocus(Qt.FocusReason.TabFocusReason)

    def show_preview(self, preview: Preview, now: datetime) -> None:
        """Say what is in a backup and what would be gone, and ask whether to restore it."""
        theme = self.theme
        self.anew()
        title = words.made(preview.made, now) if preview.made else words.place(preview.path)
        self.add(Text(theme, tr("The backup of {words}", words=words.lower(title)), role="strong"))
        self._list(tr("In it:"), words.lines(preview.holds) or (tr("No entries."),))
        gone = words.lines(preview.gone)
        changed = words.lines(preview.changed)
        if gone:
            self._list(tr("Here now, and gone after restoring:"), gone)
        if changed:
            self._list(tr("Here in another form, which would be that of the backup:"), changed)
        if not gone and not changed:
            self.add(small(theme, tr("Nothing that is here now would be lost.")))
        if preview.problems:
            self._list(tr("Not whole in it:"), preview.problems)
        if preview.locking:
            self.add(small(theme, preview.locking))
        self.content.addSpacing(space(0.5))
        self.add(
            body(
                theme,
                tr(
                    "Before it is restored, what is here now is backed up, so that you can go back."
                ),
            )
        )
        self.ways(
            (buttons.secondary(theme, tr("Keep things as they are")), self.leave.emit),
            (buttons.secondary(theme, tr("Restore this backup")), self.restore.emit),
        )

    def show_wrong(self, why: str) -> None:
        """Say what went wrong, and that nothing was changed by it."""
        self.anew()
        self.add(body(self.theme, why))
        self.ways((buttons.secondary(self.theme, tr("Back to the list")), self.leave.emit))

    def anew(self) -> None:
        """What was typed goes with its field."""
        if self.secret is not None:
            self.secret.take()
            self.secret = None
        super().anew()

    # How it is built

    def _row(self, backup: Backup, now: datetime) -> QHBoxLayout:
        theme = self.theme
        row = QHBoxLayout()
        row.setSpacing(space(2))
        when = words.made(backup.made, now)
        facts = QVBoxLayout()
        facts.setSpacing(0)
        facts.addWidget(Text(theme, when, role="strong"))
        facts.addWidget(small(theme, words.size(backup.size)))
        row.addLayout(facts, 1)
        button = buttons.quiet(theme, tr("Look into it"))
        button.setAccessibleName(tr("Look into the backup of {words}", words=words.lower(when)))
        button.clicked.connect(lambda *_: self.look.emit(backup.path))
        row.addWidget(button)
        return row

    def _add_offer(self, offer: MonthPlan, now: datetime) -> None:
        """What a backup could bring back of a month that is damaged here."""
        theme = self.theme
        self.add(body(theme, words.offered(offer, now)))
        button = buttons.secondary(theme, tr("Bring them back"), "undo-2")
        button.setAccessibleName(
            tr("Bring back what is missing of {spoken}", spoken=spoken(offer.month))
        )
        button.clicked.connect(lambda *_: self.bring_back.emit(offer))
        self.content.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addSpacing(space(1))

    def _list(self, title: str, lines: Sequence[str]) -> None:
        self.content.addSpacing(space(0.5))
        self.add(small(self.theme, title), *(body(self.theme, line) for line in lines))

    def _turn(self) -> None:
        self._all = not self._all
        if self._shown is not None:
            self.show_backups(*self._shown)

    def _unlock(self, path: Path) -> None:
        if self.secret is not None and self.secret.text():
            self.unlock.emit(path, self.secret.take())
