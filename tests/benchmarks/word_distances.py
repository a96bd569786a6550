"""The smallest distance between two words on the screen, at each text size and window size.

    python -m tests.benchmarks.word_distances

The whole questions are laid out, without a display. `lowest` is the least of the distances
between any two words that stand beside the answers, in the lines above the map and on it, in
pixels; `map` that between two words of the map alone. Invented own words are as long as words can
be. `below` is how much of the page is below the window's edge.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import combinations
from math import hypot

from PySide6.QtCore import QPoint, QRect, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from feltsense.feeling.questions import LONGEST_WORD, Asking, OwnWord, Questions, vocabulary
from feltsense.feeling.words import WORDS
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.session.word_button import WordButton
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import LIGHT
from feltsense.gui.window import Window

SCALES = (1.0, 1.25, 1.5, 2.0)
SIZES = ((900, 600), (1920, 1080))
AT = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)


def long_words(count: int) -> tuple[OwnWord, ...]:
    """Invented words with the most letters, on the rims and in the middle of the map."""
    places = [(x / 2, y / 2) for x in (-2, -1, 0, 1, 2) for y in (-2, 0, 2)]
    return tuple(
        OwnWord(f"{n:02} " + "m" * (LONGEST_WORD - 3), "", *places[n % len(places)])
        for n in range(count)
    )


def short_words(count: int) -> tuple[OwnWord, ...]:
    """Invented words that all have one place, in the thick of the map."""
    return tuple(OwnWord(f"word {n}", "", -0.6, 0.4) for n in range(count))


def smallest(places: Iterable[QRect]) -> float:
    """The least distance between the edges of any two; below 0 where two overlap."""
    return min(_distance(one, other) for one, other in combinations(list(places), 2))


def _distance(one: QRect, other: QRect) -> float:
    across = max(one.x(), other.x()) - min(one.x() + one.width(), other.x() + other.width())
    down = max(one.y(), other.y()) - min(one.y() + one.height(), other.y() + other.height())
    if across < 0 and down < 0:
        return float(max(across, down))
    return hypot(max(0, across), max(0, down))


def shown_words(view: RatingView) -> tuple[list[QRect], list[QRect]]:
    """Where all words are that are shown, and those of the map."""
    every = [word for word in view.words.findChildren(WordButton) if word.isVisible()]
    places = [QRect(word.mapTo(view, QPoint(0, 0)), word.size()) for word in every]
    of_map = [place for word, place in zip(every, places, strict=True) if _is_on_map(view, word)]
    return places, of_map


def _is_on_map(view: RatingView, word: WordButton) -> bool:
    return word.parentWidget() is view.words.map


def laid_out(
    theme: Theme, size: tuple[int, int], own: Sequence[OwnWord], recent: Sequence[str]
) -> tuple[Window, RatingView]:
    """The words in a window as in a check-in; close it afterwards."""
    words = vocabulary(Questions(own_words=tuple(own)))
    view = RatingView(theme, "check-in", lambda: AT, asking=Asking(words, recent=tuple(recent)))
    window = Window(theme, "light")
    window.add_page("words", view)
    window.set_session(True)
    window.resize(*size)
    window.show_page("words")
    window.show()
    for _ in range(5):
        QApplication.processEvents()
    return window, view


def main() -> None:
    """Print a line for each size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(lambda *_: None)
    app = QApplication(sys.argv[:1])
    recent = tuple(WORDS)[::6]
    print("text   window      own words          lowest     map   below")
    for own, kind in (((), "none"), (short_words(15), "15 short"), (long_words(15), "15 longest")):
        for scale in SCALES:
            for size in SIZES:
                theme = Theme(LIGHT, scale=scale, motion=False)
                theme.apply(app)
                window, view = laid_out(theme, size, own, recent)
                every, of_map = shown_words(view)
                below = view.words.scrolls_by
                lowest, least = smallest(every), smallest(of_map)
                wide, high = size
                print(
                    f"{scale:4.0%}  {wide:4} x {high:4}  {kind:16} {lowest:6.1f} px"
                    f" {least:4.1f} px {below:4} px"
                )
                window.close()


if __name__ == "__main__":
    main()
