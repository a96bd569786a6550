"""Body maps as stored documents, and back.

{"version": 1, "at": "2026-11-23T18:30:00.000000Z", "offset": 60, "outline": "standing 1",
 "image": "base64...", "regions": {"chest": {"numb": 0.4}}, "session": 202611000000001 or null}
"""

from __future__ import annotations

from base64 import b64decode, b64encode

from feltsense.journal.documents.fields import (
    Document,
    from_time,
    id_of,
    number_of,
    time_of,
    value_of,
)
from feltsense.journal.migrations import migrate
from feltsense.journal.records import BodyMap

VERSION = 1


def to_document(body_map: BodyMap, stored: Document | None = None) -> Document:
    """The body map as a document, with what `stored` has that is not known here."""
    old = migrate(stored, {}, VERSION) if stored is not None else {}
    return {
        **old,
        "version": VERSION,
        **from_time("at", body_map.at),
        "outline": body_map.outline,
        "image": b64encode(body_map.image).decode(),
        "regions": {region: dict(parts) for region, parts in body_map.regions.items()},
        "session": body_map.session,
    }


def from_document(document: Document, id_: int) -> BodyMap:
    """The body map of a stored document. Raises NewerDocument or ValueError."""
    document = migrate(document, {}, VERSION)
    regions = value_of(document, "regions", dict)
    return BodyMap(
        at=time_of(document, "at"),
        outline=value_of(document, "outline", str),
        image=b64decode(value_of(document, "image", str), validate=True),
        regions={
            region: {part: number_of(parts, part) for part in value_of(regions, region, dict)}
            for region, parts in regions.items()
        },
        session=id_of(document, "session"),
        id=id_,
    )
