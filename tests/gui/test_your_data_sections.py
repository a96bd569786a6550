"""Your data: backups, taking out, taking in and deleting, with a real journal and real files."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from feltsense.gui.samples import NOW, sessions
from feltsense.gui.theme import Theme
from feltsense.gui.window import YOUR_DATA, Window
from feltsense.gui.worker import Worker
from feltsense.gui.your_data import words
from feltsense.gui.your_data.backups_room import months_in
from feltsense.gui.your_data.export_section import ExportSection
from feltsense.gui.your_data.import_section import MOST, ImportSection, named
from feltsense.gui.your_data.page import YourDataPage
from feltsense.gui.your_data.room import DataRoom
from feltsense.gui.your_data.section import Section
from feltsense.journal.backups import backups_in
from feltsense.journal.importing.plan import Plan, Skipped
from feltsense.journal.journal import Journal
from feltsense.journal.records import Note
from feltsense.journal.restoring import Count
from feltsense.places import DataFolder
from feltsense.vault.sealing import Seal

from .screens import words_on


class Keeping:
    """A journal that is closed and opened again as the app does it, and what was said."""

    def __init__(self, data: DataFolder, state: Path) -> None:
        self.data, self.state = data, state
        self.journal: Journal | None = Journal(data.journal, state=state)
        self.seal: Seal | None = None
        self.said: list[str] = []

    def close(self, then: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        if self.journal is not None:
            self.journal.close()
        self.journal = None
        then()

    def open_again(self, said: str) -> None:
        self.said.append(said)
        self.journal = Journal(self.data.journal, state=self.state)

    @property
    def open(self) -> Journal:
        assert self.journal is not None
        return self.journal


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    return Keeping(DataFolder(tmp_path / "data"), tmp_path / "state")


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, keeping: Keeping, tmp_path: Path) -> Iterator[DataRoom]:
    window, worker, page = Window(theme), Worker(), YourDataPage(theme)
    qtbot.addWidget(window)
    window.add_page(YOUR_DATA, page)
    keeping.open.add_all(sessions())
    keeping.open.add(Note(NOW, "Rain."))
    room = DataRoom(
        page,
        window,
        worker,
        keeping.data,
        keeping,
        folder="",
        state=tmp_path / "state",
        now=lambda: NOW,
    )
    window.show()
    window.show_page(YOUR_DATA)
    yield room
    worker.finish()


def press(section: Section, words: str) -> None:
    section.button(words).click()


def wait_for_words(qtbot: QtBot, section: Section, words: str) -> None:
    try:
        qtbot.waitUntil(lambda: words in words_on(section).replace("\u200b", ""), timeout=15_000)
    except Exception:
        raise AssertionError(f"{words!r} is not in:\n{words_on(section)}") from None


def backed_up(qtbot: QtBot, room: DataRoom) -> Path:
    section = room.backups.section
    wait_for_words(qtbot, section, "There is none yet.")
    press(section, "Back up now")
    wait_for_words(qtbot, section, "A backup was made")
    (backup,) = backups_in(room.backups.folder)
    return backup.path


# Backups


def test_a_backup_is_made_and_listed(qtbot: QtBot, room: DataRoom) -> None:
    path = backed_up(qtbot, room)
    assert zipfile.is_zipfile(path)
    assert "Today, 21:40" in words_on(room.backups.section)


def test_the_backup_of_the_day_is_made_once(qtbot: QtBot, room: DataRoom) -> None:
    room.open()
    qtbot.waitUntil(lambda: len(backups_in(room.backups.folder)) == 1, timeout=15_000)
    qtbot.wait(100)
    room.open()
    qtbot.wait(300)
    assert len(backups_in(room.backups.folder)) == 1


def test_a_backup_of_the_day_that_fails_is_said_once_and_not_into_a_session(
    qtbot: QtBot, room: DataRoom, tmp_path: Path
) -> None:
    window = room.backups._window
    room.backups._chosen = str(tmp_path / "no such disk")
    window.set_session(True)
    room.backups.make_daily()
    qtbot.wait(300)
    assert not window.said
    window.set_session(False)
    room.backups.make_daily()
    qtbot.waitUntil(lambda: window.said.startswith("Today's backup was not made."))
    assert "plugged in" in window.said
    window.say("")
    room.backups.make_daily()
    qtbot.wait(300)
    assert not window.said


def test_restoring_shows_what_would_be_gone_and_puts_it_back(
    qtbot: QtBot, room: DataRoom, keeping: Keeping
) -> None:
    path = backed_up(qtbot, room)
    before = keeping.open.sessions()
    keeping.open.remove(before[0])
    keeping.open.add(Note(NOW, "Later."))
    section = room.backups.section
    room.backups.look(path)
    wait_for_words(qtbot, section, "The backup of today, 21:40")
    said = words_on(section)
    assert "3 sessions, 19 November 2026 to 22 November 2026" in said
    assert "Here now, and gone after restoring:\n1 note, 22 November 2026" in said
    assert len(keeping.open.sessions()) == 2  # looking changed nothing
    press(section, "Restore this backup")
    qtbot.waitUntil(lambda: bool(keeping.said), timeout=15_000)
    assert keeping.open.sessions() == before
    assert [note.text for note in keeping.open.notes()] == ["Rain."]
    assert len(backups_in(room.backups.folder)) == 2  # of what was there before
    wait_for_words(qtbot, section, "The backup was restored.")


def test_a_preview_can_be_left(qtbot: QtBot, room: DataRoom, keeping: Keeping) -> None:
    path = backed_up(qtbot, room)
    room.backups.look(path)
    section = room.backups.section
    wait_for_words(qtbot, section, "Nothing that is here now would be lost.")
    press(section, "Keep things as they are")
    qtbot.waitUntil(lambda: section.buttons[0].text() == "Back up now")
    assert not keeping.said


def test_the_keyboard_stays_in_the_section(qtbot: QtBot, room: DataRoom) -> None:
    section = room.backups.section
    wait_for_words(qtbot, section, "There is none yet.")
    window = section.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    section.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(section.buttons[0], Qt.Key.Key_Return)
    wait_for_words(qtbot, section, "A backup was made")
    assert section.buttons[0].hasFocus()


def test_a_file_that_is_no_backup_is_said(qtbot: QtBot, room: DataRoom, tmp_path: Path) -> None:
    wait_for_words(qtbot, room.backups.section, "There is none yet.")
    strange = tmp_path / "strange.zip"
    strange.write_bytes(b"no zip at all")
    room.backups.look(strange)
    qtbot.waitUntil(lambda: room.backups.section.buttons[0].text() == "Back to the list")
    press(room.backups.section, "Back to the list")
    wait_for_words(qtbot, room.backups.section, "There is none yet.")


def test_another_folder_is_remembered_and_one_that_is_gone_is_said(
    qtbot: QtBot, room: DataRoom, tmp_path: Path
) -> None:
    chosen: list[tuple[str, object]] = []
    room.chosen.connect(lambda name, value: chosen.append((name, value)))
    section = room.backups.section
    wait_for_words(qtbot, section, "There is none yet.")
    (tmp_path / "disk").mkdir()
    room.backups._take_folder(str(tmp_path / "disk"))
    wait_for_words(qtbot, section, "From now on backups go into this folder.")
    assert chosen == [("backup_folder", str(tmp_path / "disk"))]
    (tmp_path / "disk").rmdir()
    press(section, "Back up now")
    wait_for_words(qtbot, section, "is not there. Is its disk plugged in?")


def test_a_damaged_month_is_offered_from_the_newest_backup(
    qtbot: QtBot, room: DataRoom, keeping: Keeping
) -> None:
    backed_up(qtbot, room)
    window = room.backups._window
    keeping.open.close()
    for path in keeping.data.journal.glob("2026-11*"):
        path.write_bytes(b"\0" * 40)
    keeping.journal = Journal(keeping.data.journal, state=keeping.state)
    assert keeping.open.problems and not keeping.open.sessions()
    room.backups.look_for_months()
    section = room.backups.section
    wait_for_words(qtbot, section, "of November 2026 that cannot be read here.")
    assert window.action.text() == "Look at it"
    room.backups.section.bring_back.emit(section.offers[0])
    qtbot.waitUntil(lambda: len(keeping.open.sessions()) == 3, timeout=15_000)
    wait_for_words(qtbot, section, "4 entries came back.")


def test_months_are_found_in_what_is_said() -> None:
    said = ("Some of November 2026 is damaged.", "March 2024 and Nonsense 2025 too.")
    assert months_in(said) == {202611, 202403}


# Taking out


def exported(room: DataRoom, qtbot: QtBot, format_: str, out: Path) -> ExportSection:
    section = room.export.section
    press(section, "Choose what")
    assert section.formats is not None
    section.formats.row(format_).click()
    press(section, "Choose where to save")
    dialog = room.export.dialog
    assert dialog is not None
    dialog.fileSelected.emit(str(out))
    dialog.done(0)
    return section


def test_everything_is_taken_out(qtbot: QtBot, room: DataRoom, tmp_path: Path) -> None:
    section = exported(room, qtbot, "json", tmp_path / "all.json")
    wait_for_words(qtbot, section, "Saved as all.json")
    assert "Rain." in (tmp_path / "all.json").read_text()
    press(section, "Done")
    section = exported(room, qtbot, "csv", tmp_path / "tables")
    wait_for_words(qtbot, section, "Saved as tables.zip")
    assert any("codebook" in name for name in zipfile.ZipFile(tmp_path / "tables.zip").namelist())


def test_a_name_that_the_dialog_did_not_ask_about_is_never_written_over(
    qtbot: QtBot, room: DataRoom, tmp_path: Path
) -> None:
    (tmp_path / "mine.json").write_text("mine")
    section = exported(room, qtbot, "json", tmp_path / "mine")  # becomes mine.json
    wait_for_words(qtbot, section, "already")
    assert (tmp_path / "mine.json").read_text() == "mine"


def test_a_locked_file_wants_the_passphrase_twice(
    qtbot: QtBot, room: DataRoom, tmp_path: Path
) -> None:
    section = room.export.section
    press(section, "Choose what")
    assert section.locked is not None and section.kinds is not None
    section.locked.click()
    press(section, "Choose where to save")
    assert "Type a passphrase for the file, twice." in words_on(section)
    section.secrets[0].setText("river")
    section.secrets[1].setText("rivet")
    press(section, "Choose where to save")
    assert "The two passphrases are not the same." in words_on(section)
    section.secrets[1].setText("river")
    press(section, "Choose where to save")
    dialog = room.export.dialog
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "safe.zip.locked"))
    dialog.done(0)
    wait_for_words(qtbot, section, "Saved as safe.zip.locked")
    assert b"Rain." not in (tmp_path / "safe.zip.locked").read_bytes()
    assert room.export._chosen is None and not section.secrets


def test_days_and_kinds_are_chosen_in_words(qtbot: QtBot, theme: Theme) -> None:
    section = ExportSection(theme, date(2026, 11, 23))
    qtbot.addWidget(section)
    section.show()
    saved: list[object] = []
    section.save.connect(saved.append)
    press(section, "Choose what")
    assert section.period is not None and section.first is not None and section.last is not None
    section.period.chip("chosen").click()
    for first, last, said in (
        ("", "", "Write the first or the last day, or both."),
        ("23.11.2026", "", "Write days as year, month and day, such as 2026-01-31."),
        ("2026-11-23", "2026-11-01", "The first day is later than the last one."),
    ):
        section.first.setText(first)
        section.last.setText(last)
        press(section, "Choose where to save")
        assert said in words_on(section)
    section.last.setText("")
    assert section.kinds is not None
    for key in ("sessions", "check_ins", "body_maps"):
        section.kinds.chip(key).click()
    press(section, "Choose where to save")
    (chosen,) = saved
    assert repr(chosen) == "Chosen(csv, 2026-11-23, None, ('notes',))"
    section.period.chip("days").click()
    press(section, "Choose where to save")
    assert "2026-10-25" in repr(saved[1])


# Taking in

DAYLIO = """full_date,date,weekday,time,mood,activities,note_title,note
2026-11-20,November 20,Friday,18:30,good,walk | reading,,Rain all day.
2026-11-19,November 19,Thursday,08:10,wobbly,,,
2026-13-40,x,x,x,good,,,
"""


def test_a_file_is_looked_at_first_and_then_taken_in(
    qtbot: QtBot, room: DataRoom, keeping: Keeping, tmp_path: Path
) -> None:
    file = tmp_path / "daylio.csv"
    file.write_text(DAYLIO, encoding="utf-8")
    section = room.taking_in.section
    room.taking_in.look(file)
    wait_for_words(qtbot, section, "From Daylio")
    assert not keeping.open.check_ins()
    assert "wobbly" in section.stands
    section.stands["wobbly"].chip("2").click()
    next(b for b in section.findChildren(type(section.buttons[0]))
         if b.text() == "Look again with these").click()  # fmt: skip
    wait_for_words(qtbot, section, "New: 2")
    section.buttons[0].click()
    wait_for_words(qtbot, section, "2 entries were taken in.")
    assert len(keeping.open.check_ins()) == 2
    assert len(backups_in(room.backups.folder)) == 1  # was made first
    room.taking_in.look(file)
    wait_for_words(qtbot, section, "Here already")
    assert len(keeping.open.check_ins()) == 2


def test_a_file_that_is_nothing_is_said(qtbot: QtBot, room: DataRoom, tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    room.taking_in.look(file)
    section = room.taking_in.section
    qtbot.waitUntil(lambda: section.buttons[0].text() == "Choose another file")


def test_each_row_that_is_left_out_has_its_reason(qtbot: QtBot, theme: Theme) -> None:
    section = ImportSection(theme)
    qtbot.addWidget(section)
    skipped = tuple(Skipped(f"row {number}", "it has no day") for number in range(MOST + 3))
    section.show_plan(Path("x.csv"), Plan("Daylio", 300, 0, 97, skipped), {})
    assert "There is nothing new in it." in words_on(section)
    lines = named(skipped)
    assert lines[0] == "Row 0: it has no day"
    assert len(lines) == MOST + 1 and lines[-1] == "And 3 more."


# Deleting everything


def test_everything_goes_only_after_the_word(
    qtbot: QtBot, room: DataRoom, keeping: Keeping, tmp_path: Path
) -> None:
    backed_up(qtbot, room)
    section = room.delete.section
    over: list[int] = []
    room.deleting.connect(lambda: over.append(1))
    press(section, "Delete everything")
    field = section.field
    assert field is not None
    assert not section.button("Delete everything").isEnabled()
    QTest.keyClicks(field, "delet")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not over and keeping.journal is not None
    QTest.keyClicks(field, "e")
    assert section.button("Delete everything").isEnabled()
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: [each.text() for each in section.buttons] == ["Close Feltsense"], timeout=15_000
    )
    assert over == [1]
    assert not list((tmp_path / "data").rglob("*.zip"))
    assert not list((tmp_path / "data").rglob("*.json"))


def test_one_can_turn_back(qtbot: QtBot, room: DataRoom, keeping: Keeping) -> None:
    section = room.delete.section
    press(section, "Delete everything")
    press(section, "Keep everything")
    assert section.field is None and keeping.journal is not None


# Words


def test_counts_and_days_in_words() -> None:
    counts = (
        Count("sessions", 1, date(2026, 11, 3), date(2026, 11, 3)),
        Count("notes", 1204, date(2024, 3, 1), date(2026, 11, 2)),
        Count("body_maps", 0, None, None),
    )
    assert words.lines(counts) == (
        "1 session, 3 November 2026",
        "1,204 notes, 1 March 2024 to 2 November 2026",
    )
    assert [words.size(of) for of in (20, 340_000, 1_240_000, 2_500_000_000)] == [
        "1 kB", "340 kB", "1.2 MB", "2.5 GB"
    ]  # fmt: skip
    now = NOW.replace(tzinfo=None)
    assert words.made(now - timedelta(days=400), now) == "Saturday 18 October, 21:40, 2025"
    assert json.dumps(words.on(date(2026, 1, 5))) == '"5 January 2026"'


def test_locked_all_sections_let_go(qtbot: QtBot, room: DataRoom) -> None:
    section = room.export.section
    press(section, "Choose what")
    assert section.locked is not None
    section.locked.click()
    section.secrets[0].setText("river")
    room.empty()
    assert not section.secrets
    assert [each.text() for each in section.buttons] == ["Choose what"]
