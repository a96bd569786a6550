"""Records as a history: each answer once, and each where it belongs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from feltsense.feeling.history import History
from feltsense.feeling.questions import OwnWord, Questions
from feltsense.feeling.ratings import Felt, Rating
from feltsense.journal.records import BodyMap, CheckIn, Played, Session
from feltsense.player.history import history_of

NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)
PLAYED = Played("body-scan/edges-first", "Edges first", "body-scan", "ab" * 32)


def rating(moment: str, minutes: float, word: str = "calm", strength: int = 4) -> Rating:
    return Rating(moment, NOON + timedelta(minutes=minutes), (Felt(word, strength),))


def session(minutes: float = 0, *ratings: Rating, id_: int = 1) -> Session:
    started = NOON + timedelta(minutes=minutes)
    return Session(
        PLAYED, started, 300, 300, ratings=ratings, ended=started + timedelta(minutes=5), id=id_
    )


def test_a_check_in_that_stands_before_a_session_is_counted_once() -> None:
    asked = rating("check-in", 0)
    check_in = CheckIn(asked.at, asked, ("sleep",), id=7)
    sat = session(4, replace(asked, moment="before"), rating("after", 10))
    history = history_of([sat], [check_in], [], Questions())
    assert [len(entry.ratings) for entry in history.entries] == [0, 2]
    assert history.entries[0].tags == ("sleep",)
    assert len(history.series) == 2


def test_other_check_ins_keep_their_answers() -> None:
    asked = rating("check-in", 1)
    sat = session(4, rating("before", 3))
    history = history_of([sat], [CheckIn(asked.at, asked, id=7)], [], Questions())
    assert [rating.moment for rating in history.series.ratings] == ["check-in", "before"]
    assert [history.entries[place].id for place in history.series.entries] == [7, 1]


def test_words_hidden_by_now_still_have_their_place() -> None:
    questions = Questions(
        own_words=(OwnWord("fizzy", "", 0.4, 0.7),), hidden=("calm", "fizzy"), day_begins=4
    )
    history = history_of([], [], [], questions)
    assert {"calm", "fizzy"} <= set(history.vocabulary.placed)
    assert history.begins == 4


def test_body_maps_belong_to_their_entry() -> None:
    maps = [BodyMap(NOON, "standing 1", b"x", session=1, id=3), BodyMap(NOON, "seated 1", b"y")]
    history = history_of([session()], [], maps, Questions())
    assert [each.entry for each in history.painted] == [1, 0]


def whole() -> History:
    sat = session(0, rating("before", -1), rating("after", 6, "sad"), id_=1)
    next_day = session(1440, rating("before", 1439), id_=2)
    other = replace(next_day, played=replace(PLAYED, id="breathing/slow", kind="breathing"), id=3)
    maps = [BodyMap(NOON, "standing 1", b"x", session=each, id=each) for each in (1, 3)]
    return history_of([sat, next_day, other], [], maps, Questions())


def test_narrowed_to_days() -> None:
    second = date(2026, 11, 4)
    assert [entry.id for entry in whole().within(second, None).entries] == [2, 3]
    assert [entry.id for entry in whole().within(None, date(2026, 11, 3)).entries] == [1]
    assert whole().within(second, second).painted == ()
    assert len(whole().within(None, None).entries) == 3


def test_narrowed_to_exercises_and_words() -> None:
    of_one = whole().of_exercises({"breathing/slow"})
    assert [entry.id for entry in of_one.entries] == [3]
    assert [each.entry for each in of_one.painted] == [3]
    sad = whole().of_words({"sad"})
    assert len(sad.entries) == 3  # they were done
    assert [rating.felt for rating in sad.series.ratings] == [(Felt("sad", 4),)]


def test_a_day_begins_when_the_person_says() -> None:
    late = replace(session(), started=NOON.replace(hour=2))
    history = history_of([late], [], [], Questions(day_begins=4))
    assert history.day(history.entries[0]) == date(2026, 11, 2)
