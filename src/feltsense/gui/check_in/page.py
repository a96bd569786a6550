"""The one page on which the screens of a check-in are shown, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from feltsense.gui.check_in.done_view import DoneView
from feltsense.gui.components.page import MARGIN
from feltsense.gui.session.rating_view import RatingView


class CheckInPage(QStackedWidget):
    """Shows the screen it is given, and lets go of the one before with all that it held."""

    side_changed = Signal()

    @property
    def side(self) -> int:
        """The space left of what is shown, for the frame's heading."""
        view = self.currentWidget()
        return view.side if isinstance(view, RatingView | DoneView) else MARGIN

    def show_view(self, view: QWidget) -> None:
        """Show `view`, with the keyboard focus in it where this page is seen."""
        self.clear()
        self.addWidget(view)
        view.windowTitleChanged.connect(self.setWindowTitle)
        self.setCurrentWidget(view)
        self.setWindowTitle(view.windowTitle())
        if isinstance(view, RatingView | DoneView):
            view.side_changed.connect(self.side_changed)
        self.side_changed.emit()
        self.setFocusProxy(view)
        if self.isVisible():
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Let go of what is shown."""
        while (view := self.currentWidget()) is not None:
            self.removeWidget(view)
            view.deleteLater()
