"""Every component in every state, and what can be read of it: measured from the pictures."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from feltsense.gui.components.press import Press
from feltsense.gui.components.switch import Switch
from feltsense.gui.components.text import Text
from feltsense.gui.gallery import Gallery
from feltsense.gui.screenshots import SHOTS, Shot, framed
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import CONTRAST, DARK, LIGHT, Colours

from .screens import spoken_name

AA = 4.5
"""WCAG 2.2, 1.4.3: the least contrast of words that are not large."""
SLACK = 0.3
"""What is lost where no pixel of a thin letter is wholly of its colour."""

themes = pytest.mark.parametrize(
    "colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"]
)


def luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast_in(picture: QImage, box: QRect) -> float:
    """The contrast of the ground of a box, its commonest colour, and what is farthest from it."""
    seen = Counter(
        picture.pixel(x, y)
        for x in range(max(0, box.left()), min(picture.width(), box.right() + 1))
        for y in range(max(0, box.top()), min(picture.height(), box.bottom() + 1))
    )
    if not seen:
        return 21.0
    ground = luminance(QColor(seen.most_common(1)[0][0]))
    found = [luminance(QColor(pixel)) for pixel in seen]
    return max(
        (max(each, ground) + 0.05) / (min(each, ground) + 0.05) for each in (min(found), max(found))
    )


def worded(window: QWidget) -> list[Text | Press | Switch]:
    """Everything in sight that shows words, whole, and can be used."""
    whole = window.rect()
    words: list[Text | Press | Switch] = [
        *window.findChildren(Text),
        *window.findChildren(Press),
        *window.findChildren(Switch),
    ]
    return [
        each
        for each in words
        if each.isVisible()
        and each.isEnabled()
        and each.text().strip()
        and whole.contains(QRect(each.mapTo(window, QPoint()), each.size()))
        and each.visibleRegion().boundingRect() == each.rect()
    ]


def below(window: QWidget, least: float) -> list[str]:
    picture = window.grab().toImage()
    ratio = picture.devicePixelRatio()
    found = []
    for each in worded(window):
        at = each.mapTo(window, QPoint())
        inside = QRect(at, each.size()).adjusted(3, 3, -3, -3)
        box = QRect(
            round(inside.x() * ratio),
            round(inside.y() * ratio),
            round(inside.width() * ratio),
            round(inside.height() * ratio),
        )
        if (seen := contrast_in(picture, box)) < least:
            found.append(f"{spoken_name(each)!r}: {seen:.2f}")
    return found


@themes
def test_each_component_is_there_and_can_be_read(
    qtbot: QtBot, qapp: QApplication, colours: Colours
) -> None:
    theme = Theme(colours, scale=1.5, motion=False)
    theme.apply(qapp)
    gallery = Gallery(theme)
    qtbot.addWidget(gallery)
    inner = gallery.widget()
    assert inner is not None
    gallery.resize(1400, inner.sizeHint().height() + 1600)
    with qtbot.waitExposed(gallery):
        gallery.show()
    qapp.processEvents()
    assert len(worded(gallery)) > 100
    assert below(gallery, AA - SLACK) == []


@themes
@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_every_word_of_every_screen_stands_out(
    qtbot: QtBot, qapp: QApplication, shot: Shot, colours: Colours
) -> None:
    theme = Theme(colours, scale=1.5, motion=False)
    theme.apply(qapp)
    window = framed(shot, theme, (1240, 860))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    for _ in range(3):
        qapp.processEvents()
    assert below(window, AA - SLACK) == []


def test_a_measure_that_would_find_faint_words(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(LIGHT, scale=1.5, motion=False)
    theme.apply(qapp)
    paper = QWidget()
    column = QVBoxLayout(paper)
    for colour in ("line", "text"):
        column.addWidget(Text(theme, f"Words on paper: {colour}", colour=colour))
    qtbot.addWidget(paper)
    with qtbot.waitExposed(paper):
        paper.show()
    assert len(below(paper, AA - SLACK)) == 1
