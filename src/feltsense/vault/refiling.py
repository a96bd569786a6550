"""Files that change from plain to sealed or back, one at a time, each whole before or after.

What can be cut anywhere and done again: a file that is already as it should be is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from feltsense.language import tr
from feltsense.vault.durable import LEFTOVER, write_durably
from feltsense.vault.sealing import CannotUnseal, Locked, OtherKey, Seal, is_sealed

_HEAD = 32
"""Bytes that tell a sealed file."""


def is_sealed_file(path: Path) -> bool:
    """Whether the file at `path` begins as a sealed one does; raises OSError."""
    with path.open("rb") as file:
        return is_sealed(file.read(_HEAD))


def refile(path: Path, what: str, old: Seal | None, new: Seal | None) -> bool:
    """Have the file sealed as `what` under `new`, or plain where that is None; was it changed?

    `old` opens what is sealed now. Raises CannotUnseal and OSError; the file is then as it was.
    """
    data = path.read_bytes()
    if is_sealed(data):
        if new is not None:
            try:
                new.open(what, data)
                return False
            except OtherKey:
                if old is None:
                    raise
        if old is None:
            raise Locked(tr("it is locked"))
        data = old.open(what, data)
    elif new is None:
        return False
    write_durably(path, data if new is None else new.seal(what, data))
    return True


def refile_folder(
    folder: Path,
    name: Callable[[str], str],
    old: Seal | None,
    new: Seal | None,
    *,
    index: str,
) -> Iterator[tuple[Path, str]]:
    """As `refile` for all files in `folder`, sealed as `name(file name)`; each with its problem.

    The file called `index` is sealed last and opened first: where it is sealed, all are. What a
    write that died has left is removed. A problem is "" or says why a file was left as it is.
    """
    files = [path for path in sorted(folder.iterdir()) if path.is_file() and not path.is_symlink()]
    for path in sorted(files, key=lambda path: (path.name == index) is (new is not None)):
        if LEFTOVER.fullmatch(path.name):
            path.unlink()
            continue
        try:
            refile(path, name(path.name), old, new)
        except CannotUnseal as error:
            yield path, str(error)
        else:
            yield path, ""
