"""Quiet ways on from the end of a session: what may follow, and does not have to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltsense.gui.components.flow import Flow
from feltsense.gui.components.text import Text
from feltsense.gui.tokens import space
from feltsense.language import tr

IF_YOU_LIKE = tr("There is more, if you like. It is fine to leave it here.")
WRITE = (tr("Write a few lines"), "notebook-pen")
PAINT = (tr("Paint a body map"), "person-standing")
"""The words and the icon of ways that several screens name, also before their rooms are there."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way on: its words, its icon, and what it does, given the id of the session or check-in.

    The id is 0 where that could not be saved yet.
    """

    words: str
    icon: str
    go: Callable[[int], None]


def centred(text: Text, widest: int) -> QHBoxLayout:
    """The words in the middle, in lines of `widest` pixels at most."""
    text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    text.setMaximumWidth(widest)
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(text, 1000)
    line.addStretch(1)
    return line


def in_the_middle(*some: QWidget) -> QWidget:
    """A row in the middle, which goes into several lines where the room is narrow."""
    row = QWidget()
    flow = Flow(row, gap=space(1.5), centred=True)
    for widget in some:
        flow.addWidget(widget)
    return row
