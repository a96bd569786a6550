"""How an older stored document becomes one of today: one step from each version to the next.

A step takes a document and gives a new one. It imports no code of the app and is never changed
once it was released: the shapes of the app go on changing, the old files do not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

VERSION = 1
"""The version of session documents that is written today."""

Step = Callable[[dict[str, Any]], dict[str, Any]]

STEPS: Mapping[int, Step] = {}
"""From a version of a session to the one after it; a step need not set `version`."""


def _check_in_1(document: dict[str, Any]) -> dict[str, Any]:
    """A check-in's rating is no longer called one of before or after a session."""
    rating = document.get("rating")
    if isinstance(rating, dict):
        document["rating"] = {**rating, "moment": "check-in"}
    return document


CHECK_IN_STEPS: Mapping[int, Step] = {1: _check_in_1}
"""The same for check-ins."""


class NewerDocument(ValueError):
    """The document was written by a newer version of the app."""


def migrate(
    document: dict[str, Any], steps: Mapping[int, Step] = STEPS, newest: int = VERSION
) -> dict[str, Any]:
    """The document in the newest version; it is not changed itself.

    Raises NewerDocument, or ValueError where the version is missing or no whole number from 1.
    """
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ValueError(f"the version is {version!r}, not a whole number from 1")
    if version > newest:
        raise NewerDocument(f"the version is {version}; this app knows up to {newest}")
    while version < newest:
        document = steps[version](dict(document))
        version += 1
        document = {**document, "version": version}
    return document
