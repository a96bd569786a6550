"""Help lines as data, read from assets/help/lines.json; no Qt, and nothing is written down.

A number is shown with how sure we can be of it: the day on which it was checked, or a plain
sentence that it was not.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from feltsense.language import day, marked, tr

STALE_DAYS = 365
ELSEWHERE = "elsewhere"

NOT_CHECKED = tr("Taken from texts that may be old. Please double-check this number.")


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One number; `checked_on` is None where nobody checked it for this app."""

    name: str
    number: str
    says: str
    checked_on: date | None


@dataclass(frozen=True, slots=True)
class HelpRegion:
    """The numbers of one region; `territories` are two-letter country codes."""

    id: str
    name: str
    territories: tuple[str, ...]
    emergency: HelpLine
    lines: tuple[HelpLine, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class HelpTexts:
    """Everything that the help screen says."""

    regions: tuple[HelpRegion, ...]
    red_flags: str
    grounding: tuple[str, ...]

    def region(self, name: str) -> HelpRegion:
        """The region with the id `name`, else the one for everywhere else."""
        by_id = {region.id: region for region in self.regions}
        return by_id.get(name, by_id[ELSEWHERE])

    def of_territory(self, code: str) -> HelpRegion:
        """The region of a country by its two-letter code, else the one for everywhere else."""
        found = [region for region in self.regions if code.upper() in region.territories]
        return found[0] if found else self.region(ELSEWHERE)


def read(file: Path) -> HelpTexts:
    """The texts of `file`. Raises OSError, ValueError or KeyError for a file that is broken."""
    stored = json.loads(file.read_text(encoding="utf-8"))
    return HelpTexts(
        regions=tuple(_region(each) for each in stored["regions"]),
        red_flags=tr(stored["red_flags"]),
        grounding=tuple(map(tr, stored["grounding"])),
    )


def certainty(line: HelpLine, today: date) -> str:
    """How sure the number is, in a sentence."""
    if line.checked_on is None:
        return NOT_CHECKED
    on = day(line.checked_on)
    if (today - line.checked_on).days > STALE_DAYS:
        return tr("Checked on {on}, over a year ago. Please double-check this number.", on=on)
    return tr("Checked on {on}.", on=on)


def _region(stored: dict[str, object]) -> HelpRegion:
    emergency = stored["emergency"]
    lines = stored["lines"]
    territories = stored["territories"]
    if not (
        isinstance(emergency, dict) and isinstance(lines, list) and isinstance(territories, list)
    ):
        raise ValueError("a region of the help lines does not have its form")
    return HelpRegion(
        id=str(stored["id"]),
        name=tr(str(stored["name"])),
        territories=tuple(territories),
        emergency=_line({"name": marked("Emergency services"), "says": "", **emergency}),
        lines=tuple(_line(line) for line in lines),
        note=tr(str(stored.get("note", ""))),
    )


def _line(stored: dict[str, object]) -> HelpLine:
    text = partial(_text, stored)
    checked = stored["checked_on"]
    return HelpLine(
        tr(text("name")),
        text("number"),
        tr(text("says")),
        date.fromisoformat(checked) if isinstance(checked, str) else None,
    )


def _text(stored: dict[str, object], key: str) -> str:
    return str(stored[key])
