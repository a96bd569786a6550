"""Deleting everything: all that the app made or was given, and its backups wherever they lie.

What must go is written down first, the keys go next, so that what is sealed can be read no more,
and the list goes last: a kill in the middle is gone on with at the next start or call. Files that
are not ours are left and named. Nobody may have the journal open meanwhile.
"""

from __future__ import annotations

import glob
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from feltsense.journal import manifest
from feltsense.journal.backup_file import ASIDE, EXERCISES, JOURNAL
from feltsense.journal.backup_places import Places
from feltsense.journal.backup_reading import BadBackup, Reading
from feltsense.journal.backups import BackupFailed, Steps, id_in, made_at
from feltsense.language import tr, trn
from feltsense.places import DataFolder
from feltsense.script.library import RECORDINGS
from feltsense.vault.durable import LEFTOVER, sync_folder, write_durably

WORD = "delete"
"""What a person types so that everything is deleted."""

NAME = "deleting"
"""The file that says that a deletion is under way, and where."""

_SINGLE = re.compile(r"(keys|settings|backups).*\.(json|sealed)|show-window.*", re.DOTALL)
_MONTH = re.compile(r"\d{4}-\d{2}(?!\d).*|manifest.*", re.DOTALL)
_OURS_BELOW = {
    JOURNAL: _MONTH,
    ASIDE: re.compile(r".*"),
    "cache": re.compile(r".*"),
    "restoring": re.compile(r".*"),
    "resealing": re.compile(r".*"),
    "ambience": re.compile(r".*\.(wav|flac|ogg|opus|mp3|aiff?)", re.IGNORECASE),
    "voices": re.compile(r".*\.onnx(\.json)?"),
}
_VERSIONS = {".stversions", ".stfolder", ".sync", ".dropbox.cache", ".Trash-1000", ".git"}
_KEPT_COPIES = tr(
    "A disk may keep what was deleted for a while (an SSD most of all), and so may a service that "
    "keeps folders in step, a backup of the whole computer, and what you exported."
)


