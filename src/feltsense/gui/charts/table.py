"""A chart as a table, for whoever reads rather than looks: rows are made when they are seen."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from feltsense.feeling.charts.chart import Chart, Table
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL, space
from feltsense.language import tr

ROWS = 9
"""Rows that are seen at once; the others scroll."""

LOOKED_AT = 60
"""Rows that the widths of the columns are chosen by."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TableModel(QAbstractTableModel):
    """The rows of `table`, newest first."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._table = table
        self._last: tuple[int, tuple[str, ...]] = (-1, ())

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = index.row()
        if self._last[0] != row:
            self._last = row, self._table.rows[len(self._table.rows) - 1 - row]
        return self._last[1][index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return self._table.columns[section]


class ChartTable(QTableView):
    """The rows of a chart's table, newest first; one stop for Tab, arrows go on inside."""

    def __init__(self, theme: Theme, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TableModel(chart.table)
        self.setModel(self._model)
        self.setAccessibleName(tr("{chart_title}, as a table", chart_title=chart.title))
        self.setFont(theme.font(SMALL))
        header = self.horizontalHeader()
        header.setFont(theme.font(SMALL, "semibold"))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(LOOKED_AT)
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
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.resizeColumnsToContents()
        columns = self._model.columnCount()
        for column in range(columns - 1):
            self.setColumnWidth(column, self.columnWidth(column) + space(3))
        rows = min(ROWS, max(1, self._model.rowCount()))
        self.setFixedHeight(height * (rows + 1) + 12)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A row is marked from the start, so that the eye finds where the keyboard is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0, 0))
