"""The map of words: nothing over anything else, at any size, and every word on its side."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from feltsense.feeling.words import WORDS
from feltsense.gui.session.word_layout import Layout, lay_out, least_height
from feltsense.gui.session.word_map import WordMap
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import LIGHT

WIDTHS = {name: 40 + 8 * len(name) for name in WORDS}


def overlaps(layout: Layout) -> list[tuple[str, str]]:
    return [
        (one, other)
        for one, other in combinations(layout.places, 2)
        if layout.places[one].overlaps(layout.places[other])
    ]


@given(width=st.integers(320, 2400), height=st.integers(0, 1400), line=st.integers(20, 60))
def test_no_two_words_overlap_and_none_leaves_the_map(width: int, height: int, line: int) -> None:
    layout = lay_out(tuple(WORDS.values()), WIDTHS, line, width, height, 6)
    assert set(layout.places) == set(WORDS)
    assert overlaps(layout) == []
    for place in layout.places.values():
        assert place.x >= 0
        assert place.x + place.width <= width
        assert 0 <= place.y <= layout.height - line


def test_pleasant_words_are_right_of_unpleasant_ones() -> None:
    layout = lay_out(tuple(WORDS.values()), WIDTHS, 30, 836, 300, 6)
    for name, place in layout.places.items():
        assert (place.x + place.width / 2 > 418) == (WORDS[name].valence >= 0), name


def test_more_stirred_up_is_never_lower_on_its_side() -> None:
    layout = lay_out(tuple(WORDS.values()), WIDTHS, 30, 836, 300, 6)
    for one, other in combinations(WORDS.values(), 2):
        same_side = (one.valence < 0) == (other.valence < 0)
        if same_side and one.arousal > other.arousal:
            assert layout.places[one.name].y <= layout.places[other.name].y, (one, other)


def test_it_uses_the_height_it_is_given_and_grows_where_that_is_too_little() -> None:
    words = tuple(WORDS.values())
    assert lay_out(words, WIDTHS, 30, 836, 400, 6).height in range(380, 401)
    least = least_height(words, WIDTHS, 30, 836, 6)
    assert lay_out(words, WIDTHS, 30, 836, 50, 6).height == least > 50


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_words_on_the_screen_do_not_overlap(qtbot: QtBot, scale: float) -> None:
    """At the smallest window, 836 pixels are left for the map."""
    words = WordMap(Theme(LIGHT, scale=scale, motion=False), WORDS)
    qtbot.addWidget(words)
    words.resize(836, words.heightForWidth(836))
    words.show()
    rects = [words.button(name).geometry() for name in words.names()]
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
    for name in words.names():
        button = words.button(name)
        assert words.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()
