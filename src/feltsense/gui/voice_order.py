"""The voices in the order in which a line falls from one to the next, to be put in another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.nav import Small
from feltsense.gui.components.text import Text
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

NONE = "none"
"""The name of captions only; voices after it are not asked."""

OWN = "own"
"""The name of a person's own recordings; what there are of them depends on the script."""

_FIXED: dict[str, tuple[str, str]] = {
    OWN: (tr("Your own recordings"), tr("Where a script has some.")),
    NONE: (tr("Captions only"), tr("The words stand on the screen, and the bells are heard.")),
}
"""Titles and notes of what is always in the list and has no line to listen to."""


def in_order(names: Sequence[str], wanted: Sequence[str]) -> tuple[str, ...]:
    """All of `names`, and NONE: those `wanted` first, then the others as they come.

    NONE ends the list where it is not wanted elsewhere.
    """
    here = [name for name in dict.fromkeys(wanted) if name in names or name == NONE]
    others = [name for name in dict.fromkeys(names) if name not in here]
    return (*here, *others) if NONE in here else (*here, *others, NONE)


def to_keep(shown: Sequence[str], before: Sequence[str]) -> tuple[str, ...]:
    """What to remember: `shown`, and those of `before` that are not here now, where they were.

    NONE at the end is left out, so that a voice that comes later is asked, too.
    """
    kept = list(shown)
    for at, name in enumerate(before):
        if name not in kept:
            ahead = [other for other in before[:at] if other in kept]
            kept.insert(kept.index(ahead[-1]) + 1 if ahead else 0, name)
    while kept and kept[-1] == NONE:
        kept.pop()
    return tuple(kept)


class VoiceRow(QWidget):
    """One voice: its title, a way to hear it, and the ways up and down."""

    listen = Signal()
    up = Signal()
    down = Signal()

    def __init__(self, theme: Theme, name: str, title: str, note: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.name = name
        row = QHBoxLayout(self)
        row.setContentsMargins(0, space(0.5), 0, space(0.5))
        row.setSpacing(space(1))
        self._place = Text(theme, role="small", colour="quiet", wrap=False)
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._title = Text(theme, title)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        self._note = Text(theme, note, role="small", colour="quiet")
        self._note.setVisible(bool(note))
        self._usual_note = note
        words.addWidget(self._note)
        row.addWidget(self._place)
        row.addSpacing(space(0.5))
        row.addLayout(words, 1)
        self.listen_button: buttons.Button | None = None
        if name not in _FIXED:
            self.listen_button = buttons.quiet(theme, tr("Listen"), "play")
            self.listen_button.setAccessibleName(tr("Listen to {title}", title=title))
            self.listen_button.clicked.connect(lambda *_: self.listen.emit())
            row.addWidget(self.listen_button)
        self.up_button = Small(theme, tr("Move up: {title}", title=title), icon="chevron-up")
        self.down_button = Small(theme, tr("Move down: {title}", title=title), icon="chevron-down")
        self.up_button.clicked.connect(lambda *_: self.up.emit())
        self.down_button.clicked.connect(lambda *_: self.down.emit())
        row.addWidget(self.up_button)
        row.addWidget(self.down_button)
        self._fit()
        theme.changed.connect(self._fit)

    def show_place(self, number: int, count: int, *, used: bool) -> None:
        """Show it as the voice `number` of `count`, counted from 1; `used` or after the end."""
        self._place.setText(f"{number}" if used else "")
        self._title.set_colour("text" if used else "quiet")
        note = self._usual_note if used else tr("Not used, as it stands below the captions.")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.up_button.setEnabled(number > 1)
        self.down_button.setEnabled(number < count)

    def show_listening(self, playing: bool) -> None:
        """Let the button say what it does now."""
        if self.listen_button is not None:
            self.listen_button.setText(tr("Stop") if playing else tr("Listen"))
            self.listen_button.set_icon("square" if playing else "play")

    def _fit(self) -> None:
        self._place.setFixedWidth(self.theme.px(16))


class VoiceOrder(QWidget):
    """The rows of all voices; `chosen` tells what to remember, `listen` the name of one."""

    chosen = Signal(object)
    listen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(tr("Voices in their order"))
        self.rows: dict[str, VoiceRow] = {}
        self._wanted: tuple[str, ...] = ()
        self._listening = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_voices(self, voices: Sequence[tuple[str, str]], wanted: Sequence[str]) -> None:
        """Show `voices`, each a name and a title, in the order `wanted`."""
        self._wanted = tuple(wanted)
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        named = {OWN: "", **dict(voices)}
        self.rows = {}
        for name in in_order(tuple(named), wanted):
            title, note = _FIXED.get(name) or (named[name], "")
            row = VoiceRow(self.theme, name, title, note)
            row.listen.connect(partial(self.listen.emit, name))
            row.up.connect(partial(self._move, name, -1))
            row.down.connect(partial(self._move, name, 1))
            self.rows[name] = row
        self._arrange()
        self.show_listening(self._listening)

    @property
    def order(self) -> tuple[str, ...]:
        """The names as they stand on the screen."""
        return tuple(self.rows)

    def show_listening(self, name: str) -> None:
        """Show that the voice `name` is being listened to, "" for none."""
        self._listening = name
        for each, row in self.rows.items():
            row.show_listening(each == name)

    def _move(self, name: str, by: int) -> None:
        names = list(self.rows)
        at = names.index(name)
        to = min(len(names) - 1, max(0, at + by))
        names.insert(to, names.pop(at))
        self.rows = {each: self.rows[each] for each in names}
        row = self.rows[name]
        pressed = row.up_button if by < 0 else row.down_button
        focused = pressed.hasFocus()
        self._arrange()
        if focused and not pressed.isEnabled():
            # At the end of its way: the keyboard goes on from the way back.
            back = row.down_button if by < 0 else row.up_button
            back.setFocus(Qt.FocusReason.TabFocusReason)
        elif focused:
            pressed.setFocus(Qt.FocusReason.TabFocusReason)
        self._wanted = to_keep(names, self._wanted)
        self.chosen.emit(self._wanted)

    def _arrange(self) -> None:
        """Put the rows, their numbers and the way of Tab in order."""
        used = True
        last: QWidget = self
        for number, (name, row) in enumerate(self.rows.items(), start=1):
            self._column.removeWidget(row)
            self._column.addWidget(row)
            row.show()
            row.show_place(number, len(self.rows), used=used)
            for stop in (row.listen_button, row.up_button, row.down_button):
                if stop is not None:
                    QWidget.setTabOrder(last, stop)
                    last = stop
            used = used and name != NONE
