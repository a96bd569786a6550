"""The one shape of everything that sounds: it answers for any frame and holds no position."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]
    """Mono: shape (n,). Stereo: shape (n, 2). Full scale is -1 to 1."""


Gains = tuple["float | Samples", "float | Samples", "float | Samples", "float | Samples"]
"""A factor for each layer: speech, bells, breath, ambience. One number, or one a frame, (n,)."""

UNITY: Gains = (1.0, 1.0, 1.0, 1.0)


class Source(Protocol):
    """Sound of `frames` frames that can be asked for in any order and in blocks of any size."""

    @property
    def frames(self) -> int:
        """Length in frames."""
        ...

    def add_to(self, out: Samples, start: int) -> None:
        """Add the frames from `start` to the stereo block `out`, shape (n, 2).

        Frames before 0 and after the end are silence. The sum must not depend on how a stretch
        is cut into blocks: the same frame always gets the same bits.
        """
        ...


class Layered(Source, Protocol):
    """A Source whose layers can be as loud as a person wants them."""

    def add_layers(self, out: Samples, start: int, gains: Gains) -> None:
        """As `add_to`, with each layer multiplied by its gain; UNITY gives the bits of `add_to`."""
        ...
