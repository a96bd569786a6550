"""The section for taking data out: which form, of what time, of what kind, locked or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.field import Field
from feltsense.gui.components.options import Option, Options
from feltsense.gui.components.secret_field import SecretField
from feltsense.gui.components.switch import Switch
from feltsense.gui.components.text import body, small
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.gui.your_data import words
from feltsense.gui.your_data.section import Section
from feltsense.language import tr

CSV, JSON, MARKDOWN = "csv", "json", "markdown"
ENDINGS: dict[str, str] = {CSV: ".zip", JSON: ".json", MARKDOWN: ".md"}
LOCKED_ENDING = ".locked"

FORMATS: tuple[Option, ...] = (
    Option(
        CSV,
        tr("For a spreadsheet"),
        tr("CSV tables in a zip, with one that explains every column."),
    ),
    Option(JSON, tr("Everything, for Feltsense"), tr("JSON: complete, and can be taken in again.")),
    Option(MARKDOWN, tr("To read"), tr("Markdown: notes and days in plain text.")),
)
EVERYTHING, YEAR, DAYS, CHOSEN = "everything", "year", "days", "chosen"
PERIODS: tuple[tuple[str, str], ...] = (
    (EVERYTHING, tr("All of it")),
    (YEAR, tr("This year")),
    (DAYS, tr("The last 30 days")),
    (CHOSEN, tr("From one day to another")),
)
KINDS: tuple[tuple[str, str], ...] = (
    ("sessions", tr("Sessions")),
    ("check_ins", tr("Check-ins")),
    ("notes", tr("Notes")),
    ("body_maps", tr("Body maps")),
)
UNLOCKED = tr("Whoever can open the file can read all of it.")
LOCKED = tr("Without the passphrase nobody can read the file, and nobody can reset it.")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is to be taken out; `passphrase` is "" for a file that anybody can read."""

    format: str
    start: date | None
    end: date | None
    kinds: tuple[str, ...]
    passphrase: str = ""

    @property
    def ending(self) -> str:
        """What the name of its file ends in."""
        return ENDINGS[self.format] + (LOCKED_ENDING if self.passphrase else "")

    def __repr__(self) -> str:  # the passphrase must not come into a traceback
        return f"Chosen({self.format}, {self.start}, {self.end}, {self.kinds})"


