"""The playhead: which frame is heard at a moment, from what the audio process last published.

Pure functions over frozen data. What is heard is the last published frame, carried on by the
monotonic clock and put back by the device's lead. It never goes backwards while playing, and
where nothing is published it simply goes on by the clock: a lost sound makes no jump. After a
gap in which nobody asked, the clock proves nothing, for all may have slept: then it goes on
only as far as the sound says that it went.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from feltsense.score.cues import RATE
from feltsense.sound.sleep import GAP, SECOND
from feltsense.sound.status import Status

SETTLED = 12
"""Callbacks before a device's times can be believed."""
PATIENCE = 3 * SECOND
"""How long a begun session waits for a device that is just starting."""

_FRESH = SECOND // 2
_NEAR = RATE // 10
_SHARE = 1 / 8
_DOUBTS = 8
_LONGEST_LEAD = 3 * SECOND


@dataclass(frozen=True, slots=True)
class Head:
    """Where the playhead is; made anew by each command, and by each status that is followed.

    `frames` is the source's length; `number` the last command's; `least` the lowest frame that
    may be answered. While playing, `frame` is heard at monotonic nanosecond `since`; `held`
    means that it waits at `least` for the first sound. `asked` is when it was last followed,
    `seen` the last status followed, and `doubts` how many in a row were far off.
    """

    frames: int = 0
    number: int = 0
    playing: bool = False
    held: bool = False
    frame: float = 0.0
    since: int = 0
    least: int = 0
    asked: int = 0
    seen: int = 0
    doubts: int = 0

    def at(self, now: int) -> int:
        """The frame heard at `now`, 0 to `frames`."""
        if not self.playing or self.held:
            return self.least
        return min(self.frames, max(self.least, int(self._carried(now))))

    def _carried(self, now: int) -> float:
        return self.frame + (now - self.since) * RATE / SECOND

    def loaded(self, frames: int) -> Head:
        """The head of a new source: silent at 0."""
        return Head(frames=frames, number=self.number + 1)

    def played(self, at: int, now: int) -> Head:
        """The head after the command to play from `at`: there, waiting for the sound."""
        at = min(self.frames, max(0, at))
        return Head(self.frames, self.number + 1, True, True, float(at), now, at, now)

    def paused(self, now: int) -> Head:
        """The head after the command to pause: where it is heard at `now`."""
        return Head(self.frames, self.number + 1, least=self.at(now))

    def followed(self, status: Status | None, now: int, hope: bool) -> Head:
        """The head in the light of the last `status`, if it is of the last command.

        `hope` tells whether a device is there, or is starting; without it a waiting head goes
        on by the clock.
        """
        if not self.playing:
            return self
        head = self
        if now - self.asked > GAP:
            head = self._woken(status, now)
        elif status is not None and self._counts(status):
            head = self._corrected(status, now)
        elif self.held and (not hope or now - self.since > PATIENCE):
            head = replace(self, held=False, since=now)
        return replace(head, least=head.at(now), asked=now)

    def _counts(self, status: Status) -> bool:
        return (
            status.number == self.number
            and status.playing
            and status.callbacks >= SETTLED
            and status.then != self.seen
            and 0 <= status.lead <= _LONGEST_LEAD
        )

    def _woken(self, status: Status | None, now: int) -> Head:
        """After a gap: where a fresh `status` has it, or where it was."""
        frame, seen = float(self.least), self.seen
        if status is not None and self._counts(status) and now - status.then < _FRESH:
            frame = status.frame + (now - status.then - status.lead) * RATE / SECOND
            seen = status.then
        return replace(self, frame=frame, since=now, seen=seen, doubts=0)

    def _corrected(self, status: Status, now: int) -> Head:
        """Moved a little towards what `status` says, so that its jitter is not seen.

        A status that is far off is a jump of the device's clock more often than the truth, and
        has to be said several times.
        """
        heard = status.frame + (now - status.then - status.lead) * RATE / SECOND
        carried = self._carried(now)
        error = heard - carried
        if self.held or (abs(error) > _NEAR and self.doubts + 1 >= _DOUBTS):
            frame, doubts = heard, 0
        elif abs(error) > _NEAR:
            frame, doubts = carried, self.doubts + 1
        else:
            frame, doubts = carried + error * _SHARE, 0
        return replace(self, held=False, frame=frame, since=now, seen=status.then, doubts=doubts)
