"""Words for sensations, for somebody who has none for feelings yet (evidence.md 1.3, I1)."""

from __future__ import annotations

SENSATIONS: tuple[tuple[str, str], ...] = (
    ("warm", "cool"),
    ("tight", "loose"),
    ("heavy", "light"),
    ("buzzing", "still"),
    ("sharp", "dull"),
    ("full", "hollow"),
    ("near", "far"),
)
"""Pairs that stand side by side; both of a pair may be chosen, and none is better."""

NO_WORD = "no word"
NOTHING = "nothing"
"""Full answers beside the pairs: something without a word for it, and nothing there."""

KINDS: tuple[str, ...] = (*(kind for pair in SENSATIONS for kind in pair), NO_WORD, NOTHING)
"""All words that `Sensation.kinds` may hold."""
