"""Putting what was laid beside in the place of what is there, so that no kill leaves a mixture.

    restoring/new/...    the new state, complete and synced before anything is moved
    restoring/begun      a restore goes on: without a plan nothing was moved, and it is undone
    restoring/plan.json  from here on it is finished, whatever happens; each move can be repeated
    restoring/old/...    what was there, removed at the end

Everything lies below the data folder, so that a move is one rename on one disk.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from feltsense.journal import manifest
from feltsense.journal.backed_up import belongs
from feltsense.journal.backup_file import ASIDE, EXERCISES, JOURNAL, KEYS, KEYS_COPY, SETTINGS
from feltsense.language import tr
from feltsense.places import DataFolder, free
from feltsense.vault.durable import LEFTOVER, make_folder, sync_data, sync_folder, write_durably

FINISHED = tr(
    "A restore that had been cut off was finished. What was there before it is in the backup that "
    "was made first."
)
RESEALING = "resealing"
"""The folder in which backups are sealed, one by one (backup_sealing.py)."""

_ITEMS = frozenset((JOURNAL, EXERCISES, ASIDE, KEYS, KEYS_COPY, *SETTINGS))
"""What a plan may name; what else stands in one was put there, and may lie outside."""

UNDONE = tr("A restore was cut off before it changed anything, and was undone. All is as it was.")


@dataclass(frozen=True, slots=True)
class Staging:
    """What is laid beside the data folder's files; `new` is a data folder by itself."""

    data: DataFolder
    name: str = "restoring"

    @property
    def room(self) -> Path:
        """The folder of it all."""
        return self.data.root / self.name

    @property
    def new(self) -> DataFolder:
        """What is to be the new state."""
        return DataFolder(self.room / "new")

    @property
    def begun(self) -> Path:
        """There as long as a restore goes on."""
        return self.room / "begun"

    @property
    def plan(self) -> Path:
        """There from the moment from which it is finished, come what may."""
        return self.room / "plan.json"

    @property
    def old(self) -> Path:
        """What was there before."""
        return self.room / "old"

    def empty(self) -> None:
        """Remove what an earlier look or restore has left; never what is needed to finish one."""
        if self.plan.exists():
            raise FileExistsError(f"a restore is not finished: {self.plan}")
        if self.room.exists():
            self.begun.unlink(missing_ok=True)
            shutil.rmtree(self.room)

    def lay(self, name: str, chunks: Iterator[bytes]) -> Iterator[int]:
        """Write one file of the new state, never over another; gives the bytes of each piece.

        A file whose pieces end in an error is removed.
        """
        path = self.new.root / name
        path.parent.mkdir(0o700, parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        fd = os.open(path, flags, 0o600)
        try:
            with os.fdopen(fd, "wb") as file:
                for chunk in chunks:
                    file.write(chunk)
                    yield len(chunk)
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    def settle(self) -> Iterator[int]:
        """Have all of the new state survive a power cut; gives the number of each file."""
        count = 0
        for folder, _, names in os.walk(self.new.root, topdown=False):
            for name in names:
                fd = os.open(Path(folder, name), os.O_RDWR)
                try:
                    sync_data(fd)
                finally:
                    os.close(fd)
                count += 1
                yield count
            sync_folder(Path(folder))
        sync_folder(self.room)
        sync_folder(self.data.root)


def switch(data: DataFolder, items: tuple[str, ...], state: Path) -> None:
    """Put the new state of these files and folders in place; those it lacks are taken away.

    Raises OSError; then `finish` goes on with it.
    """
    staging = Staging(data)
    plan = {name: (staging.new.root / name).exists() for name in items}
    # Here and not where it is gone on with: a plan that somebody laid down, with an older journal
    # beside it, must not make what is written outside of the data folder forget the newer one.
    manifest.forget(data.journal, state)
    write_durably(staging.plan, json.dumps({"version": 1, "items": plan}).encode())
    _go_on(data, plan)


def finish(data: DataFolder) -> str:
    """End or undo what was cut off; a sentence for the person, "" where nothing was.

    Raises OSError where it cannot be gone on with.
    """
    with suppress(OSError):  # a backup that was being sealed, in plain; it can be done again
        Staging(data, RESEALING).empty()
    staging = Staging(data)
    if not staging.room.is_dir():
        return ""
    if staging.plan.exists():
        _go_on(data, _planned(staging.plan))
        return FINISHED
    undone = staging.begun.exists()
    staging.empty()
    return UNDONE if undone else ""


def _planned(path: Path) -> dict[str, bool]:
    """What the plan names, of what there may be in one. Raises OSError."""
    try:
        items = json.loads(path.read_bytes())["items"]
        return {name: bool(comes) for name, comes in items.items() if name in _ITEMS}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise OSError(errno.EIO, "what was to be restored is damaged", str(path)) from None


def _go_on(data: DataFolder, plan: dict[str, bool]) -> None:
    staging = Staging(data)
    make_folder(staging.old)
    for name, comes in plan.items():
        current, new = data.root / name, staging.new.root / name
        if comes and not new.exists():
            continue  # it is in its place already
        if current.exists():
            current.rename(free(staging.old / name))
        if comes:
            new.rename(current)
        for folder in (staging.old, staging.new.root, data.root):
            if folder.is_dir():
                sync_folder(folder)
    for name in plan:
        for old in staging.old.glob(f"{name}*"):
            if old.is_dir():
                _carry_over(old, data.root / name, name)
    staging.begun.unlink(missing_ok=True)
    staging.plan.unlink()
    sync_folder(staging.room)
    with suppress(OSError):  # what is left is removed at the next start
        shutil.rmtree(staging.room)


def _carry_over(old: Path, current: Path, name: str) -> None:
    """Files that are in no backup, as a person's own beside their scripts, stay where they were."""
    for path in sorted(old.rglob("*")):
        inner = path.relative_to(old).as_posix()
        backed_up = path.is_file() and not path.is_symlink() and belongs(f"{name}/{inner}")
        folder = path.is_dir() and not path.is_symlink()
        if folder or backed_up or LEFTOVER.fullmatch(path.name):
            continue
        target = current / inner
        if path.name.startswith(manifest.PREFIX) or target.exists():
            continue
        make_folder(target.parent)
        path.rename(target)
        sync_folder(target.parent)
