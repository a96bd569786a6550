"""The axes of a chart: days along the bottom, words up the side. Imports pyqtgraph.

Along x everything is seconds on the clock of the place where it was written down, so days are
plain multiples of 86,400 and no time zone comes in.
"""

from __future__ import annotations

from datetime import date, timedelta

import pyqtgraph as pg

from feltsense.feeling.charts.chart import Tick

DAY = 86_400
_EPOCH = date(1970, 1, 1)
_STEPS = (1, 2, 7, 14, 28, 56, 91, 182, 365, 730)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_ticks(start: float, end: float, most: int) -> tuple[int, ...]:
    """Days (in seconds since 1970) from `start` to `end` to write on the axis, at most `most`."""
    first, last = int(-(-start // DAY)), int(end // DAY)
    days = max(1, last - first + 1)
    step = next((step for step in _STEPS if days / step <= most), -(-days // most))
    return tuple(day * DAY for day in range(first, last + 1) if (last - day) % step == 0)


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


class DayAxis(pg.AxisItem):  # type: ignore[misc]
    """Days with as many labels as there is room for; the year where more than one is shown."""

    label_width = 76.0

    def tickValues(self, start: float, end: float, size: float) -> list[tuple[float, list[int]]]:
        most = max(2, int(size / (self.label_width * (1.5 if self._years(start, end) else 1))))
        return [(float(DAY), list(day_ticks(start, end, most)))]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        with_year = self._years(*self.range)
        return [day_words(value, with_year) for value in values]

    @staticmethod
    def _years(start: float, end: float) -> bool:
        first, last = (_EPOCH + timedelta(days=at // DAY) for at in (start, end))
        return first.year != last.year


class WordAxis(pg.AxisItem):  # type: ignore[misc]
    """Fixed values with their words; numbers stand above the words."""

    def set_ticks(self, ticks: tuple[Tick, ...], *, numbers: bool) -> None:
        """Write `ticks`, wrapped so that the axis stays narrow."""
        named = [
            (
                tick.value,
                f"{tick.value:g}\n{wrapped(tick.label)}" if numbers else wrapped(tick.label),
            )
            for tick in ticks
        ]
        self.setTicks([named])
