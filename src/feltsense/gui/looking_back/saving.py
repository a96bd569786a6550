"""Where a chart is to be saved or printed, and that it was. Belongs to the main thread.

A picture is painted here, for widgets take part in it; rows are written in the worker.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog

from feltsense.gui.window import Window
from feltsense.gui.worker import Worker
from feltsense.language import tr
from feltsense.vault.durable import write_durably

if TYPE_CHECKING:
    from feltsense.feeling.charts.chart import Chart


class ChartSaving(QObject):
    """Asks where to, and saves; what became of it is said at the foot of the window."""

    def __init__(self, window: Window, worker: Worker, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._now = now
        place = QStandardPaths.StandardLocation.DocumentsLocation
        self._folder = Path(QStandardPaths.writableLocation(place) or Path.home())
        self.dialog: QDialog | None = None

    def ask(self, chart: Chart, suffix: str) -> None:
        """Ask where to save `chart` as a file of `suffix`, one of FORMATS, or to print it."""
        if suffix == "print":
            self._ask_printer(chart)
            return
        dialog = QFileDialog(self._window, tr("Where to save"), str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{chart.title}, {self._now().date().isoformat()}.{suffix}")
        dialog.fileSelected.connect(lambda name: self.save(Path(name), chart, suffix))
        self._show(dialog)

    def save(self, path: Path, chart: Chart, suffix: str) -> None:
        """Write `chart` to `path`; the person was asked about a file that is there."""
        from feltsense.gui.charts.saving import FORMATS

        self._folder = path.parent
        make = FORMATS[suffix][1]
        if suffix == "csv":
            work = partial(_write, path, partial(make, chart))
        else:
            painted = make(chart)
            work = partial(_write, path, lambda: painted)
        self._worker.do(
            work,
            lambda _: self._window.say(
                tr("Saved as {path_name} in {parent}.", path_name=path.name, parent=path.parent)
            ),
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self._window.say(tr("The chart could not be written: {why}.", why=error.strerror or error))

    def _ask_printer(self, chart: Chart) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from feltsense.gui.charts.saving import print_on

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: print_on(printer, chart))
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        def gone() -> None:
            self.dialog = None
            dialog.deleteLater()

        dialog.finished.connect(gone)
        self.dialog = dialog
        QDialog.open(dialog)


def _write(path: Path, made: Callable[[], bytes]) -> None:
    write_durably(path, made())
