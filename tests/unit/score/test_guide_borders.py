"""The guide at every border of a session, held against a plain reading of its cues."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from feltsense.score.choices import Choices
from feltsense.score.cues import RATE, Phase, Score
from feltsense.score.guide import guide_at, waits_within
from feltsense.score.layout import lay_out
from feltsense.script.steps import (
    Ask,
    Bell,
    Breathe,
    Exercise,
    Focus,
    Minutes,
    Pattern,
    Say,
    Section,
    Show,
    Step,
    Wait,
)
from tests.unit.score.scripts import a_word_a_second, laid_out

steps: st.SearchStrategy[Step] = st.one_of(
    st.sampled_from(["One.", "Two words.", "Three words here."]).map(Say),
    st.sampled_from([2.0, 10.0]).map(Wait),
    st.just(Breathe(Pattern(2, 1, 3, 0.5), cycles=2)),
    st.sampled_from(["hands", "chest"]).map(Focus),
    st.builds(Ask, st.sampled_from(["noticing", "numb"]), st.booleans()),
    st.sampled_from(["See.", "Read."]).map(Show),
    st.just(Bell("interval")),
)
sections = st.builds(
    Section,
    title=st.sampled_from("ABC"),
    steps=st.lists(steps, min_size=1, max_size=6).map(tuple),
    region=st.none() | st.just("feet"),
)


def score_of(parts: list[Section]) -> Score:
    script = Exercise(
        id="trial",
        title="Trial",
        kind="body-scan",
        summary="A test.",
        minutes=Minutes(5, 5, 5),
        sections=(*parts, Section("End", (Say("End."), Wait(9)))),
        digest="",
    )
    return lay_out(script, Choices(), a_word_a_second)


@given(st.lists(sections, max_size=4).map(score_of))
def test_the_guide_says_what_the_cues_say_at_every_border(score: Score) -> None:
    borders = {frame for cue in score.cues for frame in (cue.at - 1, cue.at, cue.at + 1)}
    for frame in borders | {-1, score.frames, score.frames + 1}:
        there = min(max(frame, 0), score.frames)
        guide = guide_at(score, frame)
        # A session is over at its end, and what stood last still stands.
        begun = [cue for cue in score.cues if cue.at <= there]
        section = begun[-1].section
        own = [cue for cue in begun if cue.section == section]
        start = own[0].at
        # A question or text at the very end of a section has its time in the one that follows.
        seen = [cue for cue in begun if cue.at >= start]
        said = [cue.what.text for cue in own if isinstance(cue.what, Say)]
        coming = [c.what.text for c in score.cues[len(begun) :] if isinstance(c.what, Say)]
        shown = [cue.what.text for cue in seen if isinstance(cue.what, Show)]
        moved = [cue.what.region for cue in own if isinstance(cue.what, Focus)]
        asked = [
            (cue.what.scale, cue.at, cue.what.waits) for cue in seen if isinstance(cue.what, Ask)
        ]
        now = [cue for cue in begun if there < cue.end]
        assert (guide.frame, guide.remaining) == (there, score.frames - there)
        assert guide.section == section
        assert guide.caption == (said[-1] if said else "")
        assert guide.next_caption == (coming[0] if coming else "")
        assert guide.speaking == any(isinstance(cue.what, Say) for cue in now)
        assert guide.shown == (shown[-1] if shown else "")
        assert guide.region == (moved[-1] if moved else score.sections[section].region)
        question = guide.question, guide.question_at, guide.waits
        assert question == (asked[-1] if asked else (None, -1, False))
        paced = [(cue, cue.what) for cue in now if isinstance(cue.what, Phase)]
        if not paced:
            assert (guide.phase, guide.phase_left, guide.breath) == (None, 0, 0)
        for cue, phase in paced:
            assert (guide.phase, guide.cycle, guide.cycles) == (
                phase.name,
                phase.cycle,
                phase.cycles,
            )
            assert guide.phase_left == (cue.end - there) / RATE


def test_the_breath_is_one_line_without_jumps() -> None:
    """From phase to phase and breath to breath it goes on where it was."""
    score = laid_out("[breathe 3.3-1-4.7-0.5 x3] [5]", 1)
    for before, after in zip(score.cues, score.cues[1:13], strict=False):
        ends = guide_at(score, before.end - 1).breath
        assert abs(ends - guide_at(score, after.at).breath) < 1e-6


@given(st.lists(sections, max_size=4).map(score_of), st.data())
def test_no_question_that_waits_is_missed(score: Score, data: st.DataObject) -> None:
    """Looked at from frame to frame, however far apart, each is found once, and in its order."""
    borders = sorted({cue.at for cue in score.cues} | {score.frames})
    looks = sorted(data.draw(st.sets(st.sampled_from(borders))) | {0, score.frames})
    found: list[int] = []
    for first, last in pairwise(looks):
        at = waits_within(score, first, last)
        while at is not None:
            found.append(at)
            at = waits_within(score, at + 1, last)
    asked = [cue.at for cue in score.cues if isinstance(cue.what, Ask) and cue.what.waits]
    assert list(dict.fromkeys(found)) == asked
