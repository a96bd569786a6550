"""Backups that were made before there was a passphrase: sealed, one by one, once there is one.

Each is laid out below the data folder, sealed, packed anew beside itself, read back, and only then
put in the place of the one that anybody could read. It may be cut anywhere and done again. What
was sealed already stays as it is, with the passphrase of its day.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from feltsense.journal.backup_file import KEYS, KEYS_COPY
from feltsense.journal.backup_places import Places
from feltsense.journal.backup_reading import BadBackup, BadEntry, Reading
from feltsense.journal.backups import id_in, made_at, read_back, write_backup
from feltsense.journal.resealing import CannotReseal
from feltsense.journal.restoring import Private, reseal_all
from feltsense.journal.switching import RESEALING, Staging
from feltsense.places import DataFolder
from feltsense.vault.durable import sync_folder, write_durably
from feltsense.vault.sealing import CannotUnseal, Seal


def seal_backups(
    data: DataFolder, folder: Path, private: Private, old: Seal | None, new: Seal | None
) -> Iterator[object]:
    """Seal all backups of these data in `folder`, and where else they were made, under `new`.

    For locking.resealing, whose third kind of file this is; does nothing where `new` is None.
    `private` is gui.settings.reseal. What cannot be sealed stays; `plain_backups` names it.
    """
    if new is None:
        return
    for path in plain_backups(data, folder):
        with suppress(OSError, BadBackup, CannotReseal, CannotUnseal):
            yield from _seal(path, data, new, private)


def plain_backups(data: DataFolder, folder: Path) -> tuple[Path, ...]:
    """Backups of these data that anybody can read, as far as they can be reached now."""
    places = Places.read(data)
    ids = {places.id, *places.also} - {""}
    found: list[Path] = []
    for place in dict.fromkeys([folder.absolute(), data.backups, *map(Path, places.places)]):
        with suppress(OSError):
            if place.is_dir():
                files = sorted(place.iterdir())
                found += [path for path in files if made_at(path.name) and id_in(path.name) in ids]
            elif place.is_file():
                found.append(place)
    return tuple(path for path in found if _is_plain(path, ids))


def _is_plain(path: Path, ids: set[str]) -> bool:
    try:
        with Reading(path) as reading:
            ours = reading.folder in ids or id_in(path.name) in ids
            sealed = any(name.endswith(".sealed") for name in reading.entries)
            return ours and not reading.sealed and not sealed
    except (BadBackup, OSError):
        return False


def _seal(path: Path, data: DataFolder, seal: Seal, private: Private) -> Iterator[object]:
    staging = Staging(data, RESEALING)
    staging.empty()
    temp = path.with_name(f".{path.name}.{os.urandom(8).hex()}.tmp")
    try:
        staging.new.root.mkdir(0o700, parents=True)
        with Reading(path) as reading:
            for name in filter(reading.is_bounded, reading.entries):
                with suppress(BadEntry):  # it could not have been restored either
                    yield from staging.lay(name, reading.chunks(name))
            made = reading.made or _made(path)
            why, folder = reading.why, reading.folder or id_in(path.name)
        yield from reseal_all(staging.new, None, seal, private)
        for name in (KEYS, KEYS_COPY):
            if (data.root / name).exists():
                write_durably(staging.new.root / name, (data.root / name).read_bytes())
        yield from write_backup(staging.new, temp, 1, made, why, folder, seal)
        yield from read_back(temp, 1)
        temp.replace(path)
        sync_folder(path.parent)
    finally:
        with suppress(OSError):
            temp.unlink(missing_ok=True)
            staging.empty()


def _made(path: Path) -> datetime:
    return (made_at(path.name) or datetime.fromtimestamp(path.stat().st_mtime)).astimezone()
