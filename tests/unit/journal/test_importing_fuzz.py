"""Any file at all: one clear error, or a plan that adds up and can be taken in; never a crash.

All files and entries here are invented.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from feltsense.journal.importing.plan import CannotImport, Plan, look, take
from feltsense.journal.journal import Journal
from tests.unit.journal.foreign import (
    DAYLIO,
    DAYLIO_CSV,
    HOW_WE_FEEL,
    INSIGHT_TIMER,
    PIXELS,
    daylio_backup,
)

OWN: dict[str, Any] = {
    "feltsense": "journal",
    "format": 1,
    "documents": {
        "notes": {
            "202611000000009": {
                "version": 1,
                "at": "2026-11-03T17:30:00.000000Z",
                "offset": 60,
                "text": "Invented",
                "prompt": "",
                "session": None,
                "source": None,
            }
        },
        "check_ins": {
            "202611000000010": {
                "version": 1,
                "at": "2026-11-03T17:30:00.000000Z",
                "offset": 60,
                "rating": None,
                "tags": ["rain"],
                "moods": [{"name": "meh", "value": 3, "lowest": 1, "highest": 5}],
                "source": {"app": "Daylio", "row": "ab", "columns": {}},
            }
        },
    },
}
CSV_FILES = [text.encode() for text in (DAYLIO_CSV, HOW_WE_FEEL, INSIGHT_TIMER)]
FILES = [
    *CSV_FILES,
    json.dumps(PIXELS).encode(),
    json.dumps(OWN).encode(),
    daylio_backup(),
]

anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([10**400, -1, 2**63, 1e308, 86_400_000])
    | st.floats(allow_nan=False)
    | st.text(st.characters(), max_size=20)
    | st.sampled_from(["2026-07-22", "9999-12-31", "\ud800", "\0", "<p>", "0001-01-01T00:00:00Z"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
fuzzing = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


class Checked:
    """A journal that stays empty, and a file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "file"
        self.journal = Journal(folder / "none", read_only=True)

    def look(self, data: bytes) -> Plan | None:
        """The plan, which adds up, or None where the file was refused with a sentence."""
        self.file.write_bytes(data)
        try:
            plan = look(self.file, self.journal, zone=ZoneInfo("Europe/Berlin"))
        except CannotImport as error:
            assert str(error).endswith((".", "?"))
            return None
        assert plan.found == plan.new + plan.already_there + len(plan.skipped)
        assert all(each.row and each.reason.endswith(".") for each in plan.skipped)
        assert bool(plan.new) == bool(plan.records or plan.documents)
        return plan


@pytest.fixture
def checked(tmp_path: Path) -> Iterator[Checked]:
    yield Checked(tmp_path)
    assert not (tmp_path / "none").exists()


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where something stands in JSON."""
    if path:
        yield path
    if not isinstance(value, dict | list):
        return
    for key, each in value.items() if isinstance(value, dict) else enumerate(value):
        yield from places(each, (*path, key))


def with_value(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """The same with something else at that place."""
    value = deepcopy(value)
    inner = value
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = new
    return value


@fuzzing
@given(st.binary(max_size=300))
@example(b"PK\x03\x04")
@example(b"\xff\xfe,")
@example(b'{"feltsense":"locked file",')
@example(b"feltsense")
@example(b"[" * 100_000)
@example(b'{"a":' * 100_000)
@example(b"[1" + b"0" * 5000 + b"]")
def test_any_bytes(checked: Checked, data: bytes) -> None:
    checked.look(data)


@fuzzing
@given(
    st.sampled_from(FILES),
    st.lists(
        st.tuples(
            st.floats(0, 1), st.integers(0, 40), st.binary(max_size=8) | st.sampled_from([b'"'])
        ),
        min_size=1,
        max_size=4,
    ),
)
def test_any_mangled_file(
    checked: Checked, data: bytes, edits: list[tuple[float, int, bytes]]
) -> None:
    for place, length, new in edits:
        at = int(place * len(data))
        data = data[:at] + new + data[at + length :]
    checked.look(data)


@fuzzing
@given(st.sampled_from(CSV_FILES), st.data())
def test_any_cell(checked: Checked, data: bytes, draw: st.DataObject) -> None:
    header, *rows = data.decode("utf-8-sig").splitlines()
    count = header.count(",") + 1
    cells = draw.draw(st.lists(st.text(max_size=30), min_size=count, max_size=count))
    row = ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)
    text = "\n".join((header, row, *rows, ""))
    plan = checked.look(text.encode("utf-8", "surrogatepass"))
    assert plan is not None
    assert plan.new >= 2


@fuzzing
@given(st.sampled_from(["pixels", "daylio", "own"]), st.data())
def test_any_value(checked: Checked, which: str, draw: st.DataObject) -> None:
    value = {"pixels": PIXELS, "daylio": DAYLIO, "own": OWN}[which]
    path = draw.draw(st.sampled_from(list(places(value))))
    text = json.dumps(with_value(value, path, draw.draw(anything))).encode()
    plan = checked.look(daylio_backup(base64.b64encode(text)) if which == "daylio" else text)
    if plan is not None and plan.new:
        with Filled(checked.folder) as journal:
            assert list(take(plan, journal))[-1][0] > 0
            again = look(checked.file, journal, zone=ZoneInfo("Europe/Berlin"))
            assert again.new == 0
            assert all("by a newer Feltsense" in said for said in journal.problems)


class Filled:
    """A new journal for one example."""

    def __init__(self, folder: Path) -> None:
        number = sum(1 for _ in folder.iterdir())
        self._journal = Journal(folder / f"journal {number}")

    def __enter__(self) -> Journal:
        return self._journal

    def __exit__(self, *_: object) -> None:
        self._journal.close()
