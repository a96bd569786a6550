"""Turning the journal's files from plain to sealed, or back, or from one key to another.

Month by month: what all its files say is written in the new form, durably, and only then do the
old ones go. It may be cut at any point, and goes on where it was when it is called again.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from feltsense.journal import months
from feltsense.journal.aside import ASIDE
from feltsense.journal.reading import PLAIN, SEALED, SUFFIXES, What, read_month
from feltsense.journal.versions import merge
from feltsense.language import tr
from feltsense.vault.durable import move_aside, settle, sync_folder, write_durably
from feltsense.vault.sealing import Altered, NewerSeal, OtherKey, Seal, is_sealed

LOCKED = ".locked"
"""What the name of a file that was put aside ends with once it is sealed."""

_OTHER_FORM = {What.UNSEALED, What.NO_KEY, What.OTHER_KEY}


class CannotReseal(Exception):
    """It was not begun, or not finished; the message is a sentence for the person."""


def reseal(folder: Path, old: Seal | None, new: Seal | None) -> Iterator[int]:
    """Have all files in `folder` sealed under `new`, which were under `old` (None: plain).

    Nobody may have the journal open. Yields after each month how many are left. Raises
    CannotReseal for a month that cannot be read as a whole, before that month is changed, and
    OSError. Files that are no month's are left alone.
    """
    if not folder.is_dir():
        return
    settle(folder)
    by_month: dict[int, list[Path]] = {}
    for path in sorted(folder.iterdir()):
        number = months.month_named(path.name)
        if number is not None and path.suffix in SUFFIXES and path.is_file():
            by_month.setdefault(number, []).append(path)
    for left, (number, paths) in enumerate(sorted(by_month.items()), start=1):
        _reseal_month(folder, number, paths, old, new)
        yield len(by_month) - left
    _reseal_aside(folder / ASIDE, old, new)


def _reseal_month(
    folder: Path, number: int, paths: list[Path], old: Seal | None, new: Seal | None
) -> None:
    reading = read_month(paths, number, old)
    done = [fault.path for fault in reading.faults if fault.what in _OTHER_FORM]
    faults = [fault for fault in reading.faults if fault.path not in done]
    if done:
        again = read_month(done, number, new)
        merge(reading.month, again.month)
        faults += again.faults
    target = folder / f"{months.stem(number)}{PLAIN if new is None else SEALED}"
    for fault in faults:
        if fault.what not in (What.DAMAGED, What.TORN, What.UNREADABLE):
            raise CannotReseal(
                tr(
                    "{name} cannot be read ({value}), so the month {spoken} was left as it was.",
                    name=fault.path.name,
                    value=fault.what.value,
                    spoken=months.spoken(number),
                )
            )
        if fault.what is What.UNREADABLE or fault.lost:
            move_aside(fault.path, _free_aside(folder, fault.path))
    if reading.month.tables or reading.month.clock:
        content = months.encode(reading.month)
        if new is not None:
            content = new.seal(f"journal/{months.stem(number)}", content)
        write_durably(target, content)
    for path in paths:
        if path != target:
            path.unlink(missing_ok=True)
    sync_folder(folder)


def _free_aside(folder: Path, path: Path) -> Path:
    target, count = folder / ASIDE / path.name, 1
    while target.exists():
        count += 1
        target = folder / ASIDE / f"{path.stem} {count}{path.suffix}"
    return target


def _reseal_aside(aside: Path, old: Seal | None, new: Seal | None) -> None:
    """What was put aside is the person's, too, whatever is left of it."""
    if not aside.is_dir():
        return
    settle(aside)
    for path in sorted(aside.iterdir()):
        if not path.is_file():
            continue
        content = path.read_bytes()
        name = path.name.removesuffix(LOCKED)
        if path.suffix == LOCKED and old is not None:
            try:
                content = old.open(f"aside/{name}", content)
            except (Altered, NewerSeal, OtherKey):
                continue  # under the new key already, or damaged: no reason to stop all the rest
        elif path.suffix == LOCKED or is_sealed(content):
            continue  # done before, or sealed as it was when it was put aside
        if new is None:
            write_durably(aside / name, content)
        else:
            write_durably(aside / f"{name}{LOCKED}", new.seal(f"aside/{name}", content))
        if path.name != (name if new is None else f"{name}{LOCKED}"):
            path.unlink()
    sync_folder(aside)
