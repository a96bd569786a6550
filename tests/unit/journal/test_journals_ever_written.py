"""The journals and the exports of every format that ever was, with all four kinds of entry.

Each folder of tests/files/journals was written once, by the version of its time, and is never
written again: `journal` as it lay while the app was open, with a change in a log only and a note
that was deleted, and `export.json`, all of it, taken out at that moment. All in it is invented.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import orjson
import pytest

from feltsense.feeling.ratings import CANT_TELL
from feltsense.journal.exporting import json_file
from feltsense.journal.exporting.wanted import Wanted
from feltsense.journal.importing.plan import look, take
from feltsense.journal.journal import Journal
from feltsense.journal.months import FORMAT
from feltsense.vault.keys import KeyFile
from feltsense.vault.sealing import Seal

JOURNALS = Path(__file__).parents[2] / "files" / "journals"
EVERY = sorted(JOURNALS.iterdir())
LATER = "from_later"


@pytest.fixture
def copied(tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Path, Seal | None]:
    """The folder of the journal, and what opens it."""
    folder = tmp_path / "kept"
    shutil.copytree(request.param, folder)
    keys = KeyFile(folder / "keys.json")
    seal = keys.unlock("invented for a test") if keys.exists else None
    return folder, seal


def test_there_is_one_of_every_format() -> None:
    """The first format, which had sessions only, is in tests/files/stores."""
    wanted = {f"format-{n}{how}" for n in range(2, FORMAT + 1) for how in ("", "-sealed")}
    assert {path.name for path in EVERY} == wanted


@pytest.mark.parametrize("copied", EVERY, indirect=True, ids=lambda path: path.name)
def test_it_opens_and_says_what_it_said(copied: tuple[Path, Seal | None]) -> None:
    folder, seal = copied
    journal = Journal(folder / "journal", seal=seal)
    assert journal.problems == ()
    whole, part = journal.sessions()
    assert (whole.ending, whole.part, part.ending) == ("finished", "feet", "stopped")
    assert whole.ratings[0].scales == {"numb": 8, "body": CANT_TELL}
    daylio, own = journal.check_ins()
    assert [(mood.name, mood.value) for mood in daylio.moods] == [("meh", 3), ("só so", None)]
    assert own.rating is not None and own.rating.answers == ("far away",)
    assert [note.text for note in journal.notes()] == [
        "Zug, трамвай, 電車 🚋",
        "Invented: the chair is warm.\n\n- =1+1\n- @later\n",
    ]
    (painted,) = journal.body_maps()
    assert painted.image == b"\0painted\xff" and painted.session == whole.id
    assert [id_ for table, id_, _ in journal.documents() if table == LATER] == [202611000000077]


@pytest.mark.parametrize("copied", EVERY, indirect=True, ids=lambda path: path.name)
def test_its_export_is_all_of_it_and_goes_in_again(
    copied: tuple[Path, Seal | None], tmp_path: Path
) -> None:
    folder, seal = copied
    kept = orjson.loads((folder / "export.json").read_bytes())
    journal = Journal(folder / "journal", seal=seal)
    assert orjson.loads(json_file.as_json(journal, Wanted())) == kept
    journal.close()
    again = Journal(folder / "journal", seal=seal)
    assert orjson.loads(json_file.as_json(again, Wanted())) == kept

    empty = Journal(tmp_path / "empty")
    plan = look(folder / "export.json", empty)
    assert (plan.skipped, plan.already_there) == ((), 0)
    for _ in take(plan, empty):
        pass
    assert json_file.as_json(empty, Wanted()) == (folder / "export.json").read_bytes()
    assert look(folder / "export.json", again).new == 0
