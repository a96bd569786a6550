"""The language of what the app says: written in English in the code, said in the person's own.

`tr` stands around every text for people. It is known before anything else is imported which
language that is (`feltsense.gui.languages`), since many texts are constants of their modules. No
Qt here, so that every room can speak; where nobody calls `use`, as on the command line, all of it
stays English.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from string import Formatter
from typing import Any

Translate = Callable[[str, int], str]
"""A text of the code, and a number that decides on its plural (-1 for none): the text to show."""


def _as_written(text: str, number: int) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Manner:
    """How a language says things: texts, the signs within numbers, days, and times of the day.

    `lowers` is False where a name keeps its large letter within a sentence, as German nouns do.
    """

    translate: Translate = _as_written
    decimal: str = "."
    thousands: str = ","
    day: Callable[[date], str] = date.isoformat
    clock: Callable[[int, int], str] = "{}:{:02}".format
    lowers: bool = True


_manner = Manner()


def use(manner: Manner) -> None:
    """Say everything from now on in this manner."""
    global _manner  # noqa: PLW0603 - what is said is one for the whole program
    _manner = manner


def tr(text: str, /, **values: object) -> str:
    """`text` in the person's language, each `{name}` in it replaced by one of `values`.

    Numbers with a format (`{mean:.1f}`, `{count:,}`) are written as the language writes them.
    """
    said = _manner.translate(text, -1)
    return _FORMATTER.vformat(said, (), values) if values else said


def trn(one: str, many: str, number: int, /, **values: object) -> str:
    """`one` or `many` in the person's language, by its own plurals; `{n}` is `number`.

    The catalogues know it by `many`. A language may have one form, two or more.
    """
    said = _manner.translate(many, number)
    if said == many and number == 1:
        said = one
    return _FORMATTER.vformat(said, (), {"n": number, **values})


def marked(text: str) -> str:
    """`text` as it is, for the catalogues: a name that is stored in English and said by `tr`."""
    return text


def marked_n(one: str, many: str) -> tuple[str, str]:
    """The two forms as they are, for the catalogues and for `trn` later on."""
    return one, many


def number(value: float, form: str = "g") -> str:
    """`value` in the `form` of Python's format, with the signs of the person's language."""
    return _local(format(value, form))


def day(of: date) -> str:
    """A day in figures, as the person's language and land write it, such as `2026-11-22`."""
    return _manner.day(of)


def clock(hour: int, minute: int) -> str:
    """A time of the day in figures, such as `9:05`."""
    return _manner.clock(hour, minute)


def moment(at: datetime) -> str:
    """A day and a time, such as `2026-11-22 09:05`, which stand well below each other."""
    return f"{day(at.date())} {clock(at.hour, at.minute).zfill(5)}"


def listed(names: Sequence[str]) -> str:
    """`names` in one breath, such as `feet, hands and jaw`."""
    if len(names) < 2:
        return "".join(names)
    return tr("{these} and {last}", these=", ".join(names[:-1]), last=names[-1])


def capital(text: str) -> str:
    """`text` with its first letter large, and the others as they are."""
    return text[:1].upper() + text[1:]


def within(text: str) -> str:
    """`text` as it stands within a sentence, with its first letter small where that is usual."""
    return text[:1].lower() + text[1:] if _manner.lowers else text


def _local(text: str) -> str:
    return text.translate({ord("."): _manner.decimal, ord(","): _manner.thousands})


class _Formatter(Formatter):
    """Python's own formatting, with numbers as the language writes them."""

    def format_field(self, value: Any, format_spec: str) -> str:
        text = str(format(value, format_spec))
        plain = isinstance(value, (int, float)) and not isinstance(value, bool) and format_spec
        return _local(text) if plain else text


_FORMATTER = _Formatter()
