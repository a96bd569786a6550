"""Looking into a backup before it is restored: what it holds, and what would go.

A backup is a file from anywhere and not trusted: names, sizes, kinds and checksums are checked
before anything of it is laid down. It is laid out beside the data folder's files, as a restore
needs it, and nothing of what is there is changed.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from feltsense.journal import backed_up, manifest
from feltsense.journal.backup_file import EXERCISES, JOURNAL, KEYS, KEYS_COPY
from feltsense.journal.backup_reading import BadEntry, Reading
from feltsense.journal.backups import BackupFailed, Steps, part, told_plainly
from feltsense.journal.journal import Journal
from feltsense.journal.kinds import KINDS
from feltsense.journal.months import raw_of
from feltsense.journal.store import MonthFiles
from feltsense.journal.switching import Staging
from feltsense.journal.tallying import Count, Tally
from feltsense.language import tr
from feltsense.places import DataFolder, state_folder
from feltsense.vault import key_record
from feltsense.vault.durable import make_folder
from feltsense.vault.keys import CannotUnlock, KeyFile, WrongPassphrase
from feltsense.vault.sealing import Seal, key_id_of

_SPARE = 16 << 20
_LOCKED_NOW = tr(
    "Your journal is locked with a passphrase, and this backup is not. Unlock Feltsense first, "
    "so that what is restored can be locked with it, too."
)
_IN_STEP = tr(
    "This folder is kept in step with another computer: what is newer there comes back from it, "
    "unless the backup is restored there, too."
)


class NeedsPassphrase(BackupFailed):
    """The backup is locked with a passphrase, and none or a wrong one was given."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a backup holds, and what a restore would do; nothing was changed by looking.

    `holds` what is in it, by table; `gone` what is here now and would not be there after;
    `changed` what is here in another form. `problems` are sentences on what is damaged in it;
    `locking` says which passphrase would hold after, and what else is to be known. To be closed
    with `close()`, which removes what was laid down to look at it.
    """

    path: Path
    made: datetime | None
    holds: tuple[Count, ...]
    gone: tuple[Count, ...]
    changed: tuple[Count, ...]
    files: int
    problems: tuple[str, ...]
    locking: str
    sealed: bool
    staging: Staging | None = field(default=None, repr=False)
    seal: Seal | None = field(default=None, repr=False)
    folder: str = ""

    def close(self) -> None:
        """Remove what was laid down to look at it; not needed after a restore."""
        if self.staging is not None and not self.staging.plan.exists():
            with suppress(OSError):
                self.staging.empty()


def look(
    path: Path,
    data: DataFolder,
    *,
    journal: Journal | None,
    seal: Seal | None = None,
    passphrase: str = "",
    code: str = "",
) -> Steps[Preview]:
    """Look through the backup at `path`, beside the present journal (None for an empty one).

    `seal` is the present one, where the data folder is locked with a passphrase; `passphrase` or
    `code` (the recovery code) are those of the backup, and not needed where `seal` opens it.
    Raises NeedsPassphrase, or BackupFailed where nothing in it can be used.
    """
    staging = Staging(data)
    with told_plainly(path):
        staging.empty()
        try:
            with Reading(path) as reading:
                _see_room(data.root, reading)
                make_folder(data.root)
                staging.new.root.mkdir(0o700, parents=True)
                opening = _seal_of(reading, staging, seal, passphrase, code)
                locking = _locking(reading, data, seal, opening)
                if manifest.others(data.journal, state_folder()):
                    locking = f"{locking} {_IN_STEP}".strip()
                broken = yield from part(_lay(reading, staging), 0, 3)
                problems = [*reading.problems, *_told(reading, broken)]
                if opening is not None:
                    problems += _unproven(reading.proven(opening))
            theirs = MonthFiles(staging.new.journal, now=datetime.now, read_only=True, seal=opening)
            held = yield from part(_tallied(theirs, {}), 1, 3)
            problems += [
                tr("In the backup: {problem}", problem=problem) for problem in theirs.problems
            ]
            theirs.close()
            present = journal.db.files if journal is not None else None
            mine = yield from part(_tallied(present, held.digests), 2, 3)
            if seal is None and KeyFile(data.keys).exists:
                problems.append(tr("What is here now is locked, and could not be counted."))
            gone = [*mine.gone.counts(), *_files_gone(data, staging)]
            return Preview(
                path,
                reading.made,
                holds=(*held.all.counts(), *_files(staging.new)),
                gone=tuple(gone),
                changed=mine.changed.counts(),
                files=len(reading.entries) - len(broken),
                problems=tuple(dict.fromkeys(problems)),
                locking=locking,
                sealed=reading.sealed,
                staging=staging,
                seal=opening,
                folder=reading.folder,
            )
        except BaseException:
            with suppress(OSError):
                staging.empty()
            raise


def _see_room(root: Path, reading: Reading) -> None:
    needed = sum(entry.size for entry in reading.entries.values()) + _SPARE
    there = next(folder for folder in (root, *root.parents) if folder.is_dir())
    if shutil.disk_usage(there).free < needed:
        raise BackupFailed(
            tr("There is not enough room in {there} to lay the backup out.", there=there)
        )


def _seal_of(
    reading: Reading, staging: Staging, present: Seal | None, passphrase: str, code: str
) -> Seal | None:
    """What opens the backup. Raises NeedsPassphrase, or BackupFailed where nothing ever could."""
    for name in (KEYS, KEYS_COPY):
        if name in reading.entries and reading.is_bounded(name):
            with suppress(BadEntry):
                for _ in staging.lay(name, reading.chunks(name)):
                    pass
    key_id = _key_id(reading)
    if key_id is None:
        return None
    if present is not None and present.key_id == key_id:
        return present
    keys = KeyFile(staging.new.keys)
    if not keys.exists:
        raise BackupFailed(tr("This backup is locked, and the keys in it are damaged or missing."))
    try:
        if passphrase:
            return keys.unlock(passphrase)
        if code:
            return keys.unlock_by_code(code)
    except WrongPassphrase as error:
        raise NeedsPassphrase(str(error)) from None
    except CannotUnlock as error:
        raise BackupFailed(
            tr("The keys in this backup cannot be used. {error}", error=error)
        ) from None
    raise NeedsPassphrase(
        tr("This backup is locked with a passphrase. It is the one that held when it was made.")
    )


def _key_id(reading: Reading) -> bytes | None:
    """The key that what is in the backup is sealed under, or None where nothing is.

    By its keys, or, where those are damaged, by a sealed month; b"" where none can tell.
    """
    for name in (KEYS, KEYS_COPY):
        if name in reading.entries:
            with suppress(BadEntry, CannotUnlock):
                return key_record.read(reading.read(name)).key_id
    for name in reading.entries:
        if name.startswith(f"{JOURNAL}/") and name.endswith(".sealed"):
            with suppress(BadEntry):
                if found := key_id_of(reading.read(name)):
                    return found
    return b"" if reading.sealed else None


def _lay(reading: Reading, staging: Staging) -> Steps[list[str]]:
    """Lay the backup out; the names of what in it is not as it was put in."""
    total = sum(entry.size for entry in reading.entries.values()) or 1
    broken: list[str] = []
    done = 0
    for name in reading.entries:
        if name in (KEYS, KEYS_COPY):
            continue
        if not reading.is_bounded(name):
            broken.append(name)
            continue
        try:
            for size in staging.lay(name, reading.chunks(name)):
                done += size
                yield min(done, total), total
        except BadEntry:
            broken.append(name)
        except (FileExistsError, NotADirectoryError, IsADirectoryError):
            broken.append(name)  # two names that are one on this disk
    return broken


def _told(reading: Reading, broken: list[str]) -> Iterator[str]:
    lost = sorted({*broken, *reading.missing})
    if lost:
        yield tr("Damaged in it, and not to be had from it: {some}.", some=_some(lost))
    if reading.strange:
        yield tr("Not ours, and left out: {some}.", some=_some(reading.strange))


def _unproven(proven: bool | None) -> Iterator[str]:
    """What there is to say of the list of a locked backup; a proof is easily taken away."""
    if proven is None:
        yield (
            tr(
                "Nothing in this backup proves that it is as it was made: it was made while "
                "Feltsense was locked, or the proof was taken away. Some of it may be older than "
                "the rest."
            )
        )
    elif not proven:
        yield (
            tr(
                "The list of what this backup holds was changed by something that does not have "
                "its key. Some of it may be older than the rest."
            )
        )


def _some(names: list[str]) -> str:
    shown = [name.encode("utf-8", "backslashreplace").decode() for name in names[:5]]
    more = tr(" and {number} more", number=len(names) - 5) if len(names) > 5 else ""
    return ", ".join(shown) + more


@dataclass
class _Tallied:
    """A journal's documents, counted; and beside another's: what that lacks or has otherwise."""

    all: Tally = field(default_factory=Tally)
    gone: Tally = field(default_factory=Tally)
    changed: Tally = field(default_factory=Tally)
    digests: dict[tuple[str, int], bytes] = field(default_factory=dict)


def _tallied(files: MonthFiles | None, other: dict[tuple[str, int], bytes]) -> Steps[_Tallied]:
    """Month by month, and by the documents: making records of them would take far longer."""
    tallied = _Tallied()
    numbers = files.numbers() if files is not None else ()
    for count, number in enumerate(numbers, start=1):
        assert files is not None
        for kind in KINDS:
            for id_, document in files.documents(kind.table, number):
                digest = hashlib.sha256(raw_of(document)).digest()
                tallied.digests[kind.table, id_] = digest
                tallied.all.add(kind.table, id_, document)
                there = other.get((kind.table, id_))
                if there is None:
                    tallied.gone.add(kind.table, id_, document)
                elif there != digest:
                    tallied.changed.add(kind.table, id_, document)
        yield count, len(numbers)
    return tallied


def _files(data: DataFolder) -> Iterator[Count]:
    """Own exercises and recorded lines, which have no dates."""
    for table, names in _own_files(data).items():
        if names:
            yield Count(table, len(names), None, None)


def _files_gone(data: DataFolder, staging: Staging) -> Iterator[Count]:
    theirs = _own_files(staging.new)
    for table, names in _own_files(data).items():
        if gone := names - theirs[table]:
            yield Count(table, len(gone), None, None)


def _own_files(data: DataFolder) -> dict[str, set[str]]:
    names = {each.name for each in backed_up.sources(data) if each.name.startswith(EXERCISES)}
    return {
        "exercises": {name for name in names if name.endswith(".md")},
        "recordings": {name for name in names if name.endswith(".flac")},
    }


# The passphrase


def same_key(one: Seal | None, other: Seal | None) -> bool:
    """Whether both seal under the same key; None for no key."""
    return (one and one.key_id) == (other and other.key_id)


def _locking(reading: Reading, data: DataFolder, now: Seal | None, then: Seal | None) -> str:
    """Which passphrase holds after a restore. Raises BackupFailed where that cannot be."""
    locked = KeyFile(data.keys).exists
    if not locked:
        if then is None:
            return ""
        return tr(
            "This backup is locked with a passphrase. After restoring, Feltsense is locked with "
            "it, and its recovery code holds."
        )
    if then is None:
        if now is None:
            raise BackupFailed(_LOCKED_NOW)
        return tr(
            "This backup was made without a passphrase. After restoring, what is in it is locked "
            "with the passphrase that you have now."
        )
    if now is None:
        return tr("After restoring, the passphrase of this backup holds, and its recovery code.")
    if same_key(now, then):
        return tr("Your passphrase stays the one that you have now.")
    return tr(
        "This backup is locked with another passphrase. After restoring, what is in it is locked "
        "with the one that you have now."
    )
