"""`feltsense stats` beside the journal itself: its numbers counted once more, and nothing changed.

Run as a person does, in a process of its own, on the invented months.
"""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from feltsense.feeling.charts import CHARTS
from feltsense.gui import demo
from feltsense.journal.journal import Journal
from feltsense.journal.lock import hold
from feltsense.journal.records import CheckIn, Session
from feltsense.places import DataFolder
from feltsense.player.invented import QUESTIONS, records
from feltsense.vault.keys import KeyFile
from tests.belongings import PASSPHRASE, QUICK, walk

NOW = datetime(2026, 11, 22, 20, 30, tzinfo=UTC)
MONTH = date(2026, 10, 10), date(2026, 10, 31)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    made = DataFolder(tmp_path_factory.mktemp("invented"))
    demo.fill(made, NOW)
    return made


@pytest.fixture
def sealed(tmp_path: Path) -> DataFolder:
    """Check-ins that are locked with PASSPHRASE."""
    made = DataFolder(tmp_path / "sealed")
    journal = Journal(made.journal)
    journal.add_all([each for each in records(NOW) if isinstance(each, CheckIn)])
    journal.close()
    keys = KeyFile(made.keys, QUICK)
    seal, _ = keys.create(PASSPHRASE)
    walk(made, keys, seal)
    return made


