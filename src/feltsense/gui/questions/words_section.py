"""A person's own words: each with a cue and, if they like, a place on the map."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.feeling.questions import OwnWord, Questions
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.slider import Slider, SliderRow
from feltsense.gui.components.text import Text, small
from feltsense.gui.questions import changing
from feltsense.gui.questions.changing import Wrong
from feltsense.gui.questions.form import Form
from feltsense.gui.questions.own_list import Own
from feltsense.gui.questions.own_section import Back, OwnSection
from feltsense.gui.questions.place_map import (
    STEPS,
    PlaceMap,
    across_words,
    near,
    place_words,
    up_words,
)
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

NONE, ON_MAP = "none", "map"
PLACE = "place"
NOT_YET = tr("not set yet")
NO_PLACE_YET = tr("Please choose a place on the map, or “No place”.")


class PlaceChoice(QWidget):
    """A place on the map, by hand or by two sliders, or none."""

    def __init__(self, theme: Theme, was: OwnWord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        column.addWidget(small(theme, tr("Its place")))
        there = was.valence is not None and was.arousal is not None
        options = ((NONE, tr("No place")), (ON_MAP, tr("On the map")))
        self.kind = Chips(theme, options, name=tr("Its place"), chosen=[ON_MAP if there else NONE])
        self.kind.picked.connect(lambda _: self._fit())
        column.addWidget(self.kind)
        self._where = QWidget()
        where = QVBoxLayout(self._where)
        where.setContentsMargins(0, 0, 0, 0)
        where.setSpacing(space(0.5))
        self.map = PlaceMap(theme)
        self.map.placed.connect(self._place)
        where.addWidget(self.map)
        self._is_placed = there
        self._rows = (
            self._row(theme, tr("Unpleasant or pleasant"), across_words, tr("very unpleasant")),
            self._row(theme, tr("Quiet or stirred up"), up_words, tr("very stirred up")),
        )
        for row, value in zip(self._rows, (was.valence, was.arousal), strict=True):
            row.set_value(round((value or 0) * STEPS))
            row.moved.connect(lambda _: self._moved())
            where.addWidget(row)
        self._near = small(theme, "")
        where.addWidget(self._near)
        column.addWidget(self._where)
        self._wrong = Text(theme, role="small", colour="clay")
        self._wrong.hide()
        column.addWidget(self._wrong)
        self._fit()

    def _row(self, theme: Theme, name: str, says: object, widest: str) -> SliderRow:
        def words(steps: int) -> str:
            assert callable(says)
            return str(says(steps)) if self._is_placed else NOT_YET

        slider = Slider(theme, name, words, low=-STEPS, high=STEPS, step=1, page=5)
        return SliderRow(theme, name, slider, widest=widest, stacked=True)

    @property
    def sliders(self) -> tuple[Slider, ...]:
        """How pleasant, and how stirred up."""
        return tuple(row.slider for row in self._rows)

    @property
    def place(self) -> tuple[float, float] | None:
        """Valence and arousal, None for no place; an unset one raises ValueError."""
        if self.kind.chosen() == (NONE,):
            return None
        if not self._is_placed:
            raise ValueError("no place was chosen yet")
        across, up = (slider.value() / STEPS for slider in self.sliders)
        return across, up

    @property
    def wrong(self) -> str:
        """The sentence that is shown, "" for none."""
        return self._wrong.text()

    def show_wrong(self, sentence: str) -> None:
        """Say what is wrong with it, "" for nothing."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def _place(self, across: int, up: int) -> None:
        """Set by hand: both at once."""
        self._is_placed = True
        for row, value in zip(self._rows, (across, up), strict=True):
            row.set_value(value)
        self._fit()

    def _moved(self) -> None:
        self._is_placed = True
        for row in self._rows:  # the other one stands in the middle now, and says so
            row.set_value(row.slider.value())
        self._fit()

    def _fit(self) -> None:
        self.show_wrong("")
        self._where.setVisible(self.kind.chosen() == (ON_MAP,))
        across, up = (slider.value() for slider in self.sliders)
        self.map.show_place((across, up) if self._is_placed else None)
        word = near(across / STEPS, up / STEPS)
        self._near.setText(
            tr("Near “{word}”.", word=word)
            if self._is_placed
            else tr("Press it where the word is.")
        )


class WordForm(Form):
    """A word, its cue and its place."""

    def __init__(self, theme: Theme, what: str, was: OwnWord, *, there: bool) -> None:
        super().__init__(theme, what, there=there)
        self.ask("name", tr("Word"), was.name, "homesick")
        self.ask(
            "cue", tr("What it means to you, in a line"), was.cue, tr("far from where I belong")
        )
        self.place = PlaceChoice(theme, was)
        self._was_place = self._place()
        self.column.addWidget(self.place)
        self.finish()

    @property
    def is_touched(self) -> bool:
        return super().is_touched or self._place() != self._was_place

    def _place(self) -> object:
        try:
            return self.place.place
        except ValueError:
            return NOT_YET

    def show_wrong(self, wrong: Wrong) -> None:
        super().show_wrong(wrong)
        self.place.show_wrong(wrong.get(PLACE, ""))
        if set(wrong) == {PLACE}:
            self.place.sliders[0].setFocus(Qt.FocusReason.TabFocusReason)

    def chain(self) -> list[QWidget]:
        fields: list[QWidget] = [each.field for each in self.fields.values()]
        chips = [self.place.kind.chip(key) for key in self.place.kind.keys()]  # noqa: SIM118
        return [*fields, *chips, *self.place.sliders, *self.ways()]


class WordsSection(OwnSection):
    """The list of own words, and the form for one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Your own words"), tr("Add a word"), parent)
        said = tr("They stand among the others, on the map or in the list.")
        self.head.addWidget(small(theme, said))
        self.head.addSpacing(space(0.5))
        self.show_questions(Questions())

    def lines(self) -> Sequence[Own]:
        return [Own(word.name, _note(word)) for word in self.questions.own_words]

    def _word(self, name: str | None) -> OwnWord | None:
        return next((word for word in self.questions.own_words if word.name == name), None)

    def form_for(self, name: str | None) -> Form:
        word = self._word(name)
        what = tr("A word of your own") if word is None else tr("Change: {name}", name=name)
        return WordForm(self.theme, what, word or OwnWord(""), there=word is not None)

    def result(self, form: Form, name: str | None) -> tuple[Questions, str] | Wrong:
        assert isinstance(form, WordForm)
        unset = {}
        try:
            place = form.place.place
        except ValueError:
            place, unset = None, {PLACE: NO_PLACE_YET}
        word = OwnWord(form.fields["name"].text, form.fields["cue"].text, *(place or (None, None)))
        was = self._word(name)
        if wrong := {**changing.word_wrong(word, self.questions, was), **unset}:
            return wrong
        return changing.with_word(self.questions, word, was), word.name

    def without(self, name: str) -> tuple[Questions, str, Back]:
        word, before = self._word(name), self.questions
        assert word is not None
        words = tr("“{name}” was taken out. It stays where you wrote it down.", name=name)
        back = partial(changing.with_word_back, word=word, before=before)
        return changing.without_word(before, word), words, back


def _note(word: OwnWord) -> str:
    place = place_words(word.valence, word.arousal)
    return f"{word.cue}  ·  {place}" if word.cue else place[0].upper() + place[1:]
