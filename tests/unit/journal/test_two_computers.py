"""One folder on two computers, kept in step by a tool like Syncthing or Nextcloud.

The tool below does what these do: it carries whole files across, and where a file was changed on
both sides it keeps one as it is and lays the other beside it, under a name of its own.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feltsense.journal import months
from feltsense.journal.journal import Journal
from feltsense.journal.months import Month, Row
from feltsense.journal.records import FINISHED, STOPPED, Session
from feltsense.journal.versions import OTHER_VERSIONS, merge
from feltsense.vault.sealing import Seal
from tests.unit.journal.invented import rating, session, without_logs

NAMES: dict[str, Callable[[Path], str]] = {
    "Syncthing": lambda path: f"{path.stem}.sync-conflict-20261123-101010-ABCDEFG{path.suffix}",
    "Nextcloud": lambda path: f"{path.stem} (conflicted copy 2026-11-23 101010){path.suffix}",
    "Dropbox": lambda path: f"{path.stem} (Anna's conflicted copy 2026-11-23){path.suffix}",
    "OneDrive": lambda path: f"{path.stem}-DESKTOP-1{path.suffix}",
}


class Tool:
    """Keeps two folders in step, as of what it saw when it last did so."""

    def __init__(self, one: Path, other: Path, name: Callable[[Path], str]) -> None:
        self.folders = (one, other)
        self.name = name
        self.seen: dict[str, bytes] = {}

    def run(self, *, other_first: bool = False) -> None:
        here, there = reversed(self.folders) if other_first else self.folders
        for name in sorted({path.name for folder in (here, there) for path in files(folder)}):
            a, b = here / name, there / name
            was = self.seen.get(name)
            mine = a.read_bytes() if a.exists() else None
            theirs = b.read_bytes() if b.exists() else None
            if mine == theirs:
                continue
            if mine not in (was, None) and theirs not in (was, None):
                for folder in (here, there):  # changed on both sides: theirs goes beside mine
                    (folder / self.name(a)).write_bytes(theirs or b"")
                b.write_bytes(mine or b"")
            elif mine == was or (mine is None and theirs not in (was, None)):
                carry(b, a)
            else:
                carry(a, b)
        self.seen = {path.name: path.read_bytes() for path in files(here)}


def files(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_file()]


def carry(source: Path, target: Path) -> None:
    if source.exists():
        shutil.copyfile(source, target)
    else:
        target.unlink(missing_ok=True)


def everything(folder: Path, seal: Seal | None = None) -> tuple[Session, ...]:
    journal = Journal(folder, seal=seal)
    assert journal.problems == ()
    return journal.sessions()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("other_first", [False, True], ids=["one first", "other first"])
@pytest.mark.parametrize("logs", [True, False], ids=["with logs", "after a week"])
@pytest.mark.parametrize("sealed", [False, True], ids=["plain", "sealed"])
def test_what_both_wrote_is_on_both(
    tmp_path: Path, name: str, other_first: bool, logs: bool, sealed: bool
) -> None:
    seal = Seal(bytes(32), b"testkeys") if sealed else None
    one, other = tmp_path / "one", tmp_path / "other"
    journal = Journal(one, seal=seal)
    first, second, third = journal.add_all([session(days) for days in (0, 1, 2)])
    journal.close()
    if not logs:
        without_logs(one)
    other.mkdir()
    tool = Tool(one, other, NAMES[name])
    tool.run()
    assert everything(other, seal) == (first, second, third)

    # Both go on without each other: each adds, changes another one, and both change the second.
    journal = Journal(one, seal=seal)
    mine = journal.add(session(3, heard=1.0))
    changed_here = journal.update(replace(first, ending=FINISHED))
    journal.update(replace(second, ratings=(rating("before"),), heard=50.0, ending=STOPPED))
    journal.close()
    journal = Journal(other, seal=seal)
    theirs = journal.add(session(4, heard=2.0))
    journal.remove(third)
    journal.update(replace(second, ratings=(rating("after", 9),), heard=60.0, ending=FINISHED))
    journal.close()
    if not logs:
        without_logs(one)
        without_logs(other)

    tool.run(other_first=other_first)
    both = replace(
        second, ratings=(rating("after", 9), rating("before")), heard=60.0, ending=FINISHED
    )
    wanted = (changed_here, both, mine, theirs)
    for folder in (one, other):
        assert everything(folder, seal) == wanted
        journal = Journal(folder, seal=seal)
        journal.close()
    tool.run()
    tool.run(other_first=True)
    for folder in (one, other):
        assert everything(folder, seal) == wanted
        journal = Journal(folder, seal=seal)
        journal.close()
        left = [path.name for path in files(folder) if path.suffix != ".changes"]
        assert left == ["2026-11.sealed" if sealed else "2026-11.json"]


def test_what_was_deleted_does_not_come_back(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    journal = Journal(one)
    first = journal.add(session())
    journal.close()
    shutil.copytree(one, other)
    journal = Journal(one)
    journal.remove(first)
    journal.close()
    shutil.copyfile(other / "2026-11.json", one / "2026-11 (1).json")
    assert everything(one) == ()


def test_what_was_changed_there_and_deleted_here_is_kept(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    journal = Journal(one)
    first = journal.add(session())
    journal.close()
    shutil.copytree(one, other)
    journal = Journal(other)
    changed = journal.update(replace(first, heard=99.0))
    journal.close()
    journal = Journal(one)
    journal.remove(first)
    journal.close()
    shutil.copyfile(other / "2026-11.json", one / "2026-11 (1).json")
    assert everything(one) == (changed,)


def test_while_the_app_is_open(tmp_path: Path) -> None:
    """A month that a tool puts over ours is taken in, and not written over."""
    one, other = tmp_path / "one", tmp_path / "other"
    journal = Journal(one)
    first = journal.add(session())
    journal.fold()
    shutil.copytree(one, other)
    there = Journal(other)
    second = there.add(session(1))
    there.close()
    without_logs(other)
    third = journal.add(session(2))
    shutil.copyfile(other / "2026-11.json", one / "2026-11.json")
    journal.close()
    assert everything(one) == (first, second, third)

    journal = Journal(one)
    there = Journal(other)
    fourth = there.add(session(40))
    there.close()
    for name in ("2026-12.json", "2026-11.json"):
        shutil.copyfile(other / name, one / name)
    assert journal.look_again() and journal.sessions() == (first, second, third, fourth)
    assert not journal.look_again()
    fifth = journal.add(session(41))
    assert everything(one) == (first, second, third, fourth, fifth)


def test_a_log_that_was_taken_away_loses_nothing(tmp_path: Path) -> None:
    """As when another computer deletes the logs that it has folded, while this one writes."""
    journal = Journal(tmp_path)
    first = journal.add(session())
    without_logs(tmp_path)
    second = journal.update(replace(first, heard=5.0))
    assert everything(tmp_path) == (second,)


# The merge itself

IDS = st.integers(202611 * months.SPAN + 1, 202611 * months.SPAN + 3)
VERSIONS = st.dictionaries(st.sampled_from("ab"), st.integers(1, 3), max_size=2)
DOCUMENTS = st.none() | st.fixed_dictionaries(
    {},
    optional={
        "n": st.integers(0, 2),
        "text": st.sampled_from(["x", "y"]),
        "list": st.lists(st.integers(0, 2), max_size=2, unique=True),
        "in": st.fixed_dictionaries({}, optional={"a": st.booleans()}),
    },
)
ROWS = st.builds(
    Row,
    DOCUMENTS.map(lambda document: None if document is None else months.raw_of(document)),
    VERSIONS,
)
MONTHS = st.builds(
    Month, st.fixed_dictionaries({"notes": st.dictionaries(IDS, ROWS, max_size=3)}), VERSIONS
)


def copied(month: Month) -> Month:
    tables = {name: dict(rows) for name, rows in month.tables.items()}
    return Month(tables, dict(month.clock))


@settings(max_examples=500)
@given(MONTHS, MONTHS)
def test_merging_is_the_same_in_both_orders_and_done_once(one: Month, other: Month) -> None:
    ours, theirs = copied(one), copied(other)
    merge(ours, other)
    merge(theirs, one)
    assert ours == theirs
    again = copied(ours)
    assert not merge(again, one) or again == ours
    assert not merge(again, other) or again == ours
    assert again == ours


@settings(max_examples=500)
@given(MONTHS, MONTHS)
def test_nothing_that_was_said_is_gone(one: Month, other: Month) -> None:
    """Every document of either that the other had not seen is in the result, or beside it."""
    merged = copied(one)
    merge(merged, other)
    beside = [row.document() for row in merged.tables.get(OTHER_VERSIONS, {}).values()]
    for mine, theirs in ((one, other), (other, one)):
        for id_, row in mine.tables["notes"].items():
            seen = theirs.tables["notes"].get(id_)
            if row.raw is None or (seen is not None and seen.version != row.version):
                continue
            now = merged.tables["notes"][id_].document()
            said = row.document()
            there = {key: value for key, value in said.items() if key != "list"}
            whole = all(now.get(key) == value for key, value in there.items() if key != "in")
            whole &= set(said.get("list", [])) <= set(now.get("list", []))
            assert whole or any(each["document"] == said for each in beside)


def test_what_is_no_document_gives_way() -> None:
    id_ = 202611 * months.SPAN + 1
    for raws in ((b"{nonsense", b'{"n":1}'), (b"[1]", b'{"n":1}')):
        for first, second in (raws, raws[::-1]):
            month = Month({"notes": {id_: Row(first, {})}})
            merge(month, Month({"notes": {id_: Row(second, {})}}))
            assert month.tables["notes"][id_].raw == b'{"n":1}'


def here_and_there(tmp_path: Path) -> tuple[Path, Journal, Journal]:
    """The folder of this computer, its journal, and that of the other; a log of the other's has
    come here with one session in it."""
    here, there = tmp_path / "here", tmp_path / "there"
    first = Journal(here)
    first.add(session(part="before"))
    first.close()
    shutil.copytree(here, there)
    theirs = Journal(there)
    theirs.add(session(part="theirs, first"))
    carry_logs(there, here)
    return here, Journal(here), theirs


def carry_logs(source: Path, target: Path) -> None:
    for path in source.glob("*.changes"):
        shutil.copy2(path, target / path.name)


def parts(journal: Journal) -> list[str]:
    return sorted(each.part for each in journal.sessions())


def test_a_log_that_grew_is_not_removed_with_what_is_deleted(tmp_path: Path) -> None:
    """The other computer may have been killed since: its log alone has what it saved last."""
    here, journal, theirs = here_and_there(tmp_path)
    theirs.add(session(part="theirs, second"))
    carry_logs(tmp_path / "there", here)
    journal.remove(next(each for each in journal.sessions() if each.part == "before"))
    assert parts(journal) == ["theirs, first", "theirs, second"]
    assert journal.look_again()
    journal.close()
    assert parts(Journal(here)) == ["theirs, first", "theirs, second"]


def test_a_log_that_grew_is_not_removed_for_its_age(tmp_path: Path) -> None:
    here, journal, theirs = here_and_there(tmp_path)
    journal.add(session(part="ours"))
    theirs.add(session(part="theirs, second"))
    carry_logs(tmp_path / "there", here)
    long_ago = time.time() - 30 * 24 * 3600
    for path in here.glob("*.changes"):
        os.utime(path, (long_ago, long_ago))
    journal.fold()
    journal.close()
    assert parts(Journal(here)) == ["before", "ours", "theirs, first", "theirs, second"]


def test_what_a_fold_took_in_is_seen_and_not_written_over(tmp_path: Path) -> None:
    here, journal, theirs = here_and_there(tmp_path)
    journal.add(session(part="ours"))
    first = next(each for each in theirs.sessions() if each.part == "before")
    theirs.update(replace(first, voice="changed there"))
    theirs.close()
    shutil.copy2(tmp_path / "there" / "2026-11.json", here / "2026-11.json")
    journal.fold()
    mine = journal.session(first.id)
    journal.update(replace(mine, part="changed here"))
    assert journal.look_again()
    assert not journal.look_again()
    journal.close()
    found = Journal(here).session(first.id)
    assert (found.part, found.voice) == ("changed here", "changed there")
