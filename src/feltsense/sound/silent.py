"""An Output without any sound: the frames go on by the clock, and captions with them."""

from __future__ import annotations

from feltsense.sound.output import Health
from feltsense.sound.playhead import Head
from feltsense.sound.source import Source
from feltsense.sound.volumes import Volumes


class SilentOutput:
    """Plays nothing, on time: for machines without sound, and for whoever wants none."""

    def __init__(self, message: str = "") -> None:
        self._head = Head()
        self._message = message

    def load(self, source: Source) -> None:
        """Take `source` for its length."""
        self._head = self._head.loaded(source.frames)

    def play(self, at: int, now: int) -> None:
        """Go on from frame `at`."""
        self._head = self._head.played(at, now).followed(None, now, hope=False)

    def pause(self, now: int) -> None:
        """Stay where it is."""
        self.heard_frame(now)
        self._head = self._head.paused(now)

    def heard_frame(self, now: int) -> int:
        """The frame of `now`."""
        self._head = self._head.followed(None, now, hope=False)
        return self._head.at(now)

    def set_volumes(self, volumes: Volumes) -> None:
        """Nothing to be louder or quieter."""

    def set_device(self, name: str | None) -> None:
        """No device is used."""

    def health(self) -> Health:
        """No sound, and the line given at the start."""
        return Health(sounding=False, message=self._message)

    def close(self) -> None:
        """Nothing is left to end."""

    def wait_closed(self, seconds: float = 0.0) -> bool:
        """Nothing to wait for."""
        return True
