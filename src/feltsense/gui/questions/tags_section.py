"""The tags for what was around an entry: which are offered, and a person's own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from feltsense.feeling.questions import TAGS, Questions
from feltsense.gui.components.text import Text, small
from feltsense.gui.questions import changing
from feltsense.gui.questions.changing import Wrong
from feltsense.gui.questions.form import Form
from feltsense.gui.questions.own_list import Own
from feltsense.gui.questions.own_section import Back, OwnSection
from feltsense.gui.questions.toggles import Toggles
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

TITLE = tr("What was around it")
HOW = tr("Tags for check-ins and notes. Nothing is counted up from them. Press one to hide it.")


class TagsSection(OwnSection):
    """Chips for what is offered, and a list of own tags to change or take out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, TITLE, tr("Add a tag"), parent)
        self.head.addWidget(small(theme, HOW))
        self.head.addSpacing(space(0.5))
        self.tags = Toggles(theme, TITLE)
        self.tags.toggled.connect(self._toggled)
        self.head.addWidget(self.tags)
        self.head.addSpacing(space(0.5))
        self._yours = Text(theme, tr("Your own tags"), role="strong")
        self.head.addWidget(self._yours)
        self.show_questions(Questions())

    def show_questions(self, questions: Questions) -> None:
        super().show_questions(questions)
        self._yours.setVisible(bool(questions.own_tags))
        every = tuple(dict.fromkeys((*TAGS, *questions.own_tags)))
        self.tags.show_names(every, set(every) - set(questions.hidden_tags))

    def _toggled(self, tag: str, shown: bool) -> None:
        self.questions = changing.with_tag_shown(self.questions, tag, shown)
        self.changed.emit(self.questions)

    # Of what kind it is

    def first(self) -> list[QWidget]:
        return self.tags.chain()

    def lines(self) -> Sequence[Own]:
        return [Own(tag) for tag in self.questions.own_tags]

    def form_for(self, name: str | None) -> Form:
        what = tr("A tag of your own") if name is None else tr("Change: {name}", name=name)
        form = Form(self.theme, what, there=name is not None)
        form.ask("name", tr("Tag"), name or "", "choir")
        form.finish()
        return form

    def result(self, form: Form, name: str | None) -> tuple[Questions, str] | Wrong:
        tag = form.fields["name"].text
        was = name or ""
        if wrong := changing.tag_wrong(tag, self.questions, was):
            return {"name": wrong}
        return changing.with_tag(self.questions, tag, was), tag

    def without(self, name: str) -> tuple[Questions, str, Back]:
        before = self.questions
        words = tr("“{name}” was taken out. It stays where you used it.", name=name)
        back = partial(changing.with_tag_back, tag=name, before=before)
        return changing.without_tag(before, name), words, back
