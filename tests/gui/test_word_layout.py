"""The map of words: nothing over anything else, at any size, and every word on its side."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.feeling.questions import OwnWord
from feltsense.feeling.words import WORDS, Word
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.session.word_layout import Layout, lay_out
from feltsense.gui.session.word_map import WordMap
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import LIGHT
from tests.benchmarks.word_distances import (
    SCALES,
    SIZES,
    laid_out,
    long_words,
    short_words,
    shown_words,
    smallest,
)
from tests.gui.screens import cut_off

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
    least = lay_out(words, WIDTHS, 30, 836, 0, 6).height
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


places = st.floats(-1, 1, allow_nan=False)
own_words = st.lists(
    st.tuples(st.integers(1, 40), places, places), max_size=15, unique_by=lambda word: word
)


@given(
    own=own_words,
    letter=st.sampled_from([8, 10, 12, 16]),  # as wide as one is at 100, 125, 150 and 200 %
    size=st.sampled_from([(836, 300), (1056, 700), (356, 300)]),
)
def test_own_words_lie_over_nothing_either(
    own: list[tuple[int, float, float]], letter: int, size: tuple[int, int]
) -> None:
    words = [*WORDS.values(), *(Word(f"own {n}", x, y, "") for n, (_, x, y) in enumerate(own))]
    lengths = {name: len(name) for name in WORDS} | {
        f"own {n}": length for n, (length, _, _) in enumerate(own)
    }
    widths = {name: 5 * letter + letter * length for name, length in lengths.items()}
    width, height = size
    layout = lay_out(words, widths, 4 * letter, width, height, 6)
    assert set(layout.places) == set(widths)
    assert overlaps(layout) == []
    for name, place in layout.places.items():
        assert place.x >= 0 and place.x + place.width <= width
        assert place.width == min(widths[name], width)
        assert place.y >= 0 and place.y + place.height <= layout.height


def _wider_than(view: RatingView, cut: str, room: int) -> bool:
    """Whether it is a word with which the whole map is too narrow; its cue line has it in full."""
    words = view.words.map.in_order()
    return any(repr(word.shown) in cut and word.sizeHint().width() > room for word in words)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("own", [(), short_words(15), long_words(15)])
def test_no_word_touches_another_in_any_window(
    qtbot: QtBot, qapp: QApplication, scale: float, size: tuple[int, int], own: tuple[OwnWord, ...]
) -> None:
    theme = Theme(LIGHT, scale=scale, motion=False)
    theme.apply(qapp)
    window, view = laid_out(theme, size, own, tuple(WORDS)[::6])
    qtbot.addWidget(window)
    assert (window.width(), window.height()) == size
    every, of_map = shown_words(view)
    assert len(of_map) == len(WORDS) + len(own)
    assert smallest(every) >= 6
    room = view.words.map.width()
    cut = [cut for cut in cut_off(window) if not _wider_than(view, cut, room)]
    assert cut == []
