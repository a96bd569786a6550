"""Whose voice is recorded, and through which microphone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import Card
from feltsense.gui.components.field import Field
from feltsense.gui.components.options import Option, Options
from feltsense.gui.components.text import Text, heading, small
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr
from feltsense.sound.devices import Devices

USUAL = ""
"""The key of the usual microphone."""
LONGEST = 80
"""Letters of a name."""


class NameField(Field):
    """For a name, as wide as there is room."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.setMaxLength(LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(220), self.height_hint())


class VoiceCard(Card):
    """`title_chosen` tells a name that was written, `device_chosen` a microphone's, `look` asks."""

    title_chosen = Signal(str)
    device_chosen = Signal(str)
    look = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=3, parent=parent)
        self._inputs: Devices | None = None
        self._device = USUAL
        column = self.column
        column.addWidget(heading(theme, tr("Whose voice")))
        column.addWidget(small(theme, tr("Your own, or that of somebody who records for you.")))
        self.name = NameField(theme, tr("Whose voice"))
        self.name.editingFinished.connect(lambda: self.title_chosen.emit(self.name.text()))
        column.addWidget(self.name)
        column.addSpacing(space(1.5))
        column.addWidget(heading(theme, tr("Microphone")))
        self.microphones = Options(theme, name=tr("Microphone"))
        self.microphones.picked.connect(self._picked)
        column.addWidget(self.microphones)
        foot = QHBoxLayout()
        foot.setSpacing(space(1.5))
        self.look_button = buttons.secondary(theme, tr("Look again"))
        self.look_button.setAccessibleDescription(tr("Look for microphones again"))
        self.look_button.clicked.connect(lambda *_: self.look.emit())
        self._state = small(theme, "")
        foot.addWidget(self.look_button, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._state, 1)
        column.addLayout(foot)
        column.addWidget(
            Text(theme, tr("It is open only while you record."), role="small", colour="quiet")
        )
        self._show()

    def show_title(self, title: str) -> None:
        """Show whose voice it is, unless that is being written just now."""
        if not self.name.hasFocus():
            self.name.setText(title)

    def show_device(self, device: str) -> None:
        """Show which microphone is chosen, USUAL for the usual one."""
        self._device = device
        self._show()

    def show_inputs(self, inputs: Devices | None) -> None:
        """Show the microphones there are; None while they are looked for."""
        self._inputs = inputs
        self._show()

    def _picked(self, device: str) -> None:
        self._device = device
        self.device_chosen.emit(device)

    def _show(self) -> None:
        found = self._inputs or Devices()
        usual = tr("Whichever the computer uses")
        if found.default and found.default != "default":
            usual = tr("Now: {default}", default=found.default)
        options = [Option(USUAL, tr("The usual one"), usual)]
        options += [Option(name, name) for name in found.names]
        if self._device and self._device not in found.names:
            options.append(Option(self._device, self._device, tr("Not there just now")))
        self.microphones.show_options(options, self._device)
        self._state.setText(tr("Looking…") if self._inputs is None else found.problem)
