"""Captions read back by a small strict reader of WebVTT."""

from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from feltsense.score.captions import to_webvtt
from feltsense.score.cues import RATE, Cue, Score, Span
from feltsense.script.steps import Say, Show

STAMP = r"(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})"
TIMES = re.compile(rf"{STAMP} --> {STAMP}")


def read_back(text: str) -> list[tuple[int, int, str]]:
    """Each cue with its begin and end in thousandths of a second; an error for anything else."""
    head, *blocks = text.removesuffix("\n").split("\n\n")
    assert head == "WEBVTT"
    found: list[tuple[int, int, str]] = []
    for block in blocks:
        first, *payload = block.split("\n")
        if first == "NOTE" or first.startswith("NOTE "):
            assert "-->" not in block
            continue
        times = TIMES.fullmatch(first)
        assert times is not None, first
        hours, minutes, seconds, rest = (int(each) for each in times.groups()[:4])
        begin = ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest
        hours, minutes, seconds, rest = (int(each) for each in times.groups()[4:])
        end = ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest
        assert payload and all(payload)
        assert not re.search(r"-->|[<>]|&(?!amp;|lt;|gt;)", "\n".join(payload))
        assert begin < end
        assert not found or found[-1][0] <= begin
        found.append((begin, end, unescape("\n".join(payload))))
    return found


words = st.text("ab &<>-;#", min_size=1, max_size=12).filter(lambda text: bool(text.split()))
texts = st.lists(
    st.tuples(words.map(Say) | words.map(Show), st.integers(1, 9 * RATE), st.integers(0, 9 * RATE)),
    min_size=1,
    max_size=8,
)


def score_of(parts: list[tuple[Say | Show, int, int]], title: str = "Trial") -> Score:
    cues: list[Cue] = []
    at = 0
    for what, length, pause in parts:
        cues.append(Cue(at, length if isinstance(what, Say) else 0, what, 0))
        at = cues[-1].end + pause
    return Score("trial", title, "en", "none", at, tuple(cues), (Span(title, None, 0, at),))


@given(texts, words)
def test_it_is_valid_whatever_the_words_and_the_times(
    parts: list[tuple[Say | Show, int, int]], title: str
) -> None:
    score = score_of(parts, title)
    found = read_back(to_webvtt(score))
    assert all(end <= score.frames * 1000 // RATE for _, end, _ in found)
    # A line that lasts long enough to be stamped at all is there, with all its words.
    said = [cue for cue in score.cues if isinstance(cue.what, Say) and cue.length >= RATE // 10]
    for cue in said:
        assert isinstance(cue.what, Say)
        line = " ".join(cue.what.text.split())
        begin = cue.at * 1000 // RATE
        assert any(start == begin and line in text.split("\n") for start, _, text in found)


def test_an_arrow_and_tags_are_only_words() -> None:
    text = "a --> b & <b>c</b> &amp;"
    assert read_back(to_webvtt(score_of([(Say(text), RATE, 0)], "--> <i>"))) == [(0, 1000, text)]


def test_hours() -> None:
    score = score_of([(Say("a"), RATE, 3601 * RATE), (Say("b"), RATE, 0)])
    assert [begin for begin, _, _ in read_back(to_webvtt(score))] == [0, 3_602_000]
