"""Old documents become new ones, step by step, and the first store ever released opens."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path
from typing import Any

import pytest

from feltsense.journal import migrations
from feltsense.journal.migrations import CHECK_IN_STEPS, VERSION, NewerDocument, migrate


def one_to_two(document: dict[str, Any]) -> dict[str, Any]:
    document["voice"] = document.pop("speaker")
    return document


STEPS = {1: one_to_two, 2: lambda document: {**document, "holds": True}}


def test_each_step_is_taken_once_and_in_order() -> None:
    old = {"version": 1, "speaker": "rms", "more": [1]}
    assert migrate(old, STEPS, newest=3) == {
        "version": 3,
        "voice": "rms",
        "more": [1],
        "holds": True,
    }
    assert old == {"version": 1, "speaker": "rms", "more": [1]}
    assert migrate({"version": 2, "voice": ""}, STEPS, newest=3)["holds"] is True
    assert migrate({"version": 3}, STEPS, newest=3) == {"version": 3}


@pytest.mark.parametrize("version", [None, 0, -1, "1", 1.0, True])
def test_what_has_no_version_is_refused(version: object) -> None:
    with pytest.raises(ValueError, match="not a whole number"):
        migrate({"version": version})


def test_a_newer_one_is_not_taken_for_damage() -> None:
    with pytest.raises(NewerDocument):
        migrate({"version": VERSION + 1})


def test_there_is_a_step_for_every_version_that_ever_was() -> None:
    assert set(migrations.STEPS) == set(range(1, VERSION))


def test_migrations_import_no_code_of_the_app() -> None:
    assert migrations.__file__ is not None
    tree = ast.parse(Path(migrations.__file__).read_text(encoding="utf-8"))
    imported = [
        name
        for node in ast.walk(tree)
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else []
        )
    ]
    assert imported and not [name for name in imported if name.startswith("feltsense")]


STORES = Path(__file__).parents[2] / "files" / "stores"


def test_there_is_a_store_of_every_version() -> None:
    assert {path.name for path in STORES.iterdir()} == {f"version-{n + 1}" for n in range(VERSION)}


@pytest.mark.parametrize("store", sorted(STORES.iterdir()), ids=lambda path: path.name)
def test_every_store_ever_released_opens(store: Path, tmp_path: Path) -> None:
    """The same three sessions were kept by each version, in its own shape."""
    from datetime import timedelta

    from feltsense.feeling.ratings import CANT_TELL
    from feltsense.journal.journal import Journal

    folder = tmp_path / "journal"
    shutil.copytree(store, folder)
    journal = Journal(folder)
    assert journal.problems == ()
    first, second, third = journal.sessions()
    assert [one.ending for one in (first, second, third)] == ["finished", "stopped", "cut off"]
    assert first.played.title == "Feet and chair" and first.heard == 300.0
    assert first.started.isoformat() == "2026-11-23T18:30:00.250000+01:00"
    before, after = first.ratings
    assert before.answers == ("numb",) and before.scales == {"numb": 8, "body": CANT_TELL}
    assert [(felt.word, felt.intensity) for felt in after.felt] == [("calm", 3), ("sad", None)]
    assert second.started.utcoffset() == -timedelta(hours=3, minutes=30)
    assert not second.holds and second.without == ("belly", "chest")
    assert second.ratings[0].moment == "during" and second.ratings[0].frame == 480_000
    assert third.id // 10**9 == 202612 and third.ratings == ()
    assert journal.update(first) == first
    assert Journal(folder).sessions() == (first, second, third)


def test_a_check_in_of_the_first_version_was_called_one_of_a_session() -> None:
    at = {"at": "2026-11-23T18:30:00.000000Z", "offset": 60}
    rating = {"moment": "before", **at, "felt": [], "answers": ["numb"], "scales": {}, "new": 1}
    old = {"version": 1, **at, "rating": rating, "tags": ["sleep"], "moods": [], "source": None}
    new = migrate(old, CHECK_IN_STEPS, 2)
    assert new == {**old, "version": 2, "rating": {**rating, "moment": "check-in"}}
    assert old["rating"] == rating
    assert migrate({**old, "rating": None}, CHECK_IN_STEPS, 2)["rating"] is None