def stats(data: DataFolder, *arguments: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "feltsense", "stats", "--data", str(data.root), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


def charts(data: DataFolder, *arguments: str) -> dict[str, dict[str, Any]]:
    """The charts of the JSON by their names."""
    done = stats(data, "--json", *arguments)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return {chart["name"]: chart for chart in json.loads(done.stdout)["charts"]}


def value(chart: dict[str, Any], figure: str) -> float:
    (found,) = (each["value"] for each in chart["figures"] if each["name"] == figure)
    return float(found)


def seen(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Everything below a folder: when it was written last, and what is in it."""
    return {
        str(path.relative_to(folder)): (
            path.stat().st_mtime_ns,
            path.read_bytes() if path.is_file() else b"",
        )
        for path in folder.rglob("*")
    }


def days_of(
    data: DataFolder, first: date = date.min, last: date = date.max
) -> Iterator[CheckIn | Session]:
    """Check-ins and sessions of some days; a day begins when the invented person says."""
    journal = Journal(data.journal, read_only=True)
    entries: list[CheckIn | Session] = [*journal.check_ins(), *journal.sessions()]
    for each in entries:
        at = each.at if isinstance(each, CheckIn) else each.started
        if first <= (at - timedelta(hours=QUESTIONS.day_begins)).date() <= last:
            yield each


def counted(entries: list[CheckIn | Session]) -> tuple[int, int, int]:
    """Days with an entry, sessions, and entries with a feeling that has a name."""
    days, sessions, named = set(), 0, 0
    for each in entries:
        at = each.at if isinstance(each, CheckIn) else each.started
        ratings = (each.rating,) if isinstance(each, CheckIn) else each.ratings
        days.add((at - timedelta(hours=QUESTIONS.day_begins)).date())
        sessions += isinstance(each, Session)
        named += any(rating is not None and rating.felt for rating in ratings)
    return len(days), sessions, named


@pytest.mark.parametrize("days", [(), MONTH])
def test_what_is_counted_is_in_the_journal(data: DataFolder, days: tuple[date, ...]) -> None:
    entries = list(days_of(data, *days))
    number, sessions, named = counted(entries)
    options = [f"--{name}={day}" for name, day in zip(("from", "to"), days, strict=False)]
    found = charts(data, *options)
    assert 0 < number <= found["calendar"]["n"] == len(entries)
    assert value(found["calendar"], "days with an entry") == number
    assert value(found["calendar"], "exercises") == sessions
    assert found["naming"]["n"] == len(entries)
    assert value(found["naming"], "share with a feeling named") == pytest.approx(
        named / len(entries)
    )


def test_the_first_and_the_last_day_are_both_in_it(data: DataFolder) -> None:
    entries = list(days_of(data, MONTH[0], MONTH[0]))
    assert entries, "this is a day with entries"
    only = "--from", str(MONTH[0]), "--to", str(MONTH[0])
    assert charts(data, *only)["calendar"]["n"] == len(entries)


def test_the_plain_form_says_the_same(data: DataFolder) -> None:
    done = stats(data)
    assert done.returncode == 0, done.stderr
    parts = done.stdout.rstrip("\n").split("\n\n")
    found = charts(data)
    assert len(parts) == len(found) == len(CHARTS)
    hidden = shown = 0
    for part, chart in zip(parts, found.values(), strict=True):
        title, *lines = part.splitlines()
        assert title == chart["title"]
        assert lines[-1] == f"  How: {chart['method']}"
        for sentence in chart["sentences"]:
            assert f"  {sentence}" in lines
        for figure in chart["figures"]:
            (line,) = (each for each in lines if each.startswith(f"  - {figure['name']}: "))
            assert f"({figure['of']}: {figure['n']}" in line
            hidden += not figure["shown"]
            shown += figure["shown"]
            assert ("not enough yet" in line or "cannot be told" in line) != figure["shown"]
            if figure["shown"]:
                assert f"{figure['value']:.3g}" in line
            elif figure["n"] < figure["needed"]:
                assert f"{figure['n']} of {figure['needed']} needed" in line
            if figure["low"] is not None:
                assert f"between {figure['low']:.3g} and {figure['high']:.3g}" in line
    assert shown > 50 and hidden > 10


def test_a_period_without_anything_has_no_numbers(data: DataFolder) -> None:
    days = "--from", "2001-01-01", "--to", "2001-12-31"
    for chart in charts(data, *days).values():
        assert chart["n"] == 0 and chart["sentences"] and chart["method"]
        assert not any(figure["shown"] for figure in chart["figures"])
        assert {figure["value"] for figure in chart["figures"]} <= {None}
    done = stats(data, *days)
    assert done.returncode == 0
    assert "not enough yet (days: 0 of 5 needed)" in done.stdout and "nan" not in done.stdout


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    none = DataFolder(tmp_path / "none")
    assert {chart["n"] for chart in charts(none).values()} == {0}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (["--from", "2026-13-01"], "'2026-13-01' is no day; one is written as 2026-11-23"),
        (["--to", "last week"], "'last week' is no day; one is written as 2026-11-23"),
        (
            ["--from", "2026-11-02", "--to", "2026-11-01"],
            "--from 2026-11-02 is after --to 2026-11-01",
        ),
    ],
)
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_days_that_cannot_be(data: DataFolder, days: list[str], said: str, form: list[str]) -> None:
    done = stats(data, *days, *form)
    assert done.returncode == 1
    assert done.stderr == f"feltsense: {said}\n"
    assert done.stdout == ""


def test_nothing_in_the_folder_is_touched(data: DataFolder, sealed: DataFolder) -> None:
    secret = sealed.root.parent / "secret"
    secret.write_text(PASSPHRASE)
    with_it = ["--passphrase-from", str(secret)]
    stats(sealed, *with_it)  # a key of less than today's cost is wrapped anew, once
    for folder, options in ((data, []), (sealed, with_it)):
        before = seen(folder.root)
        assert charts(folder, *options)["calendar"]["n"] > 100
        assert stats(folder, "--from", "2026-10-01", *options).returncode == 0
        assert seen(folder.root) == before


def test_it_reads_while_the_app_has_the_folder_open(data: DataFolder) -> None:
    with hold(data.lock):
        assert charts(data)["calendar"]["n"] > 100
    data.lock.unlink(missing_ok=True)


def test_a_locked_journal_asks_at_the_terminal(sealed: DataFolder) -> None:
    """As a person at a terminal: asked once, answered unseen, and told when it was wrong."""
    right, said = at_terminal(sealed, PASSPHRASE)
    assert right == 0
    asked, _, numbers = said.partition("\n")
    assert asked == "Passphrase: " and PASSPHRASE not in said
    journal = json.loads(numbers)
    assert journal["charts"][0]["n"] > 100
    wrong, said = at_terminal(sealed, "somebody else's")
    assert wrong == 1
    assert said.startswith("Passphrase: \nfeltsense: ") and "{" not in said


def test_without_a_terminal_it_says_how_to_give_the_passphrase(sealed: DataFolder) -> None:
    done = stats(sealed, "--json")
    assert (done.returncode, done.stdout) == (1, "")
    assert "--passphrase-from FILE" in done.stderr


def at_terminal(data: DataFolder, answer: str) -> tuple[int, str]:
    """The exit status of `stats --json` at a terminal, and all that stands there then."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "feltsense", "stats", "--json", "--data", str(data.root)]
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    ) as process:
        os.close(theirs)
        said = b""
        try:
            while b"Passphrase: " not in said:
                said += os.read(ours, 1024)
            os.write(ours, answer.encode() + b"\n")
            while part := os.read(ours, 65_536):
                said += part
        except OSError:  # Linux says so when the other side is closed
            pass
        finally:
            os.close(ours)
        return process.wait(60), said.decode().replace("\r\n", "\n")
