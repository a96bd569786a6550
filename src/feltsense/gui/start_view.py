"""Before an exercise: what it is, how well it is studied, and the choices for this sitting."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from feltsense.gui import wording
from feltsense.gui.components import buttons
from feltsense.gui.components.buttons import Button
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.footed import FootedPage
from feltsense.gui.components.page import MARGIN
from feltsense.gui.components.switch import Switch
from feltsense.gui.components.text import Text, body, heading, small
from feltsense.gui.kinds import look_of
from feltsense.gui.preferences.care_words import ANCHOR_WORDS, CAUTION_WORDS
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import capital, tr, within
from feltsense.player.care import Care
from feltsense.score.choices import Choices
from feltsense.script.own_words import ANCHORS
from feltsense.script.steps import Exercise, Focus, Minutes, Say
from feltsense.script.vocabulary import is_part_of

BREATHING_NOTE = tr(
    "If you are pregnant, have epilepsy, heart, blood-pressure or lung disease, panic attacks "
    "brought on by breathing, or are withdrawing from alcohol or sedatives, choose the no-hold "
    "patterns or skip breathing; ask your clinician. Light-headed or tingling? Let the breath "
    "go back to normal."
)

STUDIED = {
    "moderate": tr("Several trials or a good summary of them found effects, mostly modest ones."),
    "low": tr("Few, small or weak studies. What they found may not hold."),
    "very-low": tr("Comes from practice. Hardly studied so far."),
    "none": tr("Not studied as far as we know."),
}

SHORT = tr("Visits are short for now. You can change that in the settings, whenever you like.")
GENTLER = tr("This exercise names it. Another one, or a shorter and gentler form, may suit better.")

TWO_COLUMNS = 800
VOICE, CAPTIONS = "voice", "captions"


def _lines(exercise: Exercise) -> list[Say]:
    steps = (step for section in exercise.sections for step in section.steps)
    return [step for step in steps if isinstance(step, Say)]


def regions_of(exercise: Exercise) -> tuple[str, ...]:
    """The regions that a script visits, each once, in its order; the whole body is no part."""
    found: dict[str, None] = {}
    for section in exercise.sections:
        if section.region:
            found[section.region] = None
        found |= {step.region: None for step in section.steps if isinstance(step, Focus)}
    return tuple(region for region in found if region != "whole-body")


def left_out(
    before: Collection[str], offered: Collection[str], chosen: Collection[str]
) -> frozenset[str]:
    """What is left out now: the `chosen` of those `offered`, and what was before elsewhere.

    A whole that was left out before gives way where one of its parts is wanted again.
    """
    wanted = [region for region in offered if region not in chosen]
    kept = {
        region
        for region in before
        if region not in offered and not any(is_part_of(each, region) for each in wanted)
    }
    return frozenset(kept | set(chosen))


class StartView(FootedPage):
    """The choices for one exercise. `begin` tells (Exercise, Choices, voice), `back` leaves.

    `asked` tells the same as `begin` whenever other lengths may fit; `show_lengths` answers.
    `take_along` tells the same, too: the session is wanted as a file. `record` tells the Exercise
    whose lines the person wants to speak.
    """

    begin = Signal(object, object, bool)
    take_along = Signal(object, object, bool)
    record = Signal(object)
    asked = Signal(object, object, bool)
    back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=tr("Before you begin"), widest=1000, parent=parent)
        self._exercise: Exercise | None = None
        self._before: frozenset[str] = frozenset()
        self._care = Care()
        self.anchor: Chips | None = None
        self.minutes: Chips | None = None
        self.regions: Chips | None = None
        self.voice: Chips | None = None
        self.record_button: buttons.Button | None = None
        self.ambience: Chips | None = None
        self.no_holds: Switch | None = None
        self._content: QWidget | None = None
        self.take_button: Button | None = None

        self.begin_button = buttons.primary(theme, tr("Begin"), "play")
        self.begin_button.clicked.connect(self._begin)
        self.back_button = buttons.secondary(theme, tr("Back"), "arrow-left")
        self.back_button.clicked.connect(lambda *_: self.back.emit())
        self.foot.addWidget(self.begin_button)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch()
        self.setFocusProxy(self.begin_button)

    def show_exercise(
        self,
        exercise: Exercise,
        *,
        without: Collection[str] = (),
        voice: bool = True,
        ambiences: Sequence[str] = (),
        care: Care | None = None,
    ) -> None:
        """Offer the choices for `exercise`; those of the settings are chosen at first.

        `ambiences` are the names of the person's own.
        """
        self._exercise = exercise
        self._care = care or Care()
        self._before = frozenset(without)
        self.setWindowTitle(exercise.title)
        if self._content is not None:
            self.page.column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(space(3) - 2 * SHADOW)
        holder = QVBoxLayout()
        holder.addWidget(self._choices_card(exercise, voice, ambiences))
        holder.addStretch()
        self._both.addLayout(holder, 19)
        self._both.addWidget(self._about_card(exercise), 12)
        self.page.column.addWidget(self._content)
        self.page.column.setAlignment(self._content, Qt.AlignmentFlag.AlignTop)
        self.begin_button.setAccessibleName(
            tr("Begin: {exercise_title}", exercise_title=exercise.title)
        )
        self._order_tabs()
        self.page.verticalScrollBar().setValue(0)
        self._arrange()
        self._ask()

    def show_lengths(self, exercise: Exercise, fitting: Sequence[float]) -> None:
        """Offer only what is in `fitting`, the minutes that can be met; nothing moves for it."""
        if exercise != self._exercise or self.minutes is None:
            return
        longest = self._care.longest(exercise)
        fitting = [minutes for minutes in fitting if minutes <= longest] or fitting
        keys = {f"{minutes:g}" for minutes in wording.lengths_among(fitting, self._minutes())}
        if not keys:
            return  # whatever is chosen, "Begin" says what is wrong
        chosen = float(self.minutes.chosen()[0])
        if not keys <= set(self.minutes.keys()):
            self._replace_lengths(keys)
        self.minutes.allow(keys)
        if f"{chosen:g}" not in keys:
            by_length = sorted(keys, key=float)
            self.minutes.choose(min(by_length, key=lambda key: abs(float(key) - chosen)))

    def _replace_lengths(self, keys: Collection[str]) -> None:
        """Other chips in the place of those that were offered at first."""
        assert self.minutes is not None
        ordered = sorted(keys, key=float)
        old, self.minutes = self.minutes, self._lengths(ordered, ordered[0])
        column = self._choices_column
        column.replaceWidget(old, self.minutes)
        old.hide()
        old.deleteLater()
        self._order_tabs()

    def choices(self) -> Choices:
        """What is chosen now."""
        offered = self.regions.keys() if self.regions is not None else ()
        chosen = self.regions.chosen() if self.regions is not None else ()
        minutes = float(self.minutes.chosen()[0]) if self.minutes is not None else None
        holds = self.no_holds is None or not self.no_holds.isChecked()
        ambience = self.ambience.chosen()[0] if self.ambience is not None else ""
        without = left_out(self._before, offered, chosen)
        anchor = self.anchor.chosen()[0] if self.anchor is not None else self._care.anchor
        standing = self._care.choices(without, minutes)
        return replace(standing, holds=holds, ambience=ambience or None, anchor=anchor)

    @property
    def is_spoken(self) -> bool:
        """Whether a voice is chosen."""
        return self.voice is None or self.voice.chosen() == (VOICE,)

    def _begin(self) -> None:
        if self._exercise is not None:
            self.begin.emit(self._exercise, self.choices(), self.is_spoken)

    def _take_along(self) -> None:
        if self._exercise is not None:
            self.take_along.emit(self._exercise, self.choices(), self.is_spoken)

    def ask_again(self) -> None:
        """Have the lengths found anew, as after what is spoken has changed."""
        self._ask()

    def _ask(self) -> None:
        if self._exercise is not None:
            self.asked.emit(self._exercise, self.choices(), self.is_spoken)

    def _lengths(self, keys: Sequence[str], chosen: str) -> Chips:
        offered = [(key, tr("{key} min", key=key)) for key in keys]
        return Chips(self.theme, offered, name=tr("How long"), chosen=[chosen])

    # The cards

    def _choices_card(self, exercise: Exercise, voice: bool, ambiences: Sequence[str]) -> Card:
        theme, look = self.theme, look_of(exercise.kind)
        card = Card(theme, padding=3)
        column = self._choices_column = card.column
        column.addWidget(Text(theme, look.name.upper(), role="label", colour=look.hue))
        column.addWidget(Text(theme, exercise.summary, role="lead"))
        column.addSpacing(space(1.5))

        column.addWidget(heading(theme, tr("How long")))
        minutes = self._minutes()
        lengths = [f"{n:g}" for n in wording.lengths(minutes)]
        self.minutes = self._lengths(lengths, f"{minutes.usual:g}")
        column.addWidget(self.minutes)
        if minutes != exercise.minutes or (self._care.brief and regions_of(exercise)):
            column.addWidget(small(theme, SHORT))
        column.addSpacing(space(1.5))

        column.addWidget(heading(theme, tr("Guided by")))
        options = ((VOICE, tr("Voice and captions")), (CAPTIONS, tr("Captions and bells only")))
        chosen = VOICE if voice else CAPTIONS
        self.voice = Chips(theme, options, name=tr("Guided by"), chosen=[chosen])
        self.voice.picked.connect(lambda _: self._ask())
        column.addWidget(self.voice)
        self.record_button = None
        if _lines(exercise):
            self.record_button = buttons.secondary(theme, tr("Record it in your own voice"), "mic")
            self.record_button.clicked.connect(lambda *_: self.record.emit(exercise))
            column.addWidget(self.record_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(space(1.5))

        column.addWidget(heading(theme, tr("In the background")))
        sounds = wording.ambiences(exercise.ambience, ambiences)
        self.ambience = Chips(theme, sounds, name=tr("In the background"), chosen=[""])
        column.addWidget(self.ambience)

        self.anchor = None
        if any(step.own == "anchor" for step in _lines(exercise)):
            column.addSpacing(space(1.5))
            column.addWidget(heading(theme, tr("Come back to")))
            column.addWidget(small(theme, tr("Where it leads you back to. It is remembered.")))
            chosen = self._care.anchor or ANCHORS[0]
            self.anchor = Chips(theme, ANCHOR_WORDS, name=tr("Come back to"), chosen=[chosen])
            self.anchor.picked.connect(lambda _: self._ask())
            column.addWidget(self.anchor)

        breaths = wording.patterns(exercise)
        self.no_holds = None
        if any(breath.hold_in or breath.hold_out for breath in breaths):
            column.addSpacing(space(1.5))
            note = tr("Each breath then goes from in to out: ") + "; ".join(
                wording.breath(breath.without_holds()) for breath in breaths
            )
            self.no_holds = Switch(theme, tr("No breath holds"), note)
            self.no_holds.setChecked(not self._care.holds_breath)
            self.no_holds.toggled.connect(lambda _: self._ask())
            column.addWidget(self.no_holds)

        regions = regions_of(exercise)
        self.regions = None
        if regions:
            column.addSpacing(space(1.5))
            column.addWidget(heading(theme, tr("Leave out")))
            column.addWidget(
                small(theme, tr("Any place you would rather not visit. It is remembered."))
            )
            gone = [
                region for region in regions if any(is_part_of(region, o) for o in self._before)
            ]
            named = [(region, capital(wording.plain(region))) for region in regions]
            self.regions = Chips(theme, named, name=tr("Leave out"), exclusive=False, chosen=gone)
            self.regions.picked.connect(lambda _: self._ask())
            column.addWidget(self.regions)
        column.addSpacing(space(1.5))
        self.take_button = buttons.secondary(theme, tr("Take it along as a sound file"), "download")
        self.take_button.clicked.connect(lambda *_: self._take_along())
        column.addWidget(self.take_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _about_card(self, exercise: Exercise) -> QWidget:
        theme = self.theme
        holder = QWidget()
        stack = QVBoxLayout(holder)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(space(3) - 2 * SHADOW)
        card = Card(theme, padding=2.5)
        stack.addWidget(card)
        stack.addStretch()
        column = card.column
        if own := self._care.speaks_against(exercise):
            column.addWidget(Text(theme, tr("You said that this is so"), role="strong"))
            words = ", ".join(CAUTION_WORDS[each] for each in own)
            column.addWidget(body(theme, words + ".", "quiet"))
            column.addWidget(small(theme, GENTLER))
            column.addSpacing(space(1))
        breaths = wording.patterns(exercise)
        if breaths:
            column.addWidget(Text(theme, tr("The breath, in seconds"), role="strong"))
            words = "; ".join(wording.breath(breath) for breath in breaths)
            column.addWidget(body(theme, capital(words), "quiet"))
            column.addSpacing(space(1))
        if exercise.cautions:
            column.addWidget(
                Text(theme, tr("Take another one, or a gentler form, with"), role="strong")
            )
            cautions = ", ".join(
                within(CAUTION_WORDS.get(caution) or wording.plain(caution))
                for caution in exercise.cautions
            )
            column.addWidget(body(theme, capital(cautions) + ".", "quiet"))
            column.addSpacing(space(1))
        if breaths or exercise.kind == "breathing":
            column.addWidget(Text(theme, tr("Before breathing exercises"), role="strong"))
            column.addWidget(small(theme, BREATHING_NOTE))
            column.addSpacing(space(1))
        column.addWidget(Text(theme, tr("How well it is studied"), role="strong"))
        if exercise.evidence is None:
            column.addWidget(body(theme, tr("The script does not say."), "quiet"))
        else:
            column.addWidget(body(theme, STUDIED[exercise.evidence.strength], "quiet"))
            column.addWidget(small(theme, tr("Source: {source}", source=exercise.evidence.source)))
        column.addSpacing(space(1))
        column.addWidget(Text(theme, tr("At any time"), role="strong"))
        column.addWidget(
            body(theme, tr("Pause, skip a part, look at something outside, or stop."), "quiet")
        )
        return holder

    def _minutes(self) -> Minutes:
        """The lengths of the exercise, as far as they are offered now."""
        assert self._exercise is not None
        written, longest = self._exercise.minutes, self._care.longest(self._exercise)
        return Minutes(written.shortest, min(written.usual, longest), min(written.longest, longest))

    # Arrangement

    def _order_tabs(self) -> None:
        """The choices first and then the buttons, as they stand on the screen."""
        last: QWidget | None = None
        groups = (
            *(self.minutes, self.voice, self.record_button, self.ambience, self.anchor),
            *(self.no_holds, self.regions, self.take_button),
        )
        for group in groups:
            if group is None:
                continue
            parts: list[QWidget] = (
                [group.chip(key) for key in group.keys()]  # noqa: SIM118
                if isinstance(group, Chips)
                else [group]
            )
            for part in parts:
                if last is not None:
                    QWidget.setTabOrder(last, part)
                last = part
        if last is not None:
            QWidget.setTabOrder(last, self.begin_button)
        QWidget.setTabOrder(self.begin_button, self.back_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._content is None:
            return
        room = self.width() - 2 * MARGIN
        beside = room >= self.theme.px(TWO_COLUMNS)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
