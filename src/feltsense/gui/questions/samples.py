"""What somebody may have set up, invented, for pictures and tests."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from feltsense.feeling.questions import OwnWord, Questions
from feltsense.feeling.scales import BEFORE_AND_AFTER, Scale
from feltsense.gui.questions.page import QuestionsPage
from feltsense.gui.questions.words_section import ON_MAP, WordForm
from feltsense.gui.theme import Theme

QUIET = Scale("own: quiet", "How quiet is it inside?", low="loud", high="quite still")


def questions() -> Questions:
    """An invented set."""
    return Questions(
        own_words=(
            OwnWord("homesick", "far from where I belong", -0.45, -0.2),
            OwnWord("woolly", "all there, but under a blanket"),
        ),
        hidden=("playful", "resentful"),
        scales=(*BEFORE_AND_AFTER, "pull", QUIET.name),
        own_scales=(QUIET,),
        own_tags=("choir", "night shift"),
        hidden_tags=("medication change",),
        day_begins=4,
    )


def page(theme: Theme) -> QuestionsPage:
    """The page with it."""
    page = QuestionsPage(theme)
    page.show_questions(questions())
    return page


def fresh(theme: Theme) -> QWidget:
    """The page before anything was set."""
    return QuestionsPage(theme)


def adding_word(theme: Theme) -> QWidget:
    """The form for a word, with a name that is there already."""
    shown = page(theme)
    shown.own_words.open(None)
    form = shown.own_words.form
    assert isinstance(form, WordForm)
    form.fields["name"].field.setText("Calm")
    form.place.kind.chip(ON_MAP).click()
    form.place.map.placed.emit(11, -12)
    form.save.click()
    return shown


def changing_scale(theme: Theme) -> QWidget:
    """The form for an own scale."""
    shown = page(theme)
    shown.scales.open("quiet")
    return shown


def taken_out(theme: Theme) -> QWidget:
    """A word that was taken out, and the way back."""
    shown = page(theme)
    shown.own_words.open("woolly")
    assert shown.own_words.form is not None
    shown.own_words.form.remove.click()
    return shown
