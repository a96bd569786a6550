"""Restoring a backup that was looked into (previewing.py): the present first, then the switch.

`restore` backs up the present state, makes what was laid out durable, and only then switches.
Whatever stops it leaves the old or the new whole: `finish_restore`, called at each start before
the journal opens, ends or undoes it and says so. What is locked with a passphrase now stays
locked with the same one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from feltsense.journal import switching
from feltsense.journal.backup_file import (
    ASIDE,
    EXERCISES,
    JOURNAL,
    KEYS,
    KEYS_COPY,
    SETTINGS,
)
from feltsense.journal.backup_places import Places
from feltsense.journal.backups import (
    BEFORE_RESTORE,
    PARTS,
    BackupFailed,
    Made,
    Steps,
    back_up,
    part,
    told_plainly,
)
from feltsense.journal.locking import INDEX, recording_name
from feltsense.journal.previewing import NeedsPassphrase as NeedsPassphrase
from feltsense.journal.previewing import Preview as Preview
from feltsense.journal.previewing import look as look
from feltsense.journal.previewing import same_key
from feltsense.journal.resealing import CannotReseal, reseal
from feltsense.journal.switching import Staging
from feltsense.journal.tallying import Count as Count
from feltsense.language import tr
from feltsense.places import DataFolder, state_folder
from feltsense.script.library import RECORDINGS
from feltsense.vault.durable import write_durably
from feltsense.vault.keys import KeyFile
from feltsense.vault.refiling import refile, refile_folder
from feltsense.vault.sealing import CannotUnseal, Seal

Private = Callable[[Path, Seal | None, Seal | None], Iterable[object]]
"""Has what is private in a file of settings sealed under the second, which was under the first."""


@dataclass(frozen=True, slots=True)
class Restored:
    """A restore that was done: the backup of what was there before, and what to say."""

    before: Made | None
    said: str


def restore(
    preview: Preview,
    data: DataFolder,
    folder: Path,
    *,
    now: datetime,
    seal: Seal | None = None,
    private: Private | None = None,
    state: Path | None = None,
) -> Steps[Restored]:
    """Back up what is there now into `folder`, then put the backup in its place.

    The journal must be closed before (Journal.close()) and opened again after it, also where
    this fails: then everything is as it was. Settings are read again after it, too, and the
    passphrase may be another (see Preview.locking). `private` is gui.settings.reseal, which knows
    what of the settings is to be sealed. Raises BackupFailed.
    """
    staging = preview.staging
    if staging is None or not staging.new.root.is_dir():
        raise BackupFailed(tr("Look into the backup first; nothing was changed."))
    with told_plainly(data.root):
        try:
            saving = back_up(data, folder, now=now, why=BEFORE_RESTORE, seal=seal)
            before = yield from part(saving, 0, 3)
            write_durably(staging.begun, b"")
            locked = KeyFile(data.keys).exists
            items = [JOURNAL, EXERCISES, *SETTINGS]
            if (staging.new.root / ASIDE).exists() and not (data.root / ASIDE).exists():
                items.append(ASIDE)
            if not locked or seal is None:
                items += [KEYS, KEYS_COPY] if preview.sealed else []
            elif not same_key(preview.seal, seal):
                for step in reseal_all(staging.new, preview.seal, seal, private):
                    yield (PARTS + step % PARTS, 3 * PARTS)
            _keep_choices(data, staging.new, seal)
            for count in staging.settle():
                yield (2 * PARTS + min(count, PARTS - 1), 3 * PARTS)
            if preview.folder and (data.root / "backups.json").exists():
                Places.of(data).adopt(data, preview.folder)
            _switch(data, tuple(items), state or state_folder())
        except (CannotReseal, CannotUnseal) as error:
            raise BackupFailed(
                tr("This did not work, and nothing was changed: {error}", error=error)
            ) from None
        finally:
            preview.close()
    saved = before if before.path is not None else None
    said = tr("The backup was restored.")
    if saved is not None:
        said += tr(" What was here before is in {path}.", path=saved.path)
    return Restored(saved, said)


def finish_restore(data: DataFolder) -> str:
    """End or undo a restore that was cut off; a sentence for the person, "" where none was.

    To be called at each start, with the lock held, before anything in the data folder is read.
    Raises OSError where it cannot go on; then nothing of the data folder may be opened.
    """
    return switching.finish(data)


def _switch(data: DataFolder, items: tuple[str, ...], state: Path) -> None:
    """Put it in place; what hinders that for a moment, as a scanner does, is tried once more."""
    try:
        switching.switch(data, items, state)
    except OSError as error:
        if not Staging(data).plan.exists():
            raise
        try:
            switching.finish(data)
        except OSError:
            raise BackupFailed(
                tr(
                    "The backup could not be put in place to the end ({why}). Close Feltsense now. "
                    "It goes on with it at the next start, and nothing is lost.",
                    why=error.strerror or error,
                )
            ) from error


def reseal_all(
    new: DataFolder, old: Seal | None, seal: Seal, private: Private | None
) -> Iterator[int]:
    """Have a state that was laid out sealed under another key, its own keys taken out.

    Gives the number of each step. Raises CannotReseal, CannotUnseal or OSError.
    """
    step = 0
    for _ in reseal(new.journal, old, seal):
        yield (step := step + 1)
    for folder in sorted(new.exercises.rglob(f"*{RECORDINGS}")) if new.exercises.is_dir() else ():
        for path, problem in refile_folder(folder, recording_name, old, seal, index=INDEX):
            if problem:
                raise CannotReseal(
                    tr(
                        "{path_name} in {folder_name}: {problem}.",
                        path_name=path.name,
                        folder_name=folder.name,
                        problem=problem,
                    )
                )
            yield (step := step + 1)
    sealed = new.settings.with_suffix(".sealed")
    if sealed.is_file():
        refile(sealed, "settings", old, seal)
    elif private is not None:
        for _ in private(new.settings, old, seal):
            yield (step := step + 1)
    for path in (new.root / KEYS, new.root / KEYS_COPY):
        path.unlink(missing_ok=True)


def _keep_choices(data: DataFolder, new: DataFolder, seal: Seal | None) -> None:
    """Where backups go is an affair of this computer, and stays as it is now."""
    try:
        here = json.loads(data.settings.read_bytes())
        there = json.loads(new.settings.read_bytes())
        chosen = here.get("backup_folder", "")
        if there.get("backup_folder", "") == chosen:
            return
        there["backup_folder"] = chosen
    except (OSError, ValueError, TypeError, AttributeError):
        return
    text = json.dumps(there, indent=1, ensure_ascii=False)
    write_durably(new.settings, text.encode() + b"\n")
