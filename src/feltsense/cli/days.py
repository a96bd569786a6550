"""Days on the command line."""

from __future__ import annotations

import argparse
from datetime import date

from feltsense.cli.refused import Refused


def add_days(parser: argparse.ArgumentParser) -> None:
    """Let the command take the first and the last day of what is wanted."""
    parser.add_argument("--from", dest="start", metavar="DAY", help="the first day, as 2026-11-23")
    parser.add_argument("--to", dest="end", metavar="DAY", help="the last day")


def day(text: str | None) -> date | None:
    """The day that `text` names. Raises Refused."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(f"{text!r} is no day; one is written as 2026-11-23") from None
