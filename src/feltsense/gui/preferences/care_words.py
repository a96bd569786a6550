"""The standing choices in words: one place, so that a clinician can review them."""

from __future__ import annotations

from feltsense.language import tr

ANCHOR_WORDS: tuple[tuple[str, str], ...] = (
    ("feet", tr("Feet")),
    ("hands", tr("Hands")),
    ("seat", tr("The seat")),
    ("sounds", tr("Sounds")),
    ("sight", tr("Something to see")),
    ("object", tr("A thing to hold")),
    ("breath", tr("The breath")),
)

EYES_WORDS: tuple[tuple[str, str], ...] = (
    ("open", tr("They can stay open")),
    ("either", tr("Open, soft or closed")),
)

CAUTION_WORDS: dict[str, str] = {
    "pregnancy": tr("Pregnancy"),
    "epilepsy": tr("Epilepsy"),
    "heart-disease": tr("Heart disease"),
    "blood-pressure": tr("Blood pressure"),
    "lung-disease": tr("Lung disease"),
    "panic-with-breathing": tr("Panic with breathing"),
    "withdrawal": tr("Withdrawal from alcohol or sedatives"),
    "recent-trauma": tr("Recent trauma"),
    "feeling-unreal": tr("Feeling unreal"),
    "body-image-distress": tr("Distress about the body's looks"),
    "eating-disorder": tr("Eating disorder"),
    "chronic-pain": tr("Chronic pain"),
    "injury": tr("Injury or recent surgery"),
    "worry-about-the-heart": tr("Worry about the heart"),
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
