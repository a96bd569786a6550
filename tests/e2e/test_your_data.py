"""The real window: a backup is made by itself, an entry deleted, and all of it restored."""

from __future__ import annotations

from pathlib import Path

import pytest

from feltsense.gui.samples import sessions
from feltsense.journal.journal import Journal
from tests.e2e.desktop import Desktop, desktop_missing, feltsense, wait_for
from tests.soundserver import sound_server_missing

WHY_NOT = desktop_missing() or sound_server_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop or sound here: {WHY_NOT}"),
]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A journal with three invented sittings."""
    journal = Journal(tmp_path / "data" / "journal")
    journal.add_all(sessions())
    journal.close()
    return tmp_path / "data"


def there(data: Path) -> int:
    return len(Journal(data / "journal", read_only=True).sessions())


def rows(screen: Desktop) -> int:
    return sum(control.role == "table cell" for control in screen.controls())


def go_to(screen: Desktop, page: str) -> None:
    screen.click(page, "check box", 30)
    screen.find(page, "label")


def test_a_backup_brings_back_what_was_deleted(screen: Desktop, data: Path, tmp_path: Path) -> None:
    arguments = ["--data", str(data)]
    screen.environment["FELTSENSE_STATE"] = str(tmp_path / "state")
    with feltsense(arguments, screen.environment, tmp_path / "log"):
        screen.find("Your sessions", "check box", 40)
        screen.focus_window()
        assert wait_for(lambda: True if list(data.glob("backups/*.zip")) else None, 20)
        go_to(screen, "Your sessions")
        assert wait_for(lambda: rows(screen) == 3 or None, 10)
        screen.press("Down", "Delete")
        screen.find("Deleted: ", "label")
        screen.find("Undo", "push button")
        assert there(data) == 2

        go_to(screen, "Your data")
        screen.click("Look into the backup of today", "push button")
        screen.find("3 sessions", "label")
        screen.press("Tab", "Return")  # past the way that keeps things as they are
        screen.find("The backup was restored.", "label", 40)
        assert wait_for(lambda: there(data) == 3 or None, 10)
        go_to(screen, "Your sessions")
        assert wait_for(lambda: rows(screen) == 3 or None, 10)

    assert "Traceback" not in (tmp_path / "log").read_text()
