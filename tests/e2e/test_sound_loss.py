"""Sound that is lost in every way that can be made here, and comes back by itself.

Devices are real PulseAudio servers, found by PortAudio by their names. Nothing is held against
a clock: what is looked for is what is heard, where, and that no call waits for what hangs.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from feltsense.score.cues import RATE
from feltsense.sound.audio import AudioOutput
from feltsense.sound.devices import Kind, find_devices
from feltsense.sound.mix import Layer, Mix, Placement
from feltsense.sound.volumes import Volumes, gain
from tests.coded import coded_mix, named
from tests.e2e import sleeper
from tests.e2e.desktop import Desktop, desktop, desktop_missing, feltsense
from tests.e2e.heard import Watch, is_whole, runs_of, sounding
from tests.soundserver import Recorder, SoundServer, until

pytestmark = [pytest.mark.e2e, pytest.mark.thorough]

NAME = "Headphones"


@contextmanager
def playing(device: str | None = None) -> Iterator[tuple[AudioOutput, Watch]]:
    """A coded signal that has played for a second on `device`."""
    output = AudioOutput(device)
    try:
        output.load(coded_mix(300 * RATE))
        sounding(output)
        watch = Watch(output)
        output.play(0, time.monotonic_ns())
        watch.until(RATE)
        watch.asked.clear()
        yield output, watch
    finally:
        output.close()
        assert output.wait_closed()


def wait(watch: Watch, is_so: Callable[[], bool], what: str) -> None:
    """Look as the screen does, until `is_so()`."""

    def look() -> bool:
        watch.look()
        return is_so()

    until(look, what, 40)


def last_run(recorder: Recorder) -> NDArray[np.int64]:
    """The frames of the last stretch that was heard unfaded."""
    return runs_of(named(recorder.samples()))[-1]


def joins(watch: Watch, recorder: Recorder) -> None:
    """What is heard now is whole, and is where the playhead has it."""
    watch.until(watch.look() + 3 * RATE)  # its first second is faded
    assert is_whole(last_run(recorder))
    # A recorder may write late, and never early: the nearest of many looks is the one that counts.
    errors = []
    for _ in range(40):
        recorded = named(recorder.samples(1))
        errors.append((watch.look() - int(recorded[0])) / RATE)
        time.sleep(0.01)
    error = min(errors, key=abs)
    middle = float(np.median(errors))
    worst = watch.worst_step()
    print(f"playhead: median {middle * 1000:.1f} ms, worst step {worst * 1000:.1f} ms")
    assert abs(error) < 0.1
    assert worst < 0.1


# Ways of losing everything


@contextmanager
def killed(server: SoundServer) -> Iterator[None]:
    server.stop()
    yield
    server.start()


@contextmanager
def hung(server: SoundServer) -> Iterator[None]:
    server.hang()
    yield
    server.go_on()


@contextmanager
def unloaded(server: SoundServer) -> Iterator[None]:
    server.take_sink()
    yield
    server.give_sink()


@pytest.mark.parametrize("way", [killed, hung, unloaded])
def test_it_goes_on_by_the_clock_and_the_sound_comes_back(
    server: SoundServer, way: Callable[[SoundServer], AbstractContextManager[None]]
) -> None:
    with playing() as (output, watch):
        with way(server):
            wait(watch, lambda: not output.health().sounding, "the loss")
            watch.until(watch.look() + RATE)
            assert output.health().message.endswith("The captions go on.")
        watch.asked.clear()  # nobody looked while the server was brought back
        with Recorder(server, server.folder / "again.raw") as recorder:
            wait(watch, lambda: output.health().sounding, "the sound")
            assert output.health().message == ""
            joins(watch, recorder)


def test_a_device_that_another_program_holds(server: SoundServer, recorder: Recorder) -> None:
    server.forget_devices()
    output = AudioOutput()
    try:
        until(lambda: bool(output.health().message), "the line", 20)
        assert "another program holds it" in output.health().message
        output.load(coded_mix(300 * RATE))
        watch = Watch(output)
        output.play(0, time.monotonic_ns())
        watch.until(RATE)
        watch.asked.clear()
        server.remember_devices()
        wait(watch, lambda: output.health().sounding, "the sound")
        joins(watch, recorder)
    finally:
        output.close()
        assert output.wait_closed()


def test_another_default_sink_is_followed(server: SoundServer) -> None:
    with playing() as (output, watch):
        server.give_sink("other")
        with Recorder(server, server.folder / "other.raw", "other") as recorder:
            server.set_default("other")
            server.take_sink()
            watch.asked.clear()  # nobody looked meanwhile
            wait(watch, lambda: len(runs_of(named(recorder.samples(RATE)))) > 0, "the other sink")
            wait(watch, lambda: output.health().sounding, "the sound")
            joins(watch, recorder)


# Devices by name


def test_a_device_by_name_is_found_and_used(server: SoundServer) -> None:
    device = server.plug_in(NAME)
    found = find_devices(Kind.OUTPUTS)
    assert NAME in found.names
    assert found.default != NAME
    with Recorder(device, server.folder / "there.raw") as there, playing(NAME) as (_, watch):
        watch.until(2 * RATE)
        assert len(last_run(there)) > RATE // 2


def test_the_chosen_device_is_lost_and_the_usual_one_stands_in_until_it_is_back(
    server: SoundServer, recorder: Recorder
) -> None:
    server.plug_in(NAME)
    with playing(NAME) as (output, watch):
        assert not runs_of(named(recorder.samples()))
        server.unplug(NAME)
        wait(watch, lambda: not output.health().sounding, "the loss")
        lost = watch.look()
        wait(watch, lambda: output.health().sounding, "the usual one")
        said = f"'{NAME}' is not there just now; the usual one is used."
        assert output.health().message == said
        joins(watch, recorder)
        # The room did not hear it at once, and then softly.
        heard = runs_of(named(recorder.samples()))[0][0]
        assert (heard - lost) / RATE > 5
        device = server.plug_in(NAME)
        watch.asked.clear()  # nobody looked meanwhile
        with Recorder(device, server.folder / "there.raw") as there:
            wait(watch, lambda: output.health().message == "", "the way back")
            joins(watch, there)
            last = last_run(recorder)[-1]
            watch.until(watch.look() + RATE)
            assert last_run(recorder)[-1] == last, "the usual one is still"


def test_another_device_may_be_chosen_while_it_plays(
    server: SoundServer, recorder: Recorder
) -> None:
    device = server.plug_in(NAME)
    with Recorder(device, server.folder / "there.raw") as there, playing() as (output, watch):
        output.set_device(NAME)
        wait(watch, lambda: len(runs_of(named(there.samples(RATE)))) > 0, "the device")
        joins(watch, there)
        before = runs_of(named(recorder.samples()))[-1]
        after = runs_of(named(there.samples()))[0]
        assert is_whole(before)
        # The old one goes when the new one has begun: little is missing but two fades, however
        # busy the computer is (1.1 s at a load of 6, where opening a device takes its time).
        assert (after[0] - before[-1]) / RATE < 5
        assert output.health().message == ""
        output.set_device("Nothing of the kind")
        wait(watch, lambda: bool(output.health().message), "the line")
        assert output.health().sounding
        output.set_device(NAME)
        wait(watch, lambda: output.health().message == "", "the line's end")


def test_a_device_that_was_remembered_and_is_not_there_falls_back(
    server: SoundServer, recorder: Recorder
) -> None:
    with playing(NAME) as (output, watch):
        assert output.health().message.startswith(f"'{NAME}' is not there just now")
        watch.until(2 * RATE)
        assert len(last_run(recorder)) > RATE // 2


# Volumes


def level(recorder: Recorder) -> float:
    """The level of the last tenth of a second, where it is steady; else 0."""
    last = recorder.samples(RATE // 10)[:, 0]
    return float(last[0]) if len(last) and np.ptp(last) < 1e-6 else 0.0


def test_volumes_reach_the_sound_and_every_process_after_it(
    server: SoundServer, recorder: Recorder
) -> None:
    tone = np.full(300 * RATE, 0.25, dtype=np.float32)
    output = AudioOutput()
    output.set_volumes(Volumes(bells=0.8))
    try:
        output.load(Mix(len(tone), [Placement(0, tone, layer=Layer.BELL)]))
        sounding(output)
        watch = Watch(output)
        output.play(0, time.monotonic_ns())

        def sounds_at(volume: float) -> None:
            loud = 0.25 * gain(volume)
            wait(watch, lambda: level(recorder) == pytest.approx(loud, rel=1e-3), f"{volume}")

        sounds_at(0.8)
        output.set_volumes(Volumes(bells=0.6))
        sounds_at(0.6)
        assert output.pid is not None
        os.kill(output.pid, signal.SIGKILL)
        wait(watch, lambda: not output.health().sounding, "the loss")
        wait(watch, lambda: output.health().sounding, "another process")
        sounds_at(0.6)
        # Nothing of it was louder than what was set at the time.
        assert np.abs(recorder.samples()).max() <= 0.25 * gain(0.8) * 1.001
    finally:
        output.close()
        assert output.wait_closed()


# Nothing waits


def state_of(pid: int) -> str:
    """The state of a process: T while it is stopped."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


