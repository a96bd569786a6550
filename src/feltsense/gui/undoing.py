"""What was done to the journal by hand in this run, so that it can be taken back: a pure list.

Nothing here touches the journal. A step is taken back by whoever asked for it, and told here
once that is stored: a step that could not be taken back stays where it is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from feltsense.journal.records import Record

MOST = 100
"""Steps that are kept; older ones are let go of."""


@dataclass(frozen=True, slots=True)
class Removed:
    """An entry was deleted; `what` names it in the line that offers to take it back."""

    record: Record
    what: str


@dataclass(frozen=True, slots=True)
class Changed:
    """An entry was changed from `before` to `after`, which have the same id."""

    before: Record
    after: Record
    what: str


Step: TypeAlias = Removed | Changed


@dataclass(slots=True)
class Steps:
    """The steps that were done and those that were taken back, newest last."""

    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)

    def did(self, step: Step) -> None:
        """Remember what was just done; what had been taken back cannot be done again then."""
        self.done.append(step)
        del self.done[:-MOST]
        self.undone.clear()

    @property
    def to_undo(self) -> Step | None:
        """The step that is taken back next."""
        return self.done[-1] if self.done else None

    @property
    def to_redo(self) -> Step | None:
        """The step that is done again next."""
        return self.undone[-1] if self.undone else None

    def was_undone(self, step: Step) -> None:
        """`step`, the last one done, was taken back."""
        self.done.remove(step)
        self.undone.append(step)

    def was_redone(self, step: Step) -> None:
        """`step`, the last one taken back, was done again."""
        self.undone.remove(step)
        self.done.append(step)

    def forget(self) -> None:
        """Let go of all of it, as when the journal is locked: the steps hold what was written."""
        self.done.clear()
        self.undone.clear()
