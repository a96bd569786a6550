"""Reminders: off at first; at times, or some time within a part of the day."""

from __future__ import annotations

import random
from dataclasses import replace

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from feltsense.gui.components.chips import Chips
from feltsense.gui.preferences.entry import Entry, Section
from feltsense.gui.settings import Settings
from feltsense.gui.theme import Theme
from feltsense.language import clock, tr
from feltsense.player.reminders import EVERY_DAY, OFF, RANDOM, TIMES, Reminders

WAYS = (
    (OFF, tr("Off")),
    (TIMES, tr("At these times")),
    (RANDOM, tr("Some time in this part of the day")),
)
HOURS: tuple[int, ...] = (7, 8, 9, 10, 12, 14, 16, 18, 20, 21)
PARTS = (
    ("9-12", tr("Morning")),
    ("12-18", tr("Afternoon")),
    ("18-22", tr("Evening")),
    ("9-20", tr("All day")),
)
A_DAY = tuple((str(number), str(number)) for number in range(1, 5))


class RemindersSection(Section):
    """Changes one `Reminders`; what does not belong to the way that is chosen is away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Reminders"), parent)
        self._reminders = Reminders()
        self.way = Chips(theme, WAYS, name=tr("Reminders"), chosen=[OFF])
        self.way.picked.connect(self._choose_way)
        self.add(
            Entry(
                theme,
                tr("Remind me of a check-in"),
                tr(
                    "A small window without sound that goes by itself, while Feltsense is open. "
                    "It waits for nobody: what was missed is gone, and it stays away while "
                    "something has the whole screen, or while the system shall not disturb."
                ),
                self.way,
                other=tr("notification alarm snooze"),
            )
        )
        hours = [(str(hour), clock(hour, 0)) for hour in HOURS]
        self.times = Chips(theme, hours, name=tr("Times"), exclusive=False)
        self.times.picked.connect(lambda _: self._choose_times())
        self._times = self.add(Entry(theme, tr("Times"), tr("As many as you like."), self.times))
        self.part = Chips(theme, PARTS, name=tr("Part of the day"), chosen=["9-20"])
        self.part.picked.connect(self._choose_part)
        self._part = self.add(
            Entry(
                theme, tr("Part of the day"), tr("When exactly is different each day."), self.part
            )
        )
        self.a_day = Chips(theme, A_DAY, name=tr("How often a day"), chosen=["2"])
        self.a_day.picked.connect(lambda key: self._change(a_day=int(key)))
        self._often = self.add(
            Entry(theme, tr("How often a day"), tr("Spread over that part of the day."), self.a_day)
        )
        locale = QLocale()
        first = locale.firstDayOfWeek().value - 1
        order = [(first + place) % 7 for place in EVERY_DAY]
        names = [
            (str(day), locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat))
            for day in order
        ]
        self.days = Chips(theme, names, name=tr("Days"), exclusive=False)
        self.days.picked.connect(lambda _: self._choose_days())
        self._days = self.add(Entry(theme, tr("Days"), tr("On which days."), self.days))
        self._fit()

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self._reminders = now = settings.reminders
        self.way.choose(now.kind)
        for key in self.times.keys():  # noqa: SIM118
            self.times.chip(key).setChecked(int(key) * 60 in now.times)
        part = f"{now.first // 60}-{now.last // 60}"
        if part in self.part.keys():  # noqa: SIM118
            self.part.choose(part)
        if str(now.a_day) in self.a_day.keys():  # noqa: SIM118
            self.a_day.choose(str(now.a_day))
        for key in self.days.keys():  # noqa: SIM118
            self.days.chip(key).setChecked(int(key) in now.days)
        self._fit()

    def is_away(self, entry: Entry) -> bool:
        kinds = {
            self._times: (TIMES,),
            self._part: (RANDOM,),
            self._often: (RANDOM,),
            self._days: (TIMES, RANDOM),
        }
        return entry in kinds and self._reminders.kind not in kinds[entry]

    def _fit(self) -> None:
        for entry in self.entries:
            entry.setVisible(not self.is_away(entry))

    def _choose_way(self, key: str) -> None:
        changes: dict[str, object] = {"kind": key}
        if key == RANDOM and not self._reminders.seed:
            changes["seed"] = random.SystemRandom().randrange(1, 2**31)
        self._change(**changes)

    def _choose_times(self) -> None:
        self._change(times=tuple(int(key) * 60 for key in self.times.chosen()))

    def _choose_part(self, key: str) -> None:
        first, last = key.split("-")
        self._change(first=int(first) * 60, last=int(last) * 60)

    def _choose_days(self) -> None:
        self._change(days=tuple(sorted(int(key) for key in self.days.chosen())))

    def _change(self, **changes: object) -> None:
        self._reminders = replace(self._reminders, **changes)  # type: ignore[arg-type]
        self._fit()
        self.chosen.emit("reminders", self._reminders)
