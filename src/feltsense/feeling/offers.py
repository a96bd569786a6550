"""What is offered after ratings that say it was a lot; an offer, never a verdict.

The thresholds are design decisions that nobody has validated (evidence.md 4.3). Becoming more
numb or further away counts as much as becoming harder: shutting down is a sign, too.
"""

from __future__ import annotations

from feltsense.feeling.ratings import Rating
from feltsense.language import tr

RISE = 3
HARDEST = 8
HARD_BEFORE, FAR_BEFORE, NUMB_BEFORE = 7, 2, 9

AFTER = tr(
    "That was a lot. Nothing went wrong. If you like, look around the room for a moment, "
    "and have a drink of water."
)
BEFORE = tr("A lot, or very far away. Start with something outside?")


def offer_after(before: Rating | None, after: Rating | None) -> str | None:
    """What to offer once `after` is answered, or None; a part that is missing says nothing.

    `hard` at 8 or more, or up by 3; `numb` up by 3; `here` down by 3. "Can't tell" is an
    answer and no number: nothing is read from it.
    """
    hard = _number(after, "hard")
    if hard is not None and hard >= HARDEST:
        return AFTER
    rises = (
        _change(before, after, "hard"),
        _change(before, after, "numb"),
        -_change(before, after, "here"),
    )
    return AFTER if max(rises) >= RISE else None


def offer_before(before: Rating | None) -> str | None:
    """What to offer before an inward exercise: `hard` 7, `numb` 9 or more, `here` 2 or less."""
    hard, numb, here = (_number(before, name) for name in ("hard", "numb", "here"))
    much = hard is not None and hard >= HARD_BEFORE
    away = numb is not None and numb >= NUMB_BEFORE
    far = here is not None and here <= FAR_BEFORE
    return BEFORE if much or away or far else None


def _number(rating: Rating | None, scale: str) -> int | None:
    value = rating.scales.get(scale) if rating is not None else None
    return value if isinstance(value, int) else None


def _change(before: Rating | None, after: Rating | None, scale: str) -> int:
    first, last = _number(before, scale), _number(after, scale)
    return 0 if first is None or last is None else last - first
