"""How names that are kept in English are shown: our words, answers, sensations and tags.

What is stored is the same in every language, so that a journal can be read in another one. A
person's own words are shown as they were typed.
"""

from __future__ import annotations

from feltsense.feeling.questions import TAGS
from feltsense.feeling.ratings import CANT_TELL, SOMETHING
from feltsense.feeling.scales import SCALES
from feltsense.feeling.sensations import KINDS
from feltsense.feeling.words import NOT_FEELING, WORDS
from feltsense.language import tr

OURS: frozenset[str] = frozenset(
    (
        *(CANT_TELL, SOMETHING),
        *WORDS,
        *NOT_FEELING,
        *KINDS,
        *TAGS,
        *(choice for scale in SCALES.values() for choice in scale.choices),
    )
)

_AS_ANSWERS: dict[str, str] = {
    "don't know": tr("can't tell"),
    "mixed": tr("mixed, can't separate"),
    SOMETHING: tr("something, no name for it"),
}


def called(name: str) -> str:
    """`name` as it stands in a list or a chart."""
    return tr(name) if name in OURS else name


def as_answer(name: str) -> str:
    """`name` as it is chosen: some answers say more then."""
    return _AS_ANSWERS.get(name) or called(name)
