"""A chart as a table, for whoever reads rather than looks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableWidget, QTableWidgetItem, QWidget

from feltsense.feeling.charts.chart import Chart
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL, space

ROWS = 9
"""Rows that are seen at once; the others scroll."""


class ChartTable(QTableWidget):
    """The rows of a chart's table, newest first; one stop for Tab, arrows go on inside."""

    def __init__(self, theme: Theme, chart: Chart, parent: QWidget | None = None) -> None:
        table = chart.table
        super().__init__(len(table.rows), len(table.columns), parent)
        self.setAccessibleName(f"{chart.title}, as a table")
        self.setHorizontalHeaderLabels(table.columns)
        font = theme.font(SMALL)
        self.setFont(font)
        header = self.horizontalHeader()
        header.setFont(theme.font(SMALL, "semibold"))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        self.verticalHeader().hide()
        height = self.fontMetrics().height() + 14
        self.verticalHeader().setDefaultSectionSize(height)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for row, cells in enumerate(reversed(table.rows)):
            for column, cell in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(cell))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.resizeColumnsToContents()
        for column in range(len(table.columns) - 1):
            self.setColumnWidth(column, self.columnWidth(column) + space(3))
        self.setMinimumHeight(height * (min(ROWS, max(1, len(table.rows))) + 1) + 8)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A row is marked from the start, so that the eye finds where the keyboard is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentCell(0, 0)
