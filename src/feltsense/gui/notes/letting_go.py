"""Writing that is kept nowhere: no draft, no file, no journal, and nothing to undo once it is left.

The text is in this one field and nowhere else; no other file of the app is ever given it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import Card
from feltsense.gui.components.footed import FootedPage
from feltsense.gui.components.text import Text, body
from feltsense.gui.notes.exact_text import ExactText
from feltsense.gui.session.easing import Ease
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

TITLE = tr("Write and let go")
SAID = tr(
    "What you write here is not kept: not in your journal, not in a file, not for a moment. "
    "When you leave this page it is gone, and nobody can bring it back."
)
LET_IT_GO = tr("Let it go")
GONE = tr("It is gone. Nothing of it was kept.")
FADES_MS = 1400
_LEAST = 150  # pixels at 100 %


class LettingGo(FootedPage):
    """A page to write on; `left` tells that the person goes."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=TITLE, widest=760, parent=parent)
        self.setWindowTitle(TITLE)
        self.text = ExactText(theme, tr("Writing that is not kept"))
        self.text.setAccessibleDescription(SAID)
        # Keyboards on the screen shall not learn from it either.
        self.text.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhMultiLine
        )
        self._fading = Ease(theme, FADES_MS, self._fade, parent=self)
        self.back_button = buttons.secondary(theme, tr("Back"), "arrow-left")
        self.back_button.clicked.connect(lambda *_: self.left.emit())
        self.go_button = buttons.secondary(theme, LET_IT_GO, "wind")
        self.go_button.clicked.connect(lambda *_: self.let_go())
        self.said = Text(theme, role="body", colour="quiet")
        self.text.textChanged.connect(self._written)
        self._build()
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)
        self.first = self.text

    def let_go(self) -> None:
        """Have what is written fade, and be gone."""
        if self._fading.running or not self.text.exact():
            return
        self.text.setReadOnly(True)
        effect = QGraphicsOpacityEffect(self.text.viewport())
        self.text.viewport().setGraphicsEffect(effect)
        self._fading.start()

    def empty(self) -> None:
        """Leave nothing of it, at once."""
        if self._fading.running:
            self._fading.finish()
        self._clear()
        self.said.setText("")

    def _fade(self) -> None:
        effect = self.text.viewport().graphicsEffect()
        if isinstance(effect, QGraphicsOpacityEffect):
            effect.setOpacity(1.0 - self._fading.value)
        if not self._fading.running:
            self._is_gone()

    def _clear(self) -> None:
        self.text.empty()
        self.text.viewport().setGraphicsEffect(None)  # type: ignore[arg-type]
        self.text.setReadOnly(False)

    def _is_gone(self) -> None:
        self._clear()
        self.said.setText(GONE)
        if not self.isVisible():
            return
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.said, GONE))

    def _written(self) -> None:
        if self.said.text() and not self.text.document().isEmpty():
            self.said.setText("")

    def _build(self) -> None:
        column = self.page.column
        column.setSpacing(space(1))
        said = body(self.theme, SAID, "quiet")
        said.setContentsMargins(6, 0, 6, 0)
        column.addWidget(said)
        sheet = Card(self.theme, padding=0.75)
        sheet.column.addWidget(self.text)
        column.addWidget(sheet, 1)
        self._fit()
        self.theme.changed.connect(self._fit)
        self.said.setContentsMargins(6, 0, 6, 0)
        column.addWidget(self.said)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch()
        self.foot.addWidget(self.go_button)

    def _fit(self) -> None:
        self.text.setMinimumHeight(self.theme.px(_LEAST))
