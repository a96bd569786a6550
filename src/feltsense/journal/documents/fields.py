"""Reading and writing the fields of stored documents; each error says what is wrong with which.

Times are UTC with the place's offset in minutes beside them, so that an entry keeps its hour and
its day wherever the person goes.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any, TypeGuard

Document = dict[str, Any]


def from_time(name: str, moment: datetime) -> Document:
    """The keys of a time: UTC under `name`, and the minutes of its place under `offset`."""
    offset = moment.utcoffset()
    assert offset is not None  # the records refuse a time without one
    try:
        in_utc = moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{name} is {moment}, which is no time in UTC") from None
    text = in_utc.replace(tzinfo=None).isoformat(timespec="microseconds")
    return {name: f"{text}Z", "offset": round(offset / timedelta(minutes=1))}


def time_of(document: Document, name: str) -> datetime:
    """The time under `name`, at its place. Raises ValueError, as all below."""
    text, offset = value_of(document, name, str), document.get("offset")
    if not is_whole(offset) or abs(offset) >= 24 * 60:
        raise ValueError(f"offset is {offset!r}, not the minutes of a place")
    if not text.endswith("Z"):
        raise ValueError(f"{name} is {text!r}, not a time in UTC")
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(timezone(timedelta(minutes=offset)))
    except (ValueError, OverflowError):
        raise ValueError(f"{name} is {text!r}, not a time") from None


def value_of(document: Document, name: str, kind: type[Any]) -> Any:
    """The value called `name`, which has to be of the type."""
    value = document.get(name)
    if not isinstance(value, kind):
        raise ValueError(f"{name} is {value!r}, not of the type {kind.__name__}")
    return value


def number_of(document: Document, name: str) -> float:
    """The number called `name`; truth values are none."""
    value = document.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{name} is {value!r}, not a number")
    return value


def objects_of(document: Document, name: str) -> list[Document]:
    """The list of objects called `name`, empty where there is none."""
    values = document.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
        raise ValueError(f"{name} is not a list of objects")
    return values


def texts_of(document: Document, name: str) -> list[str]:
    """The list of texts called `name`, empty where there is none."""
    values = document.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError(f"{name} is not a list of texts")
    return values


def is_whole(value: object) -> TypeGuard[int]:
    """Whether it is a whole number; truth values are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def id_of(document: Document, name: str) -> int | None:
    """The id of another record under `name`, None where there is none."""
    value = document.get(name)
    if value is not None and not is_whole(value):
        raise ValueError(f"{name} is {value!r}, not an id")
    return value
