"""Taking in: what each app wrote, each of its traps, and nothing twice.

All files, people and entries here are invented.
"""

from __future__ import annotations

import io
import json
import shutil
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import orjson
import pytest

from feltsense.feeling.ratings import Rating
from feltsense.journal.exporting.export import exporting
from feltsense.journal.exporting.wanted import Wanted
from feltsense.journal.importing.plan import CannotImport, NeedsPassphrase, Plan, look, take
from feltsense.journal.importing.times import placed
from feltsense.journal.journal import Journal
from feltsense.journal.records import FINISHED, BodyMap, CheckIn, Mood, Note, Record
from feltsense.vault.sealed_file import seal_with
from feltsense.vault.wrapping import Cost
from tests.unit.journal.foreign import (
    DAYLIO,
    DAYLIO_CSV,
    HOW_WE_FEEL,
    HOW_WE_FEEL_SHORT,
    INSIGHT_TIMER,
    PIXELS,
    as_csv,
    daylio_backup,
)
from tests.unit.journal.invented import START, session

BERLIN = ZoneInfo("Europe/Berlin")
DAYLIO_HEADER = "full_date,date,weekday,time,mood,activities,note_title,note"


class Desk:
    """A journal, and files to take into it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.journal = Journal(folder / "journal")

    def look(
        self,
        data: bytes | str | object,
        *,
        moods: dict[str, int] | None = None,
        passphrase: str | None = None,
        zone: tzinfo = BERLIN,
    ) -> Plan:
        """Look into a file of this content, whose name says nothing."""
        if isinstance(data, str):
            data = data.encode()
        elif not isinstance(data, bytes):
            data = json.dumps(data).encode()
        file = self.folder / "file"
        file.write_bytes(data)
        return look(file, self.journal, moods=moods or {}, passphrase=passphrase, zone=zone)

    def take(self, data: bytes | str | object, **more: Any) -> Plan:
        """Look, and take all of it in."""
        plan = self.look(data, **more)
        assert plan.found == plan.new + plan.already_there + len(plan.skipped)
        steps = list(take(plan, self.journal))
        assert steps[-1][0] == steps[-1][1]
        return plan

    def state(self) -> list[tuple[str, int, dict[str, Any]]]:
        return list(self.journal.documents())

    def entries(self) -> tuple[Record, ...]:
        return (*self.journal.sessions(), *self.journal.check_ins(), *self.journal.notes())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.journal.close()


def reasons(plan: Plan) -> dict[str, str]:
    return {each.row: each.reason for each in plan.skipped}


# Every format


EVERY = [DAYLIO_CSV, daylio_backup(), HOW_WE_FEEL, INSIGHT_TIMER, PIXELS]


@pytest.mark.parametrize("data", EVERY, ids=["daylio", "backup", "hwf", "insight", "pixels"])
def test_looking_changes_nothing_and_taking_twice_adds_nothing(desk: Desk, data: Any) -> None:
    assert desk.look(data).new > 0
    assert desk.state() == []
    first = desk.take(data)
    assert first.skipped == ()
    kept = desk.state()
    again = desk.take(data)
    assert (again.new, again.already_there, again.records) == (0, first.found, ())
    assert desk.state() == kept


@pytest.mark.parametrize("data", EVERY, ids=["daylio", "backup", "hwf", "insight", "pixels"])
def test_what_was_taken_in_is_read_again_from_the_disk(desk: Desk, data: Any) -> None:
    desk.take(data)
    entries = desk.entries()
    desk.journal.close()
    desk.journal = Journal(desk.folder / "journal", newest=0)
    assert desk.look(data).new == 0, "months that were not read yet are looked into"
    assert desk.entries() == entries
    assert desk.journal.problems == ()


def test_a_plan_that_is_taken_twice_adds_nothing_the_second_time(desk: Desk) -> None:
    plan = desk.take(DAYLIO_CSV)
    kept = desk.state()
    assert list(take(plan, desk.journal)) == [(0, 0)]
    assert desk.state() == kept


def test_two_files_that_overlap_add_what_is_new(desk: Desk) -> None:
    rows = [f"2026-07-{day:02},x,x,8:00,good,,,note {day}" for day in range(1, 21)]
    desk.take(as_csv(DAYLIO_HEADER, *rows[:12]))
    plan = desk.take(as_csv(DAYLIO_HEADER, *reversed(rows[5:])))
    assert (plan.found, plan.new, plan.already_there) == (15, 8, 7)
    assert len(desk.journal.check_ins()) == len(desk.journal.notes()) == 20


def test_two_rows_that_are_the_same_are_two_entries(desk: Desk) -> None:
    row = "2026-07-22,x,x,8:00,good,,,"
    assert desk.take(as_csv(DAYLIO_HEADER, row, row)).new == 2
    plan = desk.take(as_csv(DAYLIO_HEADER, row, row, row))
    assert (plan.new, plan.already_there) == (1, 2)


def test_an_entry_that_was_changed_here_is_left(desk: Desk) -> None:
    desk.take(DAYLIO_CSV)
    note = desk.journal.notes()[0]
    desk.journal.update(replace(note, text="In my own words"))
    assert desk.take(DAYLIO_CSV).new == 0
    assert desk.journal.notes()[0].text == "In my own words"


def test_years_are_written_one_after_the_other(desk: Desk) -> None:
    rows = [f"{year}-02-05,x,x,8:00,good,,,a note" for year in range(2021, 2027)]
    plan = desk.look(as_csv(DAYLIO_HEADER, *rows))
    assert list(take(plan, desk.journal)) == [(done, 12) for done in range(13)]


def test_two_computers_that_take_in_the_same_file_have_it_once(desk: Desk, tmp_path: Path) -> None:
    """Each before it heard of the other; then a sync tool brings the files of both together."""
    folders = tmp_path / "one", tmp_path / "other"
    plan = desk.look(DAYLIO_CSV)
    for folder in folders:
        journal = Journal(folder)
        assert list(take(plan, journal))[-1] == (5, 5)
        check_ins, notes = journal.check_ins(), journal.notes()
        journal.close()
    for path in folders[1].iterdir():
        if path.is_file():
            conflict = f"{path.stem}.sync-conflict-20261123-183000-ABCDEFG{path.suffix}"
            name = conflict if path.suffix == ".json" else path.name
            shutil.copy(path, folders[0] / name)
    both = Journal(folders[0])
    assert both.problems == ()
    assert (both.check_ins(), both.notes()) == (check_ins, notes)


def test_a_place_that_is_taken_is_left_to_who_has_it(desk: Desk) -> None:
    desk.take(DAYLIO_CSV)
    of_row = desk.journal.check_ins()[0]
    desk.journal.update(replace(of_row, source=None))  # as if another entry had its id
    assert desk.take(DAYLIO_CSV).new == 1
    assert len({one.id for one in desk.journal.check_ins()}) == len(desk.journal.check_ins())
    assert len(desk.journal.check_ins()) == 4


# What is no file that can be taken in


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"\0\1\2\3" * 100, "no file that can be taken in"),
        (b"Dear diary, today it rained.", "no file that can be taken in"),
        (b"a,b,c\n1,2,3\n", "no file that can be taken in"),
        (b'{"feltsense": "journal", "form', "damaged or cut"),
        (b'[{"some": "thing"}]', "no file that can be taken in"),
        (b"\xef\xbb\xbfid,time,offset,utc,prompt,text\r\n", "as JSON"),
        (DAYLIO_HEADER.encode(), "nothing in this export of Daylio"),
        (daylio_backup(name="other.json"), "unpack it first"),
        (daylio_backup(b"{}", name="manifest.json"), "restoring"),
        (daylio_backup()[:-30], "damaged or cut"),
        (daylio_backup(b"no base64 and no JSON"), "damaged"),
        (daylio_backup({"dayEntries": "none"}), "no entries"),
        (b'{"feltsense": "journal", "format": 2, "documents": {}}', "newer"),
        (b'{"feltsense": "journal", "format": 1, "documents": {"notes": 3}}', "damaged"),
        (b"feltsense" + bytes(60), "encrypted journal"),
    ],
)
def test_a_file_that_is_no_good_is_said_in_a_sentence(desk: Desk, data: bytes, said: str) -> None:
    with pytest.raises(CannotImport, match=said) as error:
        desk.look(data)
    assert str(error.value).endswith(".")
    assert desk.state() == []


def test_a_missing_file_and_a_folder_are_said(desk: Desk) -> None:
    with pytest.raises(CannotImport, match="no file"):
        look(desk.folder / "nowhere", desk.journal)
    with pytest.raises(CannotImport, match="a folder"):
        look(desk.folder, desk.journal)


# Daylio


def test_daylio_csv(desk: Desk) -> None:
    desk.take(DAYLIO_CSV)
    midnight, morning, night = desk.journal.check_ins()
    assert midnight.at.isoformat() == "2026-07-21T00:10:00+02:00"
    assert midnight.moods == (Mood("Awful", 1),)
    assert midnight.tags == ("trams",)
    assert morning.at.isoformat() == "2026-07-22T08:30:00+02:00"
    assert morning.moods == (Mood("rad", 5),)
    assert morning.source is not None
    assert (morning.source.app, morning.source.columns) == ("Daylio", {"scales": "Stress: 3"})
    assert night.tags == ("work", '"bad" sleep')
    assert night.rating is None, "a mood of another scale is none of ours"
    assert [note.text for note in desk.journal.notes()] == [
        "# A title\n\ntwo\nlines",
        'Invented. "Quoted",',
    ]


def test_daylio_columns_are_found_by_their_names(desk: Desk) -> None:
    data = "note;mood;full_date;activities;new\nrain;bad;2026-07-22;a | b;kept\n".encode("utf-16")
    desk.take(data)
    (check_in,) = desk.journal.check_ins()
    assert check_in.moods == (Mood("bad", 2),)
    assert check_in.at.isoformat() == "2026-07-22T12:00:00+02:00"
    assert check_in.source is not None
    assert check_in.source.columns == {"new": "kept", "time": "not given"}


def test_moods_with_names_of_ones_own_are_asked_for(desk: Desk) -> None:
    rows = as_csv(
        DAYLIO_HEADER,
        "2026-07-22,x,x,8:00,Súper,,,",
        "2026-07-23,x,x,8:00,so la la,,,",
        "2026-07-24,x,x,8:00,Súper,,,",
        "2026-07-25,x,x,8:00,good,,,",
    )
    plan = desk.take(rows)
    assert plan.unknown_moods == ("Súper", "so la la")
    assert (plan.new, len(plan.skipped)) == (1, 3)
    assert "Súper" in reasons(plan)["row 2"]
    plan = desk.take(rows, moods={" súper ": 5})
    assert (plan.new, plan.already_there, plan.unknown_moods) == (2, 1, ("so la la",))
    assert desk.journal.check_ins()[0].moods == (Mood("Súper", 5),)
    plan = desk.take(rows)
    assert (plan.already_there, len(plan.skipped)) == (3, 1), "what is there is not asked for again"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("2026-02-30,x,x,8:00,good,,,", "2026-02-30"),
        (",x,x,8:00,good,,,", "no date"),
        ("0026-02-03,x,x,8:00,good,,,", "0026-02-03"),
        ("2026-07-22,x,x,25:00,good,,,", "25:00"),
        ("2026-07-22,x,x,13:30 pm,good,,,", "13:30 pm"),
        ("2026-07-22,x,x,8:00,,,,", "neither a mood"),
        ("2026-07-22,x,x,8:00,good,,,a,b,c", "10 columns"),
        ('2026-07-22,x,x,8:00,good,,,"never closed', "not closed"),
    ],
)
def test_a_row_that_cannot_be_read_stops_no_other(desk: Desk, row: str, reason: str) -> None:
    good = "2026-07-21,x,x,8:00,good,,,fine"
    plan = desk.take(as_csv(DAYLIO_HEADER, good, row, good, good))
    assert (plan.found, plan.new) == (4, 3)
    assert list(reasons(plan)) == ["row 3"]
    assert reason in reasons(plan)["row 3"]


def test_letters_that_are_not_utf8_are_never_guessed(desk: Desk) -> None:
    rows = f"{DAYLIO_HEADER}\n2026-07-22,x,x,8:00,good,,,f\xfchlen\n2026-07-23,x,x,8:00,good,,,ok\n"
    plan = desk.take(rows.encode("latin-1"))
    assert plan.new == 1
    assert "UTF-8" in reasons(plan)["row 2"]


def test_a_row_that_was_cut_off_is_not_half_taken_in(desk: Desk) -> None:
    whole = as_csv(DAYLIO_HEADER, "2026-07-22,x,x,8:00,good,,,ok", "2026-07-23,x,x,8:00,go")
    plan = desk.take(whole.rstrip(b"\n"))
    assert plan.new == 1
    assert "cut off" in reasons(plan)["row 3"]


def test_a_note_that_is_longer_than_a_library_likes_stops_no_other(desk: Desk) -> None:
    long = "a" * 200_000
    good = "2026-07-21,x,x,8:00,good,,,fine"
    plan = desk.take(as_csv(DAYLIO_HEADER, good, f"2026-07-22,x,x,8:00,good,,,{long}", good))
    assert plan.new == 2
    assert list(reasons(plan)) == ["row 3"]


def test_a_daylio_backup(desk: Desk) -> None:
    desk.take(daylio_backup())
    by_mood = {check_in.moods[0].name: check_in for check_in in desk.journal.check_ins()}
    assert by_mood["rad"].moods == (Mood("rad", 5),), "1 is the best there"
    assert by_mood["rad"].at.isoformat() == "2026-07-22T23:05:00+02:00"
    assert by_mood["rad"].tags == ("work", "trams")
    source = by_mood["rad"].source
    assert source is not None
    assert source.columns == {"assets": "[4]", "tags without a name": "9"}
    assert by_mood["súper"].moods == (Mood("súper", 4),)
    assert by_mood["súper"].at.isoformat() == "2026-07-22T17:35:00-03:30"
    (note,) = desk.journal.notes()
    assert note.text == "Tea & rain\nat night\n- one"


def test_the_csv_and_the_backup_of_one_diary_are_the_same_entries(desk: Desk) -> None:
    note = "Tea &amp; rain<br>at night"
    entry = {**DAYLIO["dayEntries"][0], "note": note}
    desk.take(daylio_backup({**DAYLIO, "dayEntries": [entry]}))
    row = '2026-07-22,x,x,11:05 pm,fantástico,travail | trams,,"Tea & rain\nat night"'
    plan = desk.take(as_csv(DAYLIO_HEADER, row))
    assert (plan.found, plan.already_there) == (1, 1)


@pytest.mark.parametrize(
    "change",
    [
        {"datetime": None},
        {"datetime": "1784754300000"},
        {"datetime": True},
        {"datetime": 10**400},
        {"datetime": -(10**15)},
        {"mood": 77},
        {"mood": None, "tags": [], "note": None},
        {"note": 5},
        {"note": ["<p>"], "mood": 1},
    ],
)
def test_a_strange_entry_of_a_backup_is_skipped(desk: Desk, change: dict[str, Any]) -> None:
    good = DAYLIO["dayEntries"]
    plan = desk.take(daylio_backup({**DAYLIO, "dayEntries": [{**good[0], **change}, 7, *good]}))
    assert (plan.found, plan.new) == (4, 2)
    assert list(reasons(plan)) == ["entry 1", "entry 2"]


def test_half_a_character_in_a_backup_stops_nothing(desk: Desk) -> None:
    entry = {**DAYLIO["dayEntries"][0], "note": "cut \ud83d"}
    assert desk.take(daylio_backup({**DAYLIO, "dayEntries": [entry]})).new == 1
    assert desk.journal.notes()[0].text == "cut \ufffd"


def test_a_backup_without_an_offset_is_at_this_place(desk: Desk) -> None:
    entry = {"datetime": 1784754300000, "mood": 3}
    desk.take(daylio_backup({"dayEntries": [entry]}))
    assert desk.journal.check_ins()[0].at.isoformat() == "2026-07-22T23:05:00+02:00"
    assert desk.journal.check_ins()[0].moods == (Mood("meh", 3),)


def test_a_zip_that_unpacks_to_more_than_a_diary_is_refused(desk: Desk) -> None:
    held = io.BytesIO()
    with (
        zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("backup.daylio", "w", force_zip64=True) as file,
    ):
        for _ in range(130):
            file.write(bytes(1 << 20))
    assert len(held.getvalue()) < 1 << 20
    with pytest.raises(CannotImport, match="larger than a diary"):
        desk.look(held.getvalue())


def test_nothing_of_a_zip_is_unpacked(desk: Desk) -> None:
    held = io.BytesIO(daylio_backup())
    with zipfile.ZipFile(held, "a") as archive:
        archive.writestr("../../outside.txt", "x")
        archive.writestr("/etc/outside.txt", "x")
    before = sorted(desk.folder.parent.rglob("*"))
    assert desk.look(held.getvalue()).new == 2
    assert [path for path in sorted(desk.folder.parent.rglob("*")) if path not in before] == [
        desk.folder / "file"
    ]


@pytest.mark.parametrize("packed", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packings_that_cannot_be_read_in_parts_are_refused(desk: Desk, packed: int) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", packed) as archive:
        archive.writestr("backup.daylio", bytes(1000))
    with pytest.raises(CannotImport, match="packed"):
        desk.look(held.getvalue())


# How We Feel, Insight Timer, Pixels


def test_how_we_feel(desk: Desk) -> None:
    desk.take(HOW_WE_FEEL)
    morning, night = desk.journal.check_ins()
    assert morning.at.isoformat() == "2026-07-22T08:15:00+02:00"
    assert night.at.isoformat() == "2026-07-22T23:36:00+02:00"
    assert night.moods == (Mood("Down"), Mood("Calm"))
    assert night.tags == ("By Myself", "Home", "Resting", "Tea")
    assert night.source is not None
    assert night.source.columns == {"Locale": "en", "Mood Keys": "down;calm", "Sleep": "6.5"}
    assert {(note.prompt, note.text) for note in desk.journal.notes()} == {
        ("", "Invented"),
        ("Reflections", "One\nTwo"),
        ("Takeaways", "A takeaway"),
    }


def test_the_short_and_the_long_shape_of_how_we_feel_are_the_same_entries(desk: Desk) -> None:
    desk.take(HOW_WE_FEEL_SHORT)
    plan = desk.take(HOW_WE_FEEL)
    assert (plan.found, plan.new) == (2, 2), "the reflection of the first is new"
    assert len(desk.journal.check_ins()) == 2


def test_insight_timer(desk: Desk) -> None:
    desk.take(INSIGHT_TIMER)
    skipped_hour, sat = desk.journal.sessions()
    assert sat.started.isoformat() == "2026-04-20T08:21:14+02:00"
    assert (sat.planned, sat.heard, sat.ending) == (2700, 2700, FINISHED)
    assert (sat.played.id, sat.played.title) == ("insight-timer/meditation", "Meditation")
    assert len(sat.played.digest) == 64
    assert skipped_hour.started.isoformat() == "2026-03-29T02:30:00+01:00"
    assert skipped_hour.played.title == "Breathing: Morning sit"


def test_more_columns_of_insight_timer_become_a_note(desk: Desk) -> None:
    rows = "Started At,Duration,Preset,Activity,Notes\n04/20/2026 08:21:14,0:45:0,,Sitting,Calm\n"
    assert desk.take(rows).new == 1
    assert [note.text for note in desk.journal.notes()] == ["Notes: Calm"]


@pytest.mark.parametrize(
    "row",
    [
        "20/04/2026 08:21:14,0:45:0,,x",
        "04/20/2026,0:45:0,,x",
        "04/20/2026 08:21:14,45,,x",
        "04/20/2026 08:21:14,0:0:0,,x",
        "04/20/2026 08:21:14,900:0:0,,x",
        "04/20/2026 08:21:14,-1:45:0,,x",
    ],
)
def test_rows_of_insight_timer_that_cannot_be_read(desk: Desk, row: str) -> None:
    plan = desk.take(INSIGHT_TIMER + row + "\r\n")
    assert (plan.new, list(reasons(plan))) == (2, ["row 4"])


def test_pixels(desk: Desk) -> None:
    desk.take(PIXELS)
    *first, second = desk.journal.check_ins()
    assert sorted(each.moods[0].value or 0 for each in first) == [2, 4, 4]
    assert all(each.at.isoformat() == "2026-07-22T12:00:00+02:00" for each in first)
    assert all(each.tags == ("calm", "tired") for each in first)
    assert first[0].source is not None
    assert first[0].source.columns == {"tags, Emotions": "calm; tired", "time": "not given"}
    assert second.moods == (Mood("", 1),)
    assert [note.text for note in desk.journal.notes()] == ["Invented"]


def test_a_day_of_pixels_that_was_not_over_is_added_to(desk: Desk) -> None:
    desk.take([{**PIXELS[0], "scores": [4]}])
    assert desk.take(PIXELS).new == 2
    assert len(desk.journal.check_ins()) == 4
    assert len(desk.journal.notes()) == 1


@pytest.mark.parametrize(
    "change", [{"scores": [6]}, {"scores": ["4"]}, {"scores": 4}, {"date": 3}, {"type": "Cycle"}]
)
def test_strange_days_of_pixels_are_skipped(desk: Desk, change: dict[str, Any]) -> None:
    plan = desk.take([{**PIXELS[0], **change}, *PIXELS])
    assert (plan.new, list(reasons(plan))) == (2, ["entry 1"])


# Places and times


def test_of_an_hour_that_was_twice_it_is_the_first(desk: Desk) -> None:
    desk.take(as_csv(DAYLIO_HEADER, "2026-10-25,x,x,2:30,good,,,"))
    assert desk.journal.check_ins()[0].at.isoformat() == "2026-10-25T02:30:00+02:00"


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This computer stands in Berlin."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("zone", [None, BERLIN])
@pytest.mark.parametrize(
    ("local", "offset"),
    [((3, 29, 1), 1), ((3, 29, 2), 1), ((3, 29, 3), 2), ((10, 25, 2), 2), ((10, 25, 3), 1)],
)
def test_clocks_that_were_changed(
    in_berlin: None, zone: tzinfo | None, local: tuple[int, int, int], offset: int
) -> None:
    month, day, hour = local
    at = placed(datetime(2026, month, day, hour, 30), zone)
    assert at.isoformat() == f"2026-{month:02}-{day:02}T{hour:02}:30:00+0{offset}:00"


def test_times_are_of_this_computer_where_nothing_is_said(desk: Desk) -> None:
    file = desk.folder / "file"
    file.write_bytes(as_csv(DAYLIO_HEADER, "2026-07-22,x,x,8:00,good,,,"))
    (record,) = look(file, desk.journal).records
    assert isinstance(record, CheckIn)
    assert record.at == datetime(2026, 7, 22, 8).astimezone()


def test_a_file_is_the_same_rows_wherever_it_is_taken_in(desk: Desk) -> None:
    desk.take(DAYLIO_CSV, zone=BERLIN)
    assert desk.look(DAYLIO_CSV, zone=UTC).new == 0


# Our own export


@pytest.fixture
def filled(desk: Desk) -> Desk:
    journal = desk.journal
    first = journal.add(session(ending=FINISHED, heard=299.5))
    journal.add(session(40))
    journal.add(CheckIn(START, Rating("before", START, answers=("numb",)), ("work",)))
    journal.add(Note(START, "Rain", "What was there?", first.id))
    journal.add(BodyMap(START, "standing 1", b"\0painted", {"chest": {"numb": 0.4}}))
    journal.put_documents("letters", {202611000000007: {"version": 9, "from": "a newer version"}})
    journal.put_documents("notes", {202611000000008: {"version": 99, "text": "of a newer one"}})
    return desk


def exported(desk: Desk, wanted: Wanted | None = None) -> bytes:
    out = desk.folder / "out.json"
    *_, (path,) = exporting(desk.journal, "json", wanted or Wanted(), out, over=True)
    return path.read_bytes()


def empty(desk: Desk) -> Desk:
    folder = desk.folder / "other"
    folder.mkdir()
    return Desk(folder)


def test_out_in_and_out_again_is_the_same_file(filled: Desk) -> None:
    whole = exported(filled)
    other = empty(filled)
    plan = other.take(whole)
    assert (plan.app, plan.found, plan.new, plan.skipped) == ("Feltsense", 7, 7, ())
    assert exported(other) == whole
    assert other.entries() == filled.entries()
    again = other.take(whole)
    assert (again.new, again.already_there) == (0, 7)
    other.journal.close()


def test_a_part_of_an_export_adds_what_is_missing(filled: Desk) -> None:
    other = empty(filled)
    assert other.take(exported(filled, Wanted(end=date(2026, 11, 30)))).new == 4
    plan = other.take(exported(filled))
    assert (plan.new, plan.already_there) == (3, 4)
    other.journal.close()


def test_what_says_something_else_here_is_left_as_it_is(filled: Desk) -> None:
    whole = exported(filled)
    note = filled.journal.update(replace(filled.journal.notes()[0], text="Sun"))
    plan = filled.take(whole)
    assert (plan.new, plan.already_there) == (0, 6)
    assert reasons(plan) == {
        f"notes {note.id}": "it is in the journal, which says something else and is left so."
    }
    assert filled.journal.notes() == (note,)


def test_what_was_deleted_here_comes_back_from_an_export(filled: Desk) -> None:
    whole = exported(filled)
    filled.journal.remove(filled.journal.notes()[0])
    assert (filled.take(whole).new, len(filled.journal.notes())) == (1, 1)
    assert exported(filled) == whole


def test_what_came_in_since_the_look_is_left_as_it_is(filled: Desk) -> None:
    other = empty(filled)
    plan = other.look(exported(filled))
    (table, id_, document) = next(iter(filled.journal.documents()))
    other.journal.put_documents(table, {id_: {**document, "voice": "another"}})
    kept = list(other.journal.documents())
    list(take(plan, other.journal))
    assert kept[0] in list(other.journal.documents())
    other.journal.close()


@pytest.mark.parametrize(
    ("table", "id_", "document"),
    [
        ("notes", "12", {"version": 1}),
        ("notes", "202613000000001", {"version": 1}),
        ("notes", "../../x", {"version": 1}),
        ("notes", "202611000000009", []),
        ("notes", "202611000000009", {"version": 1, "text": 3}),
        ("notes", "202611000000009", {}),
        ("_versions notes", "202611000000009", {"version": 1}),
        ("_meta", "202611000000009", {"version": 1}),
    ],
)
def test_documents_that_none_of_us_wrote_are_skipped(
    filled: Desk, table: str, id_: str, document: object
) -> None:
    whole = orjson.loads(exported(filled))
    whole["documents"].setdefault(table, {})[id_] = document
    other = empty(filled)
    plan = other.take(whole)
    assert (plan.found, plan.new) == (8, 7)
    assert list(reasons(plan)) == [f"{table} {id_}"]
    other.journal.close()


def test_a_locked_export_asks_for_its_passphrase(filled: Desk) -> None:
    locked = seal_with("correct horse", exported(filled), Cost(1, 8, 1))
    other = empty(filled)
    with pytest.raises(NeedsPassphrase, match="give it"):
        other.look(locked)
    with pytest.raises(NeedsPassphrase, match="another one"):
        other.look(locked, passphrase="wrong")
    with pytest.raises(CannotImport, match="damaged") as error:
        other.look(locked[:-1] + bytes([locked[-1] ^ 1]), passphrase="correct horse")
    assert not isinstance(error.value, NeedsPassphrase)
    assert other.take(locked, passphrase="correct horse").new == 7
    other.journal.close()


def test_a_year_of_rows_each_day(desk: Desk) -> None:
    start = datetime(2026, 1, 1)
    rows = [
        f"{start + timedelta(hours=8 * each):%Y-%m-%d,x,x,%H:%M},good,,,note {each}"
        for each in range(1095)
    ]
    plan = desk.take(as_csv(DAYLIO_HEADER, *rows))
    assert (plan.found, plan.new) == (1095, 1095)
    assert desk.take(as_csv(DAYLIO_HEADER, *rows)).already_there == 1095
