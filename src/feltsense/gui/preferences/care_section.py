"""What holds for every session: where to come back to, the eyes, what is left out, and health."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from feltsense.gui import wording
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.switch import Switch
from feltsense.gui.preferences.care_words import ANCHOR_WORDS, CAUTION_WORDS, EYES_WORDS, PLACES
from feltsense.gui.preferences.entry import Entry, Section
from feltsense.gui.settings import Settings
from feltsense.gui.theme import Theme
from feltsense.language import capital, tr
from feltsense.player.care import CAUTIONS, Care
from feltsense.script.own_words import ANCHORS, EYES


class CareSection(Section):
    """Changes one `Care` and what is left out, a small choice at a time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("In every session"), parent)
        self._care = Care()
        self._elsewhere: tuple[str, ...] = ()  # left out, and finer than what is offered here
        self.anchor = Chips(theme, ANCHOR_WORDS, name=tr("Come back to"), chosen=[ANCHORS[0]])
        self.anchor.picked.connect(lambda key: self._change(anchor=key))
        self.add(
            Entry(
                theme,
                tr("Come back to"),
                tr("Where exercises lead you back to. It can be outside the body."),
                self.anchor,
                other=tr("anchor ground"),
            )
        )
        self.eyes = Chips(theme, EYES_WORDS, name=tr("Eyes"), chosen=[EYES[0]])
        self.eyes.picked.connect(lambda key: self._change(eyes=key))
        self.add(
            Entry(
                theme,
                tr("Eyes"),
                tr("What is said of them at the beginning."),
                self.eyes,
                other="closed",
            )
        )
        self.brief = self._switch(
            tr("Short visits"),
            tr(
                "A place in the body is visited for half a minute at most, and sessions that go "
                "inward last 10 minutes at most. It stays on until you switch it off."
            ),
            "brief",
            tr("length long first weeks dwell"),
        )
        self.touch = self._switch(
            tr("A hand on the body"),
            tr("While this is off, parts with a hand on the body are left out."),
            "touch",
            tr("touching own"),
        )
        self.holds = self._switch(
            tr("Holding the breath"),
            tr("While this is off, each breath goes from in to out and back."),
            "holds",
            tr("breathing hold pause"),
        )
        named = [(region, capital(wording.plain(region))) for region in PLACES]
        self.places = Chips(theme, named, name=tr("Left out"), exclusive=False)
        self.places.picked.connect(lambda _: self._leave_out())
        self.add(
            Entry(
                theme,
                tr("Left out"),
                tr("Places that no exercise visits. The pelvis is one until you want it."),
                self.places,
                other=tr("regions body skip"),
            )
        )
        health = [(caution, CAUTION_WORDS[caution]) for caution in CAUTIONS]
        self.cautions = Chips(theme, health, name=tr("Health"), exclusive=False)
        self.cautions.picked.connect(lambda _: self._change(cautions=self.cautions.chosen()))
        self.add(
            Entry(
                theme,
                tr("Health"),
                tr(
                    "If any of these is so, breath holds are left out where they may do harm, "
                    "exercises that name it are not suggested, and each says so before it begins. "
                    "It is kept with your journal. Ask your clinician where you are not sure."
                ),
                self.cautions,
                other=tr("caution illness medical pregnant"),
            )
        )

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self._care = care = settings.care
        self._elsewhere = tuple(each for each in settings.without if each not in PLACES)
        self.anchor.choose(care.anchor or ANCHORS[0])
        self.eyes.choose(care.eyes or EYES[0])
        for switch, on in (
            (self.brief, care.brief),
            (self.touch, care.touch),
            (self.holds, care.holds_breath),
        ):
            switch.setChecked(on)
        self.holds.setEnabled(care.holds_breath or not care.holds)
        for chips, chosen in ((self.places, settings.without), (self.cautions, care.cautions)):
            for key in chips.keys():  # noqa: SIM118
                chips.chip(key).setChecked(key in chosen)

    def _switch(self, words: str, note: str, name: str, other: str) -> Switch:
        switch = Switch(self.theme, words, note)
        switch.clicked.connect(lambda on: self._change(**{name: on}))
        self.add(Entry(self.theme, words, note, switch, other=other, bare=True))
        return switch

    def _change(self, **changes: object) -> None:
        self._care = replace(self._care, **changes)  # type: ignore[arg-type]
        self.chosen.emit("care", self._care)

    def _leave_out(self) -> None:
        self.chosen.emit("without", tuple(sorted({*self._elsewhere, *self.places.chosen()})))
