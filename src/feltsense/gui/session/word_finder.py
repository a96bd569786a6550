"""The field that finds a word while it is typed, takes the best one, or keeps a new one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from feltsense.feeling.names import folded, is_blank, tidy
from feltsense.feeling.questions import LONGEST_WORD
from feltsense.feeling.shown import as_answer
from feltsense.feeling.words import WORDS
from feltsense.gui.components import buttons
from feltsense.gui.session.find_field import FindField
from feltsense.gui.session.word_search import find
from feltsense.gui.theme import Theme
from feltsense.language import tr

KEEP = tr("Keep this word")
KEEP_KEY = "Shift+Enter"
_FROM = 2
"""Letters from which on it may be a word of its own."""


class _Field(FindField):
    """Hands on what is no typing: the arrow down, and Enter with or without Shift."""

    down = Signal()
    entered = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()  # goes on
            elif not event.isAutoRepeat():  # a key that is held takes one word
                self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)


class WordFinder(QObject):
    """A `field` and a button to `keep` what was typed; both are put on a screen by another.

    `cues` maps every name that can be chosen to its cue. `found` tells the names that match,
    best first, or None where nothing is typed; `said` a line about them, "" for none. `taken`
    tells the name that Enter took; `kept` a word that was not there; `down` the arrow; `passed`
    Enter where nothing is typed.
    """

    found = Signal(object)
    said = Signal(str)
    taken = Signal(str)
    kept = Signal(str)
    down = Signal()
    passed = Signal()

    def __init__(
        self,
        theme: Theme,
        cues: Mapping[str, str],
        recent: Iterable[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cues = dict(cues)
        self._recent = tuple(recent)
        self._names: list[str] = []
        self.field = _Field(theme, tr("Find a word"))
        self.field.setMaxLength(LONGEST_WORD)
        self.field.setAccessibleDescription(
            tr(
                "Enter chooses the word found; {keep_key} keeps what is typed as a word of "
                "your own",
                keep_key=KEEP_KEY,
            )
        )
        self.keep = buttons.quiet(theme, KEEP, "plus")
        self.keep.setToolTip(tr("As a word of your own ({keep_key})", keep_key=KEEP_KEY))
        self.keep.hide()
        self.field.textChanged.connect(self._search)
        self.field.entered.connect(self._enter)
        self.field.down.connect(self.down)
        self.keep.clicked.connect(lambda *_: self._keep())

    def add(self, name: str, cue: str) -> None:
        """One more word can be found."""
        self._cues[name] = cue

    @property
    def best(self) -> str | None:
        """The name that Enter takes."""
        return self._names[0] if self._names else None

    @property
    def new_word(self) -> str:
        """What is typed, where it can be kept as a word of one's own; else ""."""
        typed = tidy(self.field.text())
        known = {folded(name) for name in self._cues}
        known |= {folded(as_answer(name)) for name in self._cues}
        if len(typed) < _FROM or is_blank(typed) or folded(typed) in known:
            return ""
        return next((name for name in WORDS if folded(name) == folded(typed)), typed)

    def type(self, letter: str) -> None:
        """Go on in the field with a letter that was typed elsewhere."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.insert(letter)

    def _search(self, typed: str) -> None:
        shown = {as_answer(name): name for name in self._cues}
        cues = {words: self._cues[name] for words, name in shown.items()}
        recent = [as_answer(name) for name in self._recent]
        self._names = [shown[words] for words in find(typed, cues, recent)]
        new = self.new_word
        self.keep.setVisible(bool(new))
        self.keep.setAccessibleName(tr("Keep “{new}” as a word of your own", new=new))
        self.found.emit(self._names if typed.strip() else None)
        self.said.emit(self._line(new) if typed.strip() else "")

    def _line(self, new: str) -> str:
        if self.best is not None:
            return tr(
                "Enter for {shown}: {cues}",
                shown=as_answer(self.best),
                cues=self._cues[self.best],
            )
        if new in WORDS:
            return tr("“{new}” is hidden. Enter has it back.", new=new)
        if new:
            return tr("Not here yet. Enter keeps “{new}” as a word of your own.", new=new)
        return tr("No such word here yet.")

    def _enter(self, with_shift: bool) -> None:
        best = self.best
        if self.new_word and (with_shift or best is None):
            self._keep()
        elif best is not None:
            self.field.clear()
            self.taken.emit(best)
        elif not self.field.text().strip():
            self.passed.emit()

    def _keep(self) -> None:
        new = self.new_word
        if new:
            self.field.clear()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
            self.kept.emit(new)
