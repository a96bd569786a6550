"""Months of the person's days: which day is of which, and where a month stands along time."""

from __future__ import annotations

from datetime import date

import numpy as np

from feltsense.feeling.charts.chart import Days, Whole
from feltsense.feeling.charts.over_time import noon

_EPOCH = date(1970, 1, 1).toordinal()


def months_of(days: Whole) -> Whole:
    """The month of each of `days` (ordinals), counted from January 1970."""
    found: Whole = (days - _EPOCH).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    return found


def month_name(month: int) -> str:
    """Such as `2026-11`."""
    return str(np.datetime64(month, "M"))


def middle_of(month: int) -> float:
    """Where a month stands along time: noon of its middle day."""
    first, after = (
        int(np.datetime64(each, "M").astype("datetime64[D]").astype(np.int64))
        for each in (month, month + 1)
    )
    return float(noon(np.array([(first + after) // 2 + _EPOCH]))[0])


def axis_of_months(months: Whole) -> Days:
    """From the first of `months` to the last, with half a month's air; in order, 1 or more."""
    return Days(middle_of(int(months[0]) - 1), middle_of(int(months[-1]) + 1))
