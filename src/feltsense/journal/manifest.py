"""What the journal held when it was last closed: so that a month that is gone, or older, is seen.

For each month the clock of its file: how many changes of each log it has seen. A clock only ever
grows, and so a month that does not contain what is written here was put back, replaced or taken
away. One copy lies in the journal, one outside of the data folder, where a folder that is put
back whole is noticed as well. Sealed where there is a key, so that none can write one without it.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from pathlib import Path

from feltsense.vault.sealing import Seal

Clocks = Mapping[int, Mapping[str, int]]
"""By month, as yyyymm, the changes that its file has seen of each log."""


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

    `state` is places.state_folder(); `known` are months of which something was said already.
    Raises nothing: what cannot be read is told.
    """
    raise NotImplementedError


def write(journal: Path, state: Path, clocks: Clocks, seal: Seal | None = None) -> None:
    """Write down what the journal holds, at a clean close. Raises OSError."""
    raise NotImplementedError


def forget(journal: Path, state: Path) -> None:
    """Remove what was written down for this journal, as after a restore. Raises OSError."""
    raise NotImplementedError
