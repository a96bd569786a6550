"""Steps that can be taken back: the last one first, and nothing done again after something new."""

from __future__ import annotations

from dataclasses import replace

from feltsense.gui.samples import sessions
from feltsense.gui.undoing import MOST, Changed, Removed, Step, Steps


def ends(steps: Steps) -> tuple[Step | None, Step | None]:
    """What would be taken back, and done again, next."""
    return steps.to_undo, steps.to_redo


def test_the_last_step_is_taken_back_first_and_done_again_first() -> None:
    first, second, _ = sessions()
    steps = Steps()
    removed = Removed(first, "the first")
    changed = Changed(second, replace(second, heard=1.0), "the second")
    steps.did(removed)
    steps.did(changed)
    assert ends(steps) == (changed, None)
    steps.was_undone(changed)
    assert ends(steps) == (removed, changed)
    steps.was_undone(removed)
    assert ends(steps) == (None, removed)
    steps.was_redone(removed)
    assert ends(steps) == (removed, changed)


def test_after_something_new_nothing_is_done_again() -> None:
    first, second, _ = sessions()
    steps = Steps()
    steps.did(Removed(first, "the first"))
    assert steps.to_undo is not None
    steps.was_undone(steps.to_undo)
    steps.did(Removed(second, "the second"))
    assert steps.to_redo is None


def test_a_step_stays_until_it_is_told_that_it_was_taken_back() -> None:
    steps = Steps()
    steps.did(Removed(sessions()[0], "the first"))
    assert steps.to_undo is not None
    assert steps.to_undo is ends(steps)[0]


def test_locked_nothing_of_it_is_left_and_there_are_never_too_many() -> None:
    steps = Steps()
    for number in range(MOST + 5):
        steps.did(Removed(sessions()[0], str(number)))
    assert len(steps.done) == MOST
    steps.forget()
    assert not steps.done and not steps.undone
