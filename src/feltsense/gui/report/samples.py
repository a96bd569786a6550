"""The page of reports with pages on it, of invented months."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from feltsense.feeling.report import report_of
from feltsense.gui import samples
from feltsense.gui.looking_back.samples import months
from feltsense.gui.report.page import ReportPage
from feltsense.gui.report.room import show_preview
from feltsense.gui.theme import Theme


def report(theme: Theme) -> QWidget:
    """Three months, with the charts that are chosen at first."""
    today = samples.NOW.date()
    page = ReportPage(theme, today)
    show_preview(page, report_of(months(), page.wanted, today))
    return page
