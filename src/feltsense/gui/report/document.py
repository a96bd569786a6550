"""A report as pages: text that can be selected, with each chart drawn into the room left for it.

At most MOST_PAGES: where it would be more, the pictures get lower, then the oldest notes give way,
and then the last charts, all of which is said. Qt writes no tags into a PDF, so the alternative to
each picture is the text under it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from html import escape

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from feltsense.feeling.charts.chart import Body, Chart
from feltsense.feeling.report import Report
from feltsense.gui import fonts
from feltsense.language import tr, trn

MOST_PAGES = 4
MARGIN = 18.0
"""Millimetres of white around a page."""
FOOT = 9.0
"""Millimetres at the foot of it for its number."""
HEIGHTS = (60.0, 58.0, 56.0, 54.0, 52.0, 50.0, 48.0, 46.0, 44.0, 40.0)
"""Millimetres of a picture with one panel, the highest first."""
WELL_SEEN = 9
"""Of the first so many of them, the highest one that makes the fewest pages is taken."""
MORE = 0.55
"""The share of that height that each panel more gets."""
BODY = 58.0
"""Millimetres of a picture with a body, always."""
SCREEN = 96
"""Dots per inch in which Qt takes the sizes of HTML."""

INK, QUIET = "#26221d", "#5f574c"
Draw = Callable[[QPainter, QRectF, Chart], None]
"""Draws a chart into a rectangle, in the units of the painter."""


@dataclass(slots=True)
class Pages:
    """A report laid out for `device`; `draw` draws the charts. Sizes are the device's pixels.

    `left_out` counts the notes that had no room, `no_room` says which charts had none.
    """

    report: Report
    device: QPagedPaintDevice
    draw: Draw
    left_out: int = 0
    no_room: str = ""
    _document: QTextDocument = field(init=False)
    _boxes: list[tuple[Chart, QRectF]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        prepare(self.device)
        pages = {height: self._lay_out(height) for height in HEIGHTS[:WELL_SEEN]}
        if (fewest := min(pages.values())) <= MOST_PAGES:
            self._lay_out(next(height for height in pages if pages[height] == fewest))
            return
        for height in HEIGHTS[WELL_SEEN:]:
            if self._lay_out(height) <= MOST_PAGES:
                return
        while len(self) > MOST_PAGES and self.report.notes:
            gone = max(1, len(self.report.notes) // 8)
            self.report = replace(self.report, notes=self.report.notes[gone:])
            self.left_out += gone
            self._lay_out(HEIGHTS[-1])
        gone_without: list[str] = []
        while len(self) > MOST_PAGES and len(self.report.charts) > 1:
            *charts, last = self.report.charts
            gone_without.insert(0, last.title)
            self.report = replace(self.report, charts=tuple(charts))
            self.no_room = tr(
                "There was no room on {most_pages} pages for: {these}. They have room in a "
                "report of their own.",
                most_pages=MOST_PAGES,
                these="; ".join(gone_without),
            )
            self._lay_out(HEIGHTS[-1])

    def __len__(self) -> int:
        return self._document.pageCount()

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint `page`, 0 the first, its upper left corner at the painter's origin."""
        size = self._document.pageSize()
        top = page * size.height()
        painter.save()
        painter.translate(0, -top)
        self._document.drawContents(painter, QRectF(0, top, size.width(), size.height()))
        for chart, box in self._boxes:
            if _page(box.top(), size.height()) == page:
                self.draw(painter, box, chart)
        painter.restore()
        painter.setPen(QColor(QUIET))
        small = self._font(7.5)
        small.setPixelSize(round(self._mm(7.5 / 72 * 25.4)))  # on a picture, too, which has others
        painter.setFont(small)
        foot = QRectF(0, size.height() + self._mm(2), size.width(), self._mm(FOOT - 2))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self.report.made)
        number = tr("{number} of {pages}", number=page + 1, pages=len(self))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, number)

    def write(self) -> None:
        """Paint all pages on the device."""
        painter = QPainter(self.device)
        for page in range(len(self)):
            if page:
                self.device.newPage()
            self.paint(painter, page)
        painter.end()

    def _lay_out(self, picture: float) -> int:
        """Lay it out with pictures so many millimetres high; the number of pages."""
        document = self._document = QTextDocument()
        document.documentLayout().setPaintDevice(self.device)
        document.setDefaultFont(self._font(9.5))
        document.setDocumentMargin(0)
        room = self.device.pageLayout().paintRectPixels(self.device.logicalDpiX())
        width, height = room.width(), room.height() - self._mm(FOOT)
        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(Qt.GlobalColor.transparent)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl("room"), blank)
        document.setDefaultStyleSheet(_STYLE)
        dots = SCREEN / self.device.logicalDpiY()  # Qt scales a picture from the screen's size
        document.setHtml("".join(self._html(round(width * dots), picture, dots)))
        document.setPageSize(QSizeF(width, height))
        self._keep_headings(height)
        self._boxes = list(self._rooms(width, picture))
        return len(self)

    def _keep_headings(self, page: float) -> None:
        """Begin a page with every heading whose picture or first words are on the next one."""
        block = self._document.begin()
        while block.isValid():
            after = block.next()
            if block.blockFormat().headingLevel() and after.isValid():
                self._document.documentLayout().documentSize()  # lays it out
                if _page(_top(block), page) != _page(_top(after), page):
                    first = QTextBlockFormat()
                    first.setPageBreakPolicy(_BEFORE)
                    QTextCursor(block).mergeBlockFormat(first)
            block = after

    def _html(self, width: int, picture: float, dots: float) -> Iterator[str]:
        report = self.report
        yield f"<h1>{escape(report.title)}</h1><p class=quiet>{escape(report.period)}</p>"
        for sentence in report.opening:
            yield f"<p>{escape(sentence)}</p>"
        for chart in report.charts:
            yield f"<h2>{escape(chart.title)}</h2>"
            if not chart.is_empty:
                high = round(self._mm(_high(chart, picture)) * dots)
                yield f'<p><img src="room" width="{width}" height="{high}"></p>'
            for sentence in chart.sentences:
                yield f"<p>{escape(sentence)}</p>"
            others = " ".join(each for each in chart.others if each not in report.others)
            if others and not chart.is_empty:
                explained = tr("What else could explain it: {these}", these=others)
                yield f"<p class=quiet>{escape(explained)}</p>"
        if report.others:
            yield f"<h2>{escape(tr('What else could explain any of it'))}</h2>"
            yield f"<p>{escape(' '.join(report.others))}</p>"
        if self.no_room:
            yield f"<p>{escape(self.no_room)}</p>"
        if report.notes:
            yield f"<h2>{escape(tr('Notes'))}</h2>"
            if self.left_out:
                no_room = trn(
                    "{n} older note had no room here.",
                    "{n} older notes had no room here.",
                    self.left_out,
                )
                yield f"<p class=quiet>{escape(no_room)}</p>"
        for note in report.notes:
            asked = f" <i>{escape(note.prompt)}</i>" if note.prompt else ""
            text = escape(note.text).replace("\n", "<br>")
            yield f"<p><b>{note.on}</b>{asked}<br>{text}</p>"
        computed = escape(tr("How this is computed"))
        yield f"<h2 style='page-break-before: always'>{computed}</h2>"
        for title, method, sources in report.methods:
            yield f"<p class=small><b>{escape(title)}.</b> {escape(method)}"
            if sources:
                yield f" <span class=quiet>{escape('; '.join(sources))}.</span>"
            yield "</p>"

    def _rooms(self, width: float, picture: float) -> Iterator[tuple[Chart, QRectF]]:
        """Where each picture goes: the blocks that hold the image that leaves room for it."""
        shown = iter(chart for chart in self.report.charts if not chart.is_empty)
        block = self._document.begin()
        while block.isValid():
            iterator = block.begin()
            while not iterator.atEnd():
                if iterator.fragment().charFormat().isImageFormat():
                    chart = next(shown)
                    yield chart, QRectF(0, _top(block), width, self._mm(_high(chart, picture)))
                iterator += 1
            block = block.next()

    def _mm(self, millimetres: float) -> float:
        return millimetres / 25.4 * self.device.logicalDpiY()

    def _font(self, points: float) -> QFont:
        font = QFont(fonts.load())
        font.setPointSizeF(points)
        return font