def stopped(output: AudioOutput) -> int:
    """Stop the audio process, and its id."""
    pid = output.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    until(lambda: state_of(pid) == "T", "the stop")
    return pid


class Calls:
    """Every call of an output, and how long the longest one took."""

    def __init__(self, output: AudioOutput) -> None:
        self._output = output
        self._source = coded_mix(RATE)
        self.longest = (0, "")
        self.count = 0

    def all(self, device: str | None = None) -> None:
        output, at = self._output, self.count % 100 * 100
        self._call("load", lambda: output.load(self._source))
        self._call("play", lambda: output.play(at, time.monotonic_ns()))
        self._call("heard_frame", lambda: output.heard_frame(time.monotonic_ns()))
        self._call("set_volumes", lambda: output.set_volumes(Volumes(master=at / 10_000)))
        self._call("set_device", lambda: output.set_device(device))
        self._call("health", output.health)
        self._call("pause", lambda: output.pause(time.monotonic_ns()))
        self._call("play", lambda: output.play(at, time.monotonic_ns()))

    def _call(self, name: str, call: Callable[[], object]) -> None:
        begun = time.monotonic_ns()
        call()
        self.longest = max(self.longest, (time.monotonic_ns() - begun, name))
        self.count += 1

    def until(self, is_so: Callable[[], bool], what: str) -> None:
        def call() -> bool:
            self.all()
            return is_so()

        until(call, what, 40)


