"""Does what the page "Record in your own voice" asks: the microphone, the disk and the sound.

Belongs to the main thread and never waits: opening the microphone, trimming and saving are done
in a worker of its own, one after the other, and a timer looks at the take 30 times a second.
A take belongs to the line that was at hand when it began, wherever the person goes meanwhile.
"""

from __future__ import annotations

import os
import time
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from feltsense.gui.recording import keeping
from feltsense.gui.recording.lines import Line, lines_of
from feltsense.gui.recording.page import Doing, RecordingPage
from feltsense.gui.worker import Worker
from feltsense.language import tr
from feltsense.places import DataFolder
from feltsense.vault.durable import move_aside, write_durably
from feltsense.vault.kept import Kept

if TYPE_CHECKING:
    from collections.abc import Callable

    from feltsense.gui.recording.keeping import Outcome
    from feltsense.script.steps import Exercise
    from feltsense.sound.capture import Capture
    from feltsense.sound.devices import Devices
    from feltsense.sound.mix import Mix
    from feltsense.sound.output import Output
    from feltsense.sound.source import Samples
    from feltsense.sound.voices.own_lines import OwnLines

_LOOK_MS = 33
_AFTERGLOW_MS = 250
"""A take goes on so long after "Stop": what was said last is still on its way."""


