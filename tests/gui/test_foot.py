"""The line of buttons at the foot: one line where there is room, and more where there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from feltsense.gui.components import buttons
from feltsense.gui.components.foot import Foot
from feltsense.gui.components.text import small
from feltsense.gui.theme import Theme

WORDS = ("Begin", "Listen", "Back")


def held(qtbot: QtBot, foot: Foot, width: int) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayout(foot)
    foot.setContentsMargins(10, 5, 10, 5)
    holder.resize(width, foot.heightForWidth(width))
    holder.show()
    return holder


def test_what_comes_after_the_stretch_stands_at_the_end(qtbot: QtBot, theme: Theme) -> None:
    foot = Foot(8)
    first, second, last = (buttons.secondary(theme, words) for words in WORDS)
    foot.addWidget(first)
    foot.addWidget(second)
    foot.addStretch()
    foot.addWidget(last)
    holder = held(qtbot, foot, 600)
    assert first.x() == 10 and second.x() == first.geometry().right() + 1 + 8
    assert last.geometry().right() == 589
    assert len({each.y() for each in (first, second, last)}) == 1
    high = holder.height()
    holder.resize(first.sizeHint().width() + 30, 400)
    assert [each.x() for each in (first, second, last)] == [10, 10, 10]
    assert first.y() < second.y() < last.y() and foot.heightForWidth(holder.width()) > 2 * high


def test_what_is_put_before_the_stretch_stays_there(qtbot: QtBot, theme: Theme) -> None:
    foot = Foot(8)
    foot.addStretch()
    first, second = (buttons.secondary(theme, words) for words in WORDS[:2])
    foot.insertWidget(0, first)
    foot.insertWidget(1, second)
    holder = held(qtbot, foot, 600)
    assert first.x() == 10 and second.x() < 300
    foot.removeWidget(first)
    first.hide()
    foot.activate()
    assert second.x() == 10 and foot.count() == 1 and holder.isVisible()


def test_a_text_beside_the_buttons_takes_what_they_leave(qtbot: QtBot, theme: Theme) -> None:
    foot = Foot(8)
    first, last = (buttons.secondary(theme, words) for words in WORDS[:2])
    text = small(theme, "It is kept as you write, on this computer and nowhere else, as always.")
    foot.addWidget(first)
    foot.addWidget(text, 1)
    foot.addWidget(last)
    holder = held(qtbot, foot, 700)
    assert first.geometry().right() < text.x() < text.geometry().right() < last.x()
    assert last.geometry().right() == 689
    holder.resize(first.sizeHint().width() + 90, 600)
    assert first.y() < text.y() < last.y() and text.width() == holder.width() - 20
