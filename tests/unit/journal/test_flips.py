"""Random bits flipped in a store, and files cut: all of it found, and nothing silently wrong.

Each time one file of a whole store is damaged, the store is opened, and every document in it is
held against the truth. Two thousand times:

    python -m tests.benchmarks.flips

What none of this can tell: that a whole older folder was put back.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import pytest

from feltsense.journal.journal import Journal
from feltsense.journal.records import FINISHED
from feltsense.journal.store import MonthFiles
from feltsense.vault.sealing import Seal
from tests.keeping import seal_for_tests
from tests.unit.journal.invented import rating, session

TIMES = 40
Truth = dict[tuple[str, int], dict[str, object]]


def now() -> datetime:
    return datetime(2026, 11, 23, 9, 5, 7).astimezone()


def truth_of(journal: Journal) -> Truth:
    return {(table, id_): document for table, id_, document in journal.documents()}


def a_store(folder: Path, seal: Seal | None, *, closed: bool) -> Truth:
    """Three months of sessions, some changed, some removed; closed, or as a kill leaves it."""
    work = folder.with_name(f"{folder.name} at work")
    journal = Journal(work, now=now, seal=seal)
    kept = [journal.add(session(days * 3.0, ratings=(rating(),))) for days in range(24)]
    journal.fold()
    for one in kept[::2]:
        after = (*one.ratings, rating("after", 6))
        journal.update(replace(one, ending=FINISHED, ratings=after, heard=300.0))
    for one in kept[1::8]:
        journal.remove(one)
    kept += [journal.add(session(days * 3.0 + 0.5, ratings=(rating(),))) for days in range(24)]
    for one in kept[-4:]:
        journal.update(replace(one, ending=FINISHED, heard=299.0))
    truth = truth_of(journal)
    if closed:
        journal.close()
    shutil.copytree(work, folder)
    assert Journal(folder, now=now, seal=seal).problems == ()
    shutil.rmtree(folder)
    shutil.copytree(work, folder)
    return truth


# What is done to a file: each gives the damaged bytes and says what it was.


def _flipped(data: bytes, chance: random.Random) -> tuple[bytes, str]:
    used = len(data.rstrip(b"\0")) or 1
    place = chance.randrange(used if chance.random() < 0.8 else len(data))
    damaged = bytearray(data)
    damaged[place] ^= 1 << chance.randrange(8)
    return bytes(damaged), f"a bit of byte {place}"


def _several(data: bytes, chance: random.Random) -> tuple[bytes, str]:
    damaged = data
    for _ in range(chance.randrange(2, 20)):
        damaged, _said = _flipped(damaged, chance)
    return damaged, "several bits"


def _cut(data: bytes, chance: random.Random) -> tuple[bytes, str]:
    used = len(data.rstrip(b"\0")) or 1
    length = chance.randrange(used if chance.random() < 0.8 else len(data))
    return data[:length], f"cut to {length} of {len(data)} bytes"


def _zeroed(data: bytes, chance: random.Random) -> tuple[bytes, str]:
    used = len(data.rstrip(b"\0")) or 1
    place = chance.randrange(used) // 512 * 512
    damaged = data[:place] + bytes(len(data[place : place + 512])) + data[place + 512 :]
    return damaged, f"zeros from byte {place}"


DAMAGES: tuple[Callable[[bytes, random.Random], tuple[bytes, str]], ...] = (
    _flipped,
    _flipped,
    _several,
    _cut,
    _cut,
    _zeroed,
)


@dataclass
class Seen:
    """What became of the damages, by verdict; `bad` are those that may not be."""

    counts: Counter[str] = field(default_factory=Counter)
    documents: int = 0
    missing: int = 0
    bad: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        counts = ", ".join(f"{count} {verdict}" for verdict, count in sorted(self.counts.items()))
        return (
            f"{self.counts.total()} damages: {counts}; {self.missing} of {self.documents} "
            f"documents could not be read; {len(self.bad)} silently wrong"
        )


def damage_again_and_again(
    folder: Path, times: int, seed: int, seal: Seal | None, *, closed: bool
) -> Seen:
    """Damage a file, open the store, close it, open it again; `times` times from the start."""
    chance = random.Random(seed)
    store, work = folder / "store", folder / "damaged"
    truth = a_store(store, seal, closed=closed)
    seen = Seen()
    paths = sorted(path for path in store.rglob("*") if path.is_file())
    for number in range(times):
        shutil.copytree(store, work)
        path = work / chance.choice(paths).relative_to(store)
        data = path.read_bytes()
        damaged, said = data, ""
        while damaged == data:
            damaged, said = chance.choice(DAMAGES)(data, chance)
        path.write_bytes(damaged)
        seen.documents += len(truth)
        where = f"{number}: {path.name}, {said}"
        found, named = _look(work, truth, where, seen, seal)
        if seen.bad and seen.bad[-1].startswith(where):
            pass
        elif named:
            whole = found == truth
            seen.counts["named, and all is there" if whole else "named, and a part is there"] += 1
        else:
            seen.counts["all is there, and nothing is said"] += 1
        shutil.rmtree(work)
    return seen


def _look(
    work: Path, truth: Truth, where: str, seen: Seen, seal: Seal | None
) -> tuple[Truth, bool]:
    """Hold the store against the truth, twice: what an opening mends must not lose more."""
    journal = Journal(work, now=now, seal=seal)
    found, problems = truth_of(journal), journal.problems
    missing = truth.keys() - found.keys()
    seen.missing += len(missing)
    wrong = [key for key in found if truth.get(key) != found[key]]
    if (wrong or missing) and not problems:
        seen.bad.append(f"{where}: {len(wrong)} wrong, {len(missing)} missing, and nothing said")
    elif wrong and not _says_of_old(problems):
        seen.bad.append(f"{where}: {len(wrong)} wrong, and only said: {problems}")
    journal.close()
    again = Journal(work, now=now, seal=seal)
    if truth_of(again) != found:
        seen.bad.append(f"{where}: not the same when opened again")
    again.close()
    return found, bool(problems)


def _says_of_old(problems: tuple[str, ...]) -> bool:
    """Whether it is said that something may be missing: then a document may be an older one."""
    return any(
        word in problem for problem in problems for word in ("missing", "last change", "may be")
    )


@pytest.mark.parametrize("closed", [True, False], ids=["closed", "left open"])
@pytest.mark.parametrize("sealed", [False, True], ids=["plain", "sealed"])
def test_nothing_is_silently_wrong(tmp_path: Path, sealed: bool, closed: bool) -> None:
    seal = seal_for_tests() if sealed else None
    seen = damage_again_and_again(tmp_path, TIMES, 1, seal, closed=closed)
    print(seen)
    assert seen.bad == []
    assert seen.counts["named, and a part is there"] or closed
    assert seen.counts.total() == TIMES


def test_a_store_that_keeps_what_it_finds_to_itself_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: the same damages, found but not told."""
    monkeypatch.setattr(MonthFiles, "_mind", lambda *_: None)
    seen = damage_again_and_again(tmp_path, TIMES, 1, None, closed=False)
    print(seen)
    assert any("nothing said" in bad for bad in seen.bad)