def test_no_call_waits_for_what_hangs(server: SoundServer) -> None:
    """The process and the server are stopped while every call returns; then all comes back."""
    output = AudioOutput()
    sounding(output)
    calls = Calls(output)
    calls.until(lambda: calls.count > 400, "some calls")
    pid = stopped(output)
    for number in range(20):
        calls.all(NAME if number % 2 else None)
    assert state_of(pid) == "T", "every call came back while the process was stopped"
    calls.until(lambda: not output.health().sounding, "the loss")
    calls.until(lambda: output.health().sounding, "another process")
    server.hang()
    calls.until(lambda: not output.health().sounding, "the loss")
    for number in range(200):
        calls.all(NAME if number % 2 else None)
    server.go_on()
    calls.until(lambda: output.health().sounding, "the sound")
    server.stop()
    calls.until(lambda: not output.health().sounding, "the loss")
    server.start()
    calls.until(lambda: output.health().sounding, "the sound")
    pid = stopped(output)
    output.close()
    assert state_of(pid) == "T", "closing came back, too"
    longest, name = calls.longest
    print(f"longest of {calls.count} calls: {name}, {longest / 1e6:.2f} ms")
    assert output.wait_closed(8)


# Sleep


class Sleeper:
    """The program of sleeper.py, and its last words."""

    def __init__(self, process: subprocess.Popen[str], log: Path) -> None:
        self.process = process
        self._log = log

    def looks(self) -> list[tuple[str, bool, int]]:
        """Every look so far: state, slept, frame."""
        lines = self._log.read_text().split("\n")[1:-1]
        words = [line.split() for line in lines]
        return [(state, slept == "True", int(frame)) for state, slept, frame in words]

    @property
    def child(self) -> int:
        return int(self._log.read_text().split("\n")[0])

    def has(self, state: str, frame: int = -1) -> bool:
        looks = self.looks()
        return bool(looks) and looks[-1][0] == state and looks[-1][2] >= frame

    def signal(self, number: int) -> None:
        self.process.send_signal(number)


@pytest.fixture
def asleep(recorder: Recorder, tmp_path: Path) -> Iterator[Sleeper]:
    log = tmp_path / "looks.txt"
    with log.open("w") as file:
        process = subprocess.Popen([sys.executable, sleeper.__file__], stdout=file, text=True)
    try:
        yield Sleeper(process, log)
    finally:
        process.kill()
        process.wait()