class Recorder(QObject):
    """Runs `page` on the person's `data`; `output` gives what plays, or None for nothing yet.

    `said` tells a sentence for the foot of the window; `device_chosen` a microphone to remember.
    """

    said = Signal(str)
    device_chosen = Signal(str)

    def __init__(
        self,
        page: RecordingPage,
        data: DataFolder,
        output: Callable[[], Output | None],
        device: str = "",
        kept: Kept | None = None,
    ) -> None:
        super().__init__(page)
        self.page = page
        self._data = data
        self._output = output
        self._device = device
        self._files = kept or Kept()
        self._worker = Worker()
        self._exercise: Exercise | None = None
        self._store: OwnLines | None = None
        self._capture: Capture | None = None
        self._taken: Line | None = None  # the line that the take is of
        self._others: dict[str, tuple[Samples, str]] = {}
        self._take = 0  # counts, so that what comes late is known
        self._mix: Mix | None = None
        self._asked = False
        page.record.connect(self.record_or_stop)
        page.listen.connect(self.listen_or_stop)
        page.moved.connect(self._moved)
        page.take.delete.connect(self._delete)
        page.take.swap.connect(self._swap)
        page.voice.title_chosen.connect(self._rename)
        page.voice.device_chosen.connect(self._choose_device)
        page.voice.look.connect(self._look_for_microphones)
        page.voice.show_device(device)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._ending = QTimer(self)
        self._ending.setSingleShot(True)
        self._ending.setInterval(_AFTERGLOW_MS)
        self._ending.timeout.connect(self._end_take)

    @property
    def doing(self) -> Doing:
        """What is going on."""
        return self.page.doing

    def open(self, exercise: Exercise) -> None:
        """Show the lines of `exercise`, and what of them is recorded."""
        self.leave()
        self._exercise = exercise
        self._store = None
        self._others = {}
        self.page.show_script(exercise.title, lines_of(exercise))
        self._worker.do(
            partial(_open_store, self._data, exercise.id, self._files), self._opened, self._failed
        )
        if not self._asked:
            self._look_for_microphones()

    def leave(self) -> None:
        """The page is left: a take that runs is dropped, and what is kept is said."""
        was = self.doing
        self._take += 1
        self._timer.stop()
        self._ending.stop()
        self._stop_listening()
        if self._capture is not None:
            self._worker.do(self._capture.drop)
            self._capture = None
        if was in (Doing.OPENING, Doing.RECORDING):
            self._do(Doing.NOTHING)
            stands = ""
            if self._store is not None and self._taken is not None:
                recorded = self._taken.key in self._store.recordings.lines
                stands = tr(" Its earlier recording stands.") if recorded else ""
            self.said.emit(tr("The line you were recording was not kept.{stands}", stands=stands))

    def empty(self) -> None:
        """Let go of what is shown and heard; what is being saved is saved."""
        self.leave()
        self._exercise = self._store = self._taken = None
        self._others = {}
        self.page.show_script("", ())

    @property
    def is_recording(self) -> bool:
        """Whether the microphone is open, or a take is being saved."""
        return self.doing in (Doing.OPENING, Doing.RECORDING, Doing.SAVING)

    def settle(self) -> None:
        """Wait until what was recorded is saved; from another thread."""
        self._worker.finish(20)

    def close(self) -> None:
        """The app ends: drop what runs, and wait until what was recorded is saved."""
        self.leave()
        self._worker.finish(20)

    # Recording

    def record_or_stop(self) -> None:
        """Begin a take of the line at hand, or end the one that runs."""
        match self.doing:
            case Doing.OPENING:
                self._take += 1
                if self._capture is not None:
                    self._worker.do(self._capture.drop)
                    self._capture = None
                self._timer.stop()
                self._do(Doing.NOTHING)
            case Doing.RECORDING:
                if not self._ending.isActive():
                    self._ending.start()
            case Doing.NOTHING | Doing.LISTENING:
                self._begin()
            case Doing.SAVING:
                pass

    def _begin(self) -> None:
        line = self.page.at_hand
        if self._store is None or line is None or line.gone:
            return
        self._stop_listening()
        self._take += 1
        self._taken = line
        self.page.take.say("")
        self._offer_other(line)
        self._do(Doing.OPENING)
        number = self._take
        self._worker.do(
            partial(self._open_microphone, number, self._device or None),
            partial(self._have_capture, number),
            self._no_capture,
        )

    def _open_microphone(self, number: int, device: str | None) -> Capture | None:
        """In the worker: the take, or None where nobody waits for it any more."""
        from feltsense.sound.capture import Capture

        capture = Capture(_folder_for_takes(self._data, self._files), device)
        if number == self._take:
            return capture
        capture.drop()
        return None

    def _have_capture(self, number: int, capture: Capture | None) -> None:
        if capture is None:
            return
        if number != self._take:
            self._worker.do(capture.drop)
            return
        self._capture = capture
        self._timer.start()

    def _no_capture(self, error: Exception) -> None:
        self._do(Doing.NOTHING)
        self.page.take.say(tr("Recording could not begin ({error}).", error=error), aloud=True)

    def _look(self) -> None:
        from feltsense.sound.capture import State

        if self._capture is None:
            self._look_at_listening()
            return
        state = self._capture.look()
        if state is State.RECORDING and self.doing is Doing.OPENING:
            self._do(Doing.RECORDING)
        if state is State.ENDED:
            self._end_take()
        else:
            self.page.show_level(self._capture.level())

    def _end_take(self) -> None:
        self._ending.stop()
        self._timer.stop()
        capture, line = self._capture, self._taken
        if capture is None or line is None or self._store is None or self._exercise is None:
            return
        capture.stop()
        self._capture = None
        self._do(Doing.SAVING)
        store = self._store
        self._worker.do(
            partial(keeping.keep_take, store, capture, line, self._exercise.language),
            partial(self._kept, store),
            self._failed,
        )

    def _kept(self, store: OwnLines, kept: Outcome) -> None:
        if self.doing is Doing.SAVING:
            self._do(Doing.NOTHING)
        if store is not self._store:
            return  # another exercise by now
        self._others.pop(kept.line.key, None)
        if kept.other is not None:
            self._others[kept.line.key] = (kept.other, kept.offer)
        self.page.show_recordings(store.recordings)
        here = self.page.at_hand
        if here is not None and here.key == kept.line.key:
            self.page.take.say(kept.said, aloud=True)
            self._offer_other(here)
        elif kept.said:
            self.said.emit(tr("{said} (“{text}”)", said=kept.said, text=kept.line.text))

    # What is kept

    def _moved(self) -> None:
        """Another line is at hand: a take that runs ends as that of its own line."""
        if self.doing is Doing.OPENING:
            self.record_or_stop()
        elif self.doing is Doing.RECORDING:
            self._end_take()
        self._stop_listening()
        if self.page.at_hand is not None:
            self._offer_other(self.page.at_hand)

    def _offer_other(self, line: Line) -> None:
        _, offer = self._others.get(line.key, (None, ""))
        self.page.take.show_other(offer)

    def _swap(self) -> None:
        """Keep the other take of the line at hand; what was kept becomes the other one."""
        line = self.page.at_hand
        if line is None or self._store is None or self._exercise is None or self._is_busy():
            return
        clip, _ = self._others.get(line.key, (None, ""))
        if clip is None:
            return
        self._stop_listening()
        self._do(Doing.SAVING)
        store, language = self._store, self._exercise.language
        self._worker.do(
            lambda: keeping.keep_clip(store, clip, line, language, store.clip(line.key)),
            partial(self._kept, store),
            self._failed,
        )

    def _delete(self) -> None:
        line = self.page.at_hand
        if line is None or self._store is None or self._is_busy():
            return
        self._stop_listening()
        self._others.pop(line.key, None)
        self._offer_other(line)
        self._worker.do(partial(self._store.delete, line.key), self._changed, self._failed)

    def _rename(self, title: str) -> None:
        if self._store is not None and title != self._store.recordings.title:
            self._worker.do(partial(self._store.rename, title), self._changed, self._failed)

    def _changed(self, _: object) -> None:
        if self._store is not None:
            self.page.show_recordings(self._store.recordings)

    def _opened(self, store: OwnLines) -> None:
        self._store = store
        self.page.show_recordings(store.recordings)
        if store.said:
            self.said.emit(store.said)

    def _failed(self, error: Exception) -> None:
        if self.doing is Doing.SAVING:
            self._do(Doing.NOTHING)
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        self.page.take.say(
            tr("The recordings cannot be changed just now: {why}.", why=why), aloud=True
        )

    def _is_busy(self) -> bool:
        return self.doing in (Doing.OPENING, Doing.RECORDING, Doing.SAVING)

    def _do(self, doing: Doing) -> None:
        self.page.show_doing(doing)

    # Listening

    def listen_or_stop(self) -> None:
        """Play the line at hand as a session would, or stop that."""
        line = self.page.at_hand
        if self.doing is Doing.LISTENING:
            self._stop_listening()
            return
        if self._store is None or line is None or self._is_busy():
            return
        if line.key not in self._store.recordings.lines:
            return
        if self._output() is None:
            self.page.take.say(tr("One moment, the sound is still getting ready."))
            return
        self._take += 1
        self._do(Doing.LISTENING)
        number = self._take
        self._worker.do(
            partial(keeping.to_listen, self._store, line),
            lambda mix: self._play(number, mix),
            self._failed,
        )

    def _play(self, number: int, mix: Mix | None) -> None:
        output = self._output()
        if number != self._take or output is None:
            return
        if mix is None:
            self._stop_listening()
            self.page.take.say(tr("The recording of this line cannot be read. Record it again."))
            return
        self._mix = mix
        output.load(mix)
        output.play(0, time.monotonic_ns())
        self._timer.start()

    def _look_at_listening(self) -> None:
        output = self._output()
        if self._mix is None or output is None:
            self._timer.stop()
        elif output.heard_frame(time.monotonic_ns()) >= self._mix.frames:
            self._stop_listening()
        elif not output.health().sounding:
            self._stop_listening()
            self.page.take.say(tr("There is no sound just now, so it cannot be heard."))

    def _stop_listening(self) -> None:
        if self.doing is not Doing.LISTENING:
            return
        self._take += 1
        self._timer.stop()
        output = self._output()
        if self._mix is not None and output is not None:
            output.pause(time.monotonic_ns())
        self._mix = None
        self._do(Doing.NOTHING)

    # The microphone

    def _choose_device(self, device: str) -> None:
        self._device = device
        self.device_chosen.emit(device)

    def _look_for_microphones(self) -> None:
        self._asked = True
        self.page.voice.show_inputs(None)
        self._worker.do(_inputs, self.page.voice.show_inputs, self._no_inputs)

    def _no_inputs(self, error: Exception) -> None:
        from feltsense.sound.devices import Devices

        self.page.voice.show_inputs(
            Devices(problem=tr("The sound system could not be asked: {error}.", error=error))
        )


# What the worker does


def _open_store(data: DataFolder, exercise_id: str, kept: Kept) -> OwnLines:
    from feltsense.sound.capture import remove_leftovers
    from feltsense.sound.voices.own import folder_of
    from feltsense.sound.voices.own_lines import OwnLines

    remove_leftovers(data.root)
    remove_leftovers(_folder_for_takes(data, kept))
    return OwnLines(folder_of(exercise_id, data.exercises), write_durably, move_aside, kept)


def _folder_for_takes(data: DataFolder, kept: Kept) -> Path:
    """Where a take lies until it is saved: in memory where there is such a folder and it matters.

    A file on the disk that is deleted is not overwritten, and what is sealed later was there once.
    """
    memory = os.environ.get("XDG_RUNTIME_DIR", "")
    if not kept.seals or not memory or not Path(memory).is_dir():
        return data.root
    return Path(memory) / f"feltsense-{sha256(os.fsencode(data.root)).hexdigest()[:16]}"


def _inputs() -> Devices:
    from feltsense.sound.devices import Kind, find_devices

    return find_devices(Kind.INPUTS)
