"""The page "Sound": how loud, through what, how late, and who speaks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.page import Page
from feltsense.gui.components.slider import Slider, SliderRow
from feltsense.gui.components.text import Text, heading, small
from feltsense.gui.settings import LATEST_MS, Settings
from feltsense.gui.sound_parts import WHOLE, DeviceChoice, VolumeSliders
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.gui.voice_order import VoiceOrder
from feltsense.language import tr
from feltsense.sound.devices import Devices

TWO_COLUMNS = 820
STEP_MS = 10
_LATEST = LATEST_MS // STEP_MS


def late_words(tens: int) -> str:
    """A delay of so many times STEP_MS in words."""
    if tens == 0:
        return tr("as it comes")
    return tr(
        "{number} ms {which}",
        number=abs(tens) * STEP_MS,
        which=tr("later") if tens > 0 else tr("earlier"),
    )


class SoundView(Page):
    """Sets what is heard. What is chosen is told at once, by the signals in this order:

    Volumes, the device's name ("" for the usual one), the milliseconds that it is late, the
    names of the voices in their order. `look` asks for the devices; `listen` for a sample
    (WHOLE, or a voice's name), `stop` for its end.
    """

    volumes_chosen = Signal(object)
    device_chosen = Signal(str)
    late_chosen = Signal(int)
    voices_chosen = Signal(object)
    look = Signal()
    listen = Signal(str)
    stop = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=tr("Sound"), widest=1000, parent=parent)
        self.setWindowTitle(tr("Sound"))
        self._listening = ""
        gap = space(3) - 2 * SHADOW
        self.column.setSpacing(gap)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(gap)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, cards in (
            (left, (self._volumes_card(), self._voices_card())),
            (right, (self._device_card(), self._late_card())),
        ):
            side.setSpacing(gap)
            for card in cards:
                side.addWidget(card)
            side.addStretch()
        self._both.addLayout(left, 19)
        self._both.addLayout(right, 13)
        self.column.addLayout(self._both)
        self.column.addStretch()
        self.setFocusProxy(self.sliders.rows["master"].slider)

    # What it is given

    def show_settings(self, settings: Settings) -> None:
        """Show what is set; the voices come by `show_voices`."""
        self.sliders.show_volumes(settings.volumes)
        self.device.show_device(settings.device)
        self.late.set_value(round(settings.late / STEP_MS))

    def show_outputs(self, outputs: Devices) -> None:
        """Show the devices there are."""
        self.device.show_outputs(outputs)

    def show_looking(self) -> None:
        """Say that the devices are being looked for."""
        self.device.show_looking()

    def show_voices(self, voices: Sequence[tuple[str, str]], wanted: Sequence[str]) -> None:
        """Show `voices`, each a name and a title, in the order `wanted`."""
        self._voices_state.hide()
        self.voices.show_voices(voices, wanted)

    def show_listening(self, what: str) -> None:
        """Show what plays: WHOLE, a voice's name, or "" for nothing."""
        self._listening = what
        self.listen_button.setText(tr("Stop") if what == WHOLE else tr("Listen"))
        self.listen_button.set_icon("square" if what == WHOLE else "play")
        self.voices.show_listening(what)

    def show_caption(self, words: str) -> None:
        """Show what is being said in the sample."""
        self._caption.setText(words)

    @property
    def caption(self) -> str:
        """What is shown of the sample."""
        return self._caption.text()

    # The cards

    def _volumes_card(self) -> Card:
        theme = self.theme
        card = Card(theme, padding=3)
        card.column.addWidget(heading(theme, tr("How loud")))
        card.column.addWidget(small(theme, tr("Heard at once, and remembered.")))
        card.column.addSpacing(space(0.5))
        self.sliders = VolumeSliders(theme)
        self.sliders.chosen.connect(self.volumes_chosen)
        card.column.addWidget(self.sliders)
        card.column.addSpacing(space(1))
        line = QHBoxLayout()
        line.setSpacing(space(2))
        self.listen_button = buttons.secondary(theme, tr("Listen"), "play")
        self.listen_button.setAccessibleDescription(tr("A bell, a line and a breath, softly"))
        self.listen_button.clicked.connect(lambda *_: self._pressed(WHOLE))
        line.addWidget(self.listen_button, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(small(theme, tr("A bell, a line and a breath over soft rain.")))
        self._caption = Text(theme, role="small", colour="accent")
        words.addWidget(self._caption)
        words.addStretch()
        line.addLayout(words, 1)
        card.column.addLayout(line)
        self._fit_caption()
        theme.changed.connect(self._fit_caption)
        return card

    def _device_card(self) -> Card:
        theme = self.theme
        card = Card(theme, padding=2.5)
        card.column.addWidget(heading(theme, tr("Heard through")))
        self.device = DeviceChoice(theme)
        self.device.chosen.connect(self.device_chosen)
        self.device.look.connect(self.look)
        card.column.addWidget(self.device)
        return card

    def _late_card(self) -> Card:
        theme = self.theme
        card = Card(theme, padding=2.5)
        card.column.addWidget(heading(theme, tr("Late headphones")))
        card.column.addWidget(
            small(theme, tr("Some headphones are late. Captions and the breath may wait for them."))
        )
        slider = Slider(
            theme,
            tr("Captions and the breath"),
            late_words,
            low=-_LATEST,
            high=_LATEST,
            step=1,
            page=10,
        )
        self.late = SliderRow(
            theme, tr("Captions"), slider, widest=late_words(-_LATEST), stacked=True
        )
        self.late.moved.connect(lambda tens: self.late_chosen.emit(tens * STEP_MS))
        card.column.addWidget(self.late)
        return card

    def _voices_card(self) -> Card:
        theme = self.theme
        card = Card(theme, padding=3)
        card.column.addWidget(heading(theme, tr("Who speaks")))
        card.column.addWidget(
            small(theme, tr("A line that one voice cannot say falls to the next one below it."))
        )
        card.column.addSpacing(space(0.5))
        self._voices_state = small(theme, tr("Looking for voices."))
        card.column.addWidget(self._voices_state)
        self.voices = VoiceOrder(theme)
        self.voices.chosen.connect(self.voices_chosen)
        self.voices.listen.connect(self._pressed)
        card.column.addWidget(self.voices)
        return card

    def _pressed(self, what: str) -> None:
        """The same button ends what it began."""
        if what == self._listening:
            self.stop.emit()
        else:
            self.listen.emit(what)

    def _fit_caption(self) -> None:
        """Room for the line, so that nothing moves when it comes."""
        self._caption.setMinimumHeight(self._caption.fontMetrics().lineSpacing() + 2)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._listening:
            self.stop.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.viewport().width() - 2 * self.side >= self.theme.px(TWO_COLUMNS)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