def sleep_through(asleep: Sleeper, recorder: Recorder, seconds: float) -> None:
    until(lambda: asleep.has("PLAYING", 3 * RATE), "the session")
    child = asleep.child
    asleep.signal(signal.SIGSTOP)
    os.kill(child, signal.SIGSTOP)
    before = asleep.looks()[-1][2]
    time.sleep(seconds)
    woken = recorder.frames
    # The sound wakes first, and there is nobody yet to say anything.
    os.kill(child, signal.SIGCONT)
    until(lambda: recorder.frames > woken + RATE, "a second of the recording")
    heard = recorder.samples()[woken + RATE // 2 :, 0]
    assert not heard.any(), "it does not speak into the room"
    asleep.signal(signal.SIGCONT)
    until(lambda: asleep.has("PAUSED"), "the pause")
    _, slept, at = asleep.looks()[-1]
    print(f"slept {seconds:.0f} s, and is {(at - before) / RATE:.3f} s further")
    assert slept
    assert 0 <= at - before < RATE // 2
    # It goes on where it was, with the same process, and is heard.
    until(lambda: asleep.has("PLAYING", at + RATE), "the session")
    until(lambda: level(recorder) == pytest.approx(sleeper.LEVEL), "the sound")
    assert asleep.looks()[-1][2] - at < 20 * RATE
    assert state_of(child) != "Z"


def test_after_sleep_it_waits_silently_where_it_was(asleep: Sleeper, recorder: Recorder) -> None:
    sleep_through(asleep, recorder, 6)


@pytest.mark.slow
def test_after_a_minute_of_sleep(asleep: Sleeper, recorder: Recorder) -> None:
    sleep_through(asleep, recorder, 60)


def test_a_window_that_stood_still_heard_its_session_go_on(
    asleep: Sleeper, recorder: Recorder
) -> None:
    """Only the app was stopped: the sound went on, and so does the session, where that is."""
    until(lambda: asleep.has("PLAYING", 3 * RATE), "the session")
    asleep.signal(signal.SIGSTOP)
    before = asleep.looks()[-1][2]
    recorded = recorder.frames
    until(lambda: recorder.frames > recorded + 5 * RATE, "the sound")
    assert recorder.samples()[recorded:, 0] == pytest.approx(sleeper.LEVEL)
    asleep.signal(signal.SIGCONT)
    until(lambda: asleep.has("PLAYING", before + 5 * RATE), "the session")
    assert not any(slept for _, slept, _ in asleep.looks())


# The whole app

SCRIPT = """---
title: Breathing for a while
kind: breathing
summary: For the tests, to be heard at any moment.
minutes: [3, 3, 3]
---
# Breath
[breathe 3-0-3-0 for 150 s]
# Back
Whatever you noticed, you can stop there. [2]
"""


@pytest.mark.skipif(desktop_missing() is not None, reason=f"no desktop: {desktop_missing()}")
def test_the_app_goes_on_through_a_lost_server_and_is_heard_again(
    server: SoundServer, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    (data / "exercises").mkdir(parents=True)
    (data / "exercises" / "breath.md").write_text(SCRIPT, encoding="utf-8")
    with desktop(tmp_path / "desktop") as screen:
        kept = ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME")
        screen.environment |= {k: v for k, v in server.environment.items() if k not in kept}
        arguments = ["--data", str(data)]
        with feltsense(arguments, screen.environment, tmp_path / "log") as app:
            screen.focus_window()
            screen.click("Breathing for a while", "push button")
            screen.find("Guided by", "label")
            screen.click("Begin: Breathing for a while", "push button")
            screen.click("Skip", "push button")
            screen.find("Pause", "push button")
            server.stop()
            screen.find("No sound")
            screen.find("Pause", "push button")
            server.start()
            with Recorder(server, server.folder / "again.raw") as recorder:
                until(lambda: bool(recorder.samples(RATE).any()), "the sound")
                until(lambda: not _is_said(screen, "No sound"), "the line's end", 20)
            screen.find("Pause", "push button")
            assert app.poll() is None


def _is_said(screen: Desktop, line: str) -> bool:
    return any(control.name.startswith(line) for control in screen.controls())
