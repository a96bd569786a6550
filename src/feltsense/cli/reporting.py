"""`feltsense report`: a few pages for somebody to read, as a PDF file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from feltsense.cli.days import add_days, days
from feltsense.cli.refused import Refused
from feltsense.cli.stats import read
from feltsense.cli.unlocking import add_passphrase
from feltsense.places import data_folder

Command = Callable[[str, str], argparse.ArgumentParser]


def add(command: Command) -> None:
    """Add the command, made by `command(name, help)`."""
    report = command("report", "write a few pages with charts and their words, as a PDF file")
    add_days(report)
    report.add_argument(
        "--chart",
        action="append",
        default=[],
        metavar="NAME",
        help="a chart to be in it, by its name in `feltsense stats --json`; may be given again",
    )
    report.add_argument("--notes", action="store_true", help="with your notes (they are left out)")
    report.add_argument("--name", default="", help="a name to stand on it")
    report.add_argument("-o", "--output", metavar="OUT.pdf", required=True)
    report.add_argument("--force", action="store_true", help="also over a file that is there")
    add_passphrase(report)
    report.set_defaults(command=_report)


def _report(options: argparse.Namespace) -> int:
    from feltsense.feeling.report import USUAL, Wanted, report_of
    from feltsense.gui.report.room import alone, written
    from feltsense.vault.durable import write_durably

    out = Path(options.output)
    if out.is_dir():
        raise Refused(f"{out} is a folder; name a file in it with -o")
    if out.exists() and not options.force:
        raise Refused(f"there is something at {out} already (--force writes over it)")
    if not out.absolute().parent.is_dir():
        raise Refused(f"there is no folder {out.parent} to write {out.name} into")
    journal, questions, history = read(data_folder(options.data), options)
    wanted = Wanted(
        *days(options),
        tuple(options.chart) or USUAL,
        options.notes,
        options.name,
    )
    notes = written(journal.notes(), questions.day_begins) if options.notes else ()
    try:
        report = report_of(history, wanted, datetime.now().astimezone().date(), notes)
    except ValueError as error:
        raise Refused(str(error)) from None
    pdf = alone(report)
    try:
        write_durably(out, pdf.data)
    except OSError as error:
        why = error.strerror or error
        raise Refused(f"{out} cannot be written ({why}); choose another place with -o") from None
    print(out)
    if pdf.no_room:
        print(pdf.no_room, file=sys.stderr)
    return 0
