"""The sound's affairs, with a real worker and an output that keeps what it is told."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from feltsense import places
from feltsense.gui.settings import Settings
from feltsense.gui.sound_parts import WHOLE
from feltsense.gui.sound_room import SoundRoom
from feltsense.gui.sound_view import SoundView
from feltsense.gui.theme import Theme
from feltsense.gui.worker import Worker
from feltsense.places import DataFolder
from feltsense.score.cues import RATE
from feltsense.sound.sample import LINE, line_alone, sample
from feltsense.sound.silent import SilentOutput
from feltsense.sound.source import Source
from feltsense.sound.voices.lines import key
from feltsense.sound.voices.recorded import narrations
from feltsense.sound.volumes import Volumes


class Noted(SilentOutput):
    """An output on the clock that keeps what is set and played."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.set: list[object] = []
        self.done: list[str] = []
        self.asked: list[int] = []

    def set_volumes(self, volumes: Volumes) -> None:
        self.set.append(volumes)

    def set_device(self, name: str | None) -> None:
        self.set.append(name)

    def load(self, source: Source) -> None:
        super().load(source)
        self.done.append("load")

    def heard_frame(self, now: int) -> int:
        self.asked.append(now)
        return super().heard_frame(now)

    def play(self, at: int, now: int) -> None:
        self.asked.append(now)
        super().play(at, now)
        self.done.append("play")

    def pause(self, now: int) -> None:
        self.asked.append(now)
        super().pause(now)
        self.done.append("pause")


@pytest.fixture
def output() -> Noted:
    return Noted()


@pytest.fixture
def room(qtbot: QtBot, output: Noted, tmp_path: Path) -> Iterator[SoundRoom]:
    worker = Worker()
    settings = Settings(voices=("second", "none", "lower"), late=250)
    room = SoundRoom(worker, settings, DataFolder(tmp_path))
    room.output = output
    yield room
    room.close()
    worker.finish()


def test_what_is_set_reaches_the_output_at_once_and_is_remembered(
    room: SoundRoom, output: Noted
) -> None:
    kept: list[tuple[str, object]] = []
    room.chosen.connect(lambda name, value: kept.append((name, value)))
    quiet = Volumes(master=0.3)
    room.set_volumes(quiet)
    room.set_device("Headphones")
    room.set_device("")
    room.set_late(-40)
    room.set_voices(["lower"])
    assert output.set == [quiet, "Headphones", None]
    assert kept == [
        ("volumes", quiet),
        ("device", "Headphones"),
        ("device", ""),
        ("late", -40),
        ("voices", ("lower",)),
    ]
    assert room.late == -40 * RATE // 1000


def test_voices_come_in_the_order_chosen_and_end_at_captions_only(room: SoundRoom) -> None:
    (narration,) = (voice for voice in narrations(places.assets()) if voice.name == "lower")
    room.voices = (narration,)
    assert room.in_order() == ()  # captions only stands above it
    room.set_voices(("none",))
    assert room.in_order() == ()
    room.set_voices(())
    assert room.in_order() == (narration,)
    assert room.recorded("own/mine") == (narration,)


def test_own_recordings_of_an_exercise_come_where_they_stand_in_the_order(
    room: SoundRoom, tmp_path: Path
) -> None:
    folder = tmp_path / "exercises" / "mine.voice"
    folder.mkdir(parents=True)
    clips = {key(LINE, "en"): {"file": "a.flac", "frames": 2 * RATE, "text": LINE}}
    index = {"version": 1, "title": "Me", "rate": RATE, "clips": clips}
    (folder / "index.json").write_text(json.dumps(index))
    room.voices = narrations(places.assets())[:1]
    room.set_voices(())
    assert [voice.name for voice in room.in_order("own/mine")] == ["own", room.voices[0].name]
    assert [voice.name for voice in room.in_order("own/other")] == [room.voices[0].name]
    room.set_voices((room.voices[0].name, "own"))
    assert [voice.name for voice in room.recorded("own/mine")] == [room.voices[0].name, "own"]


def test_a_sample_is_made_ready_played_and_faded_out(
    room: SoundRoom, output: Noted, qtbot: QtBot
) -> None:
    room.voices = narrations(places.assets())
    said: list[str] = []
    room.listening.caption.connect(said.append)
    with qtbot.waitSignal(room.listening.caption, timeout=20_000):
        room.listen(room.voices[0].name)
    assert room.listening.what == room.voices[0].name
    with qtbot.waitSignal(room.listening.changed) as told:
        room.listening.stop()
    assert told.args == [""]
    assert output.done == ["load", "play", "pause"]
    assert said == [LINE, ""]


def test_a_computer_that_slept_before_does_not_shift_the_sample(
    room: SoundRoom, output: Noted, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An output has the clock that stands still in sleep; the other one is a night ahead."""
    night = 8 * 3600 * 1_000_000_000
    begun = time.monotonic_ns()
    monkeypatch.setattr(time, "clock_gettime_ns", lambda _: time.monotonic_ns() + night)
    room.voices = narrations(places.assets())
    with qtbot.waitSignal(room.listening.caption, timeout=20_000):
        room.listen(room.voices[0].name)
    room.listening.stop()
    assert len(output.asked) > 2
    assert all(begun < now < begun + night for now in output.asked)


def test_a_sample_that_is_stopped_before_it_is_ready_is_never_heard(
    room: SoundRoom, output: Noted, qtbot: QtBot
) -> None:
    room.voices = narrations(places.assets())
    room.listen(WHOLE)
    room.listening.stop()
    answered: list[None] = []
    room._worker.do(lambda: None, answered.append)
    qtbot.waitUntil(lambda: bool(answered), timeout=20_000)
    assert output.done == []


def test_a_session_has_the_output_to_itself(room: SoundRoom, output: Noted) -> None:
    room.voices = ()
    room.set_session(True)
    room.listen(WHOLE)
    assert (room.listening.what, output.done) == ("", [])


def test_a_page_shows_what_is_set_and_does_what_is_chosen(
    room: SoundRoom, output: Noted, theme: Theme, qtbot: QtBot
) -> None:
    page = SoundView(theme)
    qtbot.addWidget(page)
    room.attach_page(page)
    room.voices = narrations(places.assets())
    room.voices_found.emit()
    assert page.late.slider.words == "250 ms later"
    assert page.voices.order[0] == "none"
    page.sliders.rows["bells"].slider.setValue(0)
    assert output.set == [Volumes(bells=0.0)]


def test_the_line_about_the_sound_is_told_when_it_becomes_another(
    room: SoundRoom, qtbot: QtBot
) -> None:
    told: list[str] = []
    room.said.connect(told.append)
    room._cannot(OSError("no library"))
    assert told == ["No sound (no library). The captions go on."]
    assert room.line == told[0]


def test_the_sample_has_everything_that_has_a_volume() -> None:
    voices = narrations(places.assets())
    whole, line = sample(voices), line_alone(voices)
    assert whole.captions_only == line.captions_only == frozenset()
    kinds = [type(cue.what).__name__ for cue in whole.score.cues]
    assert kinds == ["Silence", "Bell", "Say", "Silence", "Phase", "Phase", "Silence"]
    assert whole.score.ambience == "rain"
    assert [cue.end for cue in whole.score.cues[:-1]] == [cue.at for cue in whole.score.cues[1:]]
    assert whole.score.frames == whole.source.frames < 30 * RATE
    assert line.score.frames < 10 * RATE
    assert sample(()).captions_only == {LINE}
