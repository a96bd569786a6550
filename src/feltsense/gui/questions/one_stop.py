"""Many things of one kind, one stop for Tab: arrows go on among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from feltsense.gui.session.roving import nearest, only_stop

_ALONG: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ACROSS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OneStop(QObject):
    """Watches `widgets`: left and right go along their order, up and down to the next line."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._watched: set[QObject] = set()

    def watch(self, widgets: Sequence[QWidget]) -> None:
        """Watch these from now on; the first one is the stop, or the one that has the keyboard."""
        self._widgets = list(widgets)
        self._watched = set(widgets)
        for widget in widgets:
            widget.installEventFilter(self)
        if widgets:
            only_stop(next((each for each in widgets if each.hasFocus()), widgets[0]), widgets)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched not in self._watched or not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusIn:
            only_stop(watched, self._widgets)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if (to := self._next(watched, event.key())) is not None:
                to.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            return event.key() in (*_ALONG, *_ACROSS)
        return super().eventFilter(watched, event)

    def _next(self, here: QWidget, key: int) -> QWidget | None:
        if key in _ALONG:
            place = self._widgets.index(here) + _ALONG[key]
            return self._widgets[place] if 0 <= place < len(self._widgets) else None
        if key in _ACROSS:
            return nearest(here, self._widgets, (0, _ACROSS[key]))
        return {Qt.Key.Key_Home: self._widgets[0], Qt.Key.Key_End: self._widgets[-1]}.get(
            Qt.Key(key)
        )