class WrongWord(BackupFailed):
    """The word that was typed is not WORD; nothing was deleted."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """What went and what stayed.

    `files` were deleted; `left` is not ours or could not be deleted, each with why; `said` are
    sentences for the person.
    """

    files: int
    left: tuple[tuple[Path, str], ...]
    said: str


def delete_everything(data: DataFolder, folder: Path, word: str, *, state: Path) -> Steps[Deleted]:
    """Delete all data of the person, and the backups in `folder` and wherever else they were made.

    `state` is places.state_folder(). The journal must be closed before, and the app ends after
    it. The lock should be held; its file goes too. Raises WrongWord; what cannot be deleted is
    told in the result.
    """
    if word.strip().casefold() != WORD:
        raise WrongWord(tr("Nothing was deleted: type the word {word}.", word=WORD))
    if not data.root.is_dir():
        return Deleted(0, (), tr("There is nothing to delete."))
    places = Places.read(data)
    wanted = {
        "ids": [id_ for id_ in (places.id, *places.also) if id_],
        "places": list(dict.fromkeys([str(folder.absolute()), *places.places])),
    }
    listed = data.root / NAME
    if not listed.exists():
        try:
            write_durably(listed, json.dumps(wanted).encode())
        except OSError as error:
            why = error.strerror or str(error)
            raise BackupFailed(
                tr("Nothing could be deleted in {root} ({why}).", root=data.root, why=why)
            ) from error
    return (yield from _go_on(data, state))


def finish_deleting(data: DataFolder, *, state: Path) -> str:
    """Go on with a deletion that was cut off; a sentence for the person, "" where none was.

    To be called at each start, with the lock held, before anything in the data folder is read.
    """
    if not (data.root / NAME).exists():
        return ""
    steps = _go_on(data, state)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return tr(
                "Deleting everything had been cut off, and was finished. {said}",
                said=done.value.said,
            )


@dataclass
class _Sweep:
    """Counts what went, and what stayed and why."""

    files: int = 0
    left: list[tuple[Path, str]] = field(default_factory=list)

    def remove(self, path: Path) -> None:
        try:
            path.unlink()
            self.files += 1
        except FileNotFoundError:
            pass
        except OSError as error:
            self.left.append((path, error.strerror or str(error)))

    def keep(self, path: Path, why: str = tr("not made by Feltsense")) -> None:
        self.left.append((path, why))

    def listed(self, folder: Path) -> list[Path]:
        """What is in the folder; where that cannot be told, the folder stays."""
        try:
            return sorted(folder.iterdir())
        except FileNotFoundError:
            return []
        except OSError as error:
            self.left.append((folder, error.strerror or str(error)))
            return []

    def remove_folder(self, folder: Path) -> None:
        """Where it is empty."""
        with suppress(OSError):
            folder.rmdir()


def _go_on(data: DataFolder, state: Path) -> Steps[Deleted]:
    listed = data.root / NAME
    try:
        wanted = json.loads(listed.read_bytes())
        ids, places = set(wanted["ids"]), [Path(place) for place in wanted["places"]]
    except (OSError, ValueError, KeyError, TypeError):
        ids, places = set(), []
    sweep = _Sweep()
    unreachable = [place for place in places if place != data.backups and _is_away(place)]
    found = chain(_keys(data), _below(data, sweep), _elsewhere(data, places, ids, sweep))
    for number, (path, ours) in enumerate(found, start=1):
        if ours:
            sweep.remove(path)
        else:
            sweep.keep(path, _why(path))
        yield number, number + 1
    for path in manifest.outside(data.journal, state):
        sweep.remove(path)
    sweep.remove_folder(state)
    for folder in _folders(data):
        sweep.remove_folder(folder)
    _sync(data.root)
    sweep.files -= 1  # the list itself is no file of the person's
    sweep.remove(listed)
    with suppress(OSError):  # nobody opens anything here any more; Windows keeps it till the end
        data.lock.unlink()
    sweep.remove_folder(data.root)
    return Deleted(max(sweep.files, 0), tuple(sweep.left), _told(sweep, unreachable, data))


def _keys(data: DataFolder) -> Iterator[tuple[Path, bool]]:
    """First of all: without them nothing that is sealed can be read."""
    for path in sorted(data.root.glob("keys*.json")):
        yield path, True
    for path in sorted((data.root / ASIDE).glob("keys*.json")):
        yield path, True
    _sync(data.root)


def _below(data: DataFolder, sweep: _Sweep) -> Iterator[tuple[Path, bool]]:
    """Every file of the data folder, and whether it is ours; not the lock, and not the list."""
    for path in sweep.listed(data.root):
        room = path.is_dir() and (path.name == EXERCISES or path.name in _OURS_BELOW)
        if path == data.backups and path.is_dir():
            for each in sweep.listed(path):
                yield each, _is_backup(each.name) and _is_file(each)
        elif room or _is_capture(path):
            yield from _in_room(path, path, sweep)
            if path.is_symlink():
                yield path, True
        elif path.is_dir() and not path.is_symlink():
            if sweep.listed(path):
                yield path, False
        elif path.name not in (data.lock.name, NAME):
            ours = _SINGLE.fullmatch(path.name) or LEFTOVER.fullmatch(path.name)
            yield path, bool(ours) and _is_file(path)


def _in_room(room: Path, folder: Path, sweep: _Sweep) -> Iterator[tuple[Path, bool]]:
    for path in sweep.listed(folder):
        if path.is_dir() and not path.is_symlink():
            yield from _in_room(room, path, sweep)
            continue
        inner = path.relative_to(room).parts
        if room.name == EXERCISES:
            ours = path.suffix == ".md" or any(part.endswith(RECORDINGS) for part in inner[:-1])
        elif (room.name == JOURNAL and inner[0] == ASIDE) or _is_capture(room):
            ours = True
        else:
            ours = _OURS_BELOW[room.name].fullmatch(path.name) is not None
        ours |= LEFTOVER.fullmatch(path.name) is not None
        yield path, ours and _is_file(path)


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _is_away(place: Path) -> bool:
    """Whether a folder, or the folder of a file, is not there: its disk may be somewhere else."""
    return not (place.exists() or (place.suffix == ".zip" and place.parent.is_dir()))


def _is_capture(path: Path) -> bool:
    """A recording that an app that was killed has left."""
    return path.name.startswith(".recording-") and path.is_dir()


def _elsewhere(
    data: DataFolder, places: list[Path], ids: set[str], sweep: _Sweep
) -> Iterator[tuple[Path, bool]]:
    """Our backups in other folders, and single files that were asked for by name."""
    for place in places:
        if place == data.backups:
            continue
        halves = sorted(place.parent.glob(f".{glob.escape(place.name)}.*.tmp"))
        for path in sweep.listed(place) if place.is_dir() else [place, *halves]:
            if not _is_file(path):
                continue
            if place.is_dir():
                leftover = LEFTOVER.fullmatch(path.name)
                name = leftover["name"] if leftover else path.name
                if id_in(name) in ids:
                    yield path, True
            elif path in halves or _made_here(path, ids):
                yield path, True
            else:
                yield path, False
        _sync(place if place.is_dir() else place.parent)


def _is_backup(name: str) -> bool:
    leftover = LEFTOVER.fullmatch(name)
    return made_at(leftover["name"] if leftover else name) is not None


def _made_here(path: Path, ids: set[str]) -> bool:
    """Whether a file under some name is a backup of these data; by what it says of itself."""
    try:
        with Reading(path) as reading:
            return reading.folder in ids
    except (BadBackup, OSError):
        return False


def _folders(data: DataFolder) -> Iterator[Path]:
    """Folders of ours, the innermost first."""
    rooms = [data.root / name for name in (*_OURS_BELOW, EXERCISES, data.backups.name)]
    rooms += [path for path in data.root.iterdir() if _is_capture(path)]
    for room in rooms:
        if room.is_dir() and not room.is_symlink():
            yield from sorted(
                (path for path in room.rglob("*") if path.is_dir() and not path.is_symlink()),
                key=lambda path: -len(path.parts),
            )
            yield room


def _why(path: Path) -> str:
    if path.name in _VERSIONS:
        return tr("made by another program, and may hold older copies of what you wrote")
    return tr("not made by Feltsense")


def _told(sweep: _Sweep, unreachable: list[Path], data: DataFolder) -> str:
    said = [
        tr("Everything was deleted.") if not sweep.left else tr("What is yours here was deleted.")
    ]
    if sweep.left:
        shown = ", ".join(f"{path} ({why})" for path, why in sweep.left[:5])
        if len(sweep.left) > 5:
            shown += tr(" and more")
        said.append(
            trn(
                "1 file was left: {shown}.",
                "{n} files were left: {shown}.",
                len(sweep.left),
                shown=shown,
            )
        )
    if unreachable:
        said.append(
            tr(
                "Backups were made there too, and it is not there now: {these}. Delete them "
                "when the disk is back.",
                these=", ".join(map(str, unreachable)),
            )
        )
    said.append(_KEPT_COPIES)
    return " ".join(said)


def _sync(folder: Path) -> None:
    with suppress(OSError):
        sync_folder(folder)
