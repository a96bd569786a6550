"""`feltsense demo` as a person meets it: labelled, and in a folder that goes."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from feltsense.gui.demo import LABEL
from tests.e2e.desktop import Desktop, desktop_missing, end, feltsense, wait_for

WHY_NOT = desktop_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop here: {WHY_NOT}"),
]


@pytest.fixture
def here(screen: Desktop, tmp_path: Path) -> Iterator[Desktop]:
    """The desktop, with a folder of its own for what is temporary, and for what is not."""
    for name in ("temporary", "own"):
        (tmp_path / name).mkdir()
    screen.environment |= {
        "TMPDIR": str(tmp_path / "temporary"),
        "FELTSENSE_DATA": str(tmp_path / "own" / "data"),
    }
    yield screen


def demos(tmp_path: Path) -> list[Path]:
    return list((tmp_path / "temporary").glob("feltsense-demo-*"))


def test_it_is_labelled_and_leaves_nothing_behind(here: Desktop, tmp_path: Path) -> None:
    with feltsense(["demo"], here.environment, tmp_path / "log") as app:
        here.focus_window(60)  # months are written first, and nobody is on the bus meanwhile
        here.find(LABEL, "label", 60)
        assert any("invented" in each.name for each in here.controls() if each.role == "frame")
        assert len(demos(tmp_path)) == 1
        for page in ("Looking back", "Your sessions", "Notes", "Your data"):
            here.click(page, "check box")
            here.find(LABEL, "label")
        here.focus_window()
        here.press("ctrl+q")
        assert wait_for(app.poll, 30) == 0, (tmp_path / "log").read_text()
    assert demos(tmp_path) == []
    assert list((tmp_path / "own").iterdir()) == []


def test_after_a_kill_it_opens_again(here: Desktop, tmp_path: Path) -> None:
    with feltsense(["demo"], here.environment, tmp_path / "log") as app:
        here.focus_window(60)  # months are written first, and nobody is on the bus meanwhile
        here.find(LABEL, "label", 60)
        end(app, signal.SIGKILL)
    with feltsense(["demo"], here.environment, tmp_path / "log"):
        here.focus_window(60)  # months are written first, and nobody is on the bus meanwhile
        here.find(LABEL, "label", 60)
    assert list((tmp_path / "own").iterdir()) == []
