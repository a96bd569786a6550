"""The whole life of a session as one table: which event leads from which state to which.

Pure data and one look-up. What a state means for the sound, the screen and the journal is
the driver's affair (`player.py`). An event that a state does not know is no error: it is a key
pressed twice, or a button that was clicked while the screen changed.

    BEFORE --rated--> PREPARING --ready--> PLAYING <--go on-- PAUSED, WAITING
                                           |  |  `-pause, slept, asked^ |
                              ended, stop  |  `--ease off--> OUTSIDE (also from PAUSED, WAITING)
                                           v                     |
                              AFTER <------'<------ stop --------'
                                `--rated--> DONE

Two ways around: `left`, a stop within the first minute, leads from any of those in the middle to
DONE, and nothing is asked; `anew` leads back to BEFORE.
"""

from __future__ import annotations

from enum import Enum, auto


class State(Enum):
    """Where a session is."""

    BEFORE = auto()  # asking what is felt before
    PREPARING = auto()  # asked; the sound is not ready yet
    PLAYING = auto()
    PAUSED = auto()
    WAITING = auto()  # silent, at a question that the script has it wait for
    OUTSIDE = auto()  # eased off: no sound, orienting in the room
    AFTER = auto()  # asking what is felt after
    DONE = auto()


class Event(Enum):
    """What can happen to a session."""

    RATED = auto()  # answered or skipped, which is the same here
    READY = auto()
    PAUSE = auto()
    GO_ON = auto()
    SLEPT = auto()  # the computer was asleep, and nobody may be there
    ASKED = auto()  # it came to a question that it waits for
    EASE_OFF = auto()
    STOP = auto()
    LEFT = auto()  # stopped so soon that there is nothing to ask about
    ENDED = auto()
    ANEW = auto()  # what stood as the answers before is answered anew


TABLE: dict[State, dict[Event, State]] = {
    State.BEFORE: {Event.RATED: State.PREPARING, Event.STOP: State.DONE},
    State.PREPARING: {
        Event.READY: State.PLAYING,
        Event.STOP: State.DONE,
        Event.ANEW: State.BEFORE,
    },
    State.PLAYING: {
        Event.PAUSE: State.PAUSED,
        Event.SLEPT: State.PAUSED,
        Event.ASKED: State.WAITING,
        Event.EASE_OFF: State.OUTSIDE,
        Event.STOP: State.AFTER,
        Event.LEFT: State.DONE,
        Event.ENDED: State.AFTER,
        Event.ANEW: State.BEFORE,
    },
    State.PAUSED: {
        Event.GO_ON: State.PLAYING,
        Event.EASE_OFF: State.OUTSIDE,
        Event.STOP: State.AFTER,
        Event.LEFT: State.DONE,
        Event.ENDED: State.AFTER,
        Event.ANEW: State.BEFORE,
    },
    State.WAITING: {
        Event.GO_ON: State.PLAYING,
        Event.EASE_OFF: State.OUTSIDE,
        Event.STOP: State.AFTER,
        Event.LEFT: State.DONE,
        Event.ANEW: State.BEFORE,
    },
    State.OUTSIDE: {
        Event.GO_ON: State.PLAYING,
        Event.STOP: State.AFTER,
        Event.LEFT: State.DONE,
    },
    State.AFTER: {Event.RATED: State.DONE, Event.STOP: State.DONE},
    State.DONE: {},
}


def after(state: State, event: Event) -> State | None:
    """The state that `event` leads to from `state`, or None where it means nothing there."""
    return TABLE[state].get(event)
