"""How the shipped exercises are written, held against the rules for narration.

What can be counted is counted here: invitations, ways out, silences, words a minute. Whether a
script is kind is for people to say.
"""

from __future__ import annotations

import re

import pytest

from feltsense.score.cues import RATE, Phase, Silence
from feltsense.script.steps import Bell, Breathe, Exercise
from feltsense.script.vocabulary import is_part_of
from tests.exercises.shipped import (
    all_text,
    exercises,
    laid_out,
    lines,
    longest_gap,
    own_lengths,
    spoken,
)

END = "Whatever you noticed, you can stop there."

BANNED = re.compile(
    r"\b(just|simply|relax\w*|let go|surrender\w*|empty your mind|don't move|deep breath\w*|"
    r"you will feel|now you are|should|must|try to|well done|good job|proud|calm\w*|heal\w*|"
    r"energy|heart space|safe\w*|sink\w*|melt\w*|darkness|falling|held|watched|"
    r"mother|father|parent|partner|lover|close your eyes)\b",
    re.IGNORECASE,
)
OUTSIDE = re.compile(
    r"\b(look\w*|see|view|eyes|room|sound|listen\w*|colour|thing|watch|follow|find)\b",
    re.IGNORECASE,
)
CHOICE = re.compile(r"\b(or|if|you can|might|may|perhaps|either|choose)\b", re.IGNORECASE)
NOTHING = re.compile(
    r"\b(nothing|neither|blank|not much|hardly any|none|no sense|no feeling|no word)\b",
    re.IGNORECASE,
)
COUNTS = re.compile(
    r"\b(counts?|answers?|enough|no answer is better|either is fine)\b", re.IGNORECASE
)

# What may not be said when a region is left out; parts are named by the words of their whole.
WORDS = {
    "hands": r"hands?|fingers?|palms?",
    "feet": r"feet|foot|heel|sole|toes?",
    "legs": r"legs?|knees?|thighs?",
    "back": r"your back|shoulder blades",
    "shoulders": r"shoulders?",
    "arms": r"arms?|elbows?",
    "jaw": r"jaw|teeth|lips",
    "neck": r"neck|collar",
    "face": r"face|lips|teeth",
    "scalp": r"head|hair",
    "belly": r"belly|stomach",
    "chest": r"chest|ribs|heart",
}

every = pytest.mark.parametrize("exercise", exercises(), ids=lambda exercise: exercise.id)
every_length = pytest.mark.parametrize(
    ("exercise", "minutes"),
    [(exercise, minutes) for exercise in exercises() for minutes in own_lengths(exercise)],
    ids=lambda value: f"{value:g} min" if isinstance(value, float | int) else value.id,
)


def test_the_six_are_there() -> None:
    assert {exercise.id for exercise in exercises()} >= {
        "body-scan/edges-first",
        "body-scan/small-body-scan",
        "breathing/box-gentle",
        "breathing/longer-out-breath",
        "grounding/feet-and-chair",
        "interoception/sensation-words",
    }


@every
def test_sentences_are_short_and_plain(exercise: Exercise) -> None:
    for text in all_text(exercise):
        assert BANNED.search(text) is None, text
        assert "!" not in text, text
        for sentence in re.split(r"(?<=[.!?])\s+", text):
            assert len(re.findall(r"[\w'-]+", sentence)) <= 14, sentence


@every_length
def test_it_arrives_outside(exercise: Exercise, minutes: float) -> None:
    """At least 30 s in the room, with the ways out named, before anything inward."""
    score = laid_out(exercise, minutes)
    first = exercise.sections[0]
    assert first.region is None
    assert isinstance(first.steps[0], Bell) and first.steps[0].which == "start"
    assert OUTSIDE.search(lines(first)[0])
    words = " ".join(lines(first))
    assert re.search(r"\bskip\b.*\bstop\b", words, re.IGNORECASE) and "eyes can stay open" in words
    said = [cue for cue, _ in spoken(score) if cue.section == 0]
    assert (score.sections[0].at + score.sections[0].length - said[0].at) / RATE >= 30


@every_length
def test_it_ends_outside_and_never_in_silence(exercise: Exercise, minutes: float) -> None:
    """At least 45 s in the room before the last line, and a bell as the last thing heard."""
    score = laid_out(exercise, minutes)
    last = score.sections[-1]
    assert last.region is None
    assert [cue.what for cue in score.cues if cue.length][-1] == Bell("end")
    cue, text = spoken(score)[-1]
    assert text == END
    assert (cue.at - last.at) / RATE >= 45


