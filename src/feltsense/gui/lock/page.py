"""The page of everything about the lock: one screen at a time, and none stays behind."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.footed import FootedPage
from feltsense.gui.components.page import MARGIN, Page
from feltsense.gui.components.progress import Progress
from feltsense.gui.components.text import body, small
from feltsense.gui.lock.secret_form import WIDEST
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr


class LockPage(QStackedWidget):
    """Shows the screen it is given, and lets go of the one before with all that was typed."""

    side_changed = Signal()

    @property
    def side(self) -> int:
        """The space left of what is shown, for the frame's heading."""
        view = self.currentWidget()
        return view.side if isinstance(view, Page | FootedPage) else MARGIN

    def show_view(self, view: Page | FootedPage) -> None:
        """Show `view`, with the keyboard focus in it where this page is seen."""
        self.clear()
        self.addWidget(view)
        self.setCurrentWidget(view)
        self.setWindowTitle(view.windowTitle())
        view.side_changed.connect(self.side_changed)
        self.side_changed.emit()
        self.setFocusProxy(view)
        if self.isVisible() and (first := view.focusProxy()) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Let go of what is shown."""
        while (view := self.currentWidget()) is not None:
            self.removeWidget(view)
            view.deleteLater()


class WorkingView(Page):
    """How far it is with encrypting, or with the opposite; it can be cut at any moment."""

    def __init__(
        self, theme: Theme, title: str, sentence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name=title, widest=WIDEST, parent=parent)
        self.setWindowTitle(title)
        card = Card(theme, padding=3.5)
        card.column.setSpacing(space(2))
        card.column.addWidget(body(theme, sentence))
        self.bar = Progress(theme, title)
        card.column.addWidget(self.bar)
        card.column.addWidget(
            small(
                theme,
                tr(
                    "Nothing is lost if it is cut off here. It goes on the next time Feltsense "
                    "opens."
                ),
            )
        )
        self.column.addSpacing(space(2) - SHADOW)
        self.column.addWidget(card)
        self.column.addStretch()
