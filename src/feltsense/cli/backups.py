"""`feltsense backup`, `restore` and `delete-everything`: as in the window, without one."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from feltsense.cli.refused import Refused
from feltsense.cli.unlocking import add_passphrase, passphrase
from feltsense.places import DataFolder, data_folder, state_folder

if TYPE_CHECKING:
    from feltsense.journal.restoring import Preview
    from feltsense.journal.tallying import Count
    from feltsense.vault.sealing import Seal

Command = Callable[[str, str], argparse.ArgumentParser]
T = TypeVar("T")


def add(command: Command) -> None:
    """Add the commands, each made by `command(name, help)`."""
    backup = command("backup", "make a dated copy of all that you wrote and recorded")
    backup.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="a folder that is there, or a new .zip file (default: where the app has its backups)",
    )
    add_passphrase(backup)
    backup.set_defaults(command=_backup)

    restore = command("restore", "put a backup in the place of what is there now")
    restore.add_argument("backup", metavar="BACKUP", help="a .zip file that the app has made")
    restore.add_argument(
        "--preview", action="store_true", help="say what is in it and what would go, and stop"
    )
    restore.add_argument("--yes", action="store_true", help="do not ask")
    add_passphrase(restore)
    restore.add_argument(
        "--backup-passphrase-from",
        metavar="FILE",
        help="the same for the backup, where it is locked with another passphrase or its "
        "recovery code",
    )
    restore.set_defaults(command=_restore)

    delete = command("delete-everything", "delete all that the app keeps, the backups too")
    delete.add_argument("word", metavar="WORD", nargs="?", help="the word `delete`; else asked for")
    delete.set_defaults(command=_delete_everything)


def _backup(options: argparse.Namespace) -> int:
    from feltsense.journal.backups import BackupFailed, back_up
    from feltsense.journal.lock import AlreadyOpen

    data = data_folder(options.data)
    if not data.root.is_dir():
        raise Refused(f"there is nothing to back up in {data.root}")
    folder, file = backups_folder(data), None
    if options.output:
        out = Path(options.output).absolute()
        folder, file = (out, None) if out.is_dir() else (out.parent, out)
    # What is sealed is copied as it lies; with the passphrase the backup's list is proven, too.
    seal = _seal(data, options) if options.passphrase_from else None
    now = datetime.now().astimezone()
    making = back_up(data, folder, now=now, seal=seal, file=file, thin=not options.output)
    try:
        with ExitStack() as stack:
            with suppress(AlreadyOpen):  # the app may go on: it writes whole files
                stack.enter_context(held(data))
            made = through(making, "backing up")
    except BackupFailed as error:
        raise Refused(str(error)) from None
    if made.path is None:
        raise Refused(made.said)
    print(made.path)
    if made.said != f"A backup was made: {made.path}.":
        print(made.said, file=sys.stderr)
    return 0


def _restore(options: argparse.Namespace) -> int:
    from feltsense.gui import settings
    from feltsense.journal.backups import BackupFailed
    from feltsense.journal.journal import Journal
    from feltsense.journal.lock import AlreadyOpen
    from feltsense.journal.restoring import restore

    data = data_folder(options.data)
    new = not data.root.exists()
    path = Path(options.backup).absolute()
    seal = _seal(data, options)
    try:
        with held(data):
            journal = None
            if data.journal.is_dir():
                journal = Journal(data.journal, read_only=True, seal=seal)
            preview = _looked(path, data, journal, seal, options)
            try:
                print("\n".join(_lines(preview)))
                if options.preview:
                    return 0
                if not options.yes and not _agreed():
                    raise Refused("nothing was changed")
                now = datetime.now().astimezone()
                steps = restore(
                    preview, data, backups_folder(data), now=now, seal=seal, private=settings.reseal
                )
                print(through(steps, "restoring").said)
            finally:
                preview.close()
    except (AlreadyOpen, BackupFailed) as error:
        raise Refused(str(error)) from None
    finally:
        if new:
            leave_nothing(data)
    return 0


def _delete_everything(options: argparse.Namespace) -> int:
    from feltsense.journal.backups import BackupFailed
    from feltsense.journal.deleting import WORD, delete_everything
    from feltsense.journal.lock import AlreadyOpen

    data = data_folder(options.data)
    if not data.root.is_dir():
        raise Refused(f"there is nothing to delete in {data.root}")
    word = options.word
    if word is None:
        if not sys.stdin.isatty():
            raise Refused(f"nothing was deleted: give the word {WORD}")
        print(f"Everything in {data.root} that Feltsense keeps, and all its backups, would go.")
        word = input(f"To delete it, type {WORD}: ")
    try:
        with held(data):
            steps = delete_everything(data, backups_folder(data), word, state=state_folder())
            print(through(steps, "deleting").said)
    except (AlreadyOpen, BackupFailed) as error:
        raise Refused(str(error)) from None
    return 0


# Parts of them


@contextmanager
def held(data: DataFolder) -> Iterator[None]:
    """The data folder, held against the app; what was cut off in it is finished first.

    Raises AlreadyOpen.
    """
    from feltsense.journal.deleting import finish_deleting
    from feltsense.journal.lock import hold
    from feltsense.journal.restoring import finish_restore

    with hold(data.lock):
        for said in (finish_deleting(data, state=state_folder()), finish_restore(data)):
            if said:
                print(said, file=sys.stderr)
        yield


def backups_folder(data: DataFolder) -> Path:
    """Where the app has its backups."""
    from feltsense.gui import settings
    from feltsense.journal.backups import backup_folder

    return backup_folder(data, settings.load(data.settings)[0].backup_folder)


def _seal(data: DataFolder, options: argparse.Namespace) -> Seal | None:
    """The present seal, or None where nothing is locked or the keys are damaged."""
    from feltsense.vault.keys import CannotUnlock, KeyFile, KeysDamaged

    keys = KeyFile(data.keys)
    if not keys.exists:
        return None
    try:
        return keys.unlock(passphrase(options))
    except KeysDamaged as error:
        print(f"feltsense: {error}", file=sys.stderr)
        return None
    except CannotUnlock as error:
        raise Refused(str(error)) from None


def _looked(
    path: Path, data: DataFolder, journal: object, seal: Seal | None, options: argparse.Namespace
) -> Preview:
    """Look into the backup; where it is locked, with what is given or typed for it."""
    from feltsense.journal.journal import Journal
    from feltsense.journal.restoring import NeedsPassphrase, look

    assert journal is None or isinstance(journal, Journal)
    try:
        return through(look(path, data, journal=journal, seal=seal), "reading")
    except NeedsPassphrase:
        source = options.backup_passphrase_from
        if source is None and seal is None:
            source = options.passphrase_from
        given = argparse.Namespace(passphrase_from=source)
        secret = passphrase(given, "Passphrase or recovery code of the backup: ")
    try:
        looking = look(path, data, journal=journal, seal=seal, passphrase=secret)
        return through(looking, "reading")
    except NeedsPassphrase as wrong:
        try:
            return through(look(path, data, journal=journal, seal=seal, code=secret), "reading")
        except NeedsPassphrase:
            raise wrong from None


def _lines(preview: Preview) -> Iterator[str]:
    made = f"{preview.made:%Y-%m-%d %H:%M}" if preview.made is not None else "an unknown day"
    yield f"The backup of {made} ({preview.path})"
    yield from _counts(preview.holds) if preview.holds else ("  no entries",)
    for title, counts in (
        ("Here now, and gone after restoring:", preview.gone),
        ("Here in another form, which would be that of the backup:", preview.changed),
    ):
        if counts:
            yield title
            yield from _counts(counts)
    yield from preview.problems
    if preview.locking:
        yield preview.locking


def _counts(counts: tuple[Count, ...]) -> Iterator[str]:
    for each in counts:
        days = f", {each.first} to {each.last}" if each.first else ""
        yield f"  {each.table.replace('_', '-')}: {each.count}{days}"


def _agreed() -> bool:
    if not sys.stdin.isatty():
        raise Refused("nothing was changed: say --yes to restore without being asked")
    print("What is there now is backed up first.")
    return input("Type yes to restore: ").strip().casefold() == "yes"


def through(steps: Generator[tuple[int, int], None, T], doing: str) -> T:
    """All the steps in one go, with a bar on a terminal."""
    from tqdm import tqdm

    shape = "{desc} {percentage:3.0f}% |{bar}|"
    with tqdm(total=100, desc=doing, leave=False, disable=None, bar_format=shape) as bar:
        while True:
            try:
                done, total = next(steps)
            except StopIteration as made:
                result: T = made.value
                return result
            bar.update(done * 100 // max(total, 1) - bar.n)


def leave_nothing(data: DataFolder) -> None:
    """A data folder that was made only to look is not left behind."""
    with suppress(OSError):
        if [path.name for path in data.root.iterdir()] == [data.lock.name]:
            data.lock.unlink()
            data.root.rmdir()
