"""The published schema, the words that it repeats, and the quick look that spares an import."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from feltsense.feeling.scales import SCALES as ASKED
from feltsense.script import vocabulary
from feltsense.script.schema import fits, schema

VALIDATOR = Draft202012Validator(schema())

WHOLE: dict[str, Any] = {
    "title": "A",
    "kind": "breathing",
    "summary": "B",
    "minutes": [1, 2, 3.5],
    "language": "de",
    "evidence": {"strength": "low", "source": "C"},
    "cautions": ["D"],
    "ambience": "rain",
    "author": "E",
    "licence": "F",
    "reorient": "G",
}


def test_it_is_a_schema_of_the_draft_it_names() -> None:
    Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert schema()["$id"] and schema()["title"]
    for key, rules in schema()["properties"].items():
        assert rules["description"], key
        VALIDATOR.validate({**WHOLE, key: rules["examples"][0]})


def test_it_has_the_words_of_the_vocabulary() -> None:
    properties, words = schema()["properties"], schema()["$defs"]
    assert properties["kind"]["enum"] == list(vocabulary.KINDS)
    assert properties["evidence"]["properties"]["strength"]["enum"] == list(vocabulary.STRENGTHS)
    assert words["region"]["enum"] == list(vocabulary.REGIONS)
    assert words["scale"]["enum"] == list(vocabulary.SCALES)
    assert words["bell"]["enum"] == list(vocabulary.BELLS)
    assert words["ambience"]["enum"] == list(vocabulary.AMBIENCES)


def test_every_scale_that_a_script_may_ask_for_is_a_question() -> None:
    assert tuple(ASKED) == vocabulary.SCALES


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 700)
    | st.floats(-1, 700)
    | st.sampled_from(["", "low", "none", "en", "pt-BR", "en_GB", "breathing", "a/b", "x"])
    | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["strength", "source", "other"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(
    st.dictionaries(st.sampled_from([*WHOLE, "other"]), VALUES, max_size=3),
    st.sets(st.sampled_from([*WHOLE]), max_size=2),
)
@settings(max_examples=400)
def test_the_quick_look_says_what_the_package_says(
    changed: dict[str, Any], missing: set[str]
) -> None:
    data = {key: value for key, value in {**WHOLE, **changed}.items() if key not in missing}
    assert fits(data, schema()) == VALIDATOR.is_valid(data)


def test_the_quick_look_is_careful_with_what_it_does_not_know() -> None:
    assert fits(WHOLE, schema())
    assert not fits(WHOLE, {**schema(), "dependentRequired": {}})


def test_a_good_script_is_read_without_the_package() -> None:
    code = (
        "import sys; from tests.unit.script.writing import exercise; exercise(); "
        "sys.exit('jsonschema' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_part_of() -> None:
    assert vocabulary.is_part_of("left-hand", "hands")
    assert vocabulary.is_part_of("heart", "torso")
    assert not vocabulary.is_part_of("toes", "whole-body")  # the sections on the whole alone
    assert not vocabulary.is_part_of("hands", "left-hand")
    assert not vocabulary.is_part_of("hands", "unheard-of")


def test_something_is_always_nearest() -> None:
    assert vocabulary.nearest("elbowz", vocabulary.REGIONS) == "elbows"
    assert vocabulary.nearest("Left Hand", vocabulary.REGIONS) == "left-hand"
    assert vocabulary.nearest("手", vocabulary.REGIONS) in vocabulary.REGIONS
    assert vocabulary.nearest("hands", ()) is None
