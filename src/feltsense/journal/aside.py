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
                    f"The sessions of {spoken} were written by a newer Feltsense. "
                    "They are left as they are; a newer version can show them."
                )
            case What.NO_KEY | What.OTHER_KEY:
                under = "under another passphrase" if fault.what is What.OTHER_KEY else "here"
                return _closed(
                    f"The file of {spoken} ({name}) is locked {under}, and so what is in it is "
                    "missing. It is left as it is."
                )
            case What.CLOSED:
                return _closed(
                    f"The file of {spoken} cannot be opened ({fault.why}). "
                    "It is left as it is, and nothing is written to that month."
                )
            case What.UNSEALED:
                return Told(
                    f"There is a file of {spoken} that is not locked, in a journal that is: "
                    f"{name}. It was left alone, and nothing was taken from it."
                )
            case What.TORN:
                if self.read_only:
                    return Told("")  # it may be just being written
                return self._copied(
                    number,
                    fault,
                    f"The last change of {spoken} was not whole: Feltsense was stopped while it "
                    "was being saved, or the file was damaged since. All before it is here.",
                )
            case What.DAMAGED:
                return self._copied(number, fault, _damaged(spoken, fault))
            case What.UNREADABLE:
                if is_main(fault.path, number):
                    return self._moved(spoken, fault)
                return Told(
                    f"There is a file in the journal that cannot be read: {name}. "
                    "It was left alone."
                )
            case _:
                assert_never(fault.what)

    def _moved(self, spoken: str, fault: Fault) -> Told:
        missing = f"The file of {spoken} cannot be read, so its sessions are missing here."
        if self.read_only:
            return _closed(f"{missing} It is left as it is.")
        target = self._target(fault.path, "unreadable")
        try:
            move_aside(fault.path, target)
        except OSError as error:
            return _closed(f"{missing} It could not be put aside either ({error.strerror}).")
        return Told(f"{missing} It was kept as {self._named(target)}.")

    def _copied(self, number: int, fault: Fault, said: str) -> Told:
        if self.read_only:
            return Told(said)
        try:
            target = self._copy_of(fault) or self._target(fault.path, "as found")
            if not target.exists():
                write_durably(target, fault.content)
        except OSError as error:
            return _closed(f"{said} No copy could be kept ({error.strerror}).")
        return Told(f"{said} A copy as it was is kept as {self._named(target)}.")

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
        safe = "All that it held is in the month's own file as well."
        lost = "What it should hold may be missing here."
        return f"A log of changes of {spoken} was damaged. {lost if fault.lost else safe}"
    wrong = f"{_entries(fault.changed)} not as written here and" if fault.changed else "some of it"
    missing = f"; {_entries(fault.lost)} missing" if fault.lost else ""
    return (
        f"The file of {spoken} was damaged, or changed outside Feltsense. "
        f"What could be read of it is shown; {wrong} may be wrong{missing}."
    )


def _entries(count: int) -> str:
    return "1 entry is" if count == 1 else f"{count} entries are"
