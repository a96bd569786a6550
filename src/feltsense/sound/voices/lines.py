"""One line of narration as text: its normal form, its key in a shipped narration, its sentences.

The key is what ties a script to a recording, so its form may not change without rendering all
narration anew (`packaging/narrate.py`).
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

_PLAIN = str.maketrans(
    {
        "‘": "'",
        "’": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": ", ",
        "…": ". ",
        "°": " degrees ",
        "&": " and ",
        "%": " percent ",
    }
)
_COMMA = re.compile(r"(?:[,;:]|\s[–—-])(?=\s)|—")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"')]*\s+")


def normal(text: str) -> str:
    """The line with one form for what looks alike: NFC, and single blanks between words."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def key(text: str, language: str) -> str:
    """The name of a line in a narration: SHA-256 of language, NUL and normal text, in hex."""
    return hashlib.sha256(f"{language}\0{normal(text)}".encode()).hexdigest()


def sentences(text: str) -> tuple[str, ...]:
    """The line cut after each `.`, `!` and `?` that is followed by a blank; never empty parts."""
    return tuple(part for part in _SENTENCE_END.split(normal(text)) if _has_words(part))


def commas(sentence: str) -> tuple[float, ...]:
    """Where there are commas, colons and dashes within a sentence, as parts of its length."""
    return tuple(match.start() / len(sentence) for match in _COMMA.finditer(sentence))


def pronounceable(sentence: str) -> str:
    """The sentence in ASCII, as an English speech program can read it.

    Empty where nothing is left, or where letters of another alphabet would be left out.
    """
    plain = unicodedata.normalize("NFKD", sentence.translate(_PLAIN))
    if any(letter.isalnum() and not letter.isascii() for letter in plain):
        return ""
    ascii_only = plain.encode("ascii", "ignore").decode()
    kept = "".join(letter if letter.isprintable() else " " for letter in ascii_only)
    kept = " ".join(kept.replace('"', "").split())
    return kept if _has_words(kept) else ""


def _has_words(text: str) -> bool:
    return any(letter.isalnum() for letter in text)
