"""Damaged files: what was there is read, or it is named; never taken silently for something else.

What one plain file cannot tell: that a whole older file was put back, that a file is gone, and
a change by somebody who wrote a fitting checksum too.
"""

from __future__ import annotations

from binascii import crc32
from datetime import datetime
from pathlib import Path

import orjson
import pytest

from feltsense.journal import changes, months
from feltsense.journal.documents import to_document
from feltsense.journal.journal import Journal, NotSaved
from feltsense.journal.records import FINISHED
from tests.unit.journal.invented import kept, rating, session


def now() -> datetime:
    return datetime(2026, 11, 23, 9, 5, 7).astimezone()


def opened(folder: Path) -> Journal:
    return Journal(folder, now=now)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two sessions in November, one in December."""
    kept(tmp_path, *(session(days, ratings=(rating(),)) for days in (0, 1, 30)))
    return tmp_path


def aside(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "aside").glob("*"))


def verdict(content: bytes, was: months.Month) -> str:
    try:
        found = months.decode(content, 202611)
    except months.NewerFormat:
        return "newer"
    except months.Unreadable:
        return "unreadable"
    if not found.intact:
        wrong = sum(
            was.tables.get(name, {}).get(id_) != row
            for name, rows in found.month.tables.items()
            for id_, row in rows.items()
        )
        return "named" if wrong <= found.changed else "silently wrong"
    return "the same" if found.month == was else "silently wrong"


@pytest.fixture
def month() -> tuple[bytes, months.Month]:
    """A small month file and what it holds: two sessions, a note, and one that was deleted."""
    start = 202611 * months.SPAN
    one, two = to_document(session(ratings=(rating(),))), to_document(session(1, ending=FINISHED))
    month = months.Month(
        {
            "notes": {start + 8: months.Row(months.raw_of({"text": "caf\u00e9"}), {"b": 1})},
            "sessions": {
                start + 7: months.Row(months.raw_of(one), {"a": 1}),
                start + 9: months.Row(None, {"a": 3}),
                start + 999_999_999: months.Row(months.raw_of(two), {"a": 2, "b": 2}),
            },
        },
        {"a": 3, "b": 2},
    )
    return months.encode(month), month


def test_whole_is_the_same(month: tuple[bytes, months.Month]) -> None:
    assert verdict(*month) == "the same"


def test_cut_at_every_byte(month: tuple[bytes, months.Month]) -> None:
    content, was = month
    found = {cut: verdict(content[:cut], was) for cut in range(len(content))}
    assert set(found.values()) == {"unreadable", "named", "the same"}
    assert [cut for cut, said in found.items() if said == "the same"] == [len(content) - 1]
    # What is whole before the cut is read: all but the last line.
    last = months.decode(content[: content.rindex(b"}}\n")], 202611)
    assert last.month.tables["sessions"].keys() == was.tables["sessions"].keys()
    nearly = months.decode(content[: content.rindex(b"}}\n") - 2], 202611)
    assert nearly.lost == 1 and len(nearly.month.tables["sessions"]) == 2


def test_every_single_bit_flipped(month: tuple[bytes, months.Month]) -> None:
    content, was = month
    count = dict.fromkeys(("unreadable", "named", "newer", "the same", "silently wrong"), 0)
    for place in range(len(content)):
        for bit in range(8):
            flipped = bytearray(content)
            flipped[place] ^= 1 << bit
            count[verdict(bytes(flipped), was)] += 1
    assert count["silently wrong"] == 0
    # The one digit of the format; and a newline that became a blank is two bits away.
    assert count["newer"] <= 8 and count["the same"] == 0
    assert count["named"] > 1000


def test_one_broken_line_spoils_no_other(month: tuple[bytes, months.Month]) -> None:
    content, was = month
    broken = content.replace(b'"text":"caf', b'"text":"\xff\xff\xff')
    found = months.decode(broken, 202611)
    assert found.lost == 1 and not found.intact and found.changed == 0
    assert found.month.tables["sessions"] == was.tables["sessions"]
    assert found.month.tables["notes"] == {}


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"7", b"\x00" * 300, b"\xff\xfe", b"[" * 5000, b'{"a":NaN}'],
    ids=["empty", "cut", "a list", "null", "a number", "zeros", "no text", "deep", "NaN"],
)
def test_what_cannot_be_read_is_put_aside_and_named(folder: Path, content: bytes) -> None:
    path = folder / "2026-11.json"
    path.write_bytes(content)
    journal = opened(folder)
    assert [held.started.month for held in journal.sessions()] == [12]
    (problem,) = journal.problems
    name = "2026-11 unreadable 2026-11-23 090507.json"
    assert "November 2026 cannot be read" in problem and f"aside/{name}" in problem
    assert not path.exists() and (folder / "aside" / name).read_bytes() == content
    assert opened(folder).problems == ()
    journal.add(session(2))
    assert len(opened(folder).sessions()) == 2


def test_a_second_one_in_the_same_second_overwrites_nothing(folder: Path) -> None:
    for content in (b"first", b"second"):
        (folder / "2026-11.json").write_bytes(content)
        opened(folder)
    assert {path.read_bytes() for path in (folder / "aside").iterdir()} == {b"first", b"second"}


def test_a_changed_month_is_shown_named_and_kept_as_it_was(folder: Path) -> None:
    path = folder / "2026-11.json"
    changed = path.read_bytes().replace(b'"heard":0.0', b'"heard":9.0')
    path.write_bytes(changed)
    journal = opened(folder)
    assert [held.heard for held in journal.sessions()] == [9.0, 9.0, 0.0]
    (problem,) = journal.problems
    assert "damaged, or changed outside" in problem
    assert aside(folder) == ["2026-11 as found 2026-11-23 090507.json"]
    assert opened(folder).problems != () and len(aside(folder)) == 1
    journal.update(journal.sessions()[0])
    assert (folder / "aside" / aside(folder)[0]).read_bytes() == changed


def test_documents_out_of_place_are_left_out_and_kept_aside(folder: Path) -> None:
    path = folder / "2026-11.json"
    state = orjson.loads(path.read_bytes())
    first = next(iter(state["sessions"]))
    state["sessions"]["7"] = state["sessions"][first]
    state["sessions"]["202612000000007"] = state["sessions"][first]
    state["sessions"]["9" * 5000] = 1
    path.write_bytes(orjson.dumps(state))
    journal = opened(folder)
    assert len(journal.sessions()) == 3 and len(journal.problems) == 1
    assert (folder / "aside" / aside(folder)[0]).read_bytes() == orjson.dumps(state)


def test_a_newer_month_is_left_in_place_and_read_only(folder: Path) -> None:
    path = folder / "2026-11.json"
    newer = path.read_bytes().replace(b'"format":2', b'"format":3')
    path.write_bytes(newer)
    journal = opened(folder)
    assert [held.started.month for held in journal.sessions()] == [12]
    assert "newer Feltsense" in journal.problems[0]
    with pytest.raises(NotSaved, match="newer Feltsense"):
        journal.add(session(2))
    journal.add(session(31))
    assert path.read_bytes() == newer and not (folder / "aside").exists()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"version": 2}, "newer Feltsense"),
        ({"version": None}, "does not know"),
        ({"ending": "lost"}, "does not know"),
        ({"started": "yesterday"}, "does not know"),
        ({"ratings": [{}]}, "does not know"),
        ({"offset": 5000}, "does not know"),
    ],
)
def test_a_session_that_is_not_understood_stays_as_it_is(
    folder: Path, change: dict[str, object], said: str
) -> None:
    path = folder / "2026-11.json"
    month = months.decode(path.read_bytes(), 202611).month
    strange = {**next(iter(month.tables["sessions"].values())).document(), **change}
    id_ = 202611 * months.SPAN + 5
    month.tables["sessions"][id_] = months.Row(months.raw_of(strange), {})
    path.write_bytes(months.encode(month))
    journal = opened(folder)
    assert len(journal.sessions()) == 3
    (problem,) = journal.problems
    assert said in problem and "1 session of November 2026" in problem
    journal.add(session(2))
    journal.close()
    found = months.decode(path.read_bytes(), 202611)
    assert found.intact and found.month.tables["sessions"][id_].document() == strange


def test_other_files_in_the_folder_are_left_alone(folder: Path) -> None:
    (folder / "2026-11 (a copy).json").write_bytes(b"not ours")
    (folder / "notes.txt").write_bytes(b"not ours")
    (folder / "2027-01.json").mkdir()
    journal = opened(folder)
    assert len(journal.sessions()) == 3 and len(journal.problems) == 2
    assert "2026-11 (a copy).json" in journal.problems[1]
    with pytest.raises(NotSaved, match="January 2027"):
        journal.add(session(70))


ID = b"202611000000001"


def checked(raw: bytes) -> bytes:
    """Tables with one row, whose CRC fits."""
    crc = crc32(ID + b'{"a":1}' + raw)
    return b'"_versions sessions":{"%b":{"at":{"a":1},"crc":%d}},"sessions":{"%b":%b}' % (
        ID,
        crc,
        ID,
        raw,
    )


@pytest.mark.parametrize(
    "tables",
    [
        '"sessions":{"²":{}}'.encode(),
        b'"sessions":{"%b":%b1%b}' % (ID, b'{"a":' * 300, b"}" * 300),
        checked(b"5"),
        checked(b"[1]"),
        checked(b'"x"'),
    ],
    ids=["no figure of ours", "nested deeply", "a number", "a list", "text"],
)
def test_a_month_that_somebody_wrote_strangely_is_named(tmp_path: Path, tables: bytes) -> None:
    (tmp_path / "2026-11.json").write_bytes(
        b'{"_meta":{"1":{"format":2,"sha256":"x"}},"_clock":{"1":{"a":1}},' + tables + b"}"
    )
    journal = opened(tmp_path)
    (problem,) = journal.problems
    assert "1 entry is missing" in problem and len(aside(tmp_path)) == 1
    journal.add(session())
    journal.close()
    assert len(opened(tmp_path).sessions()) == 1


@pytest.mark.parametrize(
    "row",
    [b'%b,{"a":1},5' % ID, b'%b,{"a":"b"},{}' % ID, b"%b,[],{}" % ID, b'%b.5,{"a":1},{}' % ID],
    ids=["no document", "a count that is none", "no version", "half an id"],
)
def test_a_change_that_somebody_wrote_strangely_is_named(tmp_path: Path, row: bytes) -> None:
    log = changes.Log(tmp_path / "2026-11.aaaaaaaaaaaa.changes", "journal/2026-11/aaaaaaaaaaaa")
    log.append(b'{"sessions":[[' + row + b"]]}")
    log.end()
    journal = opened(tmp_path)
    (problem,) = journal.problems
    assert "log of changes of November 2026 was damaged" in problem
    journal.close()


def test_no_more_of_a_log_is_looked_at_than_one_ever_has(tmp_path: Path) -> None:
    """To look for the next whole record takes the square of the length, for what is made so."""
    path = tmp_path / "2026-11.aaaaaaaaaaaa.changes"
    log = changes.Log(path, "log")
    log.append(b"one")
    log.abandon()
    whole = path.read_bytes()
    late = changes._record("log", 2, b"two")
    read = changes.read_log(whole + late, "log")
    assert [record.payload for record in read.records] == [b"one"]
    assert read.damaged
