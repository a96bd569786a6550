"""What is asked, in the settings file: what fits comes back, and nothing that does not stops it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feltsense.feeling.days import LATEST_BEGIN
from feltsense.feeling.questions import LONGEST_WORD, TAGS, OwnWord, Questions, asking, tags
from feltsense.feeling.questions import vocabulary as words_of
from feltsense.feeling.ratings import MOMENTS, SOMETHING
from feltsense.feeling.scales import OWN, SCALES, Scale
from feltsense.feeling.words import NOT_FEELING, WORDS
from feltsense.gui.settings import Settings, load, save
from feltsense.gui.stored_questions import LONGEST_TEXT, as_stored, from_stored
from feltsense.vault.kept import Kept
from feltsense.vault.key_record import State
from feltsense.vault.sealing import Seal

ANY_LETTER = st.characters(exclude_categories=["Cs"])
STRANGE = (
    "\u202eback",
    "e\u0301",
    "👩‍👩‍👧",
    "\ufdfd",
    "a\nb",
    "\u0000",
    "ﬀ",
    "İstanbul",
    "ㅤx",
    "\u200bx",
)


def texts(longest: int) -> st.SearchStrategy[str]:
    any_text = st.text(ANY_LETTER, min_size=1, max_size=longest) | st.sampled_from(STRANGE)
    return any_text.filter(lambda text: bool(text.strip()) and len(text) <= longest)


NAMES = texts(LONGEST_WORD).filter(lambda name: name not in (*NOT_FEELING, SOMETHING))
LINES = st.just("") | texts(LONGEST_TEXT)
PLACES = st.none() | st.tuples(st.floats(-1, 1), st.floats(-1, 1))
OWN_WORDS = st.builds(
    lambda name, cue, place: OwnWord(name, cue, *(place or (None, None))), NAMES, LINES, PLACES
)
OWN_SCALES = st.builds(
    lambda name, question, low, high, middle: Scale(f"{OWN}{name}", question, low, high, middle),
    texts(LONGEST_WORD),
    texts(LONGEST_TEXT),
    LINES,
    LINES,
    LINES,
)


def several(values: st.SearchStrategy[Any], by: Any = lambda value: value) -> Any:
    return st.lists(values, max_size=5, unique_by=by).map(tuple)


@st.composite
def set_up(draw: st.DrawFn) -> Questions:
    own_scales = draw(several(OWN_SCALES, lambda scale: scale.name))
    names = (*SCALES, *(scale.name for scale in own_scales))
    return Questions(
        own_words=draw(several(OWN_WORDS, lambda word: word.name)),
        hidden=draw(several(st.sampled_from(list(WORDS)) | NAMES)),
        scales=draw(several(st.sampled_from(names))),
        own_scales=own_scales,
        own_tags=draw(several(texts(LONGEST_WORD))),
        hidden_tags=draw(several(st.sampled_from(TAGS) | texts(LONGEST_WORD))),
        as_list=draw(st.booleans()),
        body_first=draw(st.booleans()),
        day_begins=draw(st.integers(0, LATEST_BEGIN)),
    )


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(), max_size=12)
    | st.sampled_from(["numb", "own: x", "joyful", "\ud800", ""]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["name", "cue", "valence", "arousal", "question", "low", "high"])
            | st.text(st.characters(), max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)
FIELDS = st.fixed_dictionaries({}, optional=dict.fromkeys(as_stored(Questions()), JSON))


@given(set_up())
def test_what_was_set_up_comes_back(questions: Questions) -> None:
    assert from_stored(json.loads(json.dumps(as_stored(questions)))) == questions


@given(JSON | FIELDS)
def test_whatever_stands_there_is_read_and_can_be_asked(stored: Any) -> None:
    questions = from_stored(stored)
    assert from_stored(json.loads(json.dumps(as_stored(questions)))) == questions
    for moment in MOMENTS:
        assert all(not scale.choices for scale in asking(questions, moment).scales)
    chosen = words_of(questions)
    assert not {*chosen.placed, *chosen.unplaced} & {*NOT_FEELING, SOMETHING}
    for text in (*chosen.placed, *chosen.unplaced, *tags(questions)):
        text.encode()  # the journal holds it, if it is chosen


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(set_up(), st.sampled_from(list(as_stored(Questions()))), JSON)
def test_one_that_does_not_fit_takes_no_other_with_it(
    questions: Questions, name: str, strange: Any
) -> None:
    stored = {**as_stored(questions), name: strange}
    found = as_stored(from_stored(json.loads(json.dumps(stored))))
    usual = as_stored(questions)
    rests_on = {name, "scales"} if name == "own_scales" else {name}
    assert {key: found[key] for key in usual.keys() - rests_on} == {
        key: usual[key] for key in usual.keys() - rests_on
    }


def test_of_a_list_one_slip_takes_one_out() -> None:
    words = [{"name": "one"}, {"name": ""}, 3, {"name": "two", "valence": 7}, {"name": "numb"}]
    found = from_stored({"own_words": words, "hidden": ["sad", 4, "sad"], "day_begins": True})
    assert found == Questions(own_words=(OwnWord("one"), OwnWord("two")), hidden=("sad",))


def test_five_hundred_words_of_every_script() -> None:
    letters = [chr(code) for code in range(0x100, 0x3000, 23) if chr(code).isprintable()]
    words = tuple(
        OwnWord(f"{letters[n % len(letters)]}{n}\u0301", "🙂" * (n % 200), -0.5, n / 500)
        for n in range(500)
    )
    questions = Questions(own_words=words)
    assert (
        from_stored(json.loads(json.dumps(as_stored(questions), ensure_ascii=False))) == questions
    )
    assert len(words_of(questions).placed) == len(WORDS) + 500


@pytest.mark.parametrize("sealed", [False, True], ids=["plain", "sealed"])
def test_they_are_in_the_file_as_the_rest_is(tmp_path: Path, sealed: bool) -> None:
    kept = Kept(Seal(bytes(32), b"testkeys"), State.SEALED) if sealed else Kept()
    file = tmp_path / "settings.json"
    questions = Questions(own_words=tuple(OwnWord(name) for name in STRANGE), day_begins=4)
    save(file, Settings(questions=questions), kept)
    assert load(file, kept) == (Settings(questions=questions), "")
    if sealed:
        everything = b"".join(path.read_bytes() for path in tmp_path.iterdir())
        assert "İstanbul".encode() not in everything
        assert load(file, Kept(locked=True))[0] == Settings()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(list(Settings.__dataclass_fields__)), JSON))
def test_a_file_made_by_hand_is_read_and_can_be_saved(tmp_path: Path, stored: Any) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps(stored))
    found, _ = load(file)
    save(file, found)
    assert load(file) == (found, "")
