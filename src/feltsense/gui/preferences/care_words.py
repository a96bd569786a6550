"""The standing choices in words: one place, so that a clinician can review them."""

from __future__ import annotations

ANCHOR_WORDS: tuple[tuple[str, str], ...] = (
    ("feet", "Feet"),
    ("hands", "Hands"),
    ("seat", "The seat"),
    ("sounds", "Sounds"),
    ("sight", "Something to see"),
    ("object", "A thing to hold"),
    ("breath", "The breath"),
)

EYES_WORDS: tuple[tuple[str, str], ...] = (
    ("open", "They can stay open"),
    ("either", "Open, soft or closed"),
)

CAUTION_WORDS: dict[str, str] = {
    "pregnancy": "Pregnancy",
    "epilepsy": "Epilepsy",
    "heart-disease": "Heart disease",
    "blood-pressure": "Blood pressure",
    "lung-disease": "Lung disease",
    "panic-with-breathing": "Panic with breathing",
    "withdrawal": "Withdrawal from alcohol or sedatives",
    "recent-trauma": "Recent trauma",
    "feeling-unreal": "Feeling unreal",
    "body-image-distress": "Distress about the body's looks",
    "eating-disorder": "Eating disorder",
    "chronic-pain": "Chronic pain",
    "injury": "Injury or recent surgery",
    "worry-about-the-heart": "Worry about the heart",
}

PLACES: tuple[str, ...] = (
    "head",
    "face",
    "neck",
    "shoulders",
    "arms",
    "hands",
    "chest",
    "belly",
    "back",
    "pelvis",
    "seat",
    "legs",
    "feet",
)
"""The regions that are offered to be left out; finer ones are, before an exercise with them."""
