"""The sound's affairs in the window: the output, its health, its devices, and the voices.

Belongs to the main thread and never waits. What takes time is done in the worker; asking for
the devices may hang with the sound system, and so has a worker of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from feltsense import places
from feltsense.gui.listening import Listening
from feltsense.gui.settings import Settings
from feltsense.gui.sound_parts import WHOLE
from feltsense.gui.worker import Worker
from feltsense.language import tr
from feltsense.places import DataFolder
from feltsense.score.cues import RATE
from feltsense.vault.kept import Kept

if TYPE_CHECKING:
    from feltsense.gui.session.sound_panel import SoundPanel
    from feltsense.gui.sound_view import SoundView
    from feltsense.sound.audio import AudioOutput
    from feltsense.sound.devices import Devices
    from feltsense.sound.silent import SilentOutput
    from feltsense.sound.voices import Voice
    from feltsense.sound.volumes import Volumes

_LOOK_MS = 500
"""How often the sound's health is looked at."""


class SoundRoom(QObject):
    """Brings the sound up with `settings`, and keeps it as the person sets it.

    `said` tells the line about the sound each time it becomes another, "" for none; `chosen` the
    name and the value of a setting to remember; `outputs_found` the Devices there are, and
    `voices_found` that `voices` are there.
    """

    said = Signal(str)
    chosen = Signal(str, object)
    outputs_found = Signal(object)
    looking = Signal()
    voices_found = Signal()

    def __init__(
        self, worker: Worker, settings: Settings, data: DataFolder, kept: Kept | None = None
    ) -> None:
        super().__init__()
        self.output: AudioOutput | SilentOutput | None = None
        self.voices: tuple[Voice, ...] | None = None
        self.listening = Listening(worker)
        self._worker = worker
        self._settings = settings
        self._data = data
        self._kept = kept or Kept()
        self._asker = Worker()
        self._asking = False
        self._outputs: Devices | None = None
        self._in_session = False
        self._line = ""
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_at_health)

    def bring_up(self) -> None:
        """Start the sound and find the voices, in the worker."""
        self._worker.do(partial(_open, self._settings.device or None), self._opened, self._cannot)
        self._worker.do(
            partial(_voices, self._data, self._kept), self._found, lambda _: self._found(())
        )

    @property
    def is_ready(self) -> bool:
        """Whether a session can begin."""
        return self.output is not None and self.voices is not None

    @property
    def line(self) -> str:
        """What there is to say about the sound now, "" for nothing."""
        return self._line

    @property
    def late(self) -> int:
        """Frames by which the sound is heard later than the computer knows."""
        return self._settings.late * RATE // 1000

    def in_order(self, exercise_id: str = "") -> tuple[Voice, ...]:
        """The voices in the order that the person chose, up to captions only.

        With the person's own recordings of one exercise, where it has some.
        """
        if self.voices is None:
            return ()
        from feltsense.sound.voices.finder import ordered, with_own

        voices = self.voices
        if exercise_id:
            voices = with_own(voices, exercise_id, self._data.exercises, self._kept)
        return ordered(voices, self._settings.voices)

    def recorded(self, exercise_id: str) -> tuple[Voice, ...]:
        """The recorded ones of them: they alone know the length of a line at once."""
        from feltsense.sound.voices.finder import recorded

        return recorded(self.in_order(exercise_id))

    def set_session(self, running: bool) -> None:
        """A session has the output to itself."""
        self._in_session = running
        self.listening.stop()

    def forget(self) -> None:
        """Let go of every line that was spoken, as when the app is locked."""
        from feltsense.sound.voices.spoken import SpokenVoice

        for voice in self.voices or ():
            if isinstance(voice, SpokenVoice):
                voice.forget()

    def close(self) -> None:
        """Have the sound faded out and ended, soon."""
        self._look.stop()
        self.listening.stop()
        if self.output is not None:
            self.output.close()

    def wait_closed(self) -> None:
        """Wait until that is done, as before the program ends."""
        if self.output is not None:
            self.output.wait_closed()
        self._asker.finish(10)

    # What the person sets

    def attach(self, view: SoundView | SoundPanel) -> None:
        """Have `view` show what is set and found, and do what is chosen there."""
        view.volumes_chosen.connect(self.set_volumes)
        view.device_chosen.connect(self.set_device)
        view.look.connect(self.look_for_devices)
        self.outputs_found.connect(view.show_outputs)
        self.looking.connect(view.show_looking)
        view.show_settings(self._settings)
        if self._outputs is not None:
            view.show_outputs(self._outputs)

    def attach_page(self, page: SoundView) -> None:
        """As `attach`, and what the page alone has: the delay, the voices and the sample."""
        self.attach(page)
        page.late_chosen.connect(self.set_late)
        page.voices_chosen.connect(self.set_voices)
        page.listen.connect(self.listen)
        page.stop.connect(self.listening.stop)
        self.listening.changed.connect(page.show_listening)
        self.listening.caption.connect(page.show_caption)
        self.voices_found.connect(lambda: self._show_voices(page))
        if self.voices is not None:
            self._show_voices(page)

    def _show_voices(self, page: SoundView) -> None:
        found = [(voice.name, voice.title) for voice in self.voices or ()]
        page.show_voices(found, self._settings.voices)

    def set_volumes(self, volumes: Volumes) -> None:
        """Have it as loud as that from now on."""
        self._set(volumes=volumes)
        if self.output is not None:
            self.output.set_volumes(volumes)

    def set_device(self, name: str) -> None:
        """Play on the device `name`, "" for the usual one."""
        self._set(device=name)
        if self.output is not None:
            self.output.set_device(name or None)

    def set_late(self, milliseconds: int) -> None:
        """Take it that the sound is heard so much later than the computer knows."""
        self._set(late=milliseconds)
        self.listening.late = self.late

    def set_voices(self, names: Sequence[str]) -> None:
        """Have lines fall from one voice to the next in this order, from the next session on."""
        self._set(voices=tuple(names))

    def _set(self, **changed: Any) -> None:
        self._settings = replace(self._settings, **changed)
        for name, value in changed.items():
            self.chosen.emit(name, value)

    def look_for_devices(self) -> None:
        """Ask which devices there are; `outputs_found` answers. One question at a time."""
        if not self._asking:
            self._asking = True
            self.looking.emit()
            self._asker.do(_outputs, self._have_outputs, self._have_no_outputs)

    def listen(self, what: str = WHOLE) -> None:
        """Play a sample of all that can be heard, or one line of the voice called `what`."""
        if self.output is None or self._in_session:
            return
        self.listening.late = self.late
        called = tuple(voice for voice in self.voices or () if voice.name == what)
        self.listening.begin(what, self.in_order() if what == WHOLE else called, self.output)

    # What comes in

    def _opened(self, output: AudioOutput) -> None:
        self.output = output
        output.set_volumes(self._settings.volumes)
        output.set_device(self._settings.device or None)  # it may be another one by now
        self._look.start()

    def _cannot(self, error: Exception) -> None:
        """Sessions run with captions: nothing else here depends on sound."""
        from feltsense.sound.silent import SilentOutput

        self.output = SilentOutput(tr("No sound ({error}). The captions go on.", error=error))
        self._look_at_health()

    def _found(self, voices: tuple[Voice, ...]) -> None:
        self.voices = voices
        self.voices_found.emit()

    def _have_outputs(self, outputs: Devices) -> None:
        self._asking = False
        self._outputs = outputs
        self.outputs_found.emit(outputs)

    def _have_no_outputs(self, error: Exception) -> None:
        from feltsense.sound.devices import Devices

        self._have_outputs(
            Devices(problem=tr("The sound system could not be asked ({error}).", error=error))
        )

    def _look_at_health(self) -> None:
        line = self.output.health().message if self.output is not None else ""
        if line != self._line:
            self._line = line
            self.said.emit(line)


# What the workers do


def _open(device: str | None) -> AudioOutput:
    from feltsense.sound.audio import AudioOutput

    return AudioOutput(device)


def _voices(data: DataFolder, kept: Kept) -> tuple[Voice, ...]:
    from feltsense.sound.voices.finder import available

    return available(places.assets(), data, kept)


def _outputs() -> Devices:
    from feltsense.sound.devices import Kind, find_devices

    return find_devices(Kind.OUTPUTS)
