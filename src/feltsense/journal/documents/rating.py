"""A rating as part of a stored document, and back."""

from __future__ import annotations

from feltsense.feeling.ratings import Felt, Rating
from feltsense.journal.documents.fields import (
    Document,
    from_time,
    is_whole,
    objects_of,
    texts_of,
    time_of,
    value_of,
)


def from_rating(rating: Rating) -> Document:
    """The rating as a part of a document."""
    return {
        "moment": rating.moment,
        **from_time("at", rating.at),
        "felt": [{"word": felt.word, "intensity": felt.intensity} for felt in rating.felt],
        "answers": list(rating.answers),
        "scales": dict(rating.scales),
        "frame": rating.frame,
    }


def to_rating(document: Document) -> Rating:
    """The rating of a part of a document. Raises ValueError."""
    frame = document.get("frame")
    scales = value_of(document, "scales", dict)
    for name, value in scales.items():
        if not isinstance(value, str) and not is_whole(value):
            raise ValueError(f"the scale {name} is {value!r}, not a whole number or a word")
    if frame is not None and not is_whole(frame):
        raise ValueError(f"frame is {frame!r}, not a whole number")
    return Rating(
        moment=value_of(document, "moment", str),
        at=time_of(document, "at"),
        felt=tuple(_felt(felt) for felt in objects_of(document, "felt")),
        answers=tuple(texts_of(document, "answers")),
        scales=dict(scales),
        frame=frame,
    )


def _felt(document: Document) -> Felt:
    intensity = document.get("intensity")
    if intensity is not None and not is_whole(intensity):
        raise ValueError(f"intensity is {intensity!r}, not a whole number")
    return Felt(value_of(document, "word", str), intensity)


def key_of(rating: Document) -> tuple[object, object]:
    """What tells the ratings of one session apart."""
    return rating.get("moment"), rating.get("at")
