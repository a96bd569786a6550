"""Invented check-ins, for pictures of their screens. None of it is anybody's."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from PySide6.QtWidgets import QWidget

from feltsense.feeling.offers import BEFORE
from feltsense.feeling.questions import TAGS, Asking
from feltsense.feeling.ratings import Rating, Sensation
from feltsense.gui.check_in.done_view import CLOSE, DoneView
from feltsense.gui.check_in.sensation_step import KindStep, SensationStep
from feltsense.gui.check_in.tags_step import TagsStep
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.session.ways import PAINT, WRITE, Way
from feltsense.gui.theme import Theme
from feltsense.language import tr

AT = datetime(2026, 11, 22, 21, 40, tzinfo=timezone(timedelta(hours=1)))
SENSED = (Sensation("chest", ("tight", "hollow")), Sensation("hands", ("cool",)))
WAYS = (
    Way(*WRITE, lambda _: None),
    Way(*PAINT, lambda _: None),
    Way(tr("An exercise"), "play", lambda _: None),
)


def words(theme: Theme) -> QWidget:
    """The first question."""
    return _questions(theme)[0]


def body(theme: Theme) -> QWidget:
    """The body first, with nothing chosen yet."""
    return _questions(theme, body_first=True)[0]


def kinds(theme: Theme) -> QWidget:
    """The body first, with what is sensed at two places."""
    view, sensed, _ = _questions(theme, body_first=True)
    sensed.take(Rating("check-in", AT, sensations=SENSED))
    sensed.touched.emit()
    return view


def kinds_alone(theme: Theme) -> QWidget:
    """The same where the window is too small for both."""
    view, sensed, _ = _questions(theme, body_first=True)
    sensed.take(Rating("check-in", AT, sensations=SENSED))
    sensed.touched.emit()
    view.go_on()
    return view


def tags(theme: Theme) -> QWidget:
    """What is around it, one tag of one's own among it."""
    view, _, around = _questions(theme)
    around.chips.set_tags(("sleep", "the choir"))
    for _ in range(2):
        view.go_on()
    return view


def done(theme: Theme) -> QWidget:
    """The end of it."""
    return DoneView(theme, WAYS, CLOSE)


def done_after_a_lot(theme: Theme) -> QWidget:
    """The end of one that says it is a lot."""
    outside = Way(tr("Something outside"), "trees", lambda _: None)
    return DoneView(theme, (*WAYS[:2], outside), more=BEFORE)


def _questions(
    theme: Theme, body_first: bool = False
) -> tuple[RatingView, SensationStep, TagsStep]:
    sensed, around = SensationStep(theme), TagsStep(theme, (*TAGS, "the choir"))
    asking = Asking(body_first=body_first)
    more = (sensed, KindStep(theme, sensed), around)
    view = RatingView(theme, "check-in", lambda: AT, asking=asking, more=more)
    return view, sensed, around
