"""What can be stored: plain JSON values that come back as they went in.

The fast writer turns NaN into null without a word, so every new document is looked through
before a byte is written.
"""

from __future__ import annotations

import math

_WHOLE = 2**53
"""Whole numbers up to here survive every reader of JSON."""

_DEEPEST = 100
"""Lists within lists; the fast writer stops at some 250 and Python itself at 1,000."""


class Unstorable(ValueError):
    """A value that JSON cannot hold; the message says where it is and what it is."""


def check_storable(value: object, where: str, depth: int = 0) -> None:
    """Raise Unstorable for NaN, infinities, lone surrogates, huge integers and foreign types.

    Also for what is nested too deeply; `depth` is how deep the value is itself. `where` names the
    value in the message, as in `session 202611000000001`.
    """
    if depth > _DEEPEST:
        raise Unstorable("it is nested too deeply to be stored")
    match value:
        case None | bool():
            pass
        case str():
            _check_text(value, where)
        case int():
            if abs(value) > _WHOLE:
                raise Unstorable(f"{where} is {value}, too large a number to be stored")
        case float():
            if not math.isfinite(value):
                raise Unstorable(f"{where} is {value}, which is no number that can be stored")
        case dict():
            for key, inner in value.items():
                if not isinstance(key, str):
                    raise Unstorable(f"{where} has a key that is not text: {key!r}")
                _check_text(key, f"a key of {where}")
                check_storable(inner, f"{where}, {key}", depth + 1)
        case list() | tuple():
            for number, inner in enumerate(value, start=1):
                check_storable(inner, f"{where}, number {number}", depth + 1)
        case _:
            raise Unstorable(f"{where} is a {type(value).__name__}, which cannot be stored")


def _check_text(text: str, where: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise Unstorable(
            f"{where} has half a character in it (U+{ord(text[error.start]):04X}), "
            "which cannot be stored"
        ) from None
