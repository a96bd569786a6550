"""A rating as part of a stored document, and back.

{"moment": "after", "at": "2026-11-23T18:30:00.000000Z", "offset": 60,
 "felt": [{"word": "tense", "intensity": 6 or null, "places": ["jaw"]}], "answers": ["foggy"],
 "scales": {"numb": 3, "hard": "can't tell"}, "frame": null,
 "sensations": [{"place": "chest", "kinds": ["tight", "warm"]}], "late": false}

`places`, `sensations` and `late` came later and needed no version: without them there are none.
"""

from __future__ import annotations

from feltsense.feeling.ratings import Felt, Rating, Sensation
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
        "felt": [
            {"word": felt.word, "intensity": felt.intensity, "places": list(felt.places)}
            for felt in rating.felt
        ],
        "answers": list(rating.answers),
        "scales": dict(rating.scales),
        "frame": rating.frame,
        "sensations": [
            {"place": each.place, "kinds": list(each.kinds)} for each in rating.sensations
        ],
        "late": rating.late,
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
        sensations=tuple(
            Sensation(value_of(each, "place", str), tuple(texts_of(each, "kinds")))
            for each in objects_of(document, "sensations")
        ),
        late=value_of({"late": False, **document}, "late", bool),
    )


def _felt(document: Document) -> Felt:
    intensity = document.get("intensity")
    if intensity is not None and not is_whole(intensity):
        raise ValueError(f"intensity is {intensity!r}, not a whole number")
    return Felt(value_of(document, "word", str), intensity, tuple(texts_of(document, "places")))


def key_of(rating: Document) -> tuple[object, object]:
    """What tells the ratings of one session apart."""
    return rating.get("moment"), rating.get("at")
