"""Long work that goes step by step: a generator that returns what was made of it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

Step = TypeVar("Step")
Told = TypeVar("Told")
Made = TypeVar("Made")


def finished(
    steps: Generator[Step, None, Made], tell: Callable[[Step], object] | None = None
) -> Made:
    """Go through all the steps in one go; what they made. `tell` is told of each."""
    while True:
        try:
            step = next(steps)
        except StopIteration as done:
            made: Made = done.value
            return made
        if tell is not None:
            tell(step)


def told(
    steps: Generator[Step, None, Made], how: Callable[[Step], Told]
) -> Generator[Told, None, Made]:
    """The same steps, each as `how` tells it."""
    while True:
        try:
            step = next(steps)
        except StopIteration as done:
            made: Made = done.value
            return made
        yield how(step)
