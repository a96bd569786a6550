"""What the player needs of anything that plays: an Output. No numpy here, so that it is light."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from feltsense.sound.volumes import Volumes

if TYPE_CHECKING:
    from feltsense.sound.source import Source


@dataclass(frozen=True, slots=True)
class Health:
    """Whether sound is being heard, and a plain line to show where it is not as it was chosen."""

    sounding: bool
    message: str = ""


class Output(Protocol):
    """Plays one source at a time. No call may block for more than a few milliseconds.

    `now` is always `time.monotonic_ns()`, given by the caller. Where there is no sound device
    the frames go on by the clock all the same, so that a session never stops.
    """

    def load(self, source: Source) -> None:
        """Take `source` as what is played; silent, at frame 0, until `play`."""
        ...

    def play(self, at: int, now: int) -> None:
        """Play from frame `at`, faded in; while playing, faded out there and in at `at`."""
        ...

    def pause(self, now: int) -> None:
        """Fade out and hold; `heard_frame` stays where it stopped."""
        ...

    def heard_frame(self, now: int) -> int:
        """The frame heard at `now`, from 0 to the source's end; while playing never backwards."""
        ...

    def set_volumes(self, volumes: Volumes) -> None:
        """Have it as loud as `volumes` say, from now on and without a click."""
        ...

    def set_device(self, name: str | None) -> None:
        """Play on the device called `name` from now on; None is the default one."""
        ...

    def health(self) -> Health:
        """Whether there is sound, as far as is known now."""
        ...

    def close(self) -> None:
        """End the sound and whatever belongs to it."""
        ...
