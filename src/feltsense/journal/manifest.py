"""What the journal held when it was last closed: so that a month that is gone, or older, is seen.

For each month the clock of its file: how many changes of each log it has seen. A clock only ever
grows, so that a month that does not contain what is written here was put back, replaced or taken
away. One copy lies in the journal, by the name of the computer that wrote it; one outside of the
data folder, where the whole folder, put back, is noticed too. Sealed where there is a key.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Container, Mapping
from contextlib import suppress
from pathlib import Path

import orjson

from feltsense.journal import months
from feltsense.language import listed, tr, trn
from feltsense.vault.durable import sync_folder, write_durably
from feltsense.vault.sealing import CannotUnseal, OtherKey, Seal, is_sealed

Clocks = Mapping[int, Mapping[str, int]]
"""By month, as yyyymm, the changes that its file has seen of each log."""

PREFIX = "manifest."
"""How the names of the copies in the journal begin; they end in the name of a computer."""

_COMPUTER = re.compile(r"[0-9a-f]{12}")
_SEALED_AS = "manifest"
_FORMAT = 1


class Damaged(ValueError):
    """A manifest that is not as it was written."""


def missing(was: Clocks, found: Clocks, known: Container[int] = ()) -> tuple[int, ...]:
    """The months that are gone, or have not seen all they had; without those in `known`."""
    return tuple(
        month
        for month, clock in sorted(was.items())
        if month not in known
        and any(found.get(month, {}).get(log, 0) < count for log, count in clock.items())
    )


def look(
    journal: Path,
    state: Path,
    found: Clocks,
    seal: Seal | None = None,
    known: Container[int] = (),
) -> tuple[str, ...]:
    """Sentences for the person on what is not as it was at the last close; none where all is.

    `state` is places.state_folder(). `found` are the clocks of all months; those that were not
    read, or of which something was said already, are in `known`. What cannot be read is told.
    """
    said = []
    computer = _computer(state)
    own = [_outside(journal, state), journal / f"{PREFIX}{computer}"]
    theirs = [path for path in _inside(journal) if path not in own]
    here, damaged = _read(own, seal)
    if damaged:
        said.append(
            tr(
                "What Feltsense wrote down when it was last closed is damaged, so that it is not "
                "sure whether every month is as it was then."
            )
        )
    older = missing(here, found, known)
    if older:
        said.append(
            trn(
                "{named} is not as when Feltsense was last closed here: something took the file "
                "away, or put an older one in its place. What is there is shown; a backup may "
                "have the rest.",
                "{named} are not as when Feltsense was last closed here: something took the files "
                "away, or put older ones in their place. What is there is shown; a backup may "
                "have the rest.",
                len(older),
                named=_named(older),
            )
        )
    elsewhere, _ = _read(theirs, seal)
    behind = tuple(month for month in missing(elsewhere, found, known) if month not in older)
    if behind:
        said.append(
            trn(
                "{named} is not all here yet: another of your computers had more when Feltsense "
                "was closed there. It may still be on its way.",
                "{named} are not all here yet: another of your computers had more when Feltsense "
                "was closed there. It may still be on its way.",
                len(behind),
                named=_named(behind),
            )
        )
    return tuple(said)


def write(journal: Path, state: Path, clocks: Clocks, seal: Seal | None = None) -> None:
    """Write down what the journal holds, at a clean close. Raises OSError.

    `clocks` may lack months that were not read: what was written of those before still holds.
    """
    computer = _computer(state) or _new_computer(state)
    inside, outside = journal / f"{PREFIX}{computer}", _outside(journal, state)
    before, _ = _read([outside, inside], seal)
    held = {**before, **clocks}
    stored = {str(month): dict(clock) for month, clock in sorted(held.items())}
    body = orjson.dumps(stored, option=orjson.OPT_SORT_KEYS)
    digest = hashlib.sha256(body).hexdigest()
    data = orjson.dumps({"format": _FORMAT, "sha256": digest}) + b"\n" + body + b"\n"
    if seal is not None:
        data = seal.seal(_SEALED_AS, data)
    for path in (outside, inside):
        if not path.is_file() or seal is not None or path.read_bytes() != data:
            write_durably(path, data)


def forget(journal: Path, state: Path) -> None:
    """Remove what was written down for this journal, as after a restore. Raises OSError."""
    for path in (_outside(journal, state), *_inside(journal)):
        path.unlink(missing_ok=True)
    for folder in (state, journal):
        if folder.is_dir():
            sync_folder(folder)


def others(journal: Path, state: Path) -> int:
    """How many other computers have closed this journal, in a folder that is kept in step."""
    return len([path for path in _inside(journal) if path.name != f"{PREFIX}{_computer(state)}"])


def outside(journal: Path, state: Path) -> tuple[Path, ...]:
    """What lies outside of the data folder on its behalf, whether it is there or not."""
    others = [path for path in state.glob("*.manifest") if path != _outside(journal, state)]
    computer = state / "computer"
    return (_outside(journal, state), *([] if others else [computer]))


def _outside(journal: Path, state: Path) -> Path:
    """By the place of the journal: each data folder of this computer has its own."""
    place = hashlib.sha256(os.fsencode(journal.absolute())).hexdigest()[:16]
    return state / f"{place}.manifest"


def _inside(journal: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(
            path
            for path in journal.iterdir()
            if path.name.startswith(PREFIX) and _COMPUTER.fullmatch(path.name[len(PREFIX) :])
        )
    return []


def _computer(state: Path) -> str:
    """The name that this computer gave itself, "" where it has none yet."""
    try:
        name = (state / "computer").read_text("ascii").strip()
    except (OSError, ValueError):
        return ""
    return name if _COMPUTER.fullmatch(name) else ""


def _new_computer(state: Path) -> str:
    name = os.urandom(6).hex()
    write_durably(state / "computer", name.encode() + b"\n")
    return name


def _read(paths: list[Path], seal: Seal | None) -> tuple[dict[int, dict[str, int]], bool]:
    """What the manifests say together, and whether one of them is damaged."""
    together: dict[int, dict[str, int]] = {}
    damaged = False
    for path in paths:
        try:
            clocks = _decoded(path.read_bytes(), seal)
        except FileNotFoundError:
            continue
        except (Damaged, OSError):
            damaged = True
            continue
        for month, clock in clocks.items():
            known = together.setdefault(month, {})
            for log, count in clock.items():
                known[log] = max(count, known.get(log, 0))
    return together, damaged


def _decoded(data: bytes, seal: Seal | None) -> dict[int, dict[str, int]]:
    """The clocks in it; none where it was sealed with another key than there is today."""
    if is_sealed(data):
        if seal is None:
            return {}
        try:
            data = seal.open(_SEALED_AS, data)
        except OtherKey:
            return {}
        except CannotUnseal:
            raise Damaged("altered") from None
    head, _, body = data.partition(b"\n")
    try:
        meta = json.loads(head)
        if meta["format"] != _FORMAT:
            return {}  # a newer version's; it says so elsewhere
        if meta["sha256"] != hashlib.sha256(body.removesuffix(b"\n")).hexdigest():
            raise Damaged("the digest")
        return {
            int(month): {str(log): int(count) for log, count in clock.items()}
            for month, clock in json.loads(body).items()
        }
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Damaged(str(error)) from None


def _named(numbers: tuple[int, ...]) -> str:
    names = [months.spoken(number) for number in numbers]
    if len(names) > 4:
        return tr(
            "{many} months, {first} to {last}", many=len(names), first=names[0], last=names[-1]
        )
    return listed(names)
