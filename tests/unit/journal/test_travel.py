"""Entries keep their own hour and day: over summer time, and wherever somebody goes."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltsense.feeling.charts import level
from feltsense.feeling.charts.chart import Points
from feltsense.feeling.days import LATEST_BEGIN, day_of
from feltsense.feeling.history import Entry, History
from feltsense.feeling.ratings import Felt, Rating
from feltsense.feeling.series import series_of
from feltsense.journal.exporting.csv_files import as_csv
from feltsense.journal.exporting.markdown import as_markdown
from feltsense.journal.exporting.wanted import Wanted
from feltsense.journal.journal import Journal
from feltsense.journal.kinds import kind_of
from feltsense.journal.records import CheckIn, Note

ZONES = [
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",  # half hours
    "Asia/Kathmandu",  # a quarter
    "Australia/Lord_Howe",  # summer time is half an hour
    "Africa/Casablanca",
    "Pacific/Auckland",
    "Pacific/Kiritimati",  # 14 hours ahead
    "Pacific/Pago_Pago",  # 11 behind
    "UTC",
]


def stored(at: datetime) -> datetime:
    """A time as it comes back from a document."""
    kind = kind_of(CheckIn)
    found: CheckIn = kind.from_document(kind.to_document(CheckIn(at), None), 7)
    return found.at


def on_the_wall(at: datetime) -> datetime:
    return at.replace(tzinfo=None, fold=0)


@given(
    st.datetimes(datetime(1980, 1, 1), datetime(2037, 1, 1)),
    st.sampled_from(ZONES),
    st.integers(0, 1),
    st.integers(0, LATEST_BEGIN),
)
def test_the_hour_and_the_day_of_any_place_come_back(
    wall: datetime, zone: str, fold: int, begins: int
) -> None:
    at = wall.replace(tzinfo=ZoneInfo(zone), fold=fold)
    there = stored(at)
    assert on_the_wall(there) == wall
    assert there.utcoffset() == at.utcoffset()
    assert there.timestamp() == at.timestamp()
    assert day_of(there, begins) == day_of(at, begins)


def rated(at: datetime, strength: int = 3) -> Rating:
    return Rating("check-in", at, felt=(Felt("sad", strength),))


def test_the_hour_that_comes_twice_stays_in_order(tmp_path: Path) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    first = datetime(2026, 10, 25, 2, 30, tzinfo=berlin)
    times = [
        first - timedelta(hours=1),
        first,
        first.replace(fold=1),
        datetime(2026, 10, 25, 3, tzinfo=berlin),
    ]
    journal = Journal(tmp_path)
    for at in reversed(times):
        journal.add(CheckIn(at, rated(at)))
    journal.close()
    found = Journal(tmp_path).check_ins()
    assert [f"{each.at:%H:%M %z}" for each in found] == [
        "01:30 +0200",
        "02:30 +0200",
        "02:30 +0100",
        "03:00 +0100",
    ]
    series = series_of([(each.rating, each.id) for each in found if each.rating])
    assert (series.times[1:] > series.times[:-1]).all()
    # On the clock of the place there are 30 minutes from the second half past two to three.
    assert (series.local[1:] - series.local[:-1]).tolist() == [3600.0, 0.0, 1800.0]


@pytest.mark.parametrize(
    ("before", "after", "hours"),
    [
        (datetime(2026, 3, 28, 23, 30), datetime(2026, 3, 29, 23, 30), 23),  # spring
        (datetime(2026, 10, 24, 23, 30), datetime(2026, 10, 25, 23, 30), 25),  # autumn
    ],
)
def test_a_day_of_23_or_25_hours_is_a_day(before: datetime, after: datetime, hours: int) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    times = [each.replace(tzinfo=berlin) for each in (before, after)]
    series = series_of([(rated(stored(at)), n) for n, at in enumerate(times)])
    assert series.times[1] - series.times[0] == hours * 3600
    assert series.days[1] - series.days[0] == 1
    assert series.local[1] - series.local[0] == 24 * 3600


def test_a_flight_over_the_date_line_moves_no_entry(tmp_path: Path) -> None:
    """From Auckland on Tuesday evening to Honolulu, where Tuesday is only about to begin."""
    auckland, honolulu = ZoneInfo("Pacific/Auckland"), ZoneInfo("Pacific/Honolulu")
    leaving = datetime(2026, 11, 24, 21, 0, tzinfo=auckland)
    landing = (leaving + timedelta(hours=9)).astimezone(UTC).astimezone(honolulu)
    back = datetime(2026, 11, 24, 20, 0, tzinfo=honolulu)
    journal = Journal(tmp_path)
    for at in (back, landing, leaving):
        journal.add(CheckIn(at, rated(at)))
    journal.close()
    found = Journal(tmp_path).check_ins()
    assert [f"{each.at:%a %H:%M}" for each in found] == ["Tue 21:00", "Tue 07:00", "Tue 20:00"]
    series = series_of([(each.rating, each.id) for each in found if each.rating])
    assert (series.times[1:] > series.times[:-1]).all()
    assert set(series.days.tolist()) == {date(2026, 11, 24).toordinal()}
    assert (series.local[1:] - series.local[:-1]).tolist() == [-14 * 3600.0, 13 * 3600.0]


def test_a_flight_the_other_way_leaves_a_day_out() -> None:
    honolulu, auckland = ZoneInfo("Pacific/Honolulu"), ZoneInfo("Pacific/Auckland")
    leaving = datetime(2026, 11, 24, 13, 0, tzinfo=honolulu)
    landing = (leaving + timedelta(hours=9)).astimezone(UTC).astimezone(auckland)
    series = series_of([(rated(stored(leaving)), 1), (rated(stored(landing)), 2)])
    assert (series.days[1] - series.days[0], landing.date()) == (1, date(2026, 11, 25))


def test_the_persons_hour_is_in_the_columns_and_in_the_chart() -> None:
    """A night shift: before and after midnight it is one day where the day begins at 4."""
    start = datetime(2026, 11, 23, 23, 0, tzinfo=ZoneInfo("America/St_Johns"))
    entries = [(rated(stored(start + timedelta(hours=hours))), hours) for hours in (0, 2, 5)]
    days = [series_of(entries, begins).days.tolist() for begins in (0, 4)]
    monday = date(2026, 11, 23).toordinal()
    assert days == [[monday, monday + 1, monday + 1], [monday, monday, monday + 1]]
    kept = tuple(Entry(number, each.at, (each,)) for each, number in entries)
    assert level.make(History(kept[:2])).period == "from 2026-11-23 to 2026-11-24"
    assert level.make(History(kept[:2], begins=4)).period == "on 2026-11-23"
    drawn = [
        [
            layer.x.tolist()
            for layer in level.make(History(kept, begins=begins)).panels[0].layers
            if isinstance(layer, Points)
        ]
        for begins in (0, 4)
    ]
    assert drawn[0] == drawn[1]


def test_a_note_says_which_check_in_it_belongs_to(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    at = datetime(2026, 11, 24, 21, 40, tzinfo=UTC)
    check_in = journal.add(CheckIn(at))
    journal.add(Note(at, "Rain.", session=check_in.id, tags=("sleep",)))
    text = as_markdown(journal, Wanted()).decode()
    assert "### 21:40 (UTC+00:00)\n\nAfter: a check-in\n\nWith: sleep\n\nRain.\n" in text


def test_exports_say_how_far_the_clock_was_ahead(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    at = datetime(2026, 11, 24, 21, 40, tzinfo=ZoneInfo("America/St_Johns"))
    journal.add(CheckIn(at, rated(at)))
    for later, zone in ((0, "America/St_Johns"), (1, "America/St_Johns"), (12, "Asia/Kathmandu")):
        journal.add(Note((at + timedelta(hours=later)).astimezone(ZoneInfo(zone)), "Rain."))
    files = as_csv(journal, Wanted())
    for name in ("check_ins.csv", "ratings.csv"):
        (row,) = csv.DictReader(io.StringIO(files[name].decode("utf-8-sig"), newline=""))
        assert (row["time"], row["offset"]) == ("2026-11-24 21:40", "UTC-03:30")
        assert row["utc"] == "2026-11-25T01:10:00.000000Z"
    headings = [
        line
        for line in as_markdown(journal, Wanted()).decode().splitlines()
        if line.startswith("###")
    ]
    assert headings == ["### 21:40 (UTC-03:30)", "### 22:40", "### 18:55 (UTC+05:45)"]
