"""`feltsense demo` beside a person's own data and own window: neither knows of the other.

What is the person's own lies below HOME here, as it would on their computer.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from feltsense.feeling.ratings import Felt, Rating
from feltsense.gui.demo import LABEL
from feltsense.journal.journal import Journal
from feltsense.journal.records import CheckIn
from feltsense.places import DataFolder
from tests.belongings import START
from tests.e2e.desktop import Desktop, desktop, desktop_missing, feltsense, wait_for

WHY_NOT = desktop_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop here: {WHY_NOT}"),
]


@pytest.fixture
def own(tmp_path: Path) -> DataFolder:
    """A person's own data, with one check-in."""
    made = DataFolder(tmp_path / "own" / "data")
    journal = Journal(made.journal)
    journal.add(CheckIn(START, Rating("check-in", START, felt=(Felt("longing", 4),))))
    journal.close()
    made.settings.write_text('{"passphrase_asked": true, "first_card_seen": true}')
    return made


@pytest.fixture
def here(tmp_path: Path, own: DataFolder) -> Iterator[Desktop]:
    """A desktop where that person is logged in."""
    (tmp_path / "temporary").mkdir()
    with desktop(tmp_path / "home") as screen:
        screen.environment |= {
            "TMPDIR": str(tmp_path / "temporary"),
            "FELTSENSE_DATA": str(own.root),
            "FELTSENSE_STATE": str(tmp_path / "own" / "state"),
        }
        yield screen


def kept(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def windows(screen: Desktop) -> set[str]:
    return {each.name for each in screen.controls() if each.role == "frame"}


def window_of(screen: Desktop, name: str) -> str:
    """The title of the window that has the control of that name: its children follow it."""
    frame = ""
    for each in screen.controls():
        frame = each.name if each.role == "frame" else frame
        if each.name == name:
            return frame
    return ""


def test_what_is_set_in_it_goes_with_its_window(
    here: Desktop, own: DataFolder, tmp_path: Path
) -> None:
    before = kept(tmp_path / "own")
    with feltsense(["demo"], here.environment, tmp_path / "log") as app:
        here.find(LABEL, "label", 60)
        here.click("Dark colours", "check box")
        here.click("Looking back", "check box")
        here.find("Chart: What was done", "chart", 60)
        here.focus_window()
        here.press("ctrl+q")
        assert wait_for(app.poll, 30) == 0, (tmp_path / "log").read_text()
    assert list((tmp_path / "temporary").iterdir()) == []
    assert kept(tmp_path / "own") == before


def test_it_opens_beside_the_own_window(here: Desktop, own: DataFolder, tmp_path: Path) -> None:
    with feltsense([], here.environment, tmp_path / "log"):
        here.find("Looking back", "check box", 60)
        (title,) = windows(here)
        assert "invented" not in title
        with feltsense(["demo"], here.environment, tmp_path / "demo-log"):
            here.find(LABEL, "label", 60)
            other = windows(here) - {title}
            assert len(other) == 1 and "invented" in other.pop()
            # The small window belongs to the person, whatever else is open.
            with feltsense(["check-in"], here.environment, tmp_path / "check-in-log") as small:
                assert wait_for(small.poll, 30) == 0, "the own window took it"
                here.find("Find a word", "text", 30)
                assert window_of(here, "Find a word") == title
    assert [
        each.rating.felt[0].word
        for each in Journal(own.journal, read_only=True).check_ins()
        if each.rating
    ] == ["longing"]
