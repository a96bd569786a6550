"""Files that somebody made to break or to stop the app: refused or read, soon, and no more.

All files and entries here are invented.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from feltsense.journal.importing.plan import CannotImport, Plan, look, take
from feltsense.journal.importing.texts import plain
from feltsense.journal.journal import Journal
from feltsense.journal.storable import Unstorable, check_storable
from tests.unit.journal.foreign import daylio_backup

DEEP = (99, 200, 500, 900, 1000, 1500, 100_000)


def nested(depth: int) -> bytes:
    return b"[" * depth + b"]" * depth


def own(depth: int) -> bytes:
    note = {
        "version": 1,
        "at": "2026-07-01T10:00:00.000000Z",
        "offset": 0,
        "text": "Invented",
        "prompt": "",
        "session": None,
        "source": None,
        "new": "HERE",
    }
    notes = {"202607000000001": note}
    file = {"feltsense": "journal", "format": 1, "documents": {"notes": notes}}
    return json.dumps(file).encode().replace(b'"HERE"', nested(depth))


def pixels(depth: int) -> bytes:
    return b'[{"type": "Mood", "date": "2026-7-22", "scores": [3], "x": %b}]' % nested(depth)


def backup(depth: int) -> bytes:
    entry = b'{"dayEntries": [{"datetime": 1771000000000, "mood": 1, "x": %b}]}' % nested(depth)
    return daylio_backup(base64.b64encode(entry))


def looked(folder: Path, journal: Journal, data: bytes) -> Plan | None:
    file = folder / "file"
    file.write_bytes(data)
    try:
        return look(file, journal)
    except CannotImport:
        return None


@pytest.mark.parametrize("depth", DEEP)
@pytest.mark.parametrize("made", [own, pixels, backup])
def test_what_is_nested_too_deeply_is_skipped_before_anything_is_written(
    tmp_path: Path, made: object, depth: int
) -> None:
    assert callable(made)
    journal = Journal(tmp_path / "journal")
    plan = looked(tmp_path, journal, made(depth))
    assert plan is not None or depth > 1000
    if plan is None:
        return
    if not plan.new:
        assert [each.reason for each in plan.skipped if "deeply" in each.reason]
    else:
        assert list(take(plan, journal))[-1] == (1, 1)
    assert plan.new == 1 or depth >= 200
    journal.close()
    again = Journal(tmp_path / "journal")
    assert not again.problems
    assert len(again.notes()) + len(again.check_ins()) == plan.new


def test_the_journal_itself_refuses_what_its_writer_could_not_write() -> None:
    value: list[object] = []
    for _ in range(100):
        value = [value]
    check_storable(value, "it")
    with pytest.raises(Unstorable, match="deeply"):
        check_storable([value], "it")


@pytest.mark.parametrize("offset", [86_399_999, -86_399_999, 86_400_000, 10**300, -(10**300)])
def test_an_offset_that_no_place_has_stops_nothing(tmp_path: Path, offset: int) -> None:
    entry = {"datetime": 1771000000000, "timeZoneOffset": offset, "mood": 1}
    data = daylio_backup(base64.b64encode(json.dumps({"dayEntries": [entry]}).encode()))
    plan = looked(tmp_path, Journal(tmp_path / "none", read_only=True), data)
    assert plan is not None
    assert plan.new == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<!--" * 500_000, "<!--"),
        ("<br" + " " * 2_000_000, "<br"),
        ("<a" * 1_000_000, "<a<a"),
        ("<b" + " /" * 1_000_000, "<b /"),
        ("<!---->" * 300_000 + "rain", "rain"),
        ("&#" + "9" * 100_000 + "; rain", "\ufffd rain"),
        ("&" * 1_000_000, "&&&&"),
    ],
    ids=["comments", "break", "tags", "slashes", "ended comments", "no letter", "and"],
)
def test_html_takes_no_longer_than_it_is_long(text: str, said: str) -> None:
    """The first two would take hours where a pattern looks for its end again and again."""
    assert plain(text).startswith(said)


def test_html_loses_its_tags_and_nothing_else() -> None:
    html = "a<!-- b -->c<br/>d<BR />e<p>f</p>g &amp; &lt;3 <!-- and never ends"
    assert plain(html) == "ac\nd\nef\ng & <3 <!-- and never ends"
