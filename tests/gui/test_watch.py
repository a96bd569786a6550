"""The library on the screen follows the files, as an editor saves them."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from feltsense.gui.watch import Watch
from feltsense.gui.worker import Worker
from feltsense.places import DataFolder
from feltsense.script.library import Library

SCRIPT = """---
title: TITLE
kind: grounding
summary: For this test.
minutes: [1, 2, 3]
---
# Here
Look around. [10]
"""


def test_new_changed_broken_and_deleted_scripts_appear_without_a_restart(
    qtbot: QtBot, tmp_path: Path
) -> None:
    data = DataFolder(tmp_path)
    seen: list[Library] = []
    worker = Worker()
    watch = Watch(data, worker)
    watch.changed.connect(seen.append)

    def titles() -> set[str]:
        return {each.title for each in seen[-1].exercises if each.id.startswith("own/")}

    watch.look()
    qtbot.waitUntil(lambda: bool(seen), timeout=10_000)
    assert titles() == set()
    shipped = len(seen[-1].exercises)
    assert shipped >= 6

    path = data.exercises / "mine.md"
    path.write_text(SCRIPT.replace("TITLE", "New"), encoding="utf-8")
    qtbot.waitUntil(lambda: titles() == {"New"}, timeout=10_000)

    # In place, as some editors do, and then by a new file put over the old one, as others do.
    path.write_text(SCRIPT.replace("TITLE", "Changed in place"), encoding="utf-8")
    qtbot.waitUntil(lambda: titles() == {"Changed in place"}, timeout=10_000)
    new = tmp_path / "saved"
    new.write_text(SCRIPT.replace("TITLE", "Replaced"), encoding="utf-8")
    new.replace(path)
    qtbot.waitUntil(lambda: titles() == {"Replaced"}, timeout=10_000)

    recordings = data.exercises / "mine.voice"
    recordings.mkdir()
    folder = data.exercises / "evening"
    folder.mkdir()
    qtbot.waitUntil(lambda: str(folder) in watch.watched, timeout=10_000)
    (folder / "other.md").write_text(SCRIPT.replace("TITLE", "Below"), encoding="utf-8")
    qtbot.waitUntil(lambda: titles() == {"Replaced", "Below"}, timeout=10_000)

    path.write_text("---\ntitle: Torn\n", encoding="utf-8")
    qtbot.waitUntil(lambda: bool(seen[-1].broken), timeout=10_000)
    assert titles() == {"Below"}
    assert seen[-1].broken[0].id == "own/mine"
    assert str(recordings) not in watch.watched
    assert len(seen[-1].exercises) == shipped + 1  # it hides nothing else

    path.unlink()
    qtbot.waitUntil(lambda: not seen[-1].broken, timeout=10_000)
    assert worker.finish()


def test_what_is_written_beside_the_scripts_is_no_news(qtbot: QtBot, tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    seen: list[Library] = []
    looked: list[None] = []
    worker = Worker()
    watch = Watch(data, worker)
    watch.changed.connect(seen.append)
    for _ in range(2):
        watch.look()
        worker.do(lambda: None, looked.append)
        data.settings.write_text("{}", encoding="utf-8")
    qtbot.waitUntil(lambda: len(looked) == 2, timeout=10_000)
    assert len(seen) == 1
    (data.exercises / "mine.md").write_text(SCRIPT, encoding="utf-8")
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=10_000)
    assert worker.finish()
