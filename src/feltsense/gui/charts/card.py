"""One chart on a card: drawn, said in sentences, as a table, and how it was computed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QVBoxLayout, QWidget

from feltsense.feeling.charts.chart import NO_ENTRY, Chart
from feltsense.feeling.charts.saying import count
from feltsense.gui.charts import moving
from feltsense.gui.charts.legend import legend
from feltsense.gui.charts.plot import ChartPlot
from feltsense.gui.charts.saving import FORMATS, can_print
from feltsense.gui.charts.table import ChartTable
from feltsense.gui.components import buttons
from feltsense.gui.components.card import Card
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.fold import Fold
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.text import Text, body, heading, small
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

MEASURE = 760
"""The longest line of running text, in pixels at 100 %."""

KEEP, PRINT = tr("Save or print"), "print"
CLOSER, WIDER, WHOLE = tr("Zoom in"), tr("Zoom out"), tr("Show all")
AS_TABLE, AS_CHART = tr("Show as a table"), tr("Show as a chart")
POINT_AT = tr(
    "Point at something in the chart, or use the arrow keys in it, to have it read out here."
)
OPENS = tr("Enter or a click opens it.")


class ChartCard(Card):
    """Shows `chart`; `wanted` tells the id of an entry that somebody wants to see.

    `save` tells that the chart is to be saved, by the suffix of a file, or printed (PRINT).
    """

    wanted = Signal(object)
    save = Signal(object, str)

    def __init__(self, theme: Theme, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=3, parent=parent)
        self.chart = chart
        self._as_table = False
        self.plot: ChartPlot | None = None
        self.table: ChartTable | None = None
        self.toggle: buttons.Button | None = None
        self.setAccessibleName(chart.title)
        self._head()
        if not chart.is_empty:
            self._picture = QVBoxLayout()
            self._picture.setSpacing(space(1))
            self.column.addLayout(self._picture)
            self.column.addWidget(self._actions())
            self._show_picture()
            theme.changed.connect(self._show_picture)
        self._words()
        self._order(self.plot)  # only now, for Qt sees no order in a ring of these alone

    def _head(self) -> None:
        theme, chart = self.theme, self.chart
        self.column.addWidget(heading(theme, chart.title))
        self.column.addWidget(body(theme, chart.question))
        self.column.addWidget(small(theme, f"{count(chart.n, chart.of)}, {chart.period}"))

    def _actions(self) -> QWidget:
        """What can be done with the picture, in as many lines as it takes."""
        theme = self.theme
        holder = QWidget()
        flow = Flow(holder, gap=space(0.5))
        self.toggle = buttons.quiet(theme, AS_TABLE, "table")
        self.toggle.clicked.connect(self._turn)
        self.keep = buttons.quiet(theme, KEEP, "download")
        self.keep.setMenu(self._menu())
        self.closer, self.wider, self.whole = (
            buttons.quiet(theme, words) for words in (CLOSER, WIDER, WHOLE)
        )
        self.closer.clicked.connect(partial(self._zoom, moving.CLOSER))
        self.wider.clicked.connect(partial(self._zoom, moving.WIDER))
        self.whole.clicked.connect(partial(self._zoom, None))
        self._buttons = (self.toggle, self.keep, self.closer, self.wider, self.whole)
        for button in self._buttons:
            flow.addWidget(button)
        be_high_for_width(holder)
        return holder

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(KEEP)
        for suffix, (words, _) in FORMATS.items():
            menu.addAction(words).triggered.connect(partial(self._keep, suffix))
        if can_print():
            menu.addAction(tr("Print…")).triggered.connect(partial(self._keep, PRINT))
        return menu

    def _zoom(self, by: float | None, _: bool = False) -> None:
        if self.plot is not None and by is not None:
            self.plot.zoom(by)
        elif self.plot is not None:
            self.plot.show_all()

    def _keep(self, suffix: str, _: bool = False) -> None:
        self.save.emit(self.chart, suffix)

    def _show_picture(self) -> None:
        """Draw it anew: a plot keeps colours and fonts of the theme that it was made with."""
        before = self.plot
        seen = before.seen if before is not None else None
        while (item := self._picture.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.table = None
        self.legend = legend(self.theme, self.chart)
        self._picture.addWidget(self.legend)
        self.plot = ChartPlot(self.theme, self.chart)
        if seen is not None:
            self.plot.show_time(*seen)
        self.plot.wanted.connect(self.wanted)
        self.plot.pointed.connect(self._read_out)
        self.said = small(self.theme, POINT_AT)
        self.said.setMinimumHeight(2 * self.said.fontMetrics().lineSpacing())
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._picture.addWidget(self.said)
        self._picture.addWidget(self.plot)
        if before is not None:  # while it is there still: only it knows the place for Tab
            QWidget.setTabOrder(before, self.plot)
        self._show_form()

    def _words(self) -> None:
        theme, chart = self.theme, self.chart
        for sentence in chart.sentences:
            self.column.addWidget(body(theme, sentence))
        if not chart.is_empty and chart.others:
            others = tr("What else could explain it: {these}", these=" ".join(chart.others))
            self.column.addWidget(small(theme, others))
        sources = tr("Found by: {these}.", these="; ".join(chart.sources)) if chart.sources else ""
        said = tuple(filter(None, (chart.method, sources)))
        self.method = Fold(theme, tr("How this is computed"), said)
        self.column.addWidget(self.method)
        for words in self.findChildren(Text):  # lines that an eye can follow back
            words.setMaximumWidth(theme.px(MEASURE))

    def _read_out(self, words: str, by_keys: bool) -> None:
        leads = self.plot is not None and self.plot.entry != NO_ENTRY
        self.said.setText(
            ". ".join(filter(None, (words, OPENS if words and leads else ""))) or POINT_AT
        )
        self.said.set_colour("text" if words else "quiet")
        if words and by_keys:
            self._bring_into_view()
        if words and by_keys and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.said, words))

    def _bring_into_view(self) -> None:
        """Scroll to the whole plot, and to what is read out of it where both have no room."""
        page: QWidget | None = self
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        content = page.widget() if page is not None else None
        if page is None or content is None or self.plot is None:
            return
        # By places: ensureWidgetVisible takes a scene for a text, and looks for its cursor.
        foot = self.plot.mapTo(content, self.plot.rect().bottomLeft())
        page.ensureVisible(foot.x(), foot.y(), 0, space(1))
        head = self.said.mapTo(content, self.said.rect().topLeft())
        page.ensureVisible(head.x(), head.y(), 0, space(1))

    def _order(self, first: QWidget | None) -> None:
        """Have Tab go from `first` to the buttons below it, whichever was made first."""
        if first is None:
            return
        for button in self._buttons:
            QWidget.setTabOrder(first, button)
            first = button

    def _turn(self) -> None:
        self._as_table = not self._as_table
        self._show_form()

    def _show_form(self) -> None:
        assert self.plot is not None and self.toggle is not None
        if self._as_table and self.table is None:
            self.table = ChartTable(self.theme, self.chart)
            self._picture.addWidget(self.table)
            QWidget.setTabOrder(self.plot, self.table)
        for part in (self.plot, self.legend, self.said):
            part.setVisible(not self._as_table)
        for button in (self.closer, self.wider, self.whole):
            button.setVisible(not self._as_table and self.plot.seen is not None)
        if self.table is not None:
            self.table.setVisible(self._as_table)
        self.toggle.setText(AS_CHART if self._as_table else AS_TABLE)
        self.toggle.set_icon("chart-line" if self._as_table else "table")
        self.toggle.updateGeometry()
