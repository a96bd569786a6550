"""What the worker does for the app as a whole: opening, closing and sealing what is kept.

Each imports what it needs when it runs: no window waits for it.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from feltsense import places
from feltsense.gui import settings as settings_file
from feltsense.gui.worker import Steps
from feltsense.places import DataFolder
from feltsense.vault.keys import KeyFile

if TYPE_CHECKING:
    from feltsense.journal.journal import Journal
    from feltsense.vault.sealing import Seal

NEWEST = 13
"""Months that are read before the first screen; the others follow while it is looked at."""
NEWEST_SMALL = 2
"""The same for the small window: it asks for what was answered today, and for words used lately."""


def open_journal(small: bool, data: DataFolder, seal: Seal | None) -> Journal:
    """The journal, as far as the first screen needs it: that of the `small` window, or home."""
    from feltsense.journal.journal import Journal

    newest = NEWEST_SMALL if small else NEWEST
    return Journal(data.journal, seal=seal, state=places.state_folder(), newest=newest)


def close_journal(journal: Journal) -> None:
    """At the end; where it fails, nothing is lost, and the next start says so."""
    from feltsense.journal.journal import NotSaved

    with suppress(NotSaved):
        journal.close()


def resealing(data: DataFolder, keys: KeyFile, seal: Seal) -> Steps[tuple[str, ...]]:
    """The steps of encrypting everything that is kept, or of the opposite, as `keys` says."""
    from feltsense.journal.backup_sealing import seal_backups
    from feltsense.journal.backups import backup_folder
    from feltsense.journal.locking import resealing as steps_of

    def leftovers(*_: object) -> tuple[()]:
        from feltsense.sound.capture import remove_leftovers

        remove_leftovers(data.root)
        return ()

    private = settings_file.reseal
    folder = backup_folder(data, settings_file.load(data.settings)[0].backup_folder)
    backups = partial(seal_backups, data, folder, private)
    return steps_of(data, keys, seal, partial(private, data.settings), backups, leftovers)


def is_settled(data: DataFolder, keys: KeyFile, seal: Seal) -> bool:
    """Whether there is nothing left of that to do."""
    from feltsense.journal import locking

    return locking.is_settled(data, keys, seal)


def import_pages() -> None:
    """Have what the pages need imported here, where it holds up no frame of the window."""
    import pyqtgraph  # noqa: F401

    import feltsense.gui.charts.card
    import feltsense.gui.looking_back.room
    import feltsense.gui.notes.room
    import feltsense.gui.your_data.room
    import feltsense.gui.your_sessions.room  # noqa: F401
