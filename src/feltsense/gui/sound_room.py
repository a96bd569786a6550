"""The sound's affairs in the window: the output, its health, the voices, devices and a sample.

Belongs to the main thread and never waits. What takes time is done in the worker; asking for
the devices may hang with the sound system, and so has a worker of its own.
"""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from feltsense import places
from feltsense.gui.settings import Settings
from feltsense.gui.worker import Worker

if TYPE_CHECKING:
    from feltsense.sound.audio import AudioOutput
    from feltsense.sound.outputs import Outputs
    from feltsense.sound.piece import Piece
    from feltsense.sound.silent import SilentOutput
    from feltsense.sound.voices import Voice
    from feltsense.sound.volumes import Volumes

WHOLE = "everything"
"""What `listening` says while the sample with bell, line and breath plays; else a voice's name."""

_LOOK_MS = 500
"""How often the sound's health is looked at outside of a session."""
_TICK_MS = 16


class SoundRoom(QObject):
    """Brings the sound up with `settings`, and keeps it as the person wants it.

    `said` tells the line about the sound each time it becomes another, "" where there is nothing
    to say; `voices_found` and `devices_found` (an Outputs) what there is; `listening` tells WHOLE
    or a voice's name while a sample plays, "" when it is over; `caption` what is said in it.
    """

    said = Signal(str)
    voices_found = Signal()
    devices_found = Signal(object)
    listening = Signal(str)
    caption = Signal(str)

    def __init__(self, worker: Worker, settings: Settings) -> None:
        super().__init__()
        self.output: AudioOutput | SilentOutput | None = None
        self.voices: tuple[Voice, ...] = ()
        self._has_voices = False
        self._worker = worker
        self._settings = settings
        self._asker = Worker()
        self._asked = False
        self._line = ""
        self._sample: Piece | None = None
        self._said = ""
        self._wanted = ""
        self._number = 0
        self._health = QTimer(self)
        self._health.setInterval(_LOOK_MS)
        self._health.timeout.connect(self._look)
        self._ticks = QTimer(self)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._tick)

    def bring_up(self) -> None:
        """Start the sound and find the voices, in the worker."""
        device = self._settings.device or None
        self._worker.do(partial(_open, device), self._opened, self._cannot)
        self._worker.do(_voices, self._found, self._no_voices)

    @property
    def is_ready(self) -> bool:
        """Whether a session can begin."""
        return self.output is not None and self._has_voices

    @property
    def line(self) -> str:
        """What there is to say about the sound now."""
        return self._line

    def close(self) -> None:
        """Have the sound faded out and ended, soon."""
        self._health.stop()
        self.stop()
        if self.output is not None:
            self.output.close()

    def wait_closed(self) -> None:
        """Wait until that is done, as before the program ends."""
        if self.output is not None:
            self.output.wait_closed()
        self._asker.finish(10)

    # What the person sets

    def set_volumes(self, volumes: Volumes) -> None:
        """Have it as loud as that from now on."""
        self._settings = replace(self._settings, volumes=volumes)
        if self.output is not None:
            self.output.set_volumes(volumes)

    def set_device(self, name: str) -> None:
        """Play on the device `name`, "" for the usual one."""
        self._settings = replace(self._settings, device=name)
        if self.output is not None:
            self.output.set_device(name or None)

    def set_late(self, milliseconds: int) -> None:
        """Take it that the sound is heard so much later than the computer knows."""
        self._settings = replace(self._settings, late=milliseconds)

    def look_for_devices(self) -> None:
        """Ask which devices there are; `devices_found` answers. Asked once at a time."""
        if not self._asked:
            self._asked = True
            self._asker.do(_outputs, self._have_devices, self._have_no_devices)

    # A sample to listen to

    def listen(self, voice: str = "") -> None:
        """Play a short sample with all that can be heard, or one line of the voice called so."""
        self.stop()
        self._number += 1
        self._wanted = voice or WHOLE
        self.listening.emit(self._wanted)
        voices = tuple(each for each in self.voices if voice in ("", each.name))
        number = self._number
        self._worker.do(
            partial(_sample, voices, whole=not voice),
            lambda piece: self._play(number, piece),
            lambda error: self._no_sample(number),
        )

    def stop(self) -> None:
        """Fade the sample out, if one plays or is about to."""
        self._number += 1
        self._ticks.stop()
        if self._sample is not None and self.output is not None:
            self.output.pause(time.monotonic_ns())
        self._sample = None
        if self._wanted:
            self._wanted = ""
            self._say("")
            self.listening.emit("")

    def _say(self, caption: str) -> None:
        if caption != self._said:
            self._said = caption
            self.caption.emit(caption)

    def _play(self, number: int, piece: Piece) -> None:
        if number != self._number:
            return
        if self.output is None:
            self.stop()
            return
        self._sample = piece
        self.output.load(piece.source)
        self.output.play(0, time.monotonic_ns())
        self._ticks.start()

    def _no_sample(self, number: int) -> None:
        if number == self._number:
            self.stop()

    def _tick(self) -> None:
        if self._sample is None or self.output is None:
            return
        from feltsense.score.cues import RATE
        from feltsense.score.guide import guide_at

        score = self._sample.score
        heard = self.output.heard_frame(time.monotonic_ns())
        if heard >= score.frames:
            self.stop()
            return
        looked = min(score.frames - 1, max(0, heard - self._settings.late * RATE // 1000))
        self._say(guide_at(score, looked).caption)

    # What comes in

    def _opened(self, output: AudioOutput) -> None:
        self.output = output
        output.set_volumes(self._settings.volumes)
        output.set_device(self._settings.device or None)  # it may be another one by now
        self._health.start()

    def _cannot(self, error: Exception) -> None:
        """Sessions run with captions: nothing else here depends on sound."""
        from feltsense.sound.silent import SilentOutput

        self.output = SilentOutput(f"No sound ({error}). The captions go on.")
        self._look()

    def _found(self, voices: tuple[Voice, ...]) -> None:
        self.voices = voices
        self._has_voices = True
        self.voices_found.emit()

    def _no_voices(self, error: Exception) -> None:
        self._found(())

    def _have_devices(self, outputs: Outputs) -> None:
        self._asked = False
        self.devices_found.emit(outputs)

    def _have_no_devices(self, error: Exception) -> None:
        from feltsense.sound.outputs import Outputs

        self._have_devices(Outputs(problem=f"The sound system could not be asked ({error})."))

    def _look(self) -> None:
        line = self.output.health().message if self.output is not None else ""
        if line != self._line:
            self._line = line
            self.said.emit(line)


# What the workers do


def _open(device: str | None) -> AudioOutput:
    from feltsense.sound.audio import AudioOutput

    return AudioOutput(device)


def _voices() -> tuple[Voice, ...]:
    from feltsense.sound.voices.finder import available

    return available(places.assets())


def _outputs() -> Outputs:
    from feltsense.sound.outputs import find_outputs

    return find_outputs()


def _sample(voices: tuple[Voice, ...], *, whole: bool) -> Piece:
    from feltsense.sound.sample import line_alone, sample

    return sample(voices) if whole else line_alone(voices)
