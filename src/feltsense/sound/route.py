"""Which sound device is to be tried next, and when: pure decisions over frozen data.

The chosen device comes first, and the default is its fallback. A chosen device that falls
silent in the middle of a session is not replaced at once: who pulled out headphones did not ask
the room to listen. The captions go on and the session keeps its time, and the room hears it
only after QUIET seconds, faded in over a long second, with a line that says so; Space is
pressed well before that. Pausing for the person was left aside: a loose plug would stop the
session again and again. While the default stands in, the chosen one is looked for, and the
sound goes back to it by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

from feltsense.sound.sleep import SECOND

QUIET = 5.0
"""Seconds in which a chosen device that was lost may come back before the default stands in."""

_PLAYING = (0.0, 0.5, 1.0, 2.0, 4.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 10.0)
_IDLE = (0.0, 1.0, 4.0, 30.0, 60.0, 120.0, 300.0)
_SELDOM = 30.0
_AGAIN = 1.0
_CHOOSING = 0.3  # who goes through a list with the keyboard chooses each for a moment
_LOOK = 5.0
_LONGEST_LOOK = 60.0


class Trouble(Enum):
    """Why a device could not be had."""

    LIBRARY = "library"  # PortAudio is missing: somebody has to install it
    SYSTEM = "system"  # no device at all, or a system that cannot be reached
    DEVICE = "device"  # this one is away, held by another program, or fell silent


class Open(NamedTuple):
    """Try to play on `device`; None is the default one."""

    device: str | None


class Look(NamedTuple):
    """Find out whether `device` is there."""

    device: str


@dataclass(frozen=True, slots=True)
class Route:
    """How it stands with the devices; times are monotonic nanoseconds.

    `wanted` is the chosen device and `on` the one that plays while `sounding`; None is the
    default. `away` means that the wanted one was tried in vain, `there` that it was seen since.
    `quiet` is until when nothing else may play instead; `losses` and `looks` count what was in
    vain in a row; `due` is when to try next.
    """

    wanted: str | None = None
    sounding: bool = False
    on: str | None = None
    away: bool = False
    there: bool = False
    quiet: int = 0
    losses: int = 0
    looks: int = 0
    due: int = 0

    @property
    def stands_in(self) -> bool:
        """Whether the default plays because the wanted one is not there."""
        return self.sounding and self.away and self.on != self.wanted

    def next(self, now: int) -> Open | Look | None:
        """What to do at `now`, or None."""
        if now < self.due or (self.sounding and self.on == self.wanted):
            return None
        if self.wanted is None or not self.away or self.there:
            return Open(self.wanted)
        if self.sounding and self.on is None:
            return Look(self.wanted)
        return Open(None)

    def chosen(self, wanted: str | None, now: int) -> Route:
        """After the person chose `wanted`: tried in a moment, what plays goes on meanwhile."""
        if wanted == self.wanted:
            return self
        due = now + _ns(_CHOOSING)
        return Route(wanted=wanted, sounding=self.sounding, on=self.on, due=due)

    def begun(self, now: int) -> Route:
        """After a session began to play, or went on: nothing is put off any longer."""
        return replace(self, losses=0, looks=0, due=min(self.due, now))

    def opened(self, device: str | None, now: int) -> Route:
        """After `device` began to sound."""
        away = self.away and device != self.wanted
        due = now + _ns(_LOOK)
        return replace(
            self, sounding=True, on=device, away=away, there=False, quiet=0, looks=0, due=due
        )

    def steady(self) -> Route:
        """After what sounds has done so for a while."""
        return replace(self, losses=0) if self.losses else self

    def failed(self, device: str | None, trouble: Trouble, now: int, playing: bool) -> Route:
        """After `device` was tried in vain; what sounds, if anything, goes on."""
        named = device is not None and trouble is Trouble.DEVICE
        if named and not self.away:
            if not self.sounding and now < self.quiet:
                return replace(self, due=now + _ns(_AGAIN))
            at_default = self.sounding and self.on is None
            return replace(self, away=True, due=now + _ns(_LOOK) if at_default else now)
        if self.sounding:
            return self._put_off(now, playing)
        losses = max(1, self.losses)
        delay = _delay(losses, trouble, playing)
        return replace(self, away=False, there=False, losses=losses + 1, due=now + _ns(delay))

    def lost(self, now: int, playing: bool) -> Route:
        """After the sound ended by itself: the wanted device is tried first."""
        meant = self.on is not None and self.on == self.wanted
        delay = _delay(self.losses, Trouble.DEVICE, playing)
        return replace(
            self,
            sounding=False,
            on=None,
            away=False,
            there=False,
            quiet=now + _ns(QUIET) if meant and playing else 0,
            losses=self.losses + 1,
            due=now + _ns(delay),
        )

    def seen(self, there: bool, now: int, playing: bool) -> Route:
        """After looking for the wanted device."""
        if there:
            return replace(self, there=True, due=now)
        return replace(self, due=now + _ns(_LOOK if playing else _SELDOM))

    def _put_off(self, now: int, playing: bool) -> Route:
        """The wanted device is there and does not open, or its fallback does not: look later."""
        looks = self.looks + 1
        delay = min(_LONGEST_LOOK, _LOOK * 2**looks) if playing else _LONGEST_LOOK
        away = self.wanted is not None
        return replace(self, away=away, there=False, looks=looks, due=now + _ns(delay))


def _delay(losses: int, trouble: Trouble, playing: bool) -> float:
    """Seconds until the next try after `losses` in vain.

    Starting a process costs a third of a second of a core, so that nothing is tried often for
    long, and seldom while nobody listens.
    """
    if trouble is Trouble.LIBRARY:
        return _SELDOM if playing else _IDLE[-1]
    delays = _PLAYING if playing else _IDLE
    return delays[min(losses, len(delays) - 1)]


def _ns(seconds: float) -> int:
    return int(seconds * SECOND)
