"""Months of the person's days: which day is of which, and where a month stands along time."""

from __future__ import annotations

from datetime import date

import numpy as np

from feltsense.feeling.charts.chart import Days, Whole
from feltsense.feeling.charts.over_time import noon

HALF_A_DAY = 43_200.0
"""Seconds."""
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
    middle = (_first_day(month) + _first_day(month + 1)) // 2
    return float(noon(np.array([middle + _EPOCH]))[0])


def axis_of_months(months: Whole) -> Days:
    """From the beginning of the first of `months` to the end of the last; in order, 1 or more."""
    return Days(_begins(int(months[0])), _begins(int(months[-1]) + 1))


def _begins(month: int) -> float:
    return float(noon(np.array([_first_day(month) + _EPOCH]))[0]) - HALF_A_DAY


def _first_day(month: int) -> int:
    """Days since 1970 to the first of a month."""
    return int(np.datetime64(month, "M").astype("datetime64[D]").astype(np.int64))
