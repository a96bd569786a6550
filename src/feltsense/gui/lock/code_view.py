"""Shows a recovery code, once: to be written down, copied, or saved where its person says."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.page import Page
from feltsense.gui.components.switch import Switch
from feltsense.gui.components.text import Text, body, small
from feltsense.gui.lock.secret_form import WIDEST
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr
from feltsense.vault.durable import write_durably

FILE_NAME = tr("Feltsense recovery code.txt")
TEXT = tr("""Recovery code for Feltsense

{code}

It opens what is locked in Feltsense once, if the passphrase is lost. Then there is a new one.
Keep it where the computer is not: whoever has this code and the files can read everything.
""")


class Clipboard:
    """What we put on the clipboard and take off again, where it is still there.

    A code has 130 random bits, so its hash, which is all that stays here, gives nothing away.
    """

    def __init__(self) -> None:
        self._put = b""
        self._clipboard = QGuiApplication.clipboard()

    def put(self, secret: str) -> None:
        """Put a secret there; programs that keep what was copied are asked not to keep this."""
        data = QMimeData()
        data.setText(secret)
        data.setData("x-kde-passwordManagerHint", b"secret")
        data.setData("ExcludeClipboardContentFromMonitorProcessing", b"1")
        data.setData("org.nspasteboard.ConcealedType", b"1")
        self._clipboard.setMimeData(data)
        self._put = _hash(secret)

    def take_back(self) -> None:
        """Empty it, unless another thing was copied since."""
        if self._put and _hash(self._clipboard.text()) == self._put:
            self._clipboard.clear()
        self._put = b""


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _in_two_lines(code: str) -> str:
    """As it is easily copied by hand: four groups, and those that are left."""
    groups = code.split("-")
    return "-\n".join("-".join(part) for part in (groups[:4], groups[4:]) if part)


class CodeView(Page):
    """Shows `code` until its person says that it is kept: `kept`.

    `data` is the folder in which a file with the code would protect nothing.
    """

    kept = Signal()

    def __init__(
        self,
        theme: Theme,
        code: str,
        data: Path,
        clipboard: Clipboard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name=tr("Your recovery code"), widest=WIDEST, parent=parent)
        self.setWindowTitle(tr("Your recovery code"))
        self._code = code
        self._data = data
        self._clipboard = clipboard
        self.dialog: QFileDialog | None = None
        card = Card(theme, padding=3.5)
        column = card.column
        column.setSpacing(space(1.25))
        column.addWidget(
            body(
                theme,
                tr(
                    "If the passphrase is lost, this code opens everything once. It is shown only "
                    "now. Write it down, and keep it away from this computer."
                ),
            )
        )
        column.addSpacing(space(1))
        self.code = Text(theme, _in_two_lines(code), role="subtitle", colour="accent")
        flags = Qt.TextInteractionFlag
        self.code.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        column.addWidget(self.code)
        column.addSpacing(space(1))
        ways = Flow(gap=space(1.25))
        self.copy_button = buttons.secondary(theme, tr("Copy"), "copy")
        self.copy_button.clicked.connect(self._copy)
        self.save_button = buttons.secondary(theme, tr("Save to a file"), "download")
        self.save_button.clicked.connect(self._ask_where)
        ways.addWidget(self.copy_button)
        ways.addWidget(self.save_button)
        column.addLayout(ways)
        self._state = small(theme, tr("A file can be printed. What is copied goes when you lock."))
        column.addWidget(self._state)
        column.addSpacing(space(1.5))
        self.written = Switch(theme, tr("I have written it down"))
        column.addWidget(self.written)
        column.addSpacing(space(1))
        last = Flow(gap=space(1.25))
        self.go_on = buttons.primary(theme, tr("Go on"))
        self.go_on.setEnabled(False)
        self.written.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(lambda *_: self.kept.emit())
        last.addWidget(self.go_on)
        column.addLayout(last)
        self.column.addSpacing(space(2) - SHADOW)
        self.column.addWidget(card)
        self.column.addStretch()
        self.setFocusProxy(self.code)

    @property
    def said(self) -> str:
        """What is said under the buttons."""
        return self._state.text()

    def save(self, file: Path) -> None:
        """Save the code to `file`, but not where it would lie beside what it opens."""
        if self._data.resolve() in file.resolve().parents:
            self._state.setText(
                tr(
                    "That folder holds your data: whoever had the files would have the code. "
                    "Please choose another place."
                )
            )
            return
        try:
            write_durably(file, TEXT.format(code=self._code).encode())
        except OSError as error:
            self._state.setText(tr("It was not saved: {strerror}.", strerror=error.strerror))
            return
        self._state.setText(
            tr("Saved as {file_name} in {parent}.", file_name=file.name, parent=file.parent)
        )

    def _copy(self) -> None:
        self._clipboard.put(self._code)
        self._state.setText(
            tr("Copied. It goes from the clipboard when you lock or close Feltsense.")
        )

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, tr("Where to save the recovery code"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(self._dialog_gone)
        self.dialog = dialog
        dialog.open()

    def _dialog_gone(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
