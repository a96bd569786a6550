"""What is done about a file of the journal that is not as it should be, and what is said of it.

What is damaged is kept as it was found, in `aside/`, before anything is written in its place; one
copy of the same content is enough. Nothing is deleted, and nothing overwritten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import assert_never

from feltsense.journal import months
from feltsense.journal.reading import LOG, Fault, What, is_main
from feltsense.language import tr, trn
from feltsense.places import free
from feltsense.vault.durable import move_aside, write_durably

ASIDE = "aside"
"""The folder, inside the journal's, of files that could not be read or did not add up."""


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence for the person, "" for none; `closes` is why the month may not be written."""

    sentence: str
    closes: str = ""


@dataclass(frozen=True, slots=True)
class Aside:
    """Keeps what is damaged in the journal `folder`, under names dated by `now`.

    With `read_only` nothing is kept, and a month that cannot be read is closed.
    """

    folder: Path
    now: Callable[[], datetime]
    read_only: bool

    def mind(self, number: int, fault: Fault) -> Told:
        """Keep what has to be kept of the fault in the month, and say what there is to say."""
        spoken, name = months.spoken(number), fault.path.name
        match fault.what:
            case What.NEWER:
                return _closed(
                    tr(
                        "The sessions of {spoken} were written by a newer Feltsense. They are "
                        "left as they are; a newer version can show them.",
                        spoken=spoken,
                    )
                )
            case What.NO_KEY | What.OTHER_KEY:
                under = tr("under another passphrase") if fault.what is What.OTHER_KEY else "here"
                return _closed(
                    tr(
                        "The file of {spoken} ({name}) is locked {under}, and so what is in it is "
                        "missing. It is left as it is.",
                        spoken=spoken,
                        name=name,
                        under=under,
                    )
                )
            case What.CLOSED:
                return _closed(
                    tr(
                        "The file of {spoken} cannot be opened ({why}). It is left as it is, and "
                        "nothing is written to that month.",
                        spoken=spoken,
                        why=fault.why,
                    )
                )
            case What.UNSEALED:
                return Told(
                    tr(
                        "There is a file of {spoken} that is not locked, in a journal that is: "
                        "{name}. It was left alone, and nothing was taken from it.",
                        spoken=spoken,
                        name=name,
                    )
                )
            case What.TORN:
                if self.read_only:
                    return Told("")  # it may be just being written
                return self._copied(
                    number,
                    fault,
                    tr(
                        "The last change of {spoken} was not whole: Feltsense was stopped while "
                        "it was being saved, or the file was damaged since. All before it is here.",
                        spoken=spoken,
                    ),
                )
            case What.DAMAGED:
                return self._copied(number, fault, _damaged(spoken, fault))
            case What.UNREADABLE:
                if is_main(fault.path, number):
                    return self._moved(spoken, fault)
                return Told(
                    tr(
                        "There is a file in the journal that cannot be read: {name}. It was left "
                        "alone.",
                        name=name,
                    )
                )
            case _:
                assert_never(fault.what)

    def _moved(self, spoken: str, fault: Fault) -> Told:
        missing = tr(
            "The file of {spoken} cannot be read, so its sessions are missing here.", spoken=spoken
        )
        if self.read_only:
            return _closed(tr("{missing} It is left as it is.", missing=missing))
        target = self._target(fault.path, "unreadable")
        try:
            move_aside(fault.path, target)
        except OSError as error:
            return _closed(
                tr(
                    "{missing} It could not be put aside either ({strerror}).",
                    missing=missing,
                    strerror=error.strerror,
                )
            )
        return Told(
            tr("{missing} It was kept as {named}.", missing=missing, named=self._named(target))
        )

    def _copied(self, number: int, fault: Fault, said: str) -> Told:
        if self.read_only:
            return Told(said)
        try:
            target = self._copy_of(fault) or self._target(fault.path, "as found")
            if not target.exists():
                write_durably(target, fault.content)
        except OSError as error:
            return _closed(
                tr("{said} No copy could be kept ({strerror}).", said=said, strerror=error.strerror)
            )
        return Told(
            tr("{said} A copy as it was is kept as {named}.", said=said, named=self._named(target))
        )

    def _copy_of(self, fault: Fault) -> Path | None:
        """The copy that an earlier start made of the same content."""
        pattern = f"{fault.path.stem} as found *{fault.path.suffix}"
        for copy in sorted((self.folder / ASIDE).glob(pattern)):
            if copy.stat().st_size == len(fault.content) and copy.read_bytes() == fault.content:
                return copy
        return None

    def _target(self, path: Path, what: str) -> Path:
        stamp = f"{self.now():%Y-%m-%d %H%M%S}"
        return free(self.folder / ASIDE / f"{path.stem} {what} {stamp}{path.suffix}", between=" ")

    def _named(self, target: Path) -> str:
        return target.relative_to(self.folder).as_posix()


def _closed(why: str) -> Told:
    return Told(why, closes=why)


def _damaged(spoken: str, fault: Fault) -> str:
    if fault.path.suffix == LOG:
        safe = tr("All that it held is in the month's own file as well.")
        lost = tr("What it should hold may be missing here.")
        return tr(
            "A log of changes of {spoken} was damaged. {which}",
            spoken=spoken,
            which=lost if fault.lost else safe,
        )
    wrong = (
        trn(
            "{n} entry is not as written here and",
            "{n} entries are not as written here and",
            fault.changed,
        )
        if fault.changed
        else tr("some of it")
    )
    missing = (
        trn("; {n} entry is missing", "; {n} entries are missing", fault.lost) if fault.lost else ""
    )
    return tr(
        "The file of {spoken} was damaged, or changed outside Feltsense. What could be "
        "read of it is shown; {wrong} may be wrong{missing}.",
        spoken=spoken,
        wrong=wrong,
        missing=missing,
    )
