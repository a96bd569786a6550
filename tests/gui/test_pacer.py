"""The pacer follows the breath it is given, says each phase, and shows no count."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from feltsense.gui.session.pacer import WORDS, Pacer
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import LIGHT
from feltsense.score.cues import PHASES


@pytest.fixture
def pacer(qtbot: QtBot) -> Pacer:
    pacer = Pacer(Theme(LIGHT))
    qtbot.addWidget(pacer)
    pacer.resize(300, 300)
    return pacer


def test_every_phase_has_its_word(pacer: Pacer) -> None:
    assert tuple(WORDS) == PHASES
    for phase, words in WORDS.items():
        pacer.set_breath(phase, 0.5, 2.0, 0, 3)
        assert pacer.accessibleDescription() == words


def test_the_petals_grow_with_the_breath_in_and_shrink_with_the_breath_out(pacer: Pacer) -> None:
    reach = []
    for n in range(11):
        breath = 0.5 - 0.5 * math.cos(math.pi * n / 10)
        pacer.set_breath("inhale", breath, 4 - 0.4 * n, 0, 3)
        reach.append(pacer.radius)
    assert reach == sorted(reach)
    assert reach[0] < 0.7 * reach[-1]
    pacer.set_breath("exhale", 0.5, 3.0, 0, 3)
    assert pacer.radius == pytest.approx((reach[0] + reach[-1]) / 2)


def test_what_is_painted_follows_the_breath(pacer: Pacer) -> None:
    """Just inside the ring there is a petal when the lungs are full, and paper when not."""
    pacer.set_breath("inhale", 0.0, 4.0, 0, 3)
    empty = pacer.grab().toImage()
    pacer.set_breath("inhale", 1.0, 0.1, 0, 3)
    full = pacer.grab().toImage()

    def inked(image: QImage) -> int:
        paper = image.pixelColor(2, 2)
        points = [
            image.pixelColor(
                round(150 + 118 * math.cos(math.radians(angle))),
                round(150 + 118 * math.sin(math.radians(angle))),
            )
            for angle in range(0, 360, 6)
        ]
        return sum(point != paper for point in points)

    assert inked(empty) == 0
    assert inked(full) > 40


def test_a_hold_holds_still(pacer: Pacer) -> None:
    pacer.set_breath("hold in", 1.0, 4.0, 0, 3)
    before = pacer.radius
    pacer.set_breath("hold in", 1.0, 1.0, 0, 3)
    assert pacer.radius == before


def test_without_a_phase_it_waits(pacer: Pacer) -> None:
    pacer.set_breath("inhale", 0.7, 1.0, 0, 3)
    pacer.set_breath(None, 0.0, 0.0, 0, 0)
    assert pacer.phase is None
    assert pacer.accessibleDescription() == "Waiting."


def test_reduced_motion_keeps_the_size_and_still_shows_the_breath(qtbot: QtBot) -> None:
    pacer = Pacer(Theme(LIGHT, motion=False))
    qtbot.addWidget(pacer)
    pacer.resize(300, 300)
    pacer.set_breath("inhale", 0.1, 3.5, 0, 3)
    low, little = pacer.radius, pacer.grab().toImage()
    pacer.set_breath("inhale", 0.9, 0.5, 0, 3)
    assert pacer.radius == low
    assert pacer.grab().toImage() != little


class Paints(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_a_breath_that_did_not_move_is_not_painted_again(pacer: Pacer, qtbot: QtBot) -> None:
    """While paused, and in a hold without progress, nothing is painted."""
    pacer.show()
    qtbot.waitExposed(pacer)
    pacer.set_breath("hold in", 1.0, 4.0, 0, 3)
    QCoreApplication.processEvents()
    paints = Paints()
    pacer.installEventFilter(paints)
    pacer.set_breath("hold in", 1.0, 4.0, 0, 3)
    QCoreApplication.processEvents()
    assert paints.count == 0
    pacer.set_breath("hold in", 1.0, 2.0, 0, 3)
    QCoreApplication.processEvents()
    assert paints.count == 1
