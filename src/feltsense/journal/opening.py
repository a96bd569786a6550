"""Opening the journal of a data folder: first what was cut off of restoring or deleting."""

from __future__ import annotations

from pathlib import Path

from feltsense.journal.deleting import finish_deleting
from feltsense.journal.journal import Journal
from feltsense.journal.restoring import finish_restore
from feltsense.places import DataFolder
from feltsense.vault.sealing import Seal


def open_journal(
    data: DataFolder, state: Path, seal: Seal | None = None, *, newest: int | None = None
) -> tuple[Journal, tuple[str, ...]]:
    """The journal, to be written to, and sentences on what was finished first.

    The lock of `data` is held by the caller. `state` and `newest` are as for Journal.
    """
    said = finish(data, state)
    return Journal(data.journal, seal=seal, state=state, newest=newest), said


def finish(data: DataFolder, state: Path) -> tuple[str, ...]:
    """Finish or undo what a kill cut off; sentences for the person. Before keys are asked for."""
    return tuple(
        each for each in (finish_deleting(data, state=state), finish_restore(data)) if each
    )
