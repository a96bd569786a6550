"""What the page "Sound" and the panel of a session share: the volumes and the device."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.options import Option, Options
from feltsense.gui.components.slider import Slider, SliderRow
from feltsense.gui.components.text import Text
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr, within
from feltsense.sound.devices import Devices
from feltsense.sound.volumes import Volumes

NAMES: dict[str, str] = {
    "master": tr("All of it"),
    "voice": tr("Voice"),
    "bells": tr("Bells"),
    "breath": tr("Breath tones"),
    "ambience": tr("Ambience"),
}
"""The sliders in their order on the screen, by the fields of Volumes."""

USUAL = ""
"""The key of the usual device."""

WHOLE = "everything"
"""What is listened to where it is the sample with all that has a volume; else a voice's name."""

AS_MEANT, SILENT = tr("as it is meant"), tr("silent")


def volume_words(percent: int) -> str:
    """A volume in words: 0 is silent, 100 as it is meant, and the rest per cent of that."""
    return {0: SILENT, 100: AS_MEANT}.get(percent) or tr("{percent} per cent", percent=percent)


class VolumeSliders(QWidget):
    """A slider for each volume; `chosen` tells the Volumes at each move of one."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, *, stacked: bool = False, parent: QWidget | None = None):
        super().__init__(parent)
        self.theme = theme
        self.volumes = Volumes()
        self.rows: dict[str, SliderRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(0.25))
        for field in fields(Volumes):
            words = NAMES[field.name]
            name = tr("Volume: {part}", part=within(words))
            row = SliderRow(
                theme,
                words,
                Slider(theme, name, volume_words),
                widest=max(AS_MEANT, tr("95 per cent"), key=len),
                stacked=stacked,
            )
            row.moved.connect(lambda value, name=field.name: self._moved(name, value))
            column.addWidget(row)
            self.rows[field.name] = row
        self.show_volumes(self.volumes)
        self._line_up()
        theme.changed.connect(self._line_up)

    def show_volumes(self, volumes: Volumes) -> None:
        """Show `volumes` without telling anybody."""
        self.volumes = volumes
        for name, row in self.rows.items():
            row.set_value(round(getattr(volumes, name) * 100))

    def _moved(self, name: str, value: int) -> None:
        self.volumes = replace(self.volumes, **{name: value / 100})
        self.chosen.emit(self.volumes)

    def _line_up(self) -> None:
        width = max(row.name_width for row in self.rows.values())
        for row in self.rows.values():
            row.set_name_width(width)


class DeviceChoice(QWidget):
    """The device to play on: `chosen` tells its name, USUAL for the usual one; `look` asks anew."""

    chosen = Signal(str)
    look = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._outputs: Devices | None = None
        self._device = USUAL
        self._away: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        self.options = Options(theme, name=tr("Heard through"))
        self.options.picked.connect(self._picked)
        column.addWidget(self.options)
        foot = QHBoxLayout()
        foot.setSpacing(space(1.5))
        self.look_button = buttons.secondary(theme, tr("Look again"))
        self.look_button.setAccessibleDescription(tr("Look for sound devices again"))
        self.look_button.clicked.connect(lambda *_: self.look.emit())
        self._state = Text(theme, role="small", colour="quiet")
        foot.addWidget(self.look_button, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._state, 1)
        column.addLayout(foot)
        self._show()

    def show_device(self, name: str) -> None:
        """Show the device called `name` as the one chosen, USUAL for the usual one."""
        self._device = name
        self._show()

    def show_outputs(self, outputs: Devices) -> None:
        """Show what there is to choose from."""
        self._outputs, self._away = outputs, None
        self._state.setText(outputs.problem)
        self._show()

    def show_looking(self) -> None:
        """Say that the answer is on its way."""
        self._state.setText(tr("Looking for devices."))

    @property
    def is_known(self) -> bool:
        """Whether it was ever told what there is."""
        return self._outputs is not None

    @property
    def state(self) -> str:
        """What is said beside the button."""
        return self._state.text()

    def _picked(self, name: str) -> None:
        self._device = name
        self._show()
        self.chosen.emit(name)

    def _show(self) -> None:
        found = self._outputs
        names = found.names if found is not None else ()
        usual = found.default if found is not None else None
        options = [
            Option(
                USUAL,
                tr("The usual one"),
                tr("Now: {usual}", usual=usual) if usual not in (None, "default") else "",
            )
        ]
        options += [Option(name, name) for name in dict.fromkeys(names) if name != USUAL]
        if self._device not in (USUAL, *names):
            self._away = self._device
        if self._away is not None:  # until they are looked for again: nothing moves at a choice
            note = tr("Not there just now. The usual one is heard.") if found is not None else ""
            options.append(Option(self._away, self._away, note))
        self.options.show_options(options, self._device)
