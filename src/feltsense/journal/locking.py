"""Locking everything away, or opening it again: the walk over all files of a person.

What is to be done stands in the keys (vault/keys.py), written before the first file is touched,
so that a kill at any moment leaves a walk that goes on at the next unlocking. Each file is whole,
in its old form or its new one. The keys go last of all, and stay where something needs them.

Nobody may have the journal open, or write files of the person's, meanwhile.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from feltsense.journal import months
from feltsense.journal.changes import NewerLog, read_log
from feltsense.journal.manifest import PREFIX
from feltsense.journal.reading import LOG, PLAIN, log_of
from feltsense.journal.resealing import reseal
from feltsense.language import tr
from feltsense.places import DataFolder, free
from feltsense.script.library import RECORDINGS
from feltsense.vault.durable import LEFTOVER
from feltsense.vault.keys import KeyFile, State
from feltsense.vault.refiling import is_sealed_file, refile, refile_folder
from feltsense.vault.sealing import CannotUnseal, Seal, is_sealed

Also = Callable[[Seal | None, Seal | None], Iterable[object]]
"""Has more files sealed under the second, which were under the first; None for plain."""

INDEX = "index.json"
"""The list of recordings in a folder of them."""


def is_settled(data: DataFolder, keys: KeyFile, seal: Seal) -> bool:
    """Whether there is nothing for `resealing` to do; looks at the first bytes of each file."""
    return keys.state(seal) is State.SEALED and not keys.others and not unsealed(data)


def unsealed(data: DataFolder) -> list[Path]:
    """Files of the journal and recordings that are not sealed, as another computer brings them."""
    files = [path for path in _files(data.journal) if months.month_named(path.name) is not None]
    found = [path for path in files if path.suffix == PLAIN or _is_unsealed_log(path)]
    for folder in _recordings(data):
        found += [path for path in _files(folder) if _is_unsealed(path)]
    return found


def resealing(
    data: DataFolder, keys: KeyFile, seal: Seal, *also: Also
) -> Generator[tuple[int, int], None, tuple[str, ...]]:
    """Do what the keys' state says: seal everything, or open everything and remove the keys.

    Where all is sealed, only what came unsealed meanwhile. Yields how much of how much is done;
    gives sentences for the person on what was left as it was. Raises CannotReseal, CannotUnlock
    and OSError; it then goes on from there the next time.
    """
    for other in keys.others:
        yield from _under(data, other, seal, also)
    keys.forget_others()
    said: list[str] = []
    state = keys.state(seal)
    if state is State.SEALED:
        came = unsealed(data)
        if not came:
            return ()
        said.append(
            tr(
                "These files were not encrypted, and are now. Another computer may have "
                "brought them, or somebody has put them there: {names}.",
                names=_names(data, came),
            )
        )
        keys.set_state(seal, State.SEALING)
    opening = state is State.OPENING
    old, new = (seal, None) if opening else (None, seal)
    left = yield from _under(data, old, new, also)
    if opening:
        said += _end(data, keys, seal)
    else:
        if left:
            said.append(
                tr(
                    "These recordings could not be read, and were left: {names}.",
                    names=_names(data, left),
                )
            )
        keys.set_state(seal, State.SEALED)
    return tuple(said)


def recording_name(file: str) -> str:
    """What a recording in the file `file` is sealed as, wherever its folder lies."""
    return f"recordings/{file}"


def _under(
    data: DataFolder, old: Seal | None, new: Seal | None, also: tuple[Also, ...]
) -> Generator[tuple[int, int], None, list[Path]]:
    """Have everything that is under `old` under `new`; gives the recordings that were left."""
    numbers = {months.month_named(path.name) for path in _files(data.journal)} - {None}
    folders = _recordings(data)
    total = len(numbers) + sum(len(_files(folder)) for folder in folders) + len(also) + 1
    done = 0
    yield done, total
    for _ in reseal(data.journal, old, new):
        done += 1
        yield min(done, total), total
    _reseal_manifests(data, old, new)
    left: list[Path] = []
    for folder in folders:
        for path, problem in refile_folder(folder, recording_name, old, new, index=INDEX):
            done += 1
            if problem:
                left.append(path)
            yield min(done, total), total
    for more in also:
        for _ in more(old, new):
            yield min(done, total), total
        done += 1
    _empty(data.speech)
    for path in _files(data.root):
        if LEFTOVER.fullmatch(path.name):
            path.unlink()
    yield total, total
    return left


def _end(data: DataFolder, keys: KeyFile, seal: Seal) -> list[str]:
    """Remove the keys, or put them beside what still needs them."""
    left = [path for path in _walk(data.root) if is_sealed_file(path)]
    if not left:
        keys.remove(seal)
        return []
    kept = free(data.root / "aside" / keys.path.name)
    keys.remove(seal, kept)
    return [
        tr(
            "These files could not be opened, and stay locked: {names}. What opens them, "
            "with the passphrase of until now, was kept as {relative_to}.",
            names=_names(data, left),
            relative_to=kept.relative_to(data.root),
        )
    ]


def _recordings(data: DataFolder) -> list[Path]:
    found = data.exercises.rglob(f"*{RECORDINGS}")
    return sorted(path for path in found if path.is_dir() and not path.is_symlink())


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return [path for path in sorted(folder.iterdir()) if path.is_file() and not path.is_symlink()]


def _walk(folder: Path) -> Iterator[Path]:
    for here, _, names in os.walk(folder):
        for name in sorted(names):
            if (path := Path(here) / name).is_file() and not path.is_symlink():
                yield path


def _is_unsealed(path: Path) -> bool:
    try:
        return not is_sealed_file(path)
    except OSError:
        return False


def _is_unsealed_log(path: Path) -> bool:
    """Whether the records of a log of changes are not sealed; they are so one by one."""
    number = months.month_named(path.name)
    if path.suffix != LOG or number is None:
        return False
    name = f"journal/{months.stem(number)}/{log_of(path)}"
    try:
        records = read_log(path.read_bytes(), name).records
    except (NewerLog, OSError):
        return False
    return any(record.payload and not is_sealed(record.payload) for record in records)


def _reseal_manifests(data: DataFolder, old: Seal | None, new: Seal | None) -> None:
    """What each computer wrote down at its last close; what cannot be opened is of no use."""
    for path in _files(data.journal):
        if path.name.startswith(PREFIX):
            with suppress(CannotUnseal):
                refile(path, "manifest", old, new)


def _empty(folder: Path) -> None:
    """Take all files out of the folder: a cache, which may be deleted at any time."""
    for path in _files(folder):
        path.unlink(missing_ok=True)


def _names(data: DataFolder, paths: list[Path]) -> str:
    shown = [str(path.relative_to(data.root)) for path in paths[:5]]
    return ", ".join(shown) + (
        tr(" and {number} more", number=len(paths) - 5) if len(paths) > 5 else ""
    )
