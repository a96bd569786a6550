"""How loud a person wants each kind of sound. No numpy here, so that the window may import it."""

from __future__ import annotations

from dataclasses import dataclass, fields

RANGE_DB = 48.0
"""From a hair above silence to as it is meant: the quietest setting is really quiet."""


@dataclass(frozen=True, slots=True)
class Volumes:
    """The person's volumes, each 0 (silent) to 1 (as it is meant, and never louder).

    `master` is over all of them. ValueError for anything else.
    """

    master: float = 1.0
    voice: float = 1.0
    bells: float = 1.0
    breath: float = 1.0
    ambience: float = 1.0

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if not 0.0 <= value <= 1.0:
                raise ValueError(f"a volume is 0 to 1, and {field.name} is {value}")

    def gains(self) -> tuple[float, float, float, float]:
        """The factors for voice, bells, breath and ambience, with the master in them."""
        master = gain(self.master)
        voice, bells = master * gain(self.voice), master * gain(self.bells)
        return voice, bells, master * gain(self.breath), master * gain(self.ambience)


def gain(volume: float) -> float:
    """The factor for a volume: even steps sound even, over RANGE_DB; 0 is silence."""
    return 0.0 if volume <= 0.0 else 10.0 ** ((volume - 1.0) * RANGE_DB / 20.0)
