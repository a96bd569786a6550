"""Walks over a screen as a person does: which widgets take the focus, and what is cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from feltsense.gui.components.page import Page
from feltsense.gui.components.press import Press
from feltsense.gui.window import Window


def tab_round(window: Window, most: int = 120) -> list[QWidget]:
    """The widgets that real presses of Tab reach, until the first comes again."""
    reached: list[QWidget] = []
    for _ in range(most):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is None or widget in reached:
            break
        reached.append(widget)
    return reached


def words_on(view: QWidget) -> str:
    """All words that are to be seen on `view` when it is shown, a label a line."""
    labels = view.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(view))


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls the widget."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def cut_off(window: Window) -> Iterator[str]:
    """Every visible label or button whose words do not fit into it."""
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            yield from _cut_label(label)
    for press in window.findChildren(Press):
        if press.isVisible() and press.hasHeightForWidth():
            if press.height() < press.heightForWidth(press.width()):
                yield f"{spoken_name(press)!r} is too low"
        elif press.isVisible() and press.width() < press.sizeHint().width():
            yield f"{spoken_name(press)!r} is too narrow"
    for page in window.findChildren(Page):
        if page.isVisible():
            yield from _beside_the_page(page)


def _cut_label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    metrics = QFontMetrics(label.font())
    if label.wordWrap():
        words = re.split(r"[\s\u200b]+", label.text())  # a path may go on after its parts
        widest = max(metrics.horizontalAdvance(word) for word in words)
        if label.heightForWidth(label.width()) > label.height():
            yield f"{label.text()!r} is too low"
    else:
        widest = metrics.horizontalAdvance(label.text())
    if widest > room.width():
        yield f"{label.text()!r} is too narrow"


def _beside_the_page(page: Page) -> Iterator[str]:
    room = page.viewport().width()
    content = page.widget()
    assert content is not None
    for child in content.findChildren(QWidget):
        if child.isVisible() and child.window() is page.window():
            right = child.mapTo(page.viewport(), QPoint(child.width(), 0)).x()
            if right > room + 1:
                yield f"{child} ends at {right}, beyond the page's {room}"