@every
def test_nothing_is_a_whole_answer_at_every_visit(exercise: Exercise) -> None:
    for section in exercise.sections:
        if section.region is None and not any(isinstance(s, Breathe) for s in section.steps):
            continue
        words = " ".join(lines(section))
        assert NOTHING.search(words), section.title
        assert COUNTS.search(words), section.title


@every
def test_the_first_option_is_outside(exercise: Exercise) -> None:
    """Each visit begins with the room, a sound or a thing; the body is the second option."""
    for section in exercise.sections:
        if section.region is None or section.region in ("belly", "chest"):
            continue
        first = re.split(r"\b[Oo]r\b", " ".join(lines(section)))[0]
        assert OUTSIDE.search(first), section.title


@every
def test_belly_and_chest_follow_a_spoken_choice(exercise: Exercise) -> None:
    for section in exercise.sections:
        if section.region in ("belly", "chest") and "slowly" not in section.title:
            assert re.search(r"\b(stay|look)\b.*\bskip\b.*\bstop\b", lines(section)[0])


@every_length
def test_the_way_out_is_named_half_way(exercise: Exercise, minutes: float) -> None:
    """Spoken somewhere in the middle; two minutes are too short to need it twice."""
    score = laid_out(exercise, minutes)
    exits = [cue.at / score.frames for cue, text in spoken(score) if re.search(r"\bstop\b", text)]
    assert minutes < 2.5 or any(0.3 <= at <= 0.7 for at in exits)


@every_length
def test_there_is_a_choice_each_minute(exercise: Exercise, minutes: float) -> None:
    score = laid_out(exercise, minutes)
    assert longest_gap(score, [line for line in spoken(score) if CHOICE.search(line[1])]) <= 60


@every_length
def test_more_silence_than_speech_but_never_lost_in_it(exercise: Exercise, minutes: float) -> None:
    """25 to 65 words a minute over the whole; long silences are announced, none is over 45 s."""
    score = laid_out(exercise, minutes)
    words = sum(len(text.split()) for _, text in spoken(score))
    assert 25 <= words / minutes <= 65
    assert all(text != exercise.reorient for _, text in spoken(score))
    before = ""
    for cue in score.cues:
        if isinstance(cue.what, Silence):
            assert cue.length <= 45 * RATE
            assert not cue.what.elastic or cue.length >= 1.5 * RATE
            if cue.length > 20 * RATE:
                assert "quiet" in before, (before, cue.length / RATE)
        elif cue.length:
            before = getattr(cue.what, "text", "")


@every_length
def test_paced_breath_is_given_back(exercise: Exercise, minutes: float) -> None:
    """No pacing lasts over 90 s, and each is followed by `let it go its own way`."""
    score = laid_out(exercise, minutes)
    started = None
    for cue in score.cues:
        if isinstance(cue.what, Phase):
            started = cue.at if started is None else started
            assert cue.end - started <= 90 * RATE
        elif cue.length and started is not None:
            assert "let it go its own way" in getattr(cue.what, "text", "").lower()
            started = None
    words = " ".join(all_text(exercise)).lower()
    assert exercise.kind != "breathing" or ("soft and easy" in words and "hold" not in words)


@every_length
def test_a_region_that_is_left_out_is_not_mentioned(exercise: Exercise, minutes: float) -> None:
    """At the usual and the longest length, any one region can go, and leaves no word behind."""
    if minutes == exercise.minutes.shortest:
        return
    regions = {section.region for section in exercise.sections if section.region in WORDS}
    for region in sorted(region for region in regions if region):
        score = laid_out(exercise, minutes, frozenset({region}))
        assert all(
            not span.region or not is_part_of(span.region, region) for span in score.sections
        )
        for _, text in spoken(score):
            assert not re.search(rf"\b({WORDS[region]})\b", text, re.IGNORECASE), (region, text)


def test_the_edges_come_first_and_the_middle_last() -> None:
    """Seven places in 5 minutes, ten in 10, and in 20 each of the ten again, more slowly."""
    (exercise,) = [each for each in exercises() if each.id == "body-scan/edges-first"]
    seven = ["hands", "feet", "legs", "seat", "shoulders", "jaw", "face"]
    ten = [*seven, "belly", "chest", "whole-body"]

    def regions(minutes: float) -> list[str]:
        score = laid_out(exercise, minutes)
        visited = [span.region for span in score.sections if span.region]
        return list(dict.fromkeys(visited))

    assert regions(5) == seven
    assert regions(10) == ten
    assert [region for region in regions(20) if region in ten] == ten
    assert set(regions(20)) - set(ten) == {"back", "arms", "neck", "scalp"}
