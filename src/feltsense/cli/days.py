"""Days on the command line."""

from __future__ import annotations

import argparse
from datetime import date

from feltsense.cli.refused import Refused


def add_days(parser: argparse.ArgumentParser) -> None:
    """Let the command take the first and the last day of what is wanted."""
    parser.add_argument("--from", dest="start", metavar="DAY", help="the first day, as 2026-11-23")
    parser.add_argument("--to", dest="end", metavar="DAY", help="the last day")


def days(options: argparse.Namespace) -> tuple[date | None, date | None]:
    """The first and the last day that are wanted, None for no bound. Raises Refused."""
    first, last = _day(options.start), _day(options.end)
    if first is not None and last is not None and first > last:
        raise Refused(f"--from {first} is after --to {last}")
    return first, last


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(f"{text!r} is no day; one is written as 2026-11-23") from None
