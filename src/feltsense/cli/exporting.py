"""`feltsense export` and `feltsense unlock-file`: what a person takes out, and opens again."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from feltsense.cli.days import add_days, days
from feltsense.cli.refused import Refused
from feltsense.cli.unlocking import add_passphrase, new_passphrase, unlocked
from feltsense.places import data_folder

Command = Callable[[str, str], argparse.ArgumentParser]


def add(command: Command) -> None:
    """Add the commands, each made by `command(name, help)`."""
    export = command("export", "write your journal to files of a form that other programs read")
    export.add_argument(
        "--format", choices=("csv", "json", "markdown"), required=True, help="the form"
    )
    add_days(export)
    export.add_argument(
        "--kind",
        action="append",
        default=[],
        choices=("sessions", "check_ins", "notes", "body_maps"),
        help="only this kind; may be given again",
    )
    export.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        required=True,
        help="the file; for csv a folder, a .zip, or a .csv for one long table",
    )
    export.add_argument("--force", action="store_true", help="also over what is there")
    export.add_argument(
        "--encrypt", action="store_true", help="lock it with a passphrase of its own"
    )
    export.add_argument(
        "--encrypt-from", metavar="FILE", help="the same, with the first line of FILE"
    )
    add_passphrase(export)
    export.set_defaults(command=_export)

    unlock = command("unlock-file", "open an export that was locked with a passphrase")
    unlock.add_argument("file", metavar="FILE")
    unlock.add_argument("-o", "--output", metavar="OUT", required=True)
    add_passphrase(unlock)
    unlock.set_defaults(command=_unlock_file)


def _export(options: argparse.Namespace) -> int:
    from feltsense.journal.exporting.export import CannotExport, exporting
    from feltsense.journal.exporting.wanted import Wanted
    from feltsense.journal.journal import Journal

    wanted = Wanted(*days(options), tuple(options.kind))
    data = data_folder(options.data)
    seal = unlocked(data, options)
    journal = Journal(data.journal, read_only=True, seal=seal)
    for problem in journal.problems:
        print(f"feltsense: {problem}", file=sys.stderr)
    passphrase = ""
    if options.encrypt or options.encrypt_from:
        passphrase = new_passphrase(argparse.Namespace(passphrase_from=options.encrypt_from))
    try:
        written: tuple[Path, ...] = ()
        for step in exporting(
            journal,
            options.format,
            wanted,
            Path(options.output),
            passphrase=passphrase,
            over=options.force,
        ):
            written = step
    except CannotExport as error:
        raise Refused(str(error)) from None
    for path in written:
        print(path)
    return 0


def _unlock_file(options: argparse.Namespace) -> int:
    from feltsense.cli.unlocking import passphrase
    from feltsense.vault.durable import write_durably
    from feltsense.vault.sealed_file import NotAFile, WrongPassphrase, open_with

    out = Path(options.output)
    if out.exists():
        raise Refused(f"there is something at {out} already")
    try:
        content = open_with(passphrase(options), Path(options.file).read_bytes())
    except (NotAFile, WrongPassphrase) as error:
        raise Refused(str(error)) from None
    write_durably(out, content)
    print(out)
    return 0
