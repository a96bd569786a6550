"""The axes of a chart: days along the bottom, words up the side. Imports pyqtgraph.

Along x everything is seconds on the clock of the place where it was written down, so days are
plain multiples of 86,400 and no time zone comes in.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from feltsense.feeling.charts.chart import Days, Names, Tick, Values
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL
from feltsense.language import tr

DAY = 86_400
_EPOCH = date(1970, 1, 1)
_DAYS = (1, 2, 7, 14)
_MONTHS_APART = (1, 2, 3, 6)
_YEARS_APART = (1, 2, 5, 10, 20, 50, 100)
_MONTHS = (
    tr("Jan"),
    tr("Feb"),
    tr("Mar"),
    tr("Apr"),
    tr("May"),
    tr("Jun"),
    tr("Jul"),
    tr("Aug"),
    tr("Sep"),
    tr("Oct"),
    tr("Nov"),
    tr("Dec"),
)


def day_ticks(start: float, end: float, most: int) -> tuple[int, ...]:
    """Days (in seconds since 1970) from `start` to `end` to write on the axis, at most `most`.

    Close together any days; further apart the first of months, and then of years.
    """
    first, last = _day(-(-start // DAY)), _day(end // DAY)
    days = max(1, (last - first).days + 1)
    for step in _DAYS:
        if days <= step * most:
            at = range(first.toordinal(), last.toordinal() + 1)
            return tuple(
                (day - _EPOCH.toordinal()) * DAY
                for day in at
                if (last.toordinal() - day) % step == 0
            )
    for months in (*_MONTHS_APART, *(12 * years for years in _YEARS_APART)):
        found = tuple(_firsts(first, last, months))
        if len(found) <= most:
            return found
    return found[:most]


def _day(number: float) -> date:
    return _EPOCH + timedelta(days=number)


def _firsts(first: date, last: date, apart: int) -> Iterator[int]:
    """The first day of every month whose count since the year 0 is a multiple of `apart`."""
    month = first.year * 12 + first.month - 1
    month += -month % apart
    while (day := date(month // 12, month % 12 + 1, 1)) <= last:
        if day >= first:
            yield (day - _EPOCH).days * DAY
        month += apart


def day_words(at: float, with_year: bool) -> str:
    """Such as `22 Nov`, or `22 Nov 2026`."""
    day = _EPOCH + timedelta(days=at // DAY)
    words = f"{day.day} {_MONTHS[day.month - 1]}"
    return f"{words} {day.year}" if with_year else words


def wrapped(words: str, most: int = 16) -> str:
    """`words` in lines of about `most` characters."""
    lines: list[str] = []
    for word in words.split():
        if lines and len(lines[-1]) + 1 + len(word) <= most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return "\n".join(lines)


def ticks_of(axis: Values | Names) -> tuple[Tick, ...]:
    """What is written on an axis, numbers above their words."""
    match axis:
        case Names(labels):
            return tuple(Tick(place, label) for place, label in enumerate(labels) if label)
        case Values(low, high, ticks, numbers):
            if not ticks:
                return tuple(Tick(value, f"{value:g}") for value in _round(low, high))
            return tuple(
                Tick(each.value, f"{each.value:g}\n{each.label}" if numbers else each.label)
                for each in ticks
            )


def _round(low: float, high: float) -> Iterator[float]:
    """Three to six round numbers from `low` to `high`."""
    length = high - low
    power = 10.0 ** len(f"{max(1.0, length):.0f}") / 100 if length >= 1 else 0.1
    step = next(power * each for each in (0.5, 1, 2, 5, 10, 20, 50) if length / (power * each) <= 5)
    number = -(-low // step)
    while number * step <= high + step * 1e-9:
        yield round(number * step, 6) + 0.0
        number += 1


class WordAxis(pg.AxisItem):  # type: ignore[misc]
    """Fixed values with their words, all of which stay inside the chart."""

    ticks: tuple[Tick, ...] = ()
    most = 16
    every = 1
    rows = 1

    def write(self, ticks: tuple[Tick, ...], most: int = 16, every: int = 1, rows: int = 1) -> None:
        """Write every `every`-th of `ticks` in lines of about `most` characters.

        Below a panel neighbours may stand in `rows`, one below the other.
        """
        self.ticks, self.most, self.every, self.rows = ticks, most, every, rows
        self.update()

    def room_for(self, metrics: QFontMetrics) -> tuple[int, int]:
        """The width of the widest line, and the lines of the highest label."""
        labels = [self._words(tick).splitlines() for tick in self.ticks]
        widest = (metrics.horizontalAdvance(line) for lines in labels for line in lines)
        return max(widest, default=0), max((len(lines) for lines in labels), default=1)

    def boundingRect(self) -> QRectF:
        reach = 60
        return QRectF(self.rect()).adjusted(-reach, -reach, reach, reach)

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:
        box = QRectF(self.rect())
        low, high = self.range
        is_left = self.orientation == "left"
        painter.setPen(self.pen())
        if is_left:
            painter.drawLine(box.topRight(), box.bottomRight())
        else:
            painter.drawLine(box.topLeft(), box.topRight())
        if not self.style["showValues"]:
            return
        painter.setFont(self.style["tickFont"])
        painter.setPen(self.textPen())
        high_each = self.room_for(painter.fontMetrics())[1] * painter.fontMetrics().lineSpacing()
        for place, tick in enumerate(self.ticks[:: self.every]):
            share = (tick.value - low) / (high - low)
            words = self._words(tick)
            if words and -0.001 <= share <= 1.001:
                below = place % self.rows * high_each
                self._write_one(painter, box, share, words, is_left, below)

    def _write_one(
        self,
        painter: QPainter,
        box: QRectF,
        share: float,
        words: str,
        is_left: bool,
        below: float,
    ) -> None:
        lines = words.splitlines()
        metrics = painter.fontMetrics()
        width = max(metrics.horizontalAdvance(line) for line in lines) + 2.0
        height = metrics.lineSpacing() * len(lines)
        offset = self.style["tickTextOffset"][0 if is_left else 1]
        if is_left:
            room = QRectF(0, 0, box.width() - offset, height)
            room.moveTop(box.bottom() - share * box.height() - height / 2)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        else:
            middle = box.left() + share * box.width()
            left = max(box.left(), min(middle - width / 2, box.right() - width))
            room = QRectF(left, box.top() + offset + below, width, height)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            if left != middle - width / 2:  # at an edge: its lines begin or end there
                side = Qt.AlignmentFlag.AlignLeft if left == box.left() else None
                flags = (side or Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, flags.value | Qt.TextFlag.TextDontClip.value, words)

    def _words(self, tick: Tick) -> str:
        number, line, words = tick.label.partition("\n")
        return f"{number}\n{wrapped(words, self.most)}" if line else wrapped(number, self.most)


class DayAxis(WordAxis):
    """Days with as many labels as there is room for; the year where more than one is shown."""

    label_width = 60.0

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:
        start, end = self.range
        self.ticks = self.day_labels(start, end, self.rect().width())
        super().paint(painter, option, widget)

    def day_labels(self, start: float, end: float, size: float) -> tuple[Tick, ...]:
        """What is written from `start` to `end` over `size` pixels."""
        first, last = (_EPOCH + timedelta(days=at // DAY) for at in (start, end))
        with_year = first.year != last.year
        most = max(2, int(size / (self.label_width * (1.5 if with_year else 1))))
        return tuple(Tick(at, day_words(at, with_year)) for at in day_ticks(start, end, most))


def axis_of(axis: Days | Values | Names, side: str) -> pg.AxisItem:
    """An axis for `side`, left or bottom."""
    if isinstance(axis, Days):
        return DayAxis(side)
    made = WordAxis(side)
    made.write(ticks_of(axis))
    return made


def style(theme: Theme, axis: pg.AxisItem) -> None:
    """Give an axis the fonts and colours of the theme."""
    axis.setStyle(tickFont=theme.font(SMALL), tickLength=0, tickTextOffset=theme.px(8))
    axis.setTextPen(theme.colour("quiet"))
    axis.setPen(QPen(theme.colour("line"), 0))
    if isinstance(axis, DayAxis):
        axis.label_width = QFontMetrics(theme.font(SMALL)).averageCharWidth() * 8.5
