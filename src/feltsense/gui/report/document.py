"""A report as pages: text that can be selected, with each chart drawn into the room left for it.

At most MOST_PAGES: where it would be more, the pictures get lower, and then the oldest notes give
way, which is said. Qt writes no tags into a PDF, so the alternative to each picture is the text
under it.
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
    QTextDocument,
)

from feltsense.feeling.charts.chart import Chart
from feltsense.feeling.charts.saying import count
from feltsense.feeling.report import Report
from feltsense.gui import fonts

MOST_PAGES = 4
MARGIN = 18.0
"""Millimetres of white around a page."""
FOOT = 9.0
"""Millimetres at the foot of it for its number."""
HEIGHTS = (58.0, 48.0, 40.0, 32.0, 26.0)
"""Millimetres of a picture, the highest first."""
SCREEN = 96
"""Dots per inch in which Qt takes the sizes of HTML."""

INK, QUIET = "#26221d", "#5f574c"
Draw = Callable[[QPainter, QRectF, Chart], None]
"""Draws a chart into a rectangle, in the units of the painter."""


@dataclass(slots=True)
class Pages:
    """A report laid out for `device`; `draw` draws the charts. Sizes are the device's pixels."""

    report: Report
    device: QPagedPaintDevice
    draw: Draw
    left_out: int = 0
    _document: QTextDocument = field(init=False)
    _boxes: list[tuple[Chart, QRectF]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        prepare(self.device)
        for height in HEIGHTS:
            self._lay_out(height)
            if len(self) <= MOST_PAGES:
                return
        while len(self) > MOST_PAGES and self.report.notes:
            gone = max(1, len(self.report.notes) // 8)
            self.report = replace(self.report, notes=self.report.notes[gone:])
            self.left_out += gone
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
            if top <= box.top() < top + size.height():
                self.draw(painter, box, chart)
        painter.restore()
        painter.setPen(QColor(QUIET))
        painter.setFont(self._font(7.5))
        foot = QRectF(0, size.height() + self._mm(2), size.width(), self._mm(FOOT - 2))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self.report.made)
        number = f"{page + 1} of {len(self)}"
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, number)

    def write(self) -> None:
        """Paint all pages on the device."""
        painter = QPainter(self.device)
        for page in range(len(self)):
            if page:
                self.device.newPage()
            self.paint(painter, page)
        painter.end()

    def _lay_out(self, picture: float) -> None:
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
        size = QSizeF(width * dots, self._mm(picture) * dots).toSize()
        document.setHtml("".join(self._html(size.width(), size.height())))
        document.setPageSize(QSizeF(width, height))
        self._boxes = list(self._rooms(width, self._mm(picture)))

    def _html(self, width: int, picture: int) -> Iterator[str]:
        report = self.report
        yield f"<h1>{escape(report.title)}</h1><p class=quiet>{escape(report.period)}</p>"
        for sentence in report.opening:
            yield f"<p>{escape(sentence)}</p>"
        for chart in report.charts:
            yield f"<h2>{escape(chart.title)}</h2>"
            if not chart.is_empty:
                yield f'<p><img src="room" width="{width}" height="{picture}"></p>'
            for sentence in chart.sentences:
                yield f"<p>{escape(sentence)}</p>"
            others = " ".join(chart.others)
            yield f"<p class=quiet>What else could explain it: {escape(others)}</p>"
        if report.notes:
            yield "<h2>Notes</h2>"
            if self.left_out:
                yield f"<p class=quiet>{count(self.left_out, 'older note')} had no room here.</p>"
        for note in report.notes:
            asked = f" <i>{escape(note.prompt)}</i>" if note.prompt else ""
            text = escape(note.text).replace("\n", "<br>")
            yield f"<p><b>{note.on}</b>{asked}<br>{text}</p>"
        yield "<h2 style='page-break-before: always'>How this is computed</h2>"
        for title, method, sources in report.methods:
            yield f"<p class=small><b>{escape(title)}.</b> {escape(method)}"
            if sources:
                yield f" <span class=quiet>{escape('; '.join(sources))}.</span>"
            yield "</p>"

    def _rooms(self, width: float, height: float) -> Iterator[tuple[Chart, QRectF]]:
        """Where each picture goes: the blocks that hold the image that leaves room for it."""
        shown = iter(chart for chart in self.report.charts if not chart.is_empty)
        block = self._document.begin()
        while block.isValid():
            iterator = block.begin()
            while not iterator.atEnd():
                if iterator.fragment().charFormat().isImageFormat():
                    box = self._document.documentLayout().blockBoundingRect(block)
                    yield next(shown), QRectF(box.left(), box.top(), width, height)
                iterator += 1
            block = block.next()

    def _mm(self, millimetres: float) -> float:
        return millimetres / 25.4 * self.device.logicalDpiY()

    def _font(self, points: float) -> QFont:
        font = QFont(fonts.load())
        font.setPointSizeF(points)
        return font


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
