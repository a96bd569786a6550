"""`feltsense stats` and `feltsense report` as a person meets them, on the invented months."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from feltsense.feeling.charts import CHARTS
from feltsense.gui import demo
from feltsense.journal.journal import Journal
from feltsense.journal.records import CheckIn
from feltsense.places import DataFolder
from feltsense.player.invented import records
from feltsense.vault.keys import KeyFile
from feltsense.vault.wrapping import Cost

NOW = datetime(2026, 11, 22, 20, 30, tzinfo=UTC)
PASSPHRASE = "an invented passphrase"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("invented")
    demo.fill(DataFolder(folder), NOW)
    return folder


def feltsense(*arguments: str | Path, answer: str = "") -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "feltsense", *map(str, arguments)],
        input=answer,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


def kept(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def stats(*arguments: str | Path) -> dict[str, Any]:
    done = feltsense("stats", "--json", *arguments)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_every_number_has_its_n_its_method_and_its_threshold(data: Path) -> None:
    before = kept(data)
    found = stats("--data", data)
    assert kept(data) == before
    charts = {chart["name"]: chart for chart in found["charts"]}
    assert set(charts) == {kind.name for kind in CHARTS}
    for chart in charts.values():
        assert chart["method"] and chart["sources"] and chart["figures"]
        for figure in chart["figures"]:
            assert isinstance(figure["n"], int) and figure["needed"] >= 1, figure
            if figure["n"] < figure["needed"]:
                assert figure["value"] is None, figure
            if figure["low"] is not None:
                assert figure["low"] <= figure["value"] <= figure["high"], figure
    assert sum(figure["low"] is not None for c in charts.values() for figure in c["figures"]) > 10


def test_days_are_chosen(data: Path) -> None:
    whole = stats("--data", data)["charts"][0]["n"]
    part = stats("--data", data, "--from", "2026-10-01", "--to", "2026-10-31")["charts"][0]
    assert 0 < part["n"] < whole
    none = stats("--data", data, "--from", "2001-01-01", "--to", "2001-12-31")
    assert all(chart["n"] == 0 for chart in none["charts"])
    words = feltsense("stats", "--data", data, "--from", "2026-10-01")
    assert words.returncode == 0 and "How strongly things are felt" in words.stdout


@pytest.mark.parametrize("command", [["stats"], ["report", "-o", "out.pdf"]])
@pytest.mark.parametrize(
    ("days", "said"),
    [
        (["--from", "yesterday"], "2026-11-23"),  # it shows how a day is written
        (["--from", "2026-02-30"], "2026-02-30"),
        (["--from", "2026-10-02", "--to", "2026-10-01"], "2026-10-01"),
    ],
)
def test_days_that_are_none_are_named(
    data: Path, command: list[str], days: list[str], said: str
) -> None:
    done = feltsense(*command, "--data", data, *days)
    assert done.returncode in (1, 2) and said in done.stderr, done.stderr


def test_a_report_is_pages_with_words_and_no_notes(data: Path, tmp_path: Path) -> None:
    before = kept(data)
    out = tmp_path / "report.pdf"
    done = feltsense("report", "--data", data, "--from", "2026-09-01", "-o", out)
    assert done.returncode == 0, done.stderr
    assert kept(data) == before
    pages = PdfReader(out).pages
    assert 1 <= len(pages) <= 4
    words = " ".join(" ".join(page.extract_text().split()) for page in pages)
    assert "How strongly things are felt" in words and "How this is computed" in words
    notes = [" ".join(note.text.split()) for note in Journal(data / "journal").notes()]
    assert notes and not any(note in words for note in notes)
    feltsense("report", "--data", data, "--from", "2026-09-01", "--notes", "-o", out, "--force")
    words = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(out).pages)
    assert any(note in words for note in notes)


def test_what_is_there_is_not_written_over(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    out.write_bytes(b"somebody's")
    done = feltsense("report", "--data", data, "-o", out)
    assert done.returncode == 1 and "--force" in done.stderr
    assert out.read_bytes() == b"somebody's"
    done = feltsense("report", "--data", data, "-o", tmp_path / "nowhere" / "report.pdf")
    assert done.returncode == 1 and "nowhere" in done.stderr
    done = feltsense("report", "--data", data, "--chart", "mood", "-o", tmp_path / "new.pdf")
    assert done.returncode == 1 and "before-and-after" in done.stderr
    assert not (tmp_path / "new.pdf").exists()


def test_what_is_locked_asks_for_its_passphrase(tmp_path: Path) -> None:
    places = DataFolder(tmp_path / "data")
    seal, _ = KeyFile(places.keys, Cost(1, 8, 1)).create(PASSPHRASE)
    journal = Journal(places.journal, seal=seal)
    journal.add_all([each for each in records(NOW) if isinstance(each, CheckIn)])
    journal.close()
    word = tmp_path / "word"
    word.write_text(PASSPHRASE)
    out = tmp_path / "report.pdf"
    for command in (["stats", "--json"], ["report", "-o", str(out)]):
        done = feltsense(*command, "--data", places.root)
        assert done.returncode == 1 and "--passphrase-from" in done.stderr
        assert not done.stdout and not out.exists()
    found = stats("--data", places.root, "--passphrase-from", word)
    assert found["charts"][0]["n"] > 100
    done = feltsense("report", "--data", places.root, "-o", out, "--passphrase-from", word)
    assert done.returncode == 0 and len(PdfReader(out).pages) > 1, done.stderr
