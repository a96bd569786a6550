"""A session that cannot be saved: said at once, tried again, and lost to nobody meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from feltsense.gui.session.keeper import SAVED_NOW, STAYS, TRY_AGAIN, Keeper, Unsaved
from feltsense.gui.worker import Worker
from feltsense.journal.journal import Journal, NotSaved
from feltsense.journal.records import Played, Session

AT = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)
SESSION = Session(Played("x/y", "Feet and chair", "grounding", "0" * 64), AT, 300.0)


class Kept:
    """A keeper on a journal whose folder can be taken away, and all that was said."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.worker = Worker()
        self.journal = Journal(folder)
        self.said: list[tuple[str, str]] = []
        self.press: Callable[[], object] | None = None
        self.saved: list[Session] = []
        self.unsaved = Unsaved()
        self.keeper = Keeper(self.journal, self.worker, self.saved.append, self._say, self.unsaved)

    def take_away(self) -> None:
        """From now on nothing can be written, as on a disk that was pulled out."""
        self.folder.rename(self.folder.with_name("away"))
        self.folder.write_text("")

    def give_back(self) -> None:
        self.folder.unlink()
        self.folder.with_name("away").rename(self.folder)

    def _say(
        self, message: str, action: str = "", then: Callable[[], object] | None = None
    ) -> None:
        self.said.append((message, action))
        self.press = then


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    kept = Kept(tmp_path / "journal")
    yield kept
    kept.worker.finish()


def test_it_is_said_once_and_saved_by_the_button(kept: Kept, qtbot: QtBot) -> None:
    kept.take_away()
    kept.keeper.keep(SESSION)
    qtbot.waitUntil(lambda: bool(kept.said))
    ((said, action),) = kept.said
    assert said.startswith("This was not saved") and said.endswith(STAYS) and action == TRY_AGAIN
    assert kept.unsaved and not kept.saved
    kept.keeper.try_again()  # as by the clock: the same is not said again
    kept.worker.finish()
    qtbot.wait(50)
    assert len(kept.said) == 1
    kept.give_back()
    assert kept.press is not None
    kept.press()
    qtbot.waitUntil(lambda: not kept.unsaved)
    assert kept.said[-1] == (SAVED_NOW, "")
    assert [session.planned for session in kept.journal.sessions()] == [300.0]


def test_what_is_new_takes_what_was_not_saved_along(kept: Kept, qtbot: QtBot) -> None:
    kept.take_away()
    kept.keeper.keep(SESSION)
    kept.keeper.keep(replace(SESSION, heard=20.0))
    qtbot.waitUntil(lambda: bool(kept.unsaved))
    kept.worker.finish()
    kept.give_back()
    kept.keeper.keep(replace(SESSION, heard=40.0))
    qtbot.waitUntil(lambda: not kept.unsaved)
    assert [session.heard for session in kept.journal.sessions()] == [40.0]


def test_before_it_locks_all_is_stored_or_it_is_told(kept: Kept, qtbot: QtBot) -> None:
    kept.take_away()
    kept.keeper.keep(SESSION)
    qtbot.waitUntil(lambda: bool(kept.unsaved))
    with pytest.raises(NotSaved):
        kept.unsaved.store()
    kept.give_back()
    kept.unsaved.store()
    assert not kept.unsaved and len(kept.journal.sessions()) == 1


def test_what_was_taken_back_leaves_nothing_to_save(kept: Kept, qtbot: QtBot) -> None:
    kept.keeper.keep(SESSION)
    qtbot.waitUntil(lambda: bool(kept.saved))
    kept.keeper.drop()
    kept.worker.finish()
    assert kept.journal.sessions() == () and not kept.unsaved
