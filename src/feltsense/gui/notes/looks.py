"""How a note will look: its Markdown set in type, to read only.

Nothing is ever loaded for it and nothing can be opened from it, neither from the network nor from
this computer: a picture is shown as its words, and a link as underlined text.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY
from feltsense.language import tr

_FORM = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
PICTURE = "[picture]"


class ClosedDocument(QTextDocument):
    """A document that has what is written in it and gets nothing else."""

    def loadResource(self, type: int, name: QUrl | str) -> object:
        return None


class Looks(QTextEdit):
    """Shows Markdown; `show_markdown` takes the text, and "" lets go of it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._text = ""
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_markdown(self, text: str) -> None:
        """Show `text` as it looks when it is set."""
        self._text = text
        document = ClosedDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.theme.font(BODY * 1.1))
        document.setMarkdown(text, _FORM)
        _words_for_pictures(document)
        self.setDocument(document)

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self.theme.colour("card"))
        palette.setColor(QPalette.ColorRole.Text, self.theme.colour("text"))
        palette.setColor(QPalette.ColorRole.Link, self.theme.colour("text"))
        self.setPalette(palette)
        self.setFont(self.theme.font(BODY * 1.1))
        colours = self.theme.colours
        self.setStyleSheet(
            f"QTextEdit {{ background: {colours.card}; border: 2px solid transparent;"
            f" border-radius: 10px; padding: 8px; }}"
            f"QTextEdit:focus {{ border-color: {colours.focus}; }}"
        )
        if self._text:
            self.show_markdown(self._text)


def _words_for_pictures(document: QTextDocument) -> None:
    """Put words in the place of every picture, from the last to the first."""
    pictures: list[tuple[int, int, str]] = []
    block = document.begin()
    while block.isValid():
        for fragment in block:  # type: ignore[attr-defined]
            piece = fragment.fragment()
            if piece.charFormat().isImageFormat():
                words = (
                    piece.charFormat().toImageFormat().property(QTextFormat.Property.ImageAltText)
                )
                pictures.append((piece.position(), piece.length(), str(words or "")))
        block = block.next()
    cursor = QTextCursor(document)
    for at, length, words in reversed(pictures):
        cursor.setPosition(at)
        cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(
            tr("[picture: {words}]", words=words) if words else PICTURE, QTextCharFormat()
        )
