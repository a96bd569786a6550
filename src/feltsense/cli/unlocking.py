"""The passphrase, for commands that read what a person keeps: asked for, or read from a file.

Never an argument of the command line, which other programs can see and a shell remembers.
"""

from __future__ import annotations

import argparse
import sys
from functools import partial
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from feltsense.cli.refused import Refused
from feltsense.places import DataFolder

if TYPE_CHECKING:
    from feltsense.vault.kept import Kept
    from feltsense.vault.keys import KeyFile
    from feltsense.vault.sealing import Seal


def add_passphrase(parser: argparse.ArgumentParser) -> None:
    """Let the command take the passphrase from a file."""
    parser.add_argument(
        "--passphrase-from",
        metavar="FILE",
        help="read the passphrase from the first line of FILE, `-` for the standard input",
    )


def unlocked(data: DataFolder, options: argparse.Namespace, *, finish: bool = True) -> Seal | None:
    """The seal of `data`, or None where nothing is encrypted. Asks on the terminal.

    What was cut off of turning encryption on or off is finished first; with `finish` False it is
    left as it is. To be called before the lock is held. Raises Refused.
    """
    from feltsense.vault.keys import CannotUnlock, KeyFile

    keys = KeyFile(data.keys)
    if not keys.exists:
        return None
    try:
        seal = keys.unlock(passphrase(options))
        for problem in keys.problems:
            print(f"feltsense: {problem}", file=sys.stderr)
        if finish and not _is_settled(data, keys, seal):
            _finish(data, keys, seal)
    except CannotUnlock as error:
        raise Refused(str(error)) from None
    return seal if keys.exists else None


def kept_for(data: DataFolder, options: argparse.Namespace, needed: Path | None = None) -> Kept:
    """How the files of `data` are kept: locked, unless the file `needed` is there and sealed, or
    the passphrase was given in a file. Raises Refused."""
    from feltsense.vault.kept import Kept
    from feltsense.vault.keys import KeyFile
    from feltsense.vault.refiling import is_sealed_file

    if not KeyFile(data.keys).exists:
        return Kept()
    wanted = needed is not None and needed.is_file() and is_sealed_file(needed)
    if not wanted and not options.passphrase_from:
        return Kept(locked=True)
    return Kept(unlocked(data, options))


def passphrase(options: argparse.Namespace, ask: str = "Passphrase: ") -> str:
    """The passphrase that is given, without the end of its line. Raises Refused."""
    source: str | None = options.passphrase_from
    try:
        if source == "-":
            return _first_line(sys.stdin.buffer.readline())
        if source:
            with Path(source).open("rb") as file:
                return _first_line(file.readline())
    except UnicodeDecodeError:
        raise Refused("the passphrase is not text in UTF-8") from None
    if not sys.stdin.isatty():
        raise Refused("this is encrypted: give the passphrase with --passphrase-from FILE")
    try:
        return getpass(ask)
    except EOFError:
        raise Refused("no passphrase was given") from None


def new_passphrase(options: argparse.Namespace) -> str:
    """A passphrase for something new: asked for twice, or from a file. Raises Refused."""
    first = passphrase(options, "A new passphrase: ")
    if not first:
        raise Refused("an empty passphrase locks nothing")
    if not options.passphrase_from and getpass("Once more: ") != first:
        raise Refused("these were two different ones")
    return first


def _first_line(line: bytes) -> str:
    return line.decode("utf-8-sig").rstrip("\r\n")


def _is_settled(data: DataFolder, keys: KeyFile, seal: Seal) -> bool:
    from feltsense.journal.locking import is_settled

    return is_settled(data, keys, seal)


def _finish(data: DataFolder, keys: KeyFile, seal: Seal) -> None:
    """Finish turning encryption on or off, as the app does at its start."""
    from feltsense.gui import settings
    from feltsense.journal.backup_sealing import seal_backups
    from feltsense.journal.backups import backup_folder
    from feltsense.journal.lock import AlreadyOpen, hold
    from feltsense.journal.locking import resealing
    from feltsense.journal.resealing import CannotReseal

    folder = backup_folder(data, settings.load(data.settings)[0].backup_folder)
    backups = partial(seal_backups, data, folder, settings.reseal)
    try:
        with hold(data.lock):
            steps = resealing(data, keys, seal, partial(settings.reseal, data.settings), backups)
            while True:
                next(steps)
    except StopIteration as done:
        for sentence in done.value:
            print(f"feltsense: {sentence}", file=sys.stderr)
    except (AlreadyOpen, CannotReseal) as error:
        raise Refused(str(error)) from None
