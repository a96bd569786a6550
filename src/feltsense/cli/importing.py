"""`feltsense import`: what other apps kept, and our own exports, into the journal."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

from feltsense.cli.backups import backups_folder, held, leave_nothing, through
from feltsense.cli.refused import Refused
from feltsense.cli.unlocking import add_passphrase, passphrase, unlocked
from feltsense.places import DataFolder, data_folder

if TYPE_CHECKING:
    from feltsense.journal.importing.plan import Plan
    from feltsense.journal.journal import Journal
    from feltsense.vault.sealing import Seal

Command = Callable[[str, str], argparse.ArgumentParser]


def add(command: Command) -> None:
    """Add the command, made by `command(name, help)`."""
    import_ = command("import", "take in what another app, or an export of this one, has kept")
    import_.add_argument(
        "file",
        metavar="FILE",
        help="an export of Feltsense (JSON), Daylio (CSV or .daylio), How We Feel (CSV), "
        "Insight Timer (CSV) or Pixels (JSON)",
    )
    import_.add_argument(
        "--dry-run", action="store_true", help="say what it would bring, and change nothing"
    )
    import_.add_argument("--json", action="store_true", help="say it as one JSON object")
    import_.add_argument(
        "--mood",
        action="append",
        default=[],
        metavar="NAME=1..5",
        help="where a mood with a name of your own stands, 5 being the most pleasant; "
        "may be given again",
    )
    add_passphrase(import_)
    import_.add_argument(
        "--file-passphrase-from",
        metavar="FILE",
        help="the same for an export that is locked with a passphrase of its own",
    )
    import_.set_defaults(command=_import)


def _import(options: argparse.Namespace) -> int:
    from feltsense.journal.importing.plan import CannotImport

    moods = dict(map(_mood, options.mood))
    data = data_folder(options.data)
    new = not data.root.exists()
    seal = None if new else unlocked(data, options)
    try:
        # A file that is no good leaves no folder behind.
        plan = _dry(data, seal, options, moods) if options.dry_run or new else None
        if not options.dry_run:
            plan = _taken(data, seal, options, moods)
    except CannotImport as error:
        raise Refused(str(error)) from None
    finally:
        if new:
            leave_nothing(data)
    assert plan is not None
    _say(plan, options)
    return 0


def _dry(
    data: DataFolder, seal: Seal | None, options: argparse.Namespace, moods: dict[str, int]
) -> Plan:
    from feltsense.journal.journal import Journal

    return _looked(Journal(data.journal, read_only=True, seal=seal), seal, options, moods)


def _taken(
    data: DataFolder, seal: Seal | None, options: argparse.Namespace, moods: dict[str, int]
) -> Plan:
    """Look, back up what is there, and take in what is new."""
    from feltsense.journal.backups import BEFORE_IMPORT, BackupFailed, back_up
    from feltsense.journal.importing.plan import take
    from feltsense.journal.journal import Journal, NotSaved
    from feltsense.journal.lock import AlreadyOpen

    try:
        with held(data):
            journal = Journal(data.journal, seal=seal)
            try:
                plan = _looked(journal, seal, options, moods)
                if plan.new:
                    journal.fold()
                    now, folder = datetime.now().astimezone(), backups_folder(data)
                    through(back_up(data, folder, now=now, why=BEFORE_IMPORT, seal=seal), "saving")
                    for _ in take(plan, journal):
                        pass
                    journal.fold()
            finally:
                with suppress(NotSaved):  # nothing is lost by it: the logs have it all
                    journal.close()
    except BackupFailed as error:
        raise Refused(f"{error} Without a backup nothing is taken in.") from None
    except NotSaved as error:
        raise Refused(f"{error} Import the file again for what is missing.") from None
    except AlreadyOpen as error:
        raise Refused(str(error)) from None
    return plan


def _looked(
    journal: Journal, seal: Seal | None, options: argparse.Namespace, moods: dict[str, int]
) -> Plan:
    from feltsense.journal.importing.plan import NeedsPassphrase, look

    for problem in journal.problems:
        print(f"feltsense: {problem}", file=sys.stderr)
    path = Path(options.file)
    try:
        return look(path, journal, moods=moods)
    except NeedsPassphrase:
        source = options.file_passphrase_from
        if source is None and seal is None:
            source = options.passphrase_from
        given = argparse.Namespace(passphrase_from=source)
        return look(path, journal, moods=moods, passphrase=_of_file(options, given))


def _of_file(options: argparse.Namespace, given: argparse.Namespace) -> str:
    """The passphrase of the file, read once however often the file is looked into."""
    if not hasattr(options, "secret"):
        options.secret = passphrase(given, "Passphrase of the file: ")
    secret: str = options.secret
    return secret


def _mood(text: str) -> tuple[str, int]:
    name, _, value = text.rpartition("=")
    if not name.strip() or value.strip() not in {"1", "2", "3", "4", "5"}:
        raise Refused(f"--mood {text}: say it as in --mood super=5, from 1 to 5")
    return name.strip(), int(value)


def _say(plan: Plan, options: argparse.Namespace) -> None:
    if options.json:
        counts = {"found": plan.found, "new": plan.new, "already_there": plan.already_there}
        print(json.dumps({**counts, "skipped": [asdict(each) for each in plan.skipped]}))
        return
    print(
        f"{plan.app}: {plan.found} found, {plan.new} new, {plan.already_there} already there, "
        f"{len(plan.skipped)} skipped"
    )
    for each in plan.skipped:
        print(f"  {each.row}: {each.reason}")
    for name in plan.unknown_moods:
        print(f"Say where it stands, 1 to 5, 5 being the most pleasant: --mood {quote(name)}=N")
    print("Nothing was changed." if options.dry_run or not plan.new else "It is in the journal.")
