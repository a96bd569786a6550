"""Python's collector in the GUI thread, and in no other."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from typing import ClassVar

import pytest
from pytestqt.qtbot import QtBot

from feltsense.gui.collecting import Collecting


class Circle:
    """Ends where it is collected, and says in which thread that was."""

    ended_in: ClassVar[list[int]] = []

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        self.ended_in.append(threading.get_ident())


@pytest.fixture
def collecting() -> Iterator[Collecting]:
    Circle.ended_in.clear()
    gc.enable()  # as in a program that has just begun
    collecting = Collecting()
    yield collecting
    collecting.deleteLater()
    gc.unfreeze()
    gc.collect()
    gc.freeze()  # as it was for the other tests


def allocate() -> list[list[int]]:
    """Enough for Python to collect, if it may."""
    return [[number] for number in range(2 * gc.get_threshold()[0])]


def test_a_circle_ends_in_the_gui_thread(collecting: Collecting, qtbot: QtBot) -> None:
    Circle()
    kept: list[object] = []
    elsewhere = threading.Thread(target=lambda: kept.append(allocate()))
    elsewhere.start()
    elsewhere.join()
    assert Circle.ended_in == []
    qtbot.waitUntil(lambda: bool(Circle.ended_in), timeout=10_000)
    assert Circle.ended_in == [threading.get_ident()]


def test_what_outlived_two_collections_is_collected_as_well(
    collecting: Collecting, qtbot: QtBot
) -> None:
    circle = Circle()
    gc.collect()
    del circle
    kept: list[object] = []
    for _ in range(200):
        kept.append(allocate())
        collecting.collect_due()
    assert Circle.ended_in == [threading.get_ident()]
