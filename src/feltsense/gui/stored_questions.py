"""What a person set up to be asked, as a part of the settings file, and back.

What does not fit is left out, one by one: a slip in one own word takes no other with it.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, TypeGuard

from feltsense.feeling.days import LATEST_BEGIN
from feltsense.feeling.questions import LONGEST_WORD, OwnWord, Questions
from feltsense.feeling.ratings import SOMETHING
from feltsense.feeling.scales import OWN, SCALES, Scale
from feltsense.feeling.words import NOT_FEELING

LONGEST_TEXT = 200
"""Letters of a cue, a question, or the words at an end."""


def as_stored(questions: Questions) -> dict[str, Any]:
    """The questions as JSON has them."""
    return asdict(questions)


def from_stored(stored: object) -> Questions:
    """The questions that are stored; the usual ones where nothing fits."""
    if not isinstance(stored, dict):
        return Questions()
    usual = Questions()
    own_scales = _each(stored.get("own_scales"), _scale)
    names = {*SCALES, *(scale.name for scale in own_scales)}
    scales = stored.get("scales")
    day_begins = stored.get("day_begins")
    return Questions(
        own_words=_each(stored.get("own_words"), _word),
        hidden=_texts(stored.get("hidden")),
        scales=tuple(name for name in _texts(scales) if name in names)
        if isinstance(scales, list)
        else usual.scales,
        own_scales=own_scales,
        own_tags=_texts(stored.get("own_tags")),
        hidden_tags=_texts(stored.get("hidden_tags")),
        as_list=stored.get("as_list") is True,
        body_first=stored.get("body_first") is True,
        day_begins=day_begins
        if type(day_begins) is int and 0 <= day_begins <= LATEST_BEGIN
        else usual.day_begins,
    )


def _each(stored: object, read: Any) -> tuple[Any, ...]:
    """What can be read of a list of objects, each name once."""
    values = stored if isinstance(stored, list) else []
    found = (read(value) for value in values if isinstance(value, dict))
    return tuple({value.name: value for value in found if value is not None}.values())


def _word(stored: dict[str, Any]) -> OwnWord | None:
    name = stored.get("name")
    if not _is_text(name, LONGEST_WORD) or name in (*NOT_FEELING, SOMETHING):
        return None
    valence, arousal = _coordinate(stored.get("valence")), _coordinate(stored.get("arousal"))
    if valence is None or arousal is None:
        valence = arousal = None
    return OwnWord(name, _text(stored, "cue"), valence, arousal)


def _coordinate(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1 <= value <= 1:
        return None
    return float(value)


def _scale(stored: dict[str, Any]) -> Scale | None:
    name, question = stored.get("name"), stored.get("question")
    if not _is_text(name, len(OWN) + LONGEST_WORD) or not name.startswith(OWN):
        return None
    if not _is_text(question, LONGEST_TEXT):
        return None
    low, middle, high = (_text(stored, end) for end in ("low", "middle", "high"))
    return Scale(name, question, low=low, high=high, middle=middle)


def _text(stored: dict[str, Any], name: str) -> str:
    value = stored.get(name)
    return value if _is_text(value, LONGEST_TEXT) else ""


def _texts(stored: object) -> tuple[str, ...]:
    values = stored if isinstance(stored, list) else []
    return tuple(dict.fromkeys(value for value in values if _is_text(value, LONGEST_TEXT)))


def _is_text(value: object, longest: int) -> TypeGuard[str]:
    if not isinstance(value, str) or not value.strip() or len(value) > longest:
        return False
    try:
        value.encode()
    except UnicodeEncodeError:  # half a character, which neither this file nor a journal can hold
        return False
    return True
