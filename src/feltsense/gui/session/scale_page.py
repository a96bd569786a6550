"""Scales below one another: Enter goes from one to the next, a digit begins with the first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui.components.page import Page
from feltsense.gui.components.text import Text
from feltsense.gui.session.scale_input import ScaleInput
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

_WIDEST = 880
"""Pixels at 100 %: a scale that is wider is harder to take in."""


class ScalePage(Page):
    """Scales with what each of them asks, under a `heading` and a `hint`.

    `entered` tells Enter on the last one.
    """

    entered = Signal()

    def __init__(
        self, theme: Theme, heading: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name=heading, widest=100_000, parent=parent)
        self._asked: dict[ScaleInput, QWidget] = {}
        self._holder = QWidget()
        self._scales = QVBoxLayout(self._holder)
        self._scales.setContentsMargins(0, 0, 0, 0)
        self._scales.setSpacing(space(1))
        beside = QHBoxLayout()
        beside.addWidget(self._holder, 1)
        beside.addStretch()
        self.foot = QVBoxLayout()
        self.column.setSpacing(0)
        self.column.addWidget(Text(theme, heading, role="subtitle"))
        self.column.addSpacing(space(0.5))
        self.column.addWidget(Text(theme, hint, role="body", colour="quiet"))
        self.column.addSpacing(space(2))
        self.column.addLayout(beside)
        self.column.addSpacing(space(2))
        self.column.addLayout(self.foot)
        self.column.addStretch(1)
        self._narrow()
        theme.changed.connect(self._narrow)

    def _narrow(self) -> None:
        self._holder.setMaximumWidth(self.theme.px(_WIDEST))

    def ask(self, title: str, note: str, scale: ScaleInput, below: QWidget | None = None) -> None:
        """Add a scale after those that are there, with `below` under it."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, space(1.5) if below is None else 0)
        column.setSpacing(space(0.75))
        head = QHBoxLayout()
        head.setSpacing(space(1.5))
        head.addWidget(Text(self.theme, title, role="heading", wrap=not note), 0 if note else 1)
        if note:
            head.addWidget(Text(self.theme, note, role="small", colour="quiet"), 1)
        column.addLayout(head)
        column.addWidget(scale)
        if below is not None:
            column.addWidget(below)
        scale.entered.connect(lambda: self._go_on_from(scale))
        self._asked[scale] = part
        self._scales.addWidget(part)

    def put_last(self, scale: ScaleInput) -> None:
        """Have a scale that is there come after the others."""
        part = self._asked[scale] = self._asked.pop(scale)
        self._scales.removeWidget(part)
        self._scales.addWidget(part)

    def take_out(self, scale: ScaleInput) -> None:
        """Let go of one of them, and of what is below it."""
        part = self._asked.pop(scale)
        self._scales.removeWidget(part)
        part.hide()
        part.deleteLater()

    def begin(self, event: QKeyEvent) -> bool:
        """A digit answers the first scale that is empty; whether there is one."""
        scale = next((scale for scale in self._asked if scale.answer is None), None)
        if scale is None or not event.text().isdigit() or not scale.press(event):
            return False
        self._go_to(scale)
        return True

    def _go_on_from(self, scale: ScaleInput) -> None:
        scales = list(self._asked)
        following = scales[scales.index(scale) + 1 :]
        if following:
            self._go_to(following[0])
        else:
            self.entered.emit()

    def _go_to(self, scale: ScaleInput) -> None:
        scale.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(self._asked[scale], 0, space(2))
