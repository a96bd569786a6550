"""Power cuts at every system call of a real run: nothing acknowledged is ever lost.

And the controls: the same run without its syncs, and one that writes as stock TinyDB does,
must be seen to lose data, or this test sees nothing.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from feltsense.journal import store
from feltsense.journal.journal import Journal
from feltsense.journal.records import FINISHED, RUNNING, Session
from tests.unit.journal.invented import rating, session
from tests.unit.vault.pretend_disk import Record, after_a_cut, lay_out, recorded

Sessions = tuple[Session, ...]


def a_real_run(root: Path) -> Record:
    """Three sessions over two months, each with its ratings, and two more starts."""
    with recorded() as record:
        journal = Journal(root / "data" / "journal")
        record.ack(journal.sessions())
        for days in (0, 1, 30):
            held = journal.add(session(days, ratings=(rating(),)))
            record.ack(journal.sessions())
            held = journal.update(replace(held, heard=120.0))
            record.ack(journal.sessions())
            if days != 1:
                after = (*held.ratings, rating("after", 6))
                journal.update(replace(held, ending=FINISHED, ratings=after))
                record.ack(journal.sessions())
            if days == 1:
                journal.fold()
                record.ack(journal.sessions())
        journal.close()
        journal = Journal(root / "data" / "journal")
        record.ack(journal.sessions())
        journal.close_cut_off()
        record.ack(journal.sessions())
        journal.remove(journal.sessions()[0])
        record.ack(journal.sessions())
        journal.close()
        journal = Journal(root / "data" / "journal")
        record.ack(journal.sessions())
    return record


def losses(record: Record, root: Path, scratch: Path, *, first_only: bool) -> tuple[int, list[str]]:
    """How many states a cut could leave, and what is wrong with those that lost something."""
    wrong: list[str] = []
    states = 0
    acks = [(at, call.said) for at, call in enumerate(record.calls) if call.do == "ack"]
    for cut in range(len(record.calls) + 1):
        said: Sessions = next((said for at, said in reversed(acks) if at < cut), ())
        coming: Sessions = next((said for at, said in acks if at >= cut), said)
        for state in after_a_cut(record.calls[:cut], root):
            place = scratch / str(states)
            lay_out(state, root, place)
            states += 1
            journal = Journal(place / "data" / "journal", read_only=True)
            if journal.problems:
                wrong.append(f"cut {cut}: {journal.problems[0]}")
            elif journal.sessions() not in (said, coming):
                wrong.append(f"cut {cut}: neither the state before nor the one after")
            if wrong and first_only:
                return states, wrong
    return states, wrong


def test_nothing_that_was_acknowledged_is_lost(tmp_path: Path) -> None:
    record = a_real_run(tmp_path / "run")
    last = record.calls[-1].said
    assert len(last) == 2 and RUNNING not in {held.ending for held in last}
    (tmp_path / "cut").mkdir()
    states, wrong = losses(record, tmp_path / "run", tmp_path / "cut", first_only=False)
    print(f"{len(record.calls)} calls, {states} states of the disk, {len(wrong)} losses")
    assert wrong == []
    assert states > 100


@pytest.mark.parametrize("left_out", ["sync", "sync folder"])
def test_without_its_syncs_the_same_run_loses_data(tmp_path: Path, left_out: str) -> None:
    record = a_real_run(tmp_path / "run").without(left_out)
    (tmp_path / "cut").mkdir()
    _, wrong = losses(record, tmp_path / "run", tmp_path / "cut", first_only=True)
    assert wrong


def test_writing_in_place_loses_data_although_it_syncs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The order of stock TinyDB: over the old content, then a sync."""

    def in_place(path: Path, data: bytes) -> None:
        fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.write(fd, data)
        os.fsync(fd)
        os.close(fd)

    monkeypatch.setattr(store, "write_durably", in_place)
    record = a_real_run(tmp_path / "run")
    (tmp_path / "cut").mkdir()
    _, wrong = losses(record, tmp_path / "run", tmp_path / "cut", first_only=True)
    assert wrong
