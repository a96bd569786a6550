"""What is asked: the person's own words, scales and tags among ours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from feltsense.feeling.questions import (
    MOST_RECENT,
    TAGS,
    Asking,
    OwnWord,
    Questions,
    asking,
    scale_named,
    tags,
    vocabulary,
)
from feltsense.feeling.ratings import SOMETHING, Felt, Rating
from feltsense.feeling.scales import BEFORE_AND_AFTER, OPTIONAL, PAIRS, SCALES, Scale
from feltsense.feeling.words import NOT_FEELING, WORDS

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
MINE = Scale("own: quiet", "How quiet is it inside?", "loud", "quiet")


def _names(asked: Asking) -> list[str]:
    return [scale.name for scale in asked.scales]


def test_the_usual_set_is_what_an_empty_one_asks() -> None:
    assert asking(Questions(), "before") == Asking()
    assert _names(Asking()) == list(BEFORE_AND_AFTER)


def test_own_words_stand_on_the_map_or_beside_it() -> None:
    mine = (OwnWord("homesick", "far from where one belongs", -0.4, -0.1), OwnWord("wobbly"))
    words = vocabulary(Questions(own_words=mine, hidden=("joyful", "wobbly")))
    assert words.placed["homesick"].valence == -0.4
    assert "joyful" not in words.placed
    assert set(words.placed) == {*WORDS, "homesick"} - {"joyful"}
    assert words.unplaced == {}
    assert vocabulary(Questions(own_words=mine)).unplaced == {"wobbly": mine[1]}


def test_here_and_close_are_asked_once_a_day_in_a_check_in() -> None:
    early = Rating("check-in", NOW - timedelta(hours=2), scales={"here": 4})
    yesterday = Rating("check-in", NOW - timedelta(hours=12), scales={"close": 2})
    asked = asking(Questions(), "check-in", (yesterday, early), NOW)
    assert _names(asked) == [*BEFORE_AND_AFTER, "close"]
    assert _names(asking(Questions(), "before", (), NOW)) == list(BEFORE_AND_AFTER)


def test_the_day_of_once_a_day_is_the_persons() -> None:
    night = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
    evening = Rating("check-in", night - timedelta(hours=3), scales={"here": 4, "close": 4})
    asked = asking(Questions(day_begins=4), "check-in", (evening,), night)
    assert _names(asked) == list(BEFORE_AND_AFTER)
    assert _names(asking(Questions(), "check-in", (evening,), night))[-2:] == ["here", "close"]


def test_own_scales_are_asked_in_their_place() -> None:
    set_up = Questions(scales=("own: quiet", "hard", "own: gone"), own_scales=(MINE,))
    assert asking(set_up, "after").scales == (MINE, SCALES["hard"])


def test_words_used_last_come_first_and_once() -> None:
    older = Rating("before", NOW - timedelta(days=1), felt=tuple(map(Felt, list(WORDS)[:9])))
    newer = Rating("after", NOW, felt=(Felt("tense", 3),), answers=("foggy",))
    recent = asking(Questions(), "before", (older, newer)).recent
    assert recent[:3] == ("tense", "foggy", next(iter(WORDS)))
    assert len(recent) == len(set(recent)) == MOST_RECENT


def test_tags_are_ours_and_the_persons_without_hidden_ones() -> None:
    mine = Questions(own_tags=("choir", "sleep"), hidden_tags=("craving",))
    assert tags(mine) == ("sleep", "contact", "meeting", "medication change", "choir")
    assert tags(Questions()) == TAGS


def test_a_scale_that_is_gone_is_still_called_by_its_name() -> None:
    assert scale_named("own: quiet", Questions(own_scales=(MINE,))) is MINE
    assert scale_named("own: quiet").question == "quiet"
    assert scale_named("distance chosen") is PAIRS["distance chosen"]


def test_no_name_means_two_things() -> None:
    assert SOMETHING not in WORDS
    assert SOMETHING not in NOT_FEELING
    assert not set(PAIRS) & set(SCALES)
    assert set(OPTIONAL) <= set(SCALES)
