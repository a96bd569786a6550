"""How long the list of notes takes with 10,000 of them, and how long a search does.

    .venv/bin/python -m tests.benchmarks.notes_at_scale [count]

Reading and searching happen in the worker; showing and painting in the window, in a frame's 16 ms.
The notes are invented.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtWidgets import QApplication

from feltsense.feeling.prompts import PROMPTS
from feltsense.gui.notes.finding import Index, Wanted, wanted
from feltsense.gui.notes.note_list import Found
from feltsense.gui.notes.page import NotesPage
from feltsense.gui.theme import Theme
from feltsense.gui.your_sessions.entries import beside
from feltsense.journal.records import Note

WORDS = ("tram", "roof", "rain", "window", "cup", "Café", "fühle", "nothing", "heavy", "grey")
NOW = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)
TYPED = ("t", "tr", "tram", "tram cafe", "fuehle nothing", "nowhere-to-be-found", "")


def invented(count: int) -> list[Note]:
    """Notes of about 400 letters, newest first."""
    some = random.Random(5)
    return [
        Note(
            NOW - timedelta(hours=3 * number),
            " ".join(some.choices(WORDS, k=75)),
            some.choice(("", PROMPTS[0].line)),
            id=number + 1,
        )
        for number in range(count)
    ]


def taken(work: Callable[[], object]) -> float:
    """Milliseconds that `work` takes."""
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def search_into(index: Index, notes: list[Note], what: Wanted, into: list[Note]) -> None:
    into += index.find(notes, what)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    notes = invented(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
    page = NotesPage(Theme())
    page.resize(1240, 860)
    page.show()
    index = Index()
    for typed in ("", *TYPED):
        what = wanted(typed)
        found: list[Note] = []
        search = taken(partial(search_into, index, notes, what, found))
        entries = beside(found, page.list.entries.records)
        result = Found(entries, what)
        shown = taken(partial(page.show_found, result, NOW, 0, is_empty=False))
        painted = taken(lambda: (page.repaint(), application.processEvents()))
        print(
            f"{typed!r:24} {len(found):6} found  search {search:7.1f} ms (worker)  "
            f"show {shown:5.1f} ms  paint {painted:5.1f} ms"
        )
    again = [taken(lambda: index.find(notes, wanted("tram cafe"))) for _ in range(20)]
    print(f"a search once all is folded: median {statistics.median(again):.1f} ms")
    changed = [replace(notes[0], text="one was changed"), *notes[1:]]
    entries = beside(changed, page.list.entries.records)
    one = taken(lambda: page.show_found(Found(entries), NOW, 0, is_empty=False))
    print(f"one note changed, shown: {one:.1f} ms")


if __name__ == "__main__":
    main()
