"""A person's standing choices, and what they change of a session and of what is suggested."""

from __future__ import annotations

from dataclasses import replace

from feltsense.player.care import BREATHING, CAUTIONS, LONGEST, VISIT, Care
from feltsense.player.suggest import suggest
from feltsense.score.choices import Choices
from feltsense.script.steps import Minutes
from tests.unit.script.writing import exercise


def test_at_first_visits_are_short_and_nothing_else_is_chosen() -> None:
    assert Care().choices(("pelvis",), 5) == Choices(5, frozenset({"pelvis"}), visit=VISIT)
    assert Care(brief=False).choices() == Choices()


def test_what_is_chosen_is_in_every_session() -> None:
    care = Care(anchor="sounds", eyes="either", touch=False, holds=False, brief=False)
    assert care.choices() == Choices(holds=False, anchor="sounds", eyes="either", touch=False)


def test_no_breath_is_held_with_a_caution_against_it() -> None:
    for caution in CAUTIONS:
        assert Care(cautions=(caution,)).holds_breath == (caution not in BREATHING)


def test_long_sessions_inward_wait_until_visits_may_be_longer() -> None:
    scan = exercise(minutes="[5, 10, 20]")
    assert Care().longest(scan) == LONGEST
    assert Care(brief=False).longest(scan) == 20
    assert Care().longest(replace(scan, kind="grounding")) == 20
    assert Care().longest(replace(scan, minutes=Minutes(12, 15, 20))) == 12


def test_what_a_caution_speaks_against_is_not_suggested() -> None:
    scan = replace(exercise(), cautions=("chronic-pain", "recent-trauma"))
    care = Care(cautions=("recent-trauma", "epilepsy"))
    assert care.speaks_against(scan) == ("recent-trauma",)
    assert suggest([scan], []) is not None
    assert suggest([scan], [], care) is None
    other = exercise(kind="grounding")
    found = suggest([scan, other], [], care)
    assert found is not None and found.exercise == other