def _high(chart: Chart, picture: float) -> float:
    """Millimetres of the picture of a chart, where that of one panel is `picture` high."""
    if any(isinstance(layer, Body) for panel in chart.panels for layer in panel.layers):
        return BODY
    return picture * (1 + MORE * (max(1.0, sum(panel.height for panel in chart.panels)) - 1))


def _top(block: QTextBlock) -> float:
    """Where the first line of a block is, which may be a page below where the block begins."""
    layout = block.layout()
    return float(layout.position().y() + layout.lineAt(0).y())


def _page(top: float, high: float) -> int:
    """On which page of that height a place is; Qt ends a page a breath before its end."""
    return int((top + 2) // high)


_BEFORE = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


def prepare(device: QPagedPaintDevice) -> None:
    """A4 upright with the report's margins."""
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    unit = QPageLayout.Unit.Millimeter
    size = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, unit))


_STYLE = f"""
h1, h2, p {{ color: {INK}; }}
h1 {{ font-size: 17pt; margin-bottom: 0; }}
h2 {{ font-size: 11.5pt; margin-top: 10px; margin-bottom: 2px; }}
p {{ margin-top: 2px; margin-bottom: 3px; }}
.quiet {{ color: {QUIET}; }}
.small {{ font-size: 8.5pt; }}
"""
