"""What the page "Questions" changes, and what it says is wrong; no screen is needed."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltsense.feeling.names import same, tidy
from feltsense.feeling.questions import TAGS, OwnWord, Questions, scale_named
from feltsense.feeling.scales import BEFORE_AND_AFTER, Scale
from feltsense.feeling.words import WORDS
from feltsense.gui.questions import changing
from feltsense.gui.questions.changing import NEEDED, TURNED
from feltsense.gui.stored_questions import as_stored, from_stored

QUIET = Scale("own: quiet", "How quiet is it inside?", low="loud", high="still")
HOMESICK = OwnWord("homesick", "far from home", -0.4, -0.2)
WOOLLY = OwnWord("woolly")
SET_UP = Questions(
    own_words=(HOMESICK, WOOLLY),
    hidden=("playful", "woolly"),
    scales=("numb", "own: quiet"),
    own_scales=(QUIET,),
    own_tags=("choir", "night shift"),
    hidden_tags=("choir", "sleep"),
)


def test_a_scale_is_asked_in_its_own_place() -> None:
    asked = changing.with_scale_asked(SET_UP, "here", True)
    assert asked.scales == ("numb", "here", "own: quiet")
    assert changing.with_scale_asked(asked, "numb", False).scales == ("here", "own: quiet")
    assert set(BEFORE_AND_AFTER) < set(changing.OURS)


def test_another_name_makes_a_new_question_and_keeps_the_old_one() -> None:
    reworded = replace(QUIET, question="How still is it inside?")
    assert changing.with_scale(SET_UP, reworded, QUIET).own_scales == (reworded,)
    assert changing.with_scale(SET_UP, reworded, QUIET).scales == SET_UP.scales

    calm = replace(reworded, name="own: calm")
    found = changing.with_scale(SET_UP, calm, QUIET)
    assert found.own_scales == (QUIET, calm)
    assert found.scales == ("numb", "own: calm")
    assert scale_named("own: quiet", found) is QUIET
    assert changing.with_scale(SET_UP, calm).scales == ("numb", "own: quiet", "own: calm")


def test_turned_round_it_is_another_question() -> None:
    turned = replace(QUIET, low="Still", high="loud")
    assert changing.scale_wrong(turned, SET_UP, QUIET) == {"name": TURNED}
    assert changing.scale_wrong(replace(turned, name="own: noise"), SET_UP, QUIET) == {}


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", NEEDED),
        ("\u200b \u00ad", NEEDED),
        ("Joyful", "“Joyful” is there already."),
        ("HOMESICK", "“HOMESICK” is there already."),
        ("playful", "“playful” is there already, but hidden. It can be shown again below."),
        ("Numb", "“Numb” is among the answers already."),
        ("something", "“something” is among the answers already."),
        ("x" * 41, "At most 40 letters, please. This has 41."),
    ],
)
def test_what_is_wrong_with_a_word(name: str, said: str) -> None:
    assert changing.word_wrong(OwnWord(name), SET_UP) == {"name": said}


def test_what_is_wrong_with_the_rest() -> None:
    assert changing.word_wrong(HOMESICK, SET_UP, HOMESICK) == {}
    assert changing.word_wrong(OwnWord("new", "x" * 201), SET_UP).keys() == {"cue"}
    assert changing.tag_wrong("Sleep", SET_UP) == "“Sleep” is there already."
    assert changing.tag_wrong("Choir", SET_UP, "choir") == ""
    empty = Scale("own: ", "")
    assert changing.scale_wrong(empty, SET_UP) == dict.fromkeys(
        ("name", "question", "low", "high"), NEEDED
    )
    assert same("caf\u00e9", "CAFE\u0301")


def test_what_was_taken_out_is_put_back_as_it_was() -> None:
    without = changing.without_word(SET_UP, WOOLLY)
    assert (without.own_words, without.hidden) == ((HOMESICK,), ("playful",))
    assert changing.with_word_back(without, WOOLLY, SET_UP) == SET_UP

    no_scale = changing.without_scale(SET_UP, QUIET)
    assert (no_scale.own_scales, no_scale.scales) == ((), ("numb",))
    assert changing.with_scale_back(no_scale, QUIET, SET_UP) == SET_UP

    no_tag = changing.without_tag(SET_UP, "choir")
    assert (no_tag.own_tags, no_tag.hidden_tags) == (("night shift",), ("sleep",))
    back = changing.with_tag_back(no_tag, "choir", SET_UP)
    assert (back.own_tags, set(back.hidden_tags)) == (SET_UP.own_tags, set(SET_UP.hidden_tags))


def test_what_came_since_is_not_undone_by_putting_back() -> None:
    without = changing.without_word(SET_UP, HOMESICK)
    since = changing.with_word(replace(without, day_begins=4), OwnWord("homesick", "new"))
    assert changing.with_word_back(since, HOMESICK, SET_UP) == since
    since = changing.with_word(without, OwnWord("new"))
    found = changing.with_word_back(since, HOMESICK, SET_UP).own_words
    assert [word.name for word in found] == ["homesick", "woolly", "new"]


def test_a_word_that_is_renamed_stays_hidden() -> None:
    found = changing.with_word(SET_UP, replace(WOOLLY, name="wadded"), WOOLLY)
    assert found.hidden == ("playful", "wadded")
    assert changing.with_tag(SET_UP, "singing", "choir").hidden_tags == ("singing", "sleep")


def test_a_tag_that_was_typed_is_there_once_and_shown() -> None:
    assert changing.with_tag_typed(SET_UP, "sea").own_tags == ("choir", "night shift", "sea")
    found = changing.with_tag_typed(changing.with_tag_typed(SET_UP, "Choir"), "sleep")
    assert (found.own_tags, found.hidden_tags) == (SET_UP.own_tags, ())
    assert changing.with_tag_typed(SET_UP, "\u200b") == SET_UP


@given(st.text(), st.sampled_from([*WORDS, *TAGS, "homesick"]))
def test_what_the_page_takes_can_be_stored(typed: str, name: str) -> None:
    name_typed = tidy(typed)
    word = OwnWord(name_typed, tidy(name))
    if not changing.word_wrong(word, SET_UP):
        found = changing.with_word(SET_UP, word)
        assert from_stored(as_stored_again(found)) == found
    if not changing.tag_wrong(name_typed, SET_UP):
        found = changing.with_tag(SET_UP, name_typed)
        assert from_stored(as_stored_again(found)) == found
    scale = Scale(f"own: {name_typed}", name_typed, low=name_typed, high=name_typed)
    if not changing.scale_wrong(scale, SET_UP):
        found = changing.with_scale(SET_UP, scale)
        assert from_stored(as_stored_again(found)) == found


def as_stored_again(questions: Questions) -> object:
    return json.loads(json.dumps(as_stored(questions)))


def test_a_word_typed_among_the_questions_is_kept_once_or_shown_again() -> None:
    kept = changing.with_word_typed(Questions(hidden=("angry",)), "  home  sick ")
    assert kept.own_words == (OwnWord("home sick"),)
    assert changing.with_word_typed(kept, "HOME sick") == kept
    assert changing.with_word_typed(kept, "Angry").hidden == ()
    hidden = changing.with_shown(kept, "home sick", False)
    assert changing.with_word_typed(hidden, "Home Sick").hidden == ("angry",)
    for wrong in ("numb", "something", " ", "m" * 41):
        assert changing.with_word_typed(kept, wrong) == kept
