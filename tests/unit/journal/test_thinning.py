"""Which backups go with age, over years of them."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from feltsense.journal.thinning import ALL, MONTHLY, WEEKLY, surplus

NOW = datetime(2026, 11, 23, 18, 15)
TIMES = st.lists(
    st.datetimes(datetime(2019, 1, 1), datetime(2026, 12, 31)), unique=True, max_size=80
)


def left(times: list[datetime], now: datetime) -> list[datetime]:
    gone = set(surplus([(at, at) for at in times], now))
    return sorted(at for at in times if at not in gone)


def test_a_backup_a_day_for_ten_years() -> None:
    """All of a week, 9 weeks, 24 months and 10 years: some fifty in place of 3,650."""
    kept: list[datetime] = []
    for day in range(3650):
        now = NOW + timedelta(days=day)
        kept = left([*kept, now], now)
    ages = [now - at for at in kept]
    assert sum(age <= ALL for age in ages) == 8
    assert sum(ALL < age <= WEEKLY for age in ages) in range(8, 13)
    assert sum(WEEKLY < age <= MONTHLY for age in ages) in range(21, 25)
    assert sorted({at.year for at in kept}) == list(range(2026, 2037))
    assert kept[0] == NOW and len(kept) < 60


@given(TIMES)
def test_what_is_young_stays_and_so_does_the_newest(times: list[datetime]) -> None:
    kept = left(times, NOW)
    assert {at for at in times if NOW - at <= ALL} <= set(kept)
    assert not times or max(times) in kept


@given(TIMES)
def test_every_week_month_and_year_keeps_one(times: list[datetime]) -> None:
    kept = left(times, NOW)
    for longest, span in (
        (WEEKLY, lambda at: at.isocalendar()[:2]),
        (MONTHLY, lambda at: (at.year, at.month)),
        (timedelta.max, lambda at: at.year),
    ):
        first: dict[object, datetime] = {}
        for at in sorted(times):
            first.setdefault(span(at), at)
        assert {at for at in first.values() if NOW - at <= longest} <= set(kept)


@given(TIMES, st.integers(0, 2000))
def test_thinning_early_and_late_is_thinning_late(times: list[datetime], days: int) -> None:
    """So nothing depends on how often the app was open."""
    early = NOW - timedelta(days=days)
    made_by_then = [at for at in times if at <= early]
    later = [at for at in times if at > early]
    assert left(left(made_by_then, early) + later, NOW) == left(times, NOW)


@given(TIMES, st.randoms(use_true_random=False))
def test_the_order_is_of_no_importance(times: list[datetime], random: object) -> None:
    mixed = list(times)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert left(mixed, NOW) == left(times, NOW)


def test_what_is_dated_in_the_future_stays() -> None:
    later = [NOW + timedelta(hours=hours) for hours in range(5)]
    assert left(later, NOW) == later
