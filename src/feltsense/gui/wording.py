"""Lengths, times and days in plain words, as the screens say them; pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from feltsense import language
from feltsense.feeling.days import day_of
from feltsense.feeling.scales import Scale
from feltsense.language import capital, number, tr, trn, within
from feltsense.script.steps import Breathe, Exercise, Minutes, Pattern

_NICE = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 45, 60)
MOST_LENGTHS = 7

_MORNING = 6
"""The hour from which nobody calls it night any more."""

_DAYS = (
    tr("Monday"),
    tr("Tuesday"),
    tr("Wednesday"),
    tr("Thursday"),
    tr("Friday"),
    tr("Saturday"),
    tr("Sunday"),
)
_MONTHS = (
    tr("January"),
    tr("February"),
    tr("March"),
    tr("April"),
    tr("May"),
    tr("June"),
    tr("July"),
    tr("August"),
    tr("September"),
    tr("October"),
    tr("November"),
    tr("December"),
)


def greeting(now: datetime) -> str:
    """A greeting for the time of day, and nothing more than that."""
    if now.hour >= 22 or now.hour < 5:
        return tr("Hello")  # "Good night" would send away somebody who is still up
    if now.hour < 12:
        return tr("Good morning")
    return tr("Good afternoon") if 12 <= now.hour < 18 else tr("Good evening")


def weekday(of: date) -> str:
    """Such as `Sunday`."""
    return _DAYS[of.weekday()]


def day(of: date) -> str:
    """Such as `Sunday 22 November`."""
    return tr(
        "{weekday} {day} {month}",
        weekday=_DAYS[of.weekday()],
        day=of.day,
        month=_MONTHS[of.month - 1],
    )


def whole_date(of: date) -> str:
    """Such as `22 November 2026`."""
    return tr("{day} {month} {year}", day=of.day, month=_MONTHS[of.month - 1], year=of.year)


def clock(at: datetime) -> str:
    """The time of day as it is written where the person is, such as `21:40` or `9:40 pm`."""
    return language.clock(at.hour, at.minute)


def when(at: datetime, now: datetime, begins: int = 0) -> str:
    """Such as `Today, 9:05`, `Yesterday, 21:40` or `Sunday 22 November, 21:40`.

    `at` keeps the clock of the place where it was written down. Where days begin later than at
    midnight, an hour before that is said so: `Yesterday, 1:30 at night`.
    """
    its, today = day_of(at, begins), day_of(now, begins)
    days = (today - its).days
    name = {0: tr("Today"), 1: tr("Yesterday")}.get(days) or day(its)
    words = f"{name}, {clock(at)}"
    if days == 0 or its == at.date():
        return words
    return f"{words} {tr('at night') if at.hour < _MORNING else tr('the next morning')}"


def spread(minutes: Minutes) -> str:
    """Such as `3 to 12 min`, or `5 min` for an exercise that does not stretch."""
    if minutes.shortest == minutes.longest:
        return tr("{usual:g} min", usual=minutes.usual)
    return tr("{shortest:g} to {longest:g} min", shortest=minutes.shortest, longest=minutes.longest)


def about(seconds: float) -> str:
    """A length that was sat, such as `4 min`; under a minute is said so."""
    whole = round(seconds / 60)
    return tr("{whole} min", whole=whole) if whole else tr("under a minute")


def how_far(seconds: float) -> str:
    """How far into something, such as `about 3 minutes`."""
    whole = round(seconds / 60)
    if seconds < 45:
        return tr("less than a minute")
    return trn("about a minute", "about {n} minutes", max(1, whole))


def lengths(minutes: Minutes) -> tuple[float, ...]:
    """The lengths to offer: the three of the script and round ones between, up to seven."""
    fixed = {minutes.shortest, minutes.usual, minutes.longest}
    between = [n for n in _NICE if minutes.shortest < n < minutes.longest and n not in fixed]
    room = MOST_LENGTHS - len(fixed)
    if len(between) > room:
        step = len(between) / room
        between = [between[int((place + 0.5) * step)] for place in range(room)]
    return tuple(sorted(fixed | set(between)))


def lengths_among(fitting: Sequence[float], minutes: Minutes) -> tuple[float, ...]:
    """The lengths to offer of those that can be met: of `lengths`, each or the nearest to it."""
    if not fitting:
        return ()
    nearest = (min(fitting, key=lambda fits: (abs(fits - n), fits)) for n in lengths(minutes))
    return tuple(sorted(set(nearest)))


_AMBIENCES = {
    "none": tr("Silence"),
    "rain": tr("Rain"),
    "brown-noise": tr("Brown noise"),
    "drone": tr("Low drone"),
}


def ambience(name: str) -> str:
    """An ambience in words: a shipped one, or a person's own by its name."""
    return _AMBIENCES.get(name) or capital(plain(name))


def ambiences(written: str, own: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The ambiences to choose from, each a name and words; "" stands for the one `written`."""
    names = dict.fromkeys((*_AMBIENCES, *own))
    names.pop(written, None)
    first = ("", tr("As written: {ambience}", ambience=within(ambience(written))))
    return (first, *((name, ambience(name)) for name in names))


def patterns(exercise: Exercise) -> tuple[Pattern, ...]:
    """The breath patterns of an exercise, each once, in the order of the script."""
    steps = (step for section in exercise.sections for step in section.steps)
    return tuple(dict.fromkeys(step.pattern for step in steps if isinstance(step, Breathe)))


def breath(pattern: Pattern) -> str:
    """A pattern in words, such as `in 4, hold 4, out 4, hold 4`."""
    parts = (
        (tr("in"), pattern.inhale),
        (tr("hold"), pattern.hold_in),
        (tr("out"), pattern.exhale),
        (tr("hold"), pattern.hold_out),
    )
    return ", ".join(f"{word} {number(seconds)}" for word, seconds in parts if seconds)


def plain(name: str) -> str:
    """A hyphened name of ours in words: `left-hand` is `left hand`."""
    return tr(name.replace("-", " "))


def between(pair: Scale, place: int) -> str:
    """Where a marker from 0 to 10 is between the two words of a pair, without a number."""
    near, far = (pair.low, pair.high) if place < 5 else (pair.high, pair.low)
    match abs(place - 5):
        case 0:
            return tr("halfway between “{low}” and “{high}”", low=pair.low, high=pair.high)
        case 5:
            return tr("at “{near}”", near=near)
        case 1 | 2:
            return tr("a little nearer to “{near}” than to “{far}”", near=near, far=far)
        case _:
            return tr("nearer to “{near}” than to “{far}”", near=near, far=far)
