"""The file that `feltsense report` writes: its days, its charts, its notes, and where it goes.

Run as a person does, in a process of its own, on the invented months.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from feltsense.feeling.charts import CHARTS
from feltsense.feeling.report import USUAL
from feltsense.gui import demo
from feltsense.journal.journal import Journal
from feltsense.journal.records import Note
from feltsense.places import DataFolder

NOW = datetime(2026, 11, 22, 20, 30, tzinfo=UTC)
TITLES = {kind.name: kind.title for kind in CHARTS}
HEADING = "How this is computed"
OCTOBER = ("--from", "2026-10-01", "--to", "2026-10-31")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    made = DataFolder(tmp_path_factory.mktemp("invented"))
    demo.fill(made, NOW)
    journal = Journal(made.journal)
    for month, text in ((9, "A heron in September."), (10, "An otter in October.")):
        journal.add(Note(datetime(2026, month, 15, 12, tzinfo=UTC), text))
    journal.close()
    return made


@dataclass(frozen=True)
class Pdf:
    """A written report: the words of each page."""

    pages: list[str]

    @property
    def words(self) -> str:
        return " ".join(self.pages)


def report(data: DataFolder, out: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = ["report", "--data", str(data.root), "-o", str(out), *options]
    done = subprocess.run(
        [sys.executable, "-m", "feltsense", *command],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


def written(data: DataFolder, out: Path, *options: str) -> Pdf:
    done = report(data, out, *options)
    assert (done.returncode, done.stdout) == (0, f"{out}\n"), done.stderr
    return Pdf([" ".join(page.extract_text().split()) for page in PdfReader(out).pages])


def test_it_is_a_few_pages_of_those_days_with_methods_last(
    data: DataFolder, tmp_path: Path
) -> None:
    pdf = written(data, tmp_path / "report.pdf", *OCTOBER)
    assert 1 < len(pdf.pages) <= 4
    assert "2026-10-01 to 2026-10-31" in pdf.pages[0]
    journal = Journal(data.journal, read_only=True)
    begun = [each.started for each in journal.sessions()]
    first = datetime(2026, 10, 1, 4, tzinfo=UTC)  # a day begins at four for the invented person
    last = datetime(2026, 11, 1, 4, tzinfo=UTC)
    count = sum(first <= at < last for at in begun)
    assert 0 < count < len(begun)
    assert f"{count} exercises and " in pdf.pages[0]
    assert pdf.pages[-1].startswith(HEADING)
    for name, title in TITLES.items():
        assert (title in pdf.words) == (name in USUAL), name
        assert (f"{title}. " in pdf.pages[-1]) == (name in USUAL), name
    for number, page in enumerate(pdf.pages, 1):
        assert page.endswith(f"{number} of {len(pdf.pages)}")


def test_only_what_was_asked_for_is_in_it(data: DataFolder, tmp_path: Path) -> None:
    chosen = ("--chart", "calendar", "--chart", "naming", "--name", "R., invented")
    pdf = written(data, tmp_path / "report.pdf", *OCTOBER, *chosen)
    assert "R., invented" in pdf.pages[0]
    shown = {name for name, title in TITLES.items() if f"{title}. " in pdf.pages[-1]}
    assert shown == {"calendar", "naming"}
    assert TITLES["level"] not in pdf.words


def test_notes_are_those_of_the_days_and_only_where_asked(data: DataFolder, tmp_path: Path) -> None:
    without = written(data, tmp_path / "without.pdf", *OCTOBER)
    assert "otter" not in without.words
    assert b"otter" not in (tmp_path / "without.pdf").read_bytes()
    with_notes = written(data, tmp_path / "with.pdf", *OCTOBER, "--notes")
    assert "An otter in October." in with_notes.words
    assert "heron" not in with_notes.words


def test_all_charts_have_no_room_and_it_is_said(data: DataFolder, tmp_path: Path) -> None:
    every = [part for name in TITLES for part in ("--chart", name)]
    done = report(data, tmp_path / "report.pdf", *every)
    assert done.returncode == 0
    assert len(PdfReader(tmp_path / "report.pdf").pages) == 4
    said = re.match(r"There was no room on 4 pages for: (.+)\. They have room", done.stderr)
    assert said, done.stderr
    left_out = said[1].split("; ")
    methods = " ".join(PdfReader(tmp_path / "report.pdf").pages[-1].extract_text().split())
    for title in TITLES.values():
        assert (title in left_out) != (f"{title}. " in methods), title


def test_days_without_anything_say_so_and_explain_nothing(data: DataFolder, tmp_path: Path) -> None:
    days = ("--from", "2001-01-01", "--to", "2001-12-31")
    pdf = written(data, tmp_path / "report.pdf", *days)
    assert "Nothing was written down in this period." in pdf.pages[0]
    assert "could explain" not in pdf.words


@pytest.mark.parametrize("options", [[], ["--force"]])
def test_a_folder_is_not_written_over(data: DataFolder, tmp_path: Path, options: list[str]) -> None:
    (tmp_path / "folder").mkdir()
    done = report(data, tmp_path / "folder", *options)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"feltsense: {tmp_path / 'folder'} is a folder; name a file in it with -o\n"
    )
    assert [path.name for path in tmp_path.rglob("*")] == ["folder"]


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="no folder that nobody can write to")
def test_where_nothing_can_be_written_another_place_is_asked_for(data: DataFolder) -> None:
    done = report(data, Path("/proc/report.pdf"))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("feltsense: /proc/report.pdf cannot be written (")
    assert done.stderr.endswith("); choose another place with -o\n")


@pytest.mark.parametrize(
    "options",
    [
        ["--from", "soon"],
        ["--from", f"{date(2026, 10, 2)}", "--to", f"{date(2026, 10, 1)}"],
        ["--chart", "mood"],
    ],
)
def test_what_is_there_stays_where_something_is_wrong(
    data: DataFolder, tmp_path: Path, options: list[str]
) -> None:
    out = tmp_path / "report.pdf"
    out.write_bytes(b"somebody's")
    done = report(data, out, "--force", *options)
    assert (done.returncode, done.stdout) == (1, "")
    assert options[1] in done.stderr
    assert out.read_bytes() == b"somebody's"
    assert list(tmp_path.iterdir()) == [out]
    assert report(data, out, "--force").returncode == 0
    assert out.read_bytes().startswith(b"%PDF")
