"""Words that more than one room uses are the same words everywhere."""

from __future__ import annotations

from feltsense.feeling.scales import SCALES
from feltsense.score.cues import BELL_SECONDS
from feltsense.script.schema import schema
from feltsense.script.vocabulary import AMBIENCES, BELLS, KINDS, REGIONS, STRENGTHS
from feltsense.script.vocabulary import SCALES as SCALE_NAMES


def test_every_question_that_a_script_may_ask_is_a_scale() -> None:
    assert tuple(SCALES) == SCALE_NAMES
    assert all(name == scale.name for name, scale in SCALES.items())


def test_every_bell_has_a_length() -> None:
    assert set(BELL_SECONDS) == set(BELLS)


def test_the_published_schema_lists_the_same_words() -> None:
    properties, words = schema()["properties"], schema()["$defs"]
    assert properties["kind"]["enum"] == list(KINDS)
    assert properties["evidence"]["properties"]["strength"]["enum"] == list(STRENGTHS)
    assert words["region"]["enum"] == list(REGIONS)
    assert words["scale"]["enum"] == list(SCALE_NAMES)
    assert words["bell"]["enum"] == list(BELLS)
    assert words["ambience"]["enum"] == list(AMBIENCES)


def test_every_part_of_a_region_leads_to_a_whole() -> None:
    for region in REGIONS:
        seen = [region]
        while (whole := REGIONS[seen[-1]]) is not None:
            assert whole not in seen
            seen.append(whole)
