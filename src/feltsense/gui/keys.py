"""Every key of the app, in the words of the page that lists them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from feltsense.language import tr

HIDE_KEY = "Ctrl+H"
KEYS_KEY = "Ctrl+/"
SETTINGS_KEY = "Ctrl+,"
CHECK_IN_KEY = "Ctrl+I"
LOCK_KEY = "Ctrl+L"
CLOSE_KEY = "Ctrl+Q"
FULL_KEY = "F11"
SMALL_KEY = "Ctrl+M"

KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        tr("Everywhere"),
        (
            ("F1", tr("Help now")),
            (CHECK_IN_KEY, tr("Check in")),
            (HIDE_KEY, tr("Hide the window, and pause")),
            (LOCK_KEY, tr("Lock, where there is a passphrase")),
            (SETTINGS_KEY, tr("Settings")),
            (KEYS_KEY, tr("This page")),
            (FULL_KEY, tr("Full screen, and back")),
            (CLOSE_KEY, tr("Close")),
            ("Tab", tr("To the next thing that can be pressed")),
            (tr("Arrow keys"), tr("From one choice to the next")),
        ),
    ),
    (
        tr("In a session"),
        (
            ("Esc", tr("Something outside: the sound stops at once")),
            ("Space", tr("Pause, and go on")),
            ("Right", tr("Skip this part")),
            ("Left", tr("Back to the start of this part")),
            ("S", tr("Stop here")),
            (SMALL_KEY, tr("Small, over all other windows; and back")),
            ("V", tr("Sound")),
            ("W", tr("The words of the session")),
            (tr("Play and pause keys"), tr("Pause, and go on")),
        ),
    ),
    (
        tr("On the questions"),
        (
            (tr("0 to 9"), tr("An answer on a scale; 1 and 0 together is ten")),
            ("Ctrl+Return", tr("Go on")),
            ("Esc", tr("Leave it")),
        ),
    ),
    (
        tr("In a chart"),
        (
            (tr("Arrow keys"), tr("From point to point, read out")),
            ("Return", tr("Open the entry of a point")),
            (tr("+ and -"), tr("Less or more of time; 0 is all of it")),
            (tr("Shift and arrow keys"), tr("On through time")),
        ),
    ),
    (
        tr("In your sessions and notes"),
        (
            ("Return", tr("Open the entry")),
            ("Del", tr("Delete it, which can be taken back")),
            ("Ctrl+Z", tr("Take back what was deleted or changed")),
            ("Esc", tr("Back to the list")),
        ),
    ),
)
"""Groups of keys: a heading, and each key (as Qt writes it, or in words) with what it does."""


def native(key: str) -> str:
    """A key as this system writes it; words stay as they are."""
    written = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return written if written and " " not in key else key
