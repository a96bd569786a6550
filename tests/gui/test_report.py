"""A report on pages: as few as promised, with words that can be selected, and what was chosen."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QDate, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.feeling.charts import CHARTS
from feltsense.feeling.charts.chart import Chart
from feltsense.feeling.history import History
from feltsense.feeling.report import ABOUT, Report, Wanted, Written, report_of
from feltsense.gui import demo
from feltsense.gui.report.document import FOOT, MOST_PAGES, Pages
from feltsense.gui.report.page import ReportPage
from feltsense.gui.report.room import REPORT, ReportRoom, as_pdf
from feltsense.gui.theme import Theme
from feltsense.gui.window import Window
from feltsense.gui.worker import Worker
from feltsense.journal.journal import Journal
from feltsense.places import DataFolder
from feltsense.player.history import history_of
from feltsense.player.invented import QUESTIONS
from tests.unit.player.test_invented import NOW

MADE = date(2026, 11, 23)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    found = DataFolder(tmp_path_factory.mktemp("invented"))
    demo.fill(found, NOW)
    return found


@pytest.fixture(scope="module")
def journal(data: DataFolder) -> Journal:
    return Journal(data.journal, read_only=True)


@pytest.fixture(scope="module")
def history(journal: Journal) -> History:
    return history_of(journal.sessions(), journal.check_ins(), journal.body_maps(), QUESTIONS)


def pages_of(report: Report) -> list[str]:
    """The words of each page, as somebody would select them."""
    read = PdfReader(io.BytesIO(as_pdf(report).data))
    assert read.metadata is not None and read.metadata.title == report.title
    return [" ".join(page.extract_text().split()) for page in read.pages]


def test_words_can_be_selected_and_the_methods_are_on_the_last_page(
    qapp: QApplication, history: History
) -> None:
    report = report_of(history, Wanted(name="R."), MADE)
    pages = pages_of(report)
    assert "What was written down: R." in pages[0]
    for sentence in ABOUT:
        assert sentence in pages[0]
    whole = " ".join(pages)
    for chart in report.charts:
        assert all(sentence in whole for sentence in (*chart.sentences, *chart.others))
        assert chart.method in pages[-1]
    for number, page in enumerate(pages, start=1):
        assert f"{number} of {len(pages)}" in page


@pytest.mark.parametrize("notes", [0, 3, 400])
def test_it_never_has_more_pages_than_promised(
    qapp: QApplication, history: History, notes: int
) -> None:
    written = [Written(MADE, f"An invented note, number {each}. " * 8) for each in range(notes)]
    report = report_of(history, Wanted(notes=True), MADE, written)
    pages = pages_of(report)
    assert 1 < len(pages) <= MOST_PAGES
    whole = " ".join(pages)
    if notes:
        assert f"number {notes - 1}." in whole  # the newest are there
    assert ("had no room" in whole) == (notes == 400)


def test_charts_that_have_no_room_are_named(qapp: QApplication, history: History) -> None:
    everything = tuple(kind.name for kind in CHARTS)
    report = report_of(history, Wanted(charts=everything), MADE)
    pages = pages_of(report)
    assert len(pages) == MOST_PAGES
    whole = " ".join(pages)
    _, _, named = whole.partition("There was no room on 4 pages for: ")
    gone = [chart for chart in report.charts if chart.method not in pages[-1]]
    assert gone and all(chart.title in named.partition(".")[0] for chart in gone)
    assert as_pdf(report).no_room in whole


@pytest.mark.parametrize("count", range(1, len(CHARTS) + 1))
def test_every_picture_is_whole_and_on_the_page_of_its_heading(
    qapp: QApplication, history: History, count: int
) -> None:
    charts = tuple(kind.name for kind in CHARTS[:count])
    drawn: list[tuple[str, QRectF]] = []

    def draw(painter: QPainter, box: QRectF, chart: Chart) -> None:
        drawn.append((chart.title, painter.transform().mapRect(box)))

    writer = QPdfWriter(QBuffer())
    pages = Pages(report_of(history, Wanted(charts=charts), MADE), writer, draw)
    room = QRectF(writer.pageLayout().paintRectPixels(writer.logicalDpiX()))
    foot = FOOT / 25.4 * writer.logicalDpiY()
    shown = [chart for chart in pages.report.charts if not chart.is_empty]
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    for page in range(len(pages)):
        before = len(drawn)
        painter = QPainter(image)
        pages.paint(painter, page)
        painter.end()
        for title, box in drawn[before:]:
            assert box.top() >= 0 and box.bottom() <= room.height() - foot, title
            assert box.left() >= 0 and box.right() <= room.width() + 1, title
    assert [title for title, _ in drawn] == [chart.title for chart in shown]
    read = PdfReader(io.BytesIO(as_pdf(pages.report).data))
    for page_read in read.pages:  # no heading is the last thing on its page
        lines = page_read.extract_text().strip().splitlines()
        words = [line for line in lines if "Made with Feltsense" not in line and " of " not in line]
        assert not words or words[-1] not in {chart.title for chart in pages.report.charts}


def test_an_empty_one_says_so(qapp: QApplication) -> None:
    pages = pages_of(report_of(History(), Wanted(), MADE))
    assert "Nothing was written down in this period." in pages[0]


def test_what_somebody_wrote_is_no_markup(qapp: QApplication) -> None:
    note = Written(MADE, "<b>bold</b> & <img src='x'>")
    pages = pages_of(report_of(History(), Wanted(notes=True, name="<i>R</i>"), MADE, [note]))
    assert "<b>bold</b> & <img src='x'>" in " ".join(pages)
    assert "<i>R</i>" in pages[0]


@pytest.fixture
def room(theme: Theme, journal: Journal, qtbot: QtBot) -> Iterator[ReportRoom]:
    window, worker = Window(theme), Worker()
    qtbot.addWidget(window)
    room = ReportRoom(window, worker, lambda: QUESTIONS, lambda: NOW)
    room.open(journal)
    yield room
    room.open(None)
    worker.finish()


def shown(room: ReportRoom, qtbot: QtBot) -> int:
    room._window.show_page(REPORT)
    qtbot.waitUntil(lambda: bool(room.page.shown), timeout=20_000)
    return len(room.page.shown)


def test_the_pages_are_shown_before_anything_is_saved(room: ReportRoom, qtbot: QtBot) -> None:
    assert not room.page.save_button.isEnabled()
    assert 1 < shown(room, qtbot) <= MOST_PAGES
    assert room.page.save_button.isEnabled()
    first = room.page.shown[0]
    assert first.accessibleName().startswith("Page 1 of")
    image = first.pixmap().toImage()
    colours = {
        QColor(image.pixel(x, y)).lightness() // 32
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert {0, 7} <= {min(7, each) for each in colours} or len(colours) > 3  # ink on white


def test_another_choice_is_another_report(room: ReportRoom, qtbot: QtBot) -> None:
    many = shown(room, qtbot)
    for kind in CHARTS:
        chip = room.page.charts.chip(kind.name)
        if chip.isChecked():
            chip.click()
    qtbot.waitUntil(lambda: bool(room.page.shown) and len(room.page.shown) < many, timeout=20_000)
    assert room.page.wanted.charts == ()


def test_saving_writes_the_same_report(room: ReportRoom, qtbot: QtBot, tmp_path: Path) -> None:
    many = shown(room, qtbot)
    room.save(tmp_path / "out.pdf")
    assert len(PdfReader(tmp_path / "out.pdf").pages) == many
    assert "out.pdf" in room._window.said


def test_what_cannot_be_written_is_said(room: ReportRoom, qtbot: QtBot, tmp_path: Path) -> None:
    shown(room, qtbot)
    (tmp_path / "a file").write_bytes(b"no folder")
    room.save(tmp_path / "a file" / "out.pdf")
    assert "could not be written" in room._window.said
    assert (tmp_path / "a file").read_bytes() == b"no folder"


def test_locking_lets_go_of_it(room: ReportRoom, qtbot: QtBot) -> None:
    shown(room, qtbot)
    room.page.name.setText("R.")
    room.open(None)
    assert room.page.shown == () and room.page.name.text() == ""
    assert room._report is None


def test_notes_are_not_in_it_at_first(theme: Theme, qtbot: QtBot) -> None:
    page = ReportPage(theme, datetime(2026, 11, 23).date())
    qtbot.addWidget(page)
    assert not page.wanted.notes
    page.notes.click()
    assert page.wanted.notes


def test_any_days_can_be_chosen(theme: Theme, qtbot: QtBot) -> None:
    page = ReportPage(theme, MADE)
    qtbot.addWidget(page)
    assert (page.wanted.first, page.wanted.last) == (date(2026, 8, 25), MADE)
    page.period.chip("dates").click()
    with qtbot.waitSignal(page.changed):
        page.dates.first.setDate(QDate(2026, 10, 31))
    page.dates.last.setDate(QDate(2026, 10, 1))
    assert (page.wanted.first, page.wanted.last) == (date(2026, 10, 1), date(2026, 10, 31))
    page.period.chip("all").click()
    assert (page.wanted.first, page.wanted.last) == (None, None)
    assert page.dates.isHidden()
