"""Finds notes by the words in them: capitals and marks over letters do not matter; pure.

`ü` is found by `u` and by `ue`, and the other way round. All words must occur, in any order, as
parts of words; tags and prompts are looked through as well.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from feltsense.journal.records import Note

_MARKS = re.compile(r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_OPENED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})
_FOLDED = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "ı": "i"})
_CLOSED = re.compile("([aou])e")
_BEFORE = 28
"""Letters of a note that are shown before what was found in it."""


def folded(text: str) -> str:
    """`text` as it is compared: small letters without marks."""
    small = text.casefold()
    if small.isascii():
        return small
    return _MARKS.sub("", unicodedata.normalize("NFKD", small)).translate(_FOLDED)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: for each word the forms of it, of which one must occur."""

    words: tuple[tuple[str, ...], ...] = ()

    def is_in(self, text: str) -> bool:
        """Whether every word occurs in `text`, which is folded."""
        return all(any(form in text for form in forms) for forms in self.words)


def wanted(typed: str) -> Wanted:
    """What somebody looks for who typed this; nothing for an empty line."""
    found = []
    for word in typed.casefold().split():
        plain = folded(word)
        opened = folded(unicodedata.normalize("NFC", word).translate(_OPENED))
        forms = dict.fromkeys((plain, opened, _CLOSED.sub(r"\1", plain)))
        found.append(tuple(form for form in forms if form))
    return Wanted(tuple(forms for forms in found if forms))


@dataclass(slots=True)
class Index:
    """The folded text of each note that was looked through; `forget` lets go of it."""

    _folded: dict[int, tuple[Note, str]] = field(default_factory=dict)

    def find(self, notes: Iterable[Note], what: Wanted) -> list[Note]:
        """The notes, of `notes` and in their order, in which all of it occurs."""
        if not what.words:
            return list(notes)
        return [note for note in notes if what.is_in(self._of(note))]

    def forget(self) -> None:
        """Let go of every text."""
        self._folded = {}

    def _of(self, note: Note) -> str:
        known = self._folded.get(note.id)
        if known is None or known[0] is not note:
            text = folded("\n".join((note.text, note.prompt, *note.tags)))
            known = self._folded[note.id] = (note, text)
        return known[1]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line of a note; `marks` are where in it the words were found, as (start, end)."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def excerpt(text: str, what: Wanted, most: int = 200) -> Excerpt:
    """The line of `text` to show: its beginning, or around the first word that was found."""
    if not what.words:
        return Excerpt(" ".join(text[: 2 * most].split())[:most])
    places = _places(text, what)
    start = max(0, places[0][0] - _BEFORE) if places else 0
    if start:  # begin with a whole word, where one is near
        space = re.compile(r"\s").search(text, start, places[0][0])
        start = space.end() if space is not None else start
    shown = text[start : start + 2 * most]
    line, at = ("… " if start else ""), []
    for place in range(len(shown)):
        at.append(len(line))
        if not shown[place].isspace():
            line += shown[place]
        elif line and not line.endswith(" "):
            line += " "
    at.append(len(line))
    marks = [
        (at[first - start], at[min(last - start, len(shown))])
        for first, last in places
        if start <= first < start + len(shown)
    ]
    return Excerpt(line, tuple(marks))


def _places(text: str, what: Wanted) -> list[tuple[int, int]]:
    """Where in `text` the words occur, those that overlap as one, in their order."""
    letters: list[str]
    origin: Sequence[int]
    if text.isascii():  # a letter is one letter in small, too
        letters, origin = [text.casefold()], range(len(text))
    else:
        parts = [folded(letter) for letter in text]
        letters = parts
        origin = [at for at, part in enumerate(parts) for _ in part]
    plain_text = "".join(letters)
    found: list[tuple[int, int]] = []
    for forms in what.words:
        for form in forms:
            found += [
                (origin[match.start()], origin[match.end() - 1] + 1)
                for match in re.finditer(re.escape(form), plain_text)
            ]
    merged: list[tuple[int, int]] = []
    for first, last in sorted(found):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        else:
            merged.append((first, last))
    return merged
