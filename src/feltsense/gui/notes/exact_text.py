"""A field for free text that gives back exactly what was typed or pasted, to the byte.

Qt's documents know one line break and turn others into it. Here each other one stands as a
U+2028, which Qt shows as a line break, with what it was as a property of that character: so undo,
cut and delete treat it as the one character that it is. The same for U+FEFF, which is dropped on
the way from Python to Qt where a text begins with it.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QWidget

from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, space

_WAS = QTextFormat.Property.UserProperty.value + 1
"""The property that says which line break a U+2028 stands for."""
_BREAK, _NOTHING = "\u2028", "\u2060"
"""What is shown in place of such a character: a line break, or nothing at all."""
_KEPT = ("\r\n", "\r", "\u2028", "\u2029", "\ufdd0", "\ufdd1", "\ufeff")
"""What Qt would change. The property is a place in here; two of them are Qt's own marks."""
_CHANGED = re.compile("|".join(_KEPT))


class ExactText(QPlainTextEdit):
    """Plain text; `exact` is all of it as it was typed. Tab goes on to the next control.

    `name` is what a screen reader calls it.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._restyle()
        theme.changed.connect(self._restyle)

    def exact(self) -> str:
        """The whole text."""
        return _exact(self.document(), 0, self.document().characterCount() - 1)

    def set_exact(self, text: str) -> None:
        """Show `text`, in a new document: nothing of the one before can be undone or found."""
        document = QTextDocument(self)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setDefaultFont(self.font())
        document.setUndoRedoEnabled(False)
        _insert(QTextCursor(document), text)
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self.setDocument(document)  # Qt deletes the one before
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        self.textChanged.emit()

    def empty(self) -> None:
        """Let go of the text, and of all that could be undone."""
        self.set_exact("")

    # What Qt would do with line breaks, done here

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the text as it is, and nothing but text."""
        if source.hasText():
            _insert(self.textCursor(), source.text())
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Cut and copy the text as it is."""
        cursor, data = self.textCursor(), QMimeData()
        data.setText(_exact(self.document(), cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if enter and modifiers & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # Ctrl+Enter goes on, whatever stands here
            return
        if enter and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self.textCursor().insertBlock()  # a line break is a line break
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        colours = self.theme.colours
        self.setFont(self.theme.font(BODY * 1.1))
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {colours.card}; color: {colours.text};"
            f" selection-background-color: {colours.accent};"
            f" selection-color: {colours.on_accent}; border: 2px solid transparent;"
            f" border-radius: 10px; padding: {space(1)}px; }}"
            f"QPlainTextEdit:focus {{ border-color: {colours.focus}; }}"
        )


def _insert(cursor: QTextCursor, text: str) -> None:
    """Insert `text` at the cursor, as one step to undo."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    plain, at = QTextCharFormat(), 0
    for found in _CHANGED.finditer(text):
        cursor.insertText(text[at : found.start()], plain)
        stands = QTextCharFormat()
        stands.setProperty(_WAS, _KEPT.index(found[0]))
        cursor.insertText(_shown(found[0]), stands)
        at = found.end()
    cursor.insertText(text[at:], plain)
    cursor.setCharFormat(plain)
    cursor.endEditBlock()


def _exact(document: QTextDocument, start: int, end: int) -> str:
    """The text from `start` to `end`, positions as a cursor counts them."""
    parts: list[str] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        for fragment in block:  # type: ignore[attr-defined]
            piece = fragment.fragment()
            first, last = piece.position(), piece.position() + piece.length()
            if last <= start or first >= end:
                continue
            text = _cut(piece.text(), max(start - first, 0), min(end, last) - first)
            if piece.charFormat().hasProperty(_WAS):
                was = _KEPT[piece.charFormat().intProperty(_WAS)]
                text = text.replace(_shown(was), was)
            parts.append(text)
        if block.position() + block.length() <= end and block.next().isValid():
            parts.append("\n")
        block = block.next()
    return "".join(parts)


def _shown(was: str) -> str:
    return _NOTHING if was == "\ufeff" else _BREAK


def _cut(text: str, first: int, last: int) -> str:
    """From `first` to `last`, counted as Qt counts: two for each character beyond U+FFFF."""
    return text.encode("utf-16-le")[2 * first : 2 * last].decode("utf-16-le", "replace")
