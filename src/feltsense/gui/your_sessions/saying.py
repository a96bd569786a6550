"""What is in the journal, in plain words: counts of nothing, and no verdict; pure functions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import assert_never

from feltsense.feeling.days import day_of
from feltsense.feeling.questions import Questions, scale_named
from feltsense.feeling.ratings import Felt, Rating, Sensation
from feltsense.feeling.scales import OWN, PAIRS, SCALES
from feltsense.feeling.shown import called
from feltsense.gui import wording
from feltsense.gui.body_map.said import said
from feltsense.gui.kinds import KindLook, look_of
from feltsense.journal.records import (
    CUT_OFF,
    FINISHED,
    RUNNING,
    STOPPED,
    BodyMap,
    CheckIn,
    Mood,
    Note,
    Record,
    Session,
    Source,
)
from feltsense.language import capital, tr
from feltsense.score.cues import RATE

ENDED: dict[str, str] = {
    FINISHED: tr("finished"),
    STOPPED: tr("stopped"),
    CUT_OFF: tr("ended when the app closed"),
    RUNNING: tr("going on now"),
}
"""How a session ended. None of it is better than another."""

MOMENT: dict[str, str] = {
    "before": tr("Before"),
    "during": tr("During"),
    "after": tr("After"),
    "check-in": tr("Check-in"),
}
DISTANCE = tr("Healthy distance or shutting off")
"""What a check-in is called in a line that holds markers of its pairs."""
_LONG_WORD = re.compile(r"\S{24}(?=\S)")
_LONGEST = 400
"""Letters of a text that are looked at for one line of the list."""


def clock(at: datetime) -> str:
    """The time of day, such as `21:40`."""
    return wording.clock(at)


def day(of: date, today: date) -> tuple[str, str]:
    """A day in two parts, such as `Sunday` and `22 November`, with the year of another one."""
    name, rest = wording.day(of).split(" ", 1)
    if of.year != today.year:
        rest = f"{rest} {of.year}"
    days = (today - of).days
    return {0: tr("Today"), 1: tr("Yesterday")}.get(days, name), rest


def whole_day(of: date) -> str:
    """Such as `Sunday 22 November 2026`."""
    return tr("{day} {year}", day=wording.day(of), year=of.year)


def moment_in_full(at: datetime) -> str:
    """Such as `Sunday 22 November 2026, 21:40`, by the clock of its place."""
    return f"{whole_day(at.date())}, {clock(at)}"


def belongs_to(at: datetime, begins: int) -> str:
    """The person's day where that is not the one of the calendar, in a sentence, or ""."""
    its = day_of(at, begins)
    return tr("It belongs to {day}.", day=wording.day(its)) if its != at.date() else ""


def felt(one: Felt) -> str:
    """A word with its strength, such as `tense 6`, or the word alone."""
    return _word(one) if one.intensity is None else f"{_word(one)} {one.intensity}"


def _word(one: Felt) -> str:
    """The word, and where in the body it is, such as `tense in the jaw`."""
    places = ", ".join(map(wording.plain, one.places))
    return (
        tr("{word} in the {places}", word=called(one.word), places=places)
        if places
        else called(one.word)
    )


def sensation(one: Sensation) -> str:
    """What was sensed at a place, such as `chest: tight, warm`."""
    kinds = ", ".join(map(called, one.kinds))
    return f"{wording.plain(one.place)}: {kinds}" if kinds else wording.plain(one.place)


def in_short(rating: Rating) -> str:
    """What was answered at one moment in a line: the words, or else the first scale."""
    words = [
        *map(felt, rating.felt),
        *map(called, rating.answers),
        *map(sensation, rating.sensations),
    ]
    if words:
        return ", ".join(words)
    if rating.scales and set(rating.scales) <= set(PAIRS):
        return DISTANCE
    for name, answer in rating.scales.items():
        scale = SCALES.get(name)
        in_words = scale is not None and scale.choices
        return called(str(answer)) if in_words else f"{_asked(name)} {called(str(answer))}"
    return ""


def ratings_in_short(ratings: Sequence[Rating]) -> str:
    """Such as `Before: foggy, tense 6. After: calm 3.`, "" where nothing was answered."""
    said = []
    for moment, name in MOMENT.items():
        parts = [words for each in ratings if each.moment == moment if (words := in_short(each))]
        if parts:
            said.append(f"{name}: {', '.join(parts)}.")
    return " ".join(said)


_ASKED = {
    "noticing": tr("what is there"),
    "numb": tr("numb or shut off"),
    "body": tr("the body felt"),
    "here": tr("here"),
    "close": tr("close to somebody or something"),
    "hard": tr("hard"),
    "pull": tr("the pull to use or escape"),
    "clear": tr("clear"),
}
"""Each scale in a word or three, for where its whole question has no room."""


def _asked(name: str) -> str:
    return _ASKED.get(name) or breakable(name.removeprefix(OWN).removeprefix("distance "))


