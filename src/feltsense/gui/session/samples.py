"""Invented moments of a session, for pictures of its screens. None of it is anybody's."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from PySide6.QtWidgets import QWidget

from feltsense.feeling.questions import Asking, OwnWord, Questions, vocabulary
from feltsense.feeling.ratings import SOMETHING, Rating
from feltsense.gui.session.closing_view import ClosingView
from feltsense.gui.session.offer_view import OfferView
from feltsense.gui.session.player_view import PlayerView
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.session.ways import PAINT, Way
from feltsense.gui.theme import Theme
from feltsense.journal.records import FINISHED, Played, Session
from feltsense.language import tr
from feltsense.score.cues import RATE, Score, Span
from feltsense.score.guide import Guide

AT = datetime(2026, 11, 22, 21, 40, tzinfo=timezone(timedelta(hours=1)))
OUTSIDE, PLANNED = "Feet and chair", "Body scan, edges first"
WAYS = (
    Way(tr("Write a note"), "notebook-pen", lambda _: None),
    Way(*PAINT, lambda _: None),
)


def offer(theme: Theme) -> QWidget:
    """Something outside before an inward exercise."""
    return OfferView(theme, OUTSIDE, PLANNED)


def closing_quietly(theme: Theme) -> QWidget:
    """The end of a session outside, after which the planned one can follow."""
    return ClosingView(theme, _session(2, 2), then=PLANNED, ways=WAYS)


def closing_after_a_lot(theme: Theme) -> QWidget:
    """The end of a hard session."""
    return ClosingView(theme, _session(3, 7), ("hands", "feet", "jaw"), outside=OUTSIDE, ways=WAYS)


def waiting(theme: Theme) -> QWidget:
    """A session that waits at a question."""
    spans = tuple(
        Span(title, None, number * 60 * RATE, 60 * RATE)
        for number, title in enumerate(("Arriving", "The ground", "Further in", "Back"))
    )
    score = Score("invented", PLANNED, "en", "none", 240 * RATE, (), spans)
    guide = Guide(
        frame=100 * RATE,
        remaining=140 * RATE,
        section=1,
        caption="Something, very little, or nothing at all: all three count.",
        question="numb",
        question_at=100 * RATE,
        waits=True,
    )
    view = PlayerView(theme)
    view.show_guide(guide, score, waiting=True)
    return view


def own_words(theme: Theme) -> QWidget:
    """The words with invented own ones among them, and some used lately."""
    return _words(theme, as_list=False)


def words_as_list(theme: Theme) -> QWidget:
    """The same words as a list."""
    return _words(theme, as_list=True)


def new_word(theme: Theme) -> QWidget:
    """A word is typed that is not there."""
    view = _words(theme, as_list=False)
    view.words.field.setFocus()
    view.words.field.insert("wobbly")
    return view


def where(theme: Theme) -> QWidget:
    """What has no name has a place."""
    view = RatingView(theme, "check-in", lambda: AT)
    view.words.choose((SOMETHING, "tense"))
    view.go_on()
    view.strengths[SOMETHING].set_answer(4)
    view.strength.where(SOMETHING).open().chip("throat").click()
    return view


def scales(theme: Theme) -> QWidget:
    """The scales of a check-in, none of them touched."""
    view = RatingView(theme, "check-in", lambda: AT)
    view.go_on()
    return view


def _words(theme: Theme, *, as_list: bool) -> RatingView:
    own = (
        OwnWord("homesick", "far from where I belong", -0.6, -0.2),
        OwnWord("fizzy", "bubbling over", 0.5, 0.6),
        OwnWord("Sunday evening"),
    )
    words = vocabulary(Questions(own_words=own))
    recent = ("tired", "homesick", "tense", "calm")
    asking = Asking(words, recent=recent, as_list=as_list)
    view = RatingView(theme, "check-in", lambda: AT, asking=asking)
    view.words.choose(("foggy", SOMETHING, "tense"))
    return view


def _session(before: int, after: int) -> Session:
    ratings = (
        Rating("before", AT, scales={"hard": before}),
        Rating("after", AT, scales={"hard": after}),
    )
    played = Played("grounding/invented", OUTSIDE, "grounding", "0" * 64)
    return Session(played, AT, 300.0, heard=290.0, ending=FINISHED, ratings=ratings)
