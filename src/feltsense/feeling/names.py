"""Names that a person types: how they are tidied, and when two of them are the same."""

from __future__ import annotations

from unicodedata import normalize


def tidy(typed: str) -> str:
    """One line without space around it, and nothing in it that no file can hold."""
    return " ".join(typed.encode(errors="ignore").decode().split())


def folded(name: str) -> str:
    """What two names share that differ only in capitals or in the way an accent is written."""
    return normalize("NFC", normalize("NFC", name).casefold())


def same(one: str, other: str) -> bool:
    """Whether two names are the same."""
    return folded(one) == folded(other)


def is_blank(name: str) -> bool:
    """Whether there is nothing in it to be seen."""
    return not any(letter.isprintable() and not letter.isspace() for letter in name)
