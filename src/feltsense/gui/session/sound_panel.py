"""The sound within a session: a narrow panel beside the words, and the session goes on.

It takes the place of the figure and the pacer for as long as it is open, so that it never
covers a caption, a button or help. The key that opens it closes it; Esc keeps its meaning.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.text import Text, heading
from feltsense.gui.settings import Settings
from feltsense.gui.sound_parts import DeviceChoice, VolumeSliders
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr
from feltsense.sound.devices import Devices

_WIDEST = 520
"""Pixels at 100 %: on a wide screen a value should not stand far from its name."""


class SoundPanel(QWidget):
    """Volumes and the device, live. `closed` asks to be put away."""

    volumes_chosen = Signal(object)
    device_chosen = Signal(str)
    look = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(tr("Sound"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self._held = QWidget()
        line.addWidget(self._held, 1)
        line.addStretch()
        column = QVBoxLayout(self._held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(0.5))
        head = QHBoxLayout()
        head.addWidget(heading(theme, tr("Sound")), 1)
        self.close_button = buttons.quiet(theme, tr("Close"), "")
        self.close_button.setToolTip(tr("Close (V)"))
        self.close_button.setAccessibleName(tr("Close the sound panel"))
        self.close_button.clicked.connect(lambda *_: self.closed.emit())
        head.addWidget(self.close_button)
        column.addLayout(head)
        column.addWidget(self._scrolled(), 1)
        self._fit()
        theme.changed.connect(self._fit)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Begin with the volume of all; a focus proxy would have Tab leap over *Close*."""
        self.sliders.rows["master"].slider.setFocus(reason)

    def _fit(self) -> None:
        self._held.setMaximumWidth(self.theme.px(_WIDEST))

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, space(1.5), space(1))
        column.setSpacing(space(1))
        self.sliders = VolumeSliders(self.theme, stacked=True)
        self.sliders.chosen.connect(self.volumes_chosen)
        column.addWidget(self.sliders)
        column.addWidget(Text(self.theme, tr("Heard through"), role="strong"))
        self.device = DeviceChoice(self.theme)
        self.device.chosen.connect(self.device_chosen)
        self.device.look.connect(self.look)
        column.addWidget(self.device)
        column.addStretch()
        area.setWidget(content)
        return area

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self.sliders.show_volumes(settings.volumes)
        self.device.show_device(settings.device)

    def show_outputs(self, outputs: Devices) -> None:
        """Show the devices there are."""
        self.device.show_outputs(outputs)

    def show_looking(self) -> None:
        """Say that the devices are being looked for."""
        self.device.show_looking()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.device.is_known:
            self.look.emit()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        ):
            event.accept()  # from a button here they do not skip a part of the session
            return True
        return super().event(event)
