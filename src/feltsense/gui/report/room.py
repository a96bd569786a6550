"""Makes reports: what is counted in the worker, the pages here, and the file only when asked for.

Belongs to the main thread.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRectF, QStandardPaths
from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from feltsense.feeling.days import day_of
from feltsense.feeling.questions import Questions
from feltsense.feeling.report import Report, Wanted, Written, report_of
from feltsense.gui.charts.picture import paint_chart
from feltsense.gui.report.document import Pages
from feltsense.gui.report.page import WIDTH, ReportPage
from feltsense.gui.window import LOOKING_BACK, Window
from feltsense.gui.worker import Worker
from feltsense.journal.journal import Journal
from feltsense.journal.records import Note
from feltsense.language import tr
from feltsense.player.history import history_of
from feltsense.vault.durable import write_durably

REPORT = "report"
DOTS = 300
"""Dots per inch of a PDF, for what cannot be drawn in lines."""
SCREEN_DOTS = 96


class ReportRoom(QObject):
    """The page of reports, and what happens there."""

    def __init__(
        self,
        window: Window,
        worker: Worker,
        questions: Callable[[], Questions],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self.page = ReportPage(window.theme, now().date())
        self.dialog: QFileDialog | QPrintDialog | None = None
        self._window, self._worker = window, worker
        self._questions, self._now = questions, now
        self._journal: Journal | None = None
        self._report: Report | None = None
        self._asked = 0
        self._is_old = True
        self._folder = _documents()
        window.add_page(REPORT, self.page)
        window.shown.connect(self._shown)
        self.page.changed.connect(self._make)
        self.page.save.connect(self._ask_where)
        self.page.print_.connect(self._ask_printer)
        self.page.back.connect(partial(window.show_page, LOOKING_BACK))

    def open(self, journal: Journal | None) -> None:
        """Work with `journal`; with None, let go of all that came from the one before."""
        self._journal = journal
        self._report = None
        self._asked += 1
        self._is_old = True
        self.page.empty()
        self.refresh()

    def refresh(self) -> None:
        """The journal has changed; show it as it is now, once somebody looks."""
        self._is_old = True
        if self._window.here == REPORT:
            self._make()

    def _shown(self, page: str) -> None:
        if page == REPORT and self._is_old:
            self.page.today = self._now().date()
            self._make()

    def _make(self) -> None:
        """Have the report made in the worker; an older one that comes later is not shown."""
        if self._journal is None:
            return
        self._asked += 1
        self._is_old = False
        self.page.show_pages(())
        self._worker.do(
            partial(_made, self._journal, self.page.wanted, self._questions(), self._now()),
            partial(self._have, self._asked),
            self._failed,
        )

    def _have(self, asked: int, report: Report) -> None:
        if asked != self._asked:
            return
        self._report = report
        show_preview(self.page, report)

    def _pages(self, device: QPagedPaintDevice) -> Pages:
        assert self._report is not None
        return Pages(self._report, device, paint_chart)

    def _failed(self, error: Exception) -> None:
        self.page.show_pages((), tr("The report could not be made."))
        raise error

    # Saving and printing

    def _ask_where(self) -> None:
        dialog = QFileDialog(self._window, tr("Where to save"), str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(tr("Report, {isoformat}.pdf", isoformat=self._now().date().isoformat()))
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        self._show(dialog)

    def save(self, path: Path) -> None:
        """Write the report to `path`; the person was asked about a file that is there."""
        if self._report is None:
            return
        self._folder = path.parent
        try:
            write_durably(path, as_pdf(self._report).data)
        except OSError as error:
            self._window.say(
                tr("The report could not be written: {why}.", why=error.strerror or error)
            )
            return
        self._window.say(
            tr("Saved as {path_name} in {parent}.", path_name=path.name, parent=path.parent)
        )

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: self._pages(printer).write())
        self._show(dialog)

    def _show(self, dialog: QFileDialog | QPrintDialog) -> None:
        def gone() -> None:
            self.dialog = None
            dialog.deleteLater()

        dialog.finished.connect(gone)
        self.dialog = dialog
        QDialog.open(dialog)


@dataclass(frozen=True, slots=True)
class Pdf:
    """A report as a file, and what is to be said of what had no room in it, or ""."""

    data: bytes
    no_room: str


def as_pdf(report: Report) -> Pdf:
    """The report as a PDF file. Needs a QGuiApplication."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pages = Pages(report, _writer(buffer, report), paint_chart)
    pages.write()
    return Pdf(bytes(buffer.data().data()), pages.no_room)


def alone(report: Report) -> Pdf:
    """The report as a PDF file, made without a window or a screen, for the command line."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["feltsense"])
    assert application is not None
    return as_pdf(report)


def show_preview(page: ReportPage, report: Report) -> None:
    """Show the pages of `report` on `page`, as they would be saved."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pages = Pages(report, _writer(buffer, report), paint_chart)
    ratio = page.devicePixelRatioF()
    width = round(WIDTH * ratio)
    images = [preview(pages, number, width) for number in range(len(pages))]
    for image in images:
        image.setDevicePixelRatio(ratio)
    page.show_pages(images, pages.no_room)


def preview(pages: Pages, number: int, width: int) -> QImage:
    """A picture of a page, `width` pixels wide, on white paper."""
    layout = pages.device.pageLayout()
    whole = layout.fullRectPixels(pages.device.logicalDpiX())
    scale = width / whole.width()
    image = QImage(width, round(whole.height() * scale), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.scale(scale, scale)
    inner = QRectF(layout.paintRectPixels(pages.device.logicalDpiX()))
    painter.translate(inner.topLeft())
    pages.paint(painter, number)
    painter.end()
    return image


def written(notes: tuple[Note, ...], begins: int) -> list[Written]:
    """Notes as a report has them."""
    return [Written(day_of(note.at, begins), note.text, note.prompt) for note in notes]


def _made(journal: Journal, wanted: Wanted, questions: Questions, now: datetime) -> Report:
    history = history_of(journal.sessions(), journal.check_ins(), journal.body_maps(), questions)
    notes = written(journal.notes(), questions.day_begins) if wanted.notes else ()
    return report_of(history, wanted, now.date(), notes)


def _writer(buffer: QBuffer, report: Report) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setTitle(report.title)
    writer.setCreator("Feltsense")
    return writer


def _documents() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found or Path.home())
