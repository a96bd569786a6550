"""Looking back: a chart as data, drawn, said in sentences, and as a table.

pyqtgraph is imported when the first plot is built and not before; this view itself needs
neither it nor numpy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.fold import Fold
from feltsense.gui.components.page import Page
from feltsense.gui.components.text import Text, body, heading, small
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

if TYPE_CHECKING:
    from feltsense.feeling.charts.chart import Chart
    from feltsense.gui.chart_plot import ChartPlot
    from feltsense.gui.chart_table import ChartTable

MEASURE = 760
"""The longest line of running text, in pixels at 100 %."""

AS_TABLE, AS_CHART = "Show as a table", "Show as a chart"


class ChartView(Page):
    """One chart on a sheet. `show_chart` draws any Chart; before that it says that it reads."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name="Looking back", widest=1120, parent=parent)
        self.setWindowTitle("Looking back")
        self._chart: Chart | None = None
        self._as_table = False
        self.plot: ChartPlot | None = None
        self.table: ChartTable | None = None
        self.toggle: buttons.Button | None = None
        self.method: Fold | None = None
        self._sheets: list[QWidget] = []
        self.column.setSpacing(space(3) - 2 * SHADOW)
        self.column.addStretch()
        self._add(self._message("One moment", ("What you wrote down is being read.",)))
        theme.changed.connect(self._renew)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    def show_chart(self, chart: Chart) -> None:
        """Show `chart`; imports pyqtgraph where there is something to draw."""
        self._chart = chart
        self._renew()

    def _renew(self) -> None:
        """Build it anew: a plot keeps colours and fonts of the theme that it was made with."""
        chart = self._chart
        if chart is None:
            return
        on_toggle = self.toggle is not None and self.toggle.hasFocus()
        self._build(chart)
        if on_toggle and self.toggle is not None:
            self.toggle.setFocus()

    def _build(self, chart: Chart) -> None:
        for sheet in self._sheets:
            self.column.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        self._sheets = []
        self.plot = self.table = self.toggle = self.method = None
        if chart.is_empty:
            self._add(self._message(chart.question, chart.sentences))
            return
        self._add(self._picture(chart))
        self._add(self._words(chart))

    def _add(self, sheet: QWidget) -> None:
        self._sheets.append(sheet)
        self.column.insertWidget(self.column.count() - 1, sheet)

    def _message(self, title: str, sentences: tuple[str, ...]) -> Card:
        card = Card(self.theme, padding=4, tint=True)
        card.column.addWidget(heading(self.theme, title))
        for sentence in sentences:
            card.column.addWidget(body(self.theme, sentence, "quiet"))
        return card

    def _picture(self, chart: Chart) -> Card:
        from feltsense.gui.chart_legend import legend
        from feltsense.gui.chart_plot import ChartPlot
        from feltsense.gui.chart_table import ChartTable

        theme = self.theme
        card = Card(theme, padding=3)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(heading(theme, chart.question), 1)
        self.toggle = buttons.secondary(theme, AS_TABLE, "table")
        self.toggle.clicked.connect(self._turn)
        head.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(head)
        count = f"{chart.n} {'rating' if chart.n == 1 else 'ratings'}, {chart.period}"
        card.column.addWidget(small(theme, count))
        self._legend = legend(theme, chart)
        card.column.addWidget(self._legend)
        self.plot = ChartPlot(theme, chart)
        card.column.addWidget(self.plot)
        self.table = ChartTable(theme, chart)
        card.column.addWidget(self.table)
        self._show_form()
        return card

    def _words(self, chart: Chart) -> Card:
        theme = self.theme
        card = Card(theme, padding=3)
        card.column.addWidget(heading(theme, "In words"))
        for sentence in chart.sentences:
            card.column.addWidget(body(theme, sentence))
        card.column.addSpacing(space(1))
        if chart.others:
            card.column.addWidget(small(theme, "What else could explain it:"))
            for other in chart.others:
                line = body(theme, other, "quiet")
                line.setContentsMargins(space(2), 0, 0, 0)
                card.column.addWidget(line)
        self.method = Fold(theme, "How this is computed", (chart.method,))
        card.column.addWidget(self.method)
        for words in card.findChildren(Text):  # lines that an eye can follow back
            words.setMaximumWidth(theme.px(MEASURE))
        return card

    def _turn(self) -> None:
        self._as_table = not self._as_table
        self._show_form()

    def _show_form(self) -> None:
        if self.plot is None or self.table is None or self.toggle is None:
            return
        self.plot.setVisible(not self._as_table)
        self._legend.setVisible(not self._as_table)
        self.table.setVisible(self._as_table)
        self.toggle.setText(AS_CHART if self._as_table else AS_TABLE)
        self.toggle.set_icon("chart-line" if self._as_table else "table")