class ExportSection(Section):
    """Asks what is wanted; `save` tells that as Chosen. `today` is the day that it is."""

    save = Signal(object)
    show_folder = Signal()
    again = Signal()

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Export"), parent)
        self.today = today
        self.formats: Options | None = None
        self.period: Chips | None = None
        self.kinds: Chips | None = None
        self.locked: Switch | None = None
        self.first: Field | None = None
        self.last: Field | None = None
        self.secrets: tuple[SecretField, ...] = ()
        self.show_first()

    def show_first(self, said: str = "") -> None:
        """What it is, and a way to the choices."""
        self.anew()
        self.add(
            small(self.theme, tr("A file of your own, to keep, to print or to use elsewhere.")),
            self.status(said),
        )
        self.ways((buttons.secondary(self.theme, tr("Choose what"), "download"), self.show_choices))

    def empty(self) -> None:
        """Let go of what was chosen and typed."""
        self.show_first()

    def show_choices(self) -> None:
        """Ask what is wanted."""
        theme = self.theme
        self.anew()
        self.formats = Options(theme, name=tr("Which kind of file"))
        self.formats.show_options(FORMATS, CSV)
        self.formats.picked.connect(lambda _: self._fit())
        self.period = Chips(theme, PERIODS, name=tr("Of what time"), chosen=[EVERYTHING])
        self.period.picked.connect(lambda _: self._fit())
        self.kinds = Chips(
            theme, KINDS, name=tr("Of what kind"), exclusive=False, chosen=[key for key, _ in KINDS]
        )
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(space(1.5))
        self.first, self.last = (
            self._day(tr("From, such as 2026-01-31")),
            self._day(tr("To, and with it")),
        )
        for name, field in ((tr("From"), self.first), (tr("to"), self.last)):
            days.addWidget(small(theme, name))
            days.addWidget(field)
        days.addStretch()
        self.locked = Switch(theme, tr("Lock the file with a passphrase"), LOCKED)
        self.locked.toggled.connect(lambda _: self._fit())
        self._typed = QWidget()
        typed = QVBoxLayout(self._typed)
        typed.setContentsMargins(0, 0, 0, 0)
        self.secrets = tuple(
            SecretField(theme, name)
            for name in (tr("Passphrase of the file"), tr("The same once more"))
        )
        for secret in self.secrets:
            secret.setMaximumWidth(theme.px(420))
            secret.setPlaceholderText(secret.accessibleName())
            typed.addWidget(secret)
        seen = Switch(theme, tr("Show what I type"))
        for secret in self.secrets:
            seen.toggled.connect(secret.show_words)
        typed.addWidget(seen)
        self._unlocked = small(theme, UNLOCKED)
        self.add(small(theme, tr("Which kind of file")), self.formats)
        self.content.addSpacing(space(0.5))
        self.add(small(theme, tr("Of what time")), self.period, self._days)
        self.content.addSpacing(space(0.5))
        self.add(small(theme, tr("Of what kind")), self.kinds)
        self.content.addSpacing(space(0.5))
        self.add(self.locked, self._typed, self._unlocked, self.status())
        self.ways(
            (buttons.secondary(theme, tr("Choose where to save"), "download"), self._save),
            (buttons.quiet(theme, tr("Cancel")), self.show_first),
        )
        chain: list[QWidget] = [
            *(self.formats.row(option.key) for option in FORMATS),
            *(self.period.chip(key) for key in self.period.keys()),  # noqa: SIM118
            *(self.first, self.last),
            *(self.kinds.chip(key) for key in self.kinds.keys()),  # noqa: SIM118
            *(self.locked, *self.secrets, seen, *self.buttons),
        ]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        self._fit()
        self.formats.row(CSV).setFocus(Qt.FocusReason.TabFocusReason)

    def show_done(self, out: Path, count: str) -> None:
        """Say where it lies."""
        theme = self.theme
        self.anew()
        self.add(
            body(
                theme,
                tr("Saved as {place}{count}.", place=words.place(Path(out.name)), count=count),
            ),
            small(theme, tr("In the folder {place}", place=words.place(out.parent))),
        )
        self.ways(
            (buttons.secondary(theme, tr("Show in folder"), "folder-open"), self.show_folder.emit),
            (buttons.quiet(theme, tr("Done")), self.show_first),
        )

    def show_failed(self, why: str) -> None:
        """Say why there is no file."""
        self.anew()
        self.add(body(self.theme, why))
        self.ways(
            (buttons.secondary(self.theme, tr("Choose another place")), self.again.emit),
            (buttons.quiet(self.theme, tr("Cancel")), self.show_first),
        )

    def anew(self) -> None:
        """What was typed goes with the fields."""
        for secret in self.secrets:
            secret.take()
        self.formats = self.period = self.kinds = self.locked = self.first = self.last = None
        self.secrets = ()
        super().anew()

    # Choosing

    def _day(self, name: str) -> Field:
        field = Field(self.theme, name)
        field.setPlaceholderText(self.today.isoformat())
        field.setMaximumWidth(self.theme.px(150))
        field.setMinimumHeight(field.height_hint())
        return field

    def _fit(self) -> None:
        """Show only what belongs to what is chosen."""
        if self.period is None or self.locked is None:
            return
        self._days.setVisible(self.period.chosen() == (CHOSEN,))
        self._typed.setVisible(self.locked.isChecked())
        self._unlocked.setVisible(not self.locked.isChecked())

    def _save(self) -> None:
        wanted = self._wanted()
        if isinstance(wanted, str):
            self.say(wanted)
        else:
            self.save.emit(wanted)

    def _wanted(self) -> Chosen | str:
        """What is chosen, or what is still missing."""
        assert self.formats is not None and self.period is not None
        assert self.kinds is not None and self.locked is not None
        days = self._chosen_days()
        if isinstance(days, str):
            return days
        kinds = self.kinds.chosen()
        if not kinds:
            return tr("Choose at least one kind.")
        passphrase = ""
        if self.locked.isChecked():
            one, other = (secret.text() for secret in self.secrets)
            if not one:
                return tr("Type a passphrase for the file, twice.")
            if one != other:
                return tr("The two passphrases are not the same.")
            passphrase = one
        return Chosen(self.formats.chosen, *days, kinds, passphrase)

    def _chosen_days(self) -> tuple[date | None, date | None] | str:
        assert self.period is not None and self.first is not None and self.last is not None
        match self.period.chosen():
            case ("year",):
                return date(self.today.year, 1, 1), None
            case ("days",):
                return date.fromordinal(self.today.toordinal() - 29), None
            case ("chosen",):
                return _days((self.first.text().strip(), self.last.text().strip()))
            case _:
                return None, None


def _days(typed: Sequence[str]) -> tuple[date | None, date | None] | str:
    try:
        first, last = (date.fromisoformat(text) if text else None for text in typed)
    except ValueError:
        return tr("Write days as year, month and day, such as 2026-01-31.")
    if first is None and last is None:
        return tr("Write the first or the last day, or both.")
    if first is not None and last is not None and first > last:
        return tr("The first day is later than the last one.")
    return first, last
