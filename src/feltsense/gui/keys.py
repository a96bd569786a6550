"""Every key of the app, in the words of the page that lists them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

HIDE_KEY = "Ctrl+H"
KEYS_KEY = "Ctrl+/"
SETTINGS_KEY = "Ctrl+,"
CHECK_IN_KEY = "Ctrl+I"
LOCK_KEY = "Ctrl+L"
CLOSE_KEY = "Ctrl+Q"
FULL_KEY = "F11"

KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Everywhere",
        (
            ("F1", "Help now"),
            (CHECK_IN_KEY, "Check in"),
            (HIDE_KEY, "Hide the window, and pause"),
            (LOCK_KEY, "Lock, where there is a passphrase"),
            (SETTINGS_KEY, "Settings"),
            (KEYS_KEY, "This page"),
            (FULL_KEY, "Full screen, and back"),
            (CLOSE_KEY, "Close"),
            ("Tab", "To the next thing that can be pressed"),
            ("Arrow keys", "From one choice to the next"),
        ),
    ),
    (
        "In a session",
        (
            ("Esc", "Something outside: the sound stops at once"),
            ("Space", "Pause, and go on"),
            ("Right", "Skip this part"),
            ("Left", "Back to the start of this part"),
            ("S", "Stop here"),
            ("V", "Sound"),
            ("Play and pause keys", "Pause, and go on"),
        ),
    ),
    (
        "On the questions",
        (
            ("0 to 9", "An answer on a scale; 1 and 0 together is ten"),
            ("Ctrl+Return", "Go on"),
            ("Esc", "Leave it"),
        ),
    ),
)
"""Groups of keys: a heading, and each key (as Qt writes it, or in words) with what it does."""


def native(key: str) -> str:
    """A key as this system writes it; words stay as they are."""
    written = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return written if written and " " not in key else key
