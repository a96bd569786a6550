"""What every room of the window has in common: a journal that comes, changes and goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from feltsense.journal.journal import Journal


class Room(Protocol):
    """A part of the window that shows or keeps something of the person's."""

    def open(self, journal: Journal | None) -> None:
        """Work with `journal`; with None, let go of all that came from the one before."""

    def refresh(self) -> None:
        """The journal has changed; show it as it is now, once somebody looks."""
