"""Which data folder this is among backups, and where backups of it were ever put.

    backups.json   {"version": 1, "id": "9f3ac2", "also": [...], "places": ["/media/disk", ...]}

`id` stands in the names of its backups; `also` holds the ids of backups that were restored here.
So two people may use one folder for their backups, and deleting everything finds all of them.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from feltsense.places import DataFolder, free
from feltsense.vault.durable import write_durably

NAME = "backups.json"
ID = re.compile(r"[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Places:
    """The id of a data folder, "" where it has none yet, other ids, and paths besides its own."""

    id: str = ""
    also: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    @classmethod
    def read(cls, data: DataFolder) -> Places:
        """What is written down; nothing where that is missing or cannot be read."""
        try:
            stored = json.loads((data.root / NAME).read_bytes())
            id_ = stored["id"]
        except (OSError, ValueError, KeyError, TypeError):
            return cls()
        if not isinstance(id_, str) or not ID.fullmatch(id_):
            return cls()
        also = tuple(each for each in _texts(stored.get("also")) if ID.fullmatch(each))
        return cls(id_, also, tuple(_texts(stored.get("places"))))

    @classmethod
    def of(cls, data: DataFolder) -> Places:
        """What is written down; with an id, which is made where there is none. Raises OSError."""
        found = cls.read(data)
        if found.id:
            return found
        file = data.root / NAME
        if file.exists():
            file.rename(free(file.with_name("backups-unreadable.json")))
        made = cls(os.urandom(3).hex())
        made._write(data)
        return made

    def remember(self, data: DataFolder, place: Path) -> Places:
        """Also this folder, or file; of files, those that were deleted go. Raises OSError."""
        text = str(place.absolute())
        if place.absolute() == data.backups.absolute() or text in self.places:
            return self
        there = [each for each in self.places if not _was_deleted(Path(each))]
        return self._changed(data, replace(self, places=(*there, text)))

    def adopt(self, data: DataFolder, id_: str) -> Places:
        """Also the backups of another data folder, for one of them was restored here."""
        if not ID.fullmatch(id_) or id_ in (self.id, *self.also):
            return self
        return self._changed(data, replace(self, also=(*self.also, id_)))

    def _changed(self, data: DataFolder, changed: Places) -> Places:
        changed._write(data)
        return changed

    def _write(self, data: DataFolder) -> None:
        stored = {
            "version": 1,
            "id": self.id,
            "also": list(self.also),
            "places": list(self.places),
        }
        # By json, which holds the name of a folder that is no UTF-8, too.
        write_durably(data.root / NAME, json.dumps(stored, indent=1).encode() + b"\n")


def _was_deleted(place: Path) -> bool:
    """A file whose folder is there, and it is not; of a disk that is away nothing is known."""
    return place.suffix == ".zip" and place.parent.is_dir() and not place.exists()


def _texts(stored: object) -> Sequence[str]:
    if not isinstance(stored, list):
        return ()
    return [each for each in stored if isinstance(each, str)]
