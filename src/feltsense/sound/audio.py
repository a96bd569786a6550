"""The Output that is heard: a face for the audio process, used from one thread, the window's.

It owns the playhead and nothing else. Every call is a few assignments and one read of a mapped
file: starting, sending and killing is done by the minder's own daemon thread (minder.py), so
that no call can wait for the sound system.
"""

from __future__ import annotations

from feltsense.language import tr
from feltsense.sound.child import Order
from feltsense.sound.minder import Minder, State
from feltsense.sound.output import Health
from feltsense.sound.playhead import Head
from feltsense.sound.source import Source
from feltsense.sound.volumes import Volumes

ON_GOES = tr("The captions go on.")


class AudioOutput:
    """Plays through the default sound device, or the one called `device`.

    The audio process starts here and now, beside the caller, and is kept until `close`.
    """

    def __init__(self, device: str | None = None) -> None:
        self._head = Head()
        self._source: Source | None = None
        self._minder = Minder(device)

    @property
    def pid(self) -> int | None:
        """The id of the audio process, or None while there is none."""
        return self._minder.pid

    def load(self, source: Source) -> None:
        """Take `source` as what is played; silent, at frame 0, until `play`."""
        self._source = source
        self._command(self._head.loaded(source.frames))

    def play(self, at: int, now: int) -> None:
        """Play from frame `at`, faded in; while playing, faded out there and in at `at`."""
        self._command(self._head.played(at, now).followed(None, now, self._hope()))

    def pause(self, now: int) -> None:
        """Fade out and hold; `heard_frame` stays where it stopped."""
        self.heard_frame(now)
        self._command(self._head.paused(now))

    def heard_frame(self, now: int) -> int:
        """The frame heard at `now`, from 0 to the source's end; while playing never backwards."""
        if self._head.playing:
            status_file = self._minder.status_file
            status = status_file.read() if status_file is not None else None
            self._head = self._head.followed(status, now, self._hope())
            self._minder.order = Order(self._source, self._head)
        return self._head.at(now)

    def set_volumes(self, volumes: Volumes) -> None:
        """Have it as loud as `volumes` say, from now on and without a click."""
        self._minder.volumes = volumes
        self._minder.wake()

    def set_device(self, name: str | None) -> None:
        """Play on the device called `name` from now on; None is the default one."""
        self._minder.device = name
        self._minder.wake()

    def health(self) -> Health:
        """Whether there is sound; a plain line where there is none, or not where it was chosen."""
        state, message = self._minder.condition
        return Health(
            sounding=state is State.SOUNDING,
            message=f"{message} {ON_GOES}" if state is State.LOST else message,
        )

    def close(self) -> None:
        """Have the sound faded out and the process ended; returns at once."""
        self._minder.close()

    def wait_closed(self, seconds: float = 4.0) -> bool:
        """Wait for what `close` began, `seconds` at most, before the app ends; whether it did."""
        return self._minder.wait_closed(seconds)

    def _command(self, head: Head) -> None:
        self._head = head
        self._minder.order = Order(self._source, head)
        self._minder.wake()

    def _hope(self) -> bool:
        return self._minder.condition.state is not State.LOST
