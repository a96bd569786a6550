"""Invented exercises and sessions for pictures and tests of the screens; nobody's own data."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone

from feltsense.feeling.ratings import Felt, Rating
from feltsense.gui.recording.lines import Line, lines_of
from feltsense.gui.settings import Settings
from feltsense.gui.stored_care import Someone
from feltsense.journal.records import FINISHED, STOPPED, Played, Session
from feltsense.player.care import Care
from feltsense.player.suggest import Suggestion
from feltsense.script.steps import (
    Breathe,
    Evidence,
    Exercise,
    Minutes,
    Pattern,
    Say,
    Section,
    Wait,
)
from feltsense.sound.devices import Devices
from feltsense.sound.voices.own import Recording, Recordings
from feltsense.sound.volumes import Volumes

PASSPHRASE = "lantern orbit quiet gravel"
CODE = "9WDW-QWTG-5G80-QJ4W-BJ0G-Q3C8-X0BW"
NOW = datetime(2026, 11, 22, 21, 40, tzinfo=timezone(timedelta(hours=1)))


@dataclass(frozen=True, slots=True)
class SampleBroken:
    """A broken script, as the library tells of one."""

    id: str = "own/evening-scan"
    file: str = "evening-scan.md"
    problems: tuple[str, ...] = (
        'evening-scan.md:12:9: there is no region "shoulder"; the nearest is "shoulders"',
        "evening-scan.md:20:1: a silence lasts 0.5 to 600 s, not 900",
    )


def _section(title: str, region: str | None = None) -> Section:
    return Section(title, (Say("If it suits you."), Wait(10.0)), region=region)


def _breath(pattern: Pattern) -> Section:
    return Section("Breathing along", (Breathe(pattern, seconds=60.0),))


def exercises() -> tuple[Exercise, ...]:
    """Six exercises of four kinds, with regions, breaths and cautions."""
    arriving = _section("Arriving")
    edges = ("hands", "feet", "legs", "seat", "back", "shoulders", "jaw", "belly", "chest")
    return (
        Exercise(
            "grounding/feet-and-chair",
            "Feet and chair",
            "grounding",
            "Where you touch the floor and the seat, with your eyes open.",
            Minutes(1, 3, 5),
            (arriving, _section("Feet", "feet"), _section("Seat", "seat")),
            "1" * 64,
            evidence=Evidence("very-low", "Treleaven 2018"),
        ),
        Exercise(
            "body-scan/small-body-scan",
            "Small body scan",
            "body-scan",
            "Three short visits to the hands, the feet and the face, and back to the room.",
            Minutes(3, 4, 6),
            (arriving, _section("Hands", "hands"), _section("Feet", "feet")),
            "2" * 64,
            evidence=Evidence("low", "Gan 2022, doi:10.1111/aphw.12366"),
            cautions=("recent-trauma",),
        ),
        Exercise(
            "body-scan/edges-first",
            "Body scan, edges first",
            "body-scan",
            "From the hands and feet inwards, as slowly as you like. Chest and belly come last.",
            Minutes(5, 10, 20),
            (arriving, *(_section(region.title(), region) for region in edges)),
            "3" * 64,
            evidence=Evidence("low", "Fischer 2017, doi:10.3389/fnhum.2017.00452"),
            cautions=("recent-trauma", "chronic-pain", "depersonalisation"),
        ),
        Exercise(
            "breathing/longer-out-breath",
            "Longer out-breath",
            "breathing",
            "In for four, out for six, soft and easy.",
            Minutes(2, 4, 6),
            (arriving, _breath(Pattern(4, 0, 6, 0))),
            "4" * 64,
            evidence=Evidence("low", "Shao 2024, doi:10.1007/s12671-023-02294-2"),
            cautions=("lung-disease",),
        ),
        Exercise(
            "breathing/box",
            "Box, gentle",
            "breathing",
            "Four even sides: in, hold, out, hold.",
            Minutes(2, 3, 5),
            (arriving, _breath(Pattern(3, 3, 3, 3))),
            "5" * 64,
            evidence=Evidence("low", "Balban 2023, doi:10.1016/j.xcrm.2022.100895"),
            cautions=("pregnancy", "heart-disease", "panic-with-breathing"),
        ),
        Exercise(
            "interoception/sensation-words",
            "Sensation words",
            "interoception",
            "One object, one hand, and words for what is there. No word is a word too.",
            Minutes(3, 4, 5),
            (arriving, _section("Hand", "right-hand")),
            "6" * 64,
            evidence=Evidence("very-low", "Price & Hooven 2018, doi:10.3389/fpsyg.2018.00798"),
        ),
    )


def suggestion() -> Suggestion:
    """The first exercise, with its reason."""
    return Suggestion(exercises()[0], "A short way to begin, with your eyes open.")


def sessions() -> tuple[Session, ...]:
    """Three sittings of the last days, one of them stopped early."""
    feet, small, _, longer, _, _ = exercises()
    past = (
        (longer, timedelta(hours=13), 242.0),
        (small, timedelta(days=1), 96.0),
        (feet, timedelta(days=3, hours=2), 180.0),
    )
    return tuple(
        Session(
            Played(each.id, each.title, each.kind, each.digest),
            NOW - ago,
            each.minutes.usual * 60,
            heard,
            FINISHED if heard > 100 else STOPPED,
        )
        for each, ago, heard in past
    )


CARE = Care(anchor="sounds", touch=False, cautions=("heart-disease", "feeling-unreal"))
PEOPLE = (Someone("Robin (invented)", "after six, at home"), Someone("Dr. Ito (invented)"))


def settings() -> Settings:
    """Some of the sound set: quieter, no bells, headphones that are not there, and late ones."""
    volumes = Volumes(master=0.8, bells=0.0, ambience=0.45)
    return Settings(volumes=volumes, device="Wireless headphones", late=180, voices=("own", "rms"))


def outputs() -> Devices:
    """Two devices as a sound system names them."""
    return Devices(("Built-in Audio: Analog Stereo", "HDMI 1"), "Built-in Audio: Analog Stereo")


def voices() -> tuple[tuple[str, str], ...]:
    """Names and titles of voices, in the usual order."""
    return (("rms", "Recorded narration"), ("piper", "Piper"), ("flite-slt", "Flite, slt"))


def recordings() -> tuple[tuple[Line, ...], Recordings]:
    """The lines of a short script, the first two recorded, and one that it no longer has."""
    said = (
        ("Arriving", "Look around the room, as slowly as you like."),
        ("Arriving", "Let your eyes rest on something plain. Or listen to one sound."),
        ("Hands", "Stay with the room, or come to your hands. Perhaps where they touch something."),
        ("Hands", "There may be warmth, or weight, or not much. All of that counts."),
        ("Back", "Whatever you noticed, you can stop there."),
    )
    script = tuple(
        Section(title, tuple(Say(text) for section, text in said if section == title))
        for title in dict.fromkeys(section for section, _ in said)
    )
    lines = lines_of(replace(exercises()[0], sections=script))
    kept = {line.key: Recording("a.flac", 6 * 48_000, line.text) for line in lines[:2]}
    kept["0" * 64] = Recording("b.flac", 4 * 48_000, "Notice where they lie on the table.")
    return lines, Recordings("Recorded by Lena (invented)", kept)


def inputs() -> Devices:
    """Two microphones as a sound system names them."""
    return Devices(("Webcam: Analog Stereo", "Headset: Mono"), "Webcam: Analog Stereo")


@dataclass(frozen=True, slots=True)
class _Day:
    ago: int
    before: int | None
    after: int | None
    numb: tuple[str, ...] = field(default_factory=tuple)


_DAYS = (
    _Day(40, None, None, ("numb", "numb")),
    _Day(38, 2, 3),
    _Day(36, None, 2, ("numb",)),
    _Day(33, 4, 3),
    _Day(31, 6, 4),
    _Day(29, None, 3, ("far away",)),
    _Day(17, 3, 5),
    _Day(15, 7, 4),
    _Day(12, 2, 2),
    _Day(9, None, None, ("nothing much", "flat")),
    _Day(8, 5, 6),
    _Day(5, 8, 5),
    _Day(3, 4, 4),
    _Day(1, 6, 3),
)


def ratings() -> tuple[tuple[Rating, int], ...]:
    """Ratings before and after over six weeks, with numb ones and a gap, as (rating, session)."""
    made: list[tuple[Rating, int]] = []
    for number, day in enumerate(_DAYS, start=1):
        at = NOW - timedelta(days=day.ago)
        numb = list(day.numb)
        for moment, value, later in (("before", day.before, 0), ("after", day.after, 12)):
            when = at + timedelta(minutes=later)
            if value is not None:
                rating = Rating(moment, when, felt=(Felt("tense", value),))
            elif numb:
                rating = Rating(moment, when, answers=(numb.pop(0),))
            else:
                continue
            made.append((rating, number))
    return tuple(made)
