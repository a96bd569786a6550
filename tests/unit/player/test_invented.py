"""The invented months: labelled, the same each time, and with all that charts must show."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

from feltsense.feeling.ratings import CANT_TELL
from feltsense.journal.records import STOPPED, CheckIn, Note, Session
from feltsense.player import invented

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
RECORDS = list(invented.records(NOW))
SESSIONS = [record for record in RECORDS if isinstance(record, Session)]
CHECK_INS = [record for record in RECORDS if isinstance(record, CheckIn)]


def test_they_are_the_same_each_time_and_others_with_another_seed() -> None:
    assert list(invented.records(NOW)) == RECORDS
    assert list(invented.records(NOW, seed=8)) != RECORDS


def test_nothing_is_in_the_future_and_they_reach_over_eight_months() -> None:
    times = [each.started if isinstance(each, Session) else each.at for each in RECORDS]
    assert max(times) < NOW
    assert (max(times) - min(times)).days > 230


def test_what_is_written_says_that_it_is_invented() -> None:
    assert all("nvented" in each.text for each in RECORDS if isinstance(each, Note))


def test_there_are_gaps_numb_weeks_early_ends_and_answers_that_cannot_be_told() -> None:
    days = sorted({each.started.date().toordinal() for each in SESSIONS})
    assert max(after - before for before, after in pairwise(days)) > 7
    ratings = [rating for each in SESSIONS for rating in each.ratings]
    assert any(session.ending == STOPPED for session in SESSIONS)
    assert any(CANT_TELL in rating.scales.values() for rating in ratings)
    assert any(rating.answers and not rating.felt for rating in ratings)
    assert any(len(session.ratings) == 1 for session in SESSIONS)
    assert any("medication change" in each.tags for each in CHECK_INS)
