"""Which scales are asked before and after an exercise, and a person's own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.feeling.questions import Questions
from feltsense.feeling.scales import ONCE_A_DAY, OWN, SCALES, Scale
from feltsense.gui.components.switch import Switch
from feltsense.gui.components.text import Text, small
from feltsense.gui.questions import changing
from feltsense.gui.questions.changing import Wrong
from feltsense.gui.questions.form import Form
from feltsense.gui.questions.own_list import Own
from feltsense.gui.questions.own_section import Back, OwnSection
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

NO_TEST = tr("These questions are ours; they are not a test and have no cut-offs.")
WORDS_TOO = tr("Beside the words, before and after an exercise. Each can be passed over.")
DAILY = tr("A check-in asks this once a day in any case.")
WHAT_A_NAME = tr(
    "Answers are kept under the name. One that was used before brings its answers along."
)
WHAT_CHANGES = tr(
    "With the same name, the answers so far belong to the changed question. With another name it "
    "is a new question, asked in the place of this one, which keeps its own answers."
)


class ScalesSection(OwnSection):
    """A switch for each scale, and a form for the words of a person's own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Before and after"), tr("Add a question of your own"), parent)
        self.switches: dict[str, Switch] = {}
        self.head.addWidget(small(theme, f"{WORDS_TOO} {NO_TEST}"))
        self.head.addSpacing(space(0.5))
        self._switches = QVBoxLayout()
        self._switches.setSpacing(0)
        self.head.addLayout(self._switches)
        self._yours = Text(theme, tr("Your own questions"), role="strong")
        self.head.addSpacing(space(0.5))
        self.head.addWidget(self._yours)
        self.show_questions(Questions())

    def show_questions(self, questions: Questions) -> None:
        super().show_questions(questions)
        self._yours.setVisible(bool(questions.own_scales))
        scales = [SCALES[name] for name in changing.OURS] + list(questions.own_scales)
        self._have_switches({scale.name: scale for scale in scales})
        for name, switch in self.switches.items():
            switch.setChecked(name in questions.scales)

    def _have_switches(self, scales: dict[str, Scale]) -> None:
        """A switch for each scale, with its words as they are now; others stay what they are."""
        old, self.switches = self.switches, {}
        for name, scale in scales.items():
            switch = old.pop(name, None)
            if switch is None or switch.text() != scale.question or switch.note != note_of(scale):
                held = switch is not None and switch.hasFocus()
                if switch is not None:
                    self._drop(switch)
                switch = Switch(self.theme, scale.question, note_of(scale))
                switch.clicked.connect(lambda on, name=name: self._asked(name, on))
                if held:
                    switch.setFocus(Qt.FocusReason.OtherFocusReason)
            self._switches.removeWidget(switch)
            self._switches.addWidget(switch)
            self.switches[name] = switch
        for switch in old.values():
            self._drop(switch)

    def _drop(self, switch: Switch) -> None:
        self._switches.removeWidget(switch)
        switch.hide()
        switch.deleteLater()

    def _asked(self, name: str, asked: bool) -> None:
        self.questions = changing.with_scale_asked(self.questions, name, asked)
        self.changed.emit(self.questions)

    # Of what kind it is

    def first(self) -> list[QWidget]:
        return list(self.switches.values())

    def lines(self) -> Sequence[Own]:
        return [Own(changing.short(scale), scale.question) for scale in self.questions.own_scales]

    def _scale(self, name: str | None) -> Scale | None:
        own = self.questions.own_scales
        return next((scale for scale in own if changing.short(scale) == name), None)

    def form_for(self, name: str | None) -> Form:
        scale = self._scale(name)
        what = tr("A question of your own") if scale is None else tr("Change: {name}", name=name)
        form = Form(self.theme, what, there=scale is not None)
        was = scale or Scale("", "")
        form.ask("name", tr("Name, for lists and charts"), changing.short(was), "quiet")
        form.ask("question", tr("Question"), was.question, tr("How quiet is it inside?"))
        form.ask("low", tr("0 means"), was.low, tr("loud"))
        form.ask("high", tr("10 means"), was.high, tr("quite still"))
        form.ask("middle", tr("5 means, if you like"), was.middle)
        form.column.addWidget(small(self.theme, WHAT_A_NAME if scale is None else WHAT_CHANGES))
        form.finish()
        return form

    def result(self, form: Form, name: str | None) -> tuple[Questions, str] | Wrong:
        typed = {key: field.text for key, field in form.fields.items()}
        short = typed["name"]
        scale = Scale(
            f"{OWN}{short}",
            typed["question"],
            low=typed["low"],
            high=typed["high"],
            middle=typed["middle"],
        )
        was = self._scale(name)
        if wrong := changing.scale_wrong(scale, self.questions, was):
            return wrong
        return changing.with_scale(self.questions, scale, was), short

    def without(self, name: str) -> tuple[Questions, str, Back]:
        scale, before = self._scale(name), self.questions
        assert scale is not None
        words = tr(
            "“{name}” is asked no more. What you answered stays, under this name.", name=name
        )
        back = partial(changing.with_scale_back, scale=scale, before=before)
        return changing.without_scale(before, scale), words, back


def note_of(scale: Scale) -> str:
    """The words at the ends, and when it is asked besides."""
    middle = f", 5 {scale.middle}" if scale.middle else ""
    ends = f"0 {scale.low}{middle}, 10 {scale.high}"
    return f"{ends}. {DAILY}" if scale.name in ONCE_A_DAY else ends