def answers(rating: Rating, questions: Questions | None = None) -> tuple[tuple[str, str], ...]:
    """Each answer of a rating in full, as (what was asked, what was said).

    The person's own scales are in `questions`; one that is there no more goes by its name.
    """
    said: list[tuple[str, str]] = []
    for one in rating.felt:
        strength = (
            "" if one.intensity is None else tr(", {intensity} of 10", intensity=one.intensity)
        )
        said.append(("", f"{_word(one)}{strength}"))
    said += [("", called(answer)) for answer in rating.answers]
    said += [("", sensation(one)) for one in rating.sensations]
    for name, value in rating.scales.items():
        scale = scale_named(name, questions)
        question = scale.question
        if question == name.removeprefix(OWN):  # a scale that is not there any more
            question = breakable(f"{question[:1].upper()}{question[1:]}?")
        if isinstance(value, int) and name in PAIRS:
            said.append((question, wording.between(scale, value)))
        elif isinstance(value, int) and scale.low:
            said.append(
                (
                    question,
                    tr(
                        "{value}, from 0 “{low}” to 10 “{high}”",
                        value=value,
                        low=scale.low,
                        high=scale.high,
                    ),
                )
            )
        else:
            said.append((question, str(value)))
    return tuple(said)


@dataclass(frozen=True, slots=True)
class Shown:
    """An entry as the list shows it: what it was, when and how, and what was felt or written."""

    title: str
    line: str
    words: str
    look: KindLook


def shown(record: Record) -> Shown:
    """`record` in three short lines."""
    match record:
        case Session():
            return Shown(
                record.played.title,
                f"{clock(record.started)}, {wording.about(record.heard)}, {ENDED[record.ending]}",
                ratings_in_short(record.ratings),
                look_of(record.played.kind),
            )
        case CheckIn():
            words = [
                ", ".join(map(mood, record.moods)),
                in_short(record.rating) if record.rating else "",
                ", ".join(map(called, record.tags)),
            ]
            return Shown(
                tr("Check-in"),
                _line(record.at, record.source),
                one_line("  ·  ".join(word for word in words if word)),
                _CHECK_IN,
            )
        case Note():
            return Shown(
                one_line(record.prompt) or tr("Note"),
                _line(record.at, record.source),
                one_line(record.text),
                _NOTE,
            )
        case BodyMap():
            return Shown(
                tr("Body map"), clock(record.at), one_line(said(record.regions)), _BODY_MAP
            )
        case _:
            assert_never(record)


_CHECK_IN = KindLook(tr("Check-in"), "hand", "plum", "plum_soft")
_NOTE = KindLook(tr("Note"), "notebook-pen", "sky", "sky_soft")
_BODY_MAP = KindLook(tr("Body map"), "person-standing", "clay", "clay_soft")


def mood(one: Mood) -> str:
    """A mood on another app's scale as it was there, such as `good, 4 from 1 to 5`."""
    if one.value is None:
        return one.name
    value = tr(
        "{value} from {lowest} to {highest}",
        value=one.value,
        lowest=one.lowest,
        highest=one.highest,
    )
    return f"{one.name}, {value}" if one.name else value


def _line(at: datetime, source: Source | None) -> str:
    return (
        clock(at) if source is None else tr("{clock}, from {app}", clock=clock(at), app=source.app)
    )


def about(record: Record) -> tuple[str, ...]:
    """What there is to say of an entry beside what was felt, in sentences."""
    match record:
        case Session():
            length = wording.about(record.heard)
            planned = wording.about(record.planned)
            if length != planned:
                length = tr("{length} of {planned}", length=length, planned=planned)
            lines = [f"{length[0].upper()}{length[1:]}, {ENDED[record.ending]}."]
            if record.without:
                lines.append(
                    tr("Left out: {these}.", these=", ".join(map(wording.plain, record.without)))
                )
            return tuple(lines)
        case CheckIn():
            moods = "; ".join(map(mood, record.moods))
            lines = [capital(moods), ", ".join(map(called, record.tags)), _taken_in(record.source)]
            return tuple(each for each in lines if each)
        case Note():
            return tuple(each for each in (record.prompt, _taken_in(record.source)) if each)
        case BodyMap():
            return ()
        case _:
            assert_never(record)


def _taken_in(source: Source | None) -> str:
    return tr("Taken in from {app}.", app=source.app) if source is not None else ""


def taken_in_with(record: Record) -> tuple[str, ...]:
    """What an imported entry's file said beside what is shown, a line each."""
    if isinstance(record, Session | BodyMap) or record.source is None:
        return ()
    columns = record.source.columns.items()
    return tuple(breakable(f"{name}: {value}") for name, value in columns if value)


def moment(rating: Rating) -> str:
    """When in a session it was answered, such as `During, about 3 minutes in`."""
    name = MOMENT[rating.moment]
    if rating.moment == "during" and rating.frame is not None:
        return tr("{name}, {how_far} in", name=name, how_far=wording.how_far(rating.frame / RATE))
    later = tr(", later") if rating.late else ""
    return f"{name}, {clock(rating.at)}{later}"


def one_line(text: str) -> str:
    """The beginning of a text without its line breaks."""
    return " ".join(text[:_LONGEST].split())


def breakable(text: str) -> str:
    """A text whose long words may go on in the next line."""
    return _LONG_WORD.sub(lambda found: f"{found[0]}\u200b", text)
