"""A recovery code: 130 random bits as a person copies them to paper and back.

Seven groups of four letters and figures (Crockford's base 32, which has no I, L, O and U); the
last two are a checksum over the others. Every single wrong letter and every two swapped
neighbours are found by it, and of other slips all but one in a thousand, so that a mistyped code
is told from one that belongs to another key.
"""

from __future__ import annotations

import secrets
import unicodedata

from feltsense.language import tr

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKE = str.maketrans("OILU", "011V")
_BITS = 130
_LENGTH = _BITS // 5
_PRIME = 1021  # below 32^2; 31 and 33 are no multiples of it, so swapped neighbours show
_GROUP = 4


class MistypedCode(ValueError):
    """It is no recovery code as it was typed; the message says so without repeating it."""


def new_code() -> str:
    """A fresh code, in groups joined by hyphens."""
    value = secrets.randbits(_BITS)
    letters = _spelled(value, _LENGTH) + _spelled(value % _PRIME, 2)
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def code_bytes(typed: str) -> bytearray:
    """The code's bits, however it was typed: small or large, with or without blanks and hyphens,
    O for 0, I and L for 1, U for V.

    Raises MistypedCode.
    """
    plain = unicodedata.normalize("NFKC", typed).upper().translate(_LOOK_ALIKE)
    letters = "".join(letter for letter in plain if letter.isalnum())
    if any(letter not in _LETTERS for letter in letters):
        raise MistypedCode(tr("A letter in it belongs to no recovery code. Please look once more."))
    if len(letters) != _LENGTH + 2:
        raise MistypedCode(
            tr(
                "A recovery code has {number} letters and figures; this has {letters}.",
                number=_LENGTH + 2,
                letters=len(letters),
            )
        )
    value, check = _value(letters[:_LENGTH]), _value(letters[_LENGTH:])
    if value % _PRIME != check:
        raise MistypedCode(tr("A letter in it is not as it was written. Please look once more."))
    return bytearray(value.to_bytes((_BITS + 7) // 8, "big"))


def _spelled(value: int, length: int) -> str:
    places = range(5 * (length - 1), -1, -5)
    return "".join(_LETTERS[value >> place & 31] for place in places)


def _value(letters: str) -> int:
    value = 0
    for letter in letters:
        value = value << 5 | _LETTERS.index(letter)
    return value
