"""Texts and rows that are made when somebody looks at them: there may be 75,000."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Lazily(Sequence[T], Generic[T]):
    """`n` things, the one at each place made by `make` when it is asked for."""

    def __init__(self, n: int, make: Callable[[int], T]) -> None:
        self._places, self._make = range(n), make

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        if isinstance(index, slice):
            return [self._make(place) for place in self._places[index]]
        return self._make(self._places[index])
