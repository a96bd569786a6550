"""Buttons as assistive programs press them.

Qt's own interface turns a button on and off without a click (QAccessibleButton::doAction calls
toggle), so that a switch or a voice control would see an answer chosen that was never taken. Here
every action but the focus is a click.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget

from feltsense.gui.components.press import Press


class PressInterface(QAccessibleWidget):
    """What is said of a button, and what can be done with it."""

    def __init__(self, button: Press) -> None:
        super().__init__(button, _role(button))

    def text(self, kind: QAccessible.Text) -> str:
        """Its name is what is written on it, where it was given no other."""
        button = self.object()
        if kind == QAccessible.Text.Name and isinstance(button, Press):
            return button.accessibleName() or button.text().replace("&", "")
        return str(super().text(kind))

    def state(self) -> QAccessible.State:
        """That of any widget, and whether it is checked, pressed, or opens a menu."""
        state = super().state()
        button = self.object()
        if isinstance(button, Press):
            state.checkable = int(button.isCheckable())
            state.checked = int(button.isChecked())
            state.pressed = int(button.isDown())
            state.hasPopup = int(button.menu() is not None)
        return state

    def actionNames(self) -> list[str]:
        names = QAccessibleActionInterface
        button = self.object()
        if not isinstance(button, Press) or not button.isEnabled():
            return []
        first = [names.toggleAction()] if button.isCheckable() else []
        return [*first, names.pressAction(), names.setFocusAction()]

    def doAction(self, name: str) -> None:
        button = self.object()
        if not isinstance(button, Press) or not button.isEnabled():
            return
        if name == QAccessibleActionInterface.setFocusAction():
            button.setFocus()
        elif button.menu() is not None:
            button.showMenu()
        else:
            button.click()


def _role(button: QAbstractButton) -> QAccessible.Role:
    if not button.isCheckable():
        menu = button.menu() if isinstance(button, Press) else None
        return QAccessible.Role.Button if menu is None else QAccessible.Role.ButtonMenu
    alone = button.autoExclusive()
    return QAccessible.Role.RadioButton if alone else QAccessible.Role.CheckBox


def _interface(kind: str, widget: QObject) -> QAccessibleInterface | None:
    return PressInterface(widget) if isinstance(widget, Press) else None


def install() -> None:
    """Have Qt ask here first. After the QApplication is there: the last installed comes first."""
    QAccessible.installFactory(_interface)
