"""The real audio process on a real sound server: what is heard is what was asked, frame by frame.

The figures that are measured on the way are printed (pytest -s).
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from feltsense.score.cues import RATE
from feltsense.sound.audio import AudioOutput
from feltsense.sound.devices import Kind, find_devices
from feltsense.sound.transport import RAMP
from tests.coded import coded_mix, named
from tests.e2e.heard import SECOND, Watch, is_whole, runs_of, sounding
from tests.soundserver import Recorder, SoundServer, sound_server_missing, until

pytestmark = pytest.mark.e2e


@pytest.fixture
def output(recorder: Recorder) -> Iterator[AudioOutput]:
    # After the recorder: one that comes later changes the sink's latency, and then the sink
    # itself has been seen to drop a second of a stream that plays.
    made = AudioOutput()
    try:
        yield made
    finally:
        made.close()
        assert made.wait_closed()


def test_no_frame_is_lost_and_the_playhead_is_what_is_heard(
    recorder: Recorder, output: AudioOutput
) -> None:
    output.load(coded_mix(30 * RATE))
    sounding(output)
    watch = Watch(output)
    output.play(5 * RATE, time.monotonic_ns())
    watch.until(5 * RATE + 1)
    errors = []
    for _ in range(150):
        frame = watch.look()
        last = named(recorder.samples()[-1:])
        if len(last) and last[0] > 0:
            errors.append((frame - last[0]) / RATE)
        time.sleep(0.01)
    # Elsewhere while it plays, then a pause, and on from there.
    output.play(20 * RATE, time.monotonic_ns())
    watch.until(21 * RATE)
    now = time.monotonic_ns()
    output.pause(now)
    held = output.heard_frame(now)
    time.sleep(0.7)
    assert output.heard_frame(time.monotonic_ns()) == held
    output.play(held, time.monotonic_ns())
    watch.until(held + RATE // 2)
    output.pause(time.monotonic_ns())
    time.sleep(0.7)
    frames = named(recorder.samples())

    # Three runs of frames, each whole: after its fade-in every sample is the next frame.
    runs = runs_of(frames)
    print("runs", [(int(run[0]), len(run)) for run in runs])
    assert [int(run[0]) for run in runs] == pytest.approx(
        [5 * RATE + RAMP, 20 * RATE + RAMP, held + RAMP], abs=2
    )
    assert all(is_whole(run) for run in runs)
    assert len(runs[1]) > RATE
    middle = float(np.median(errors))
    print(f"playhead against recorder: median {middle * 1000:.1f} ms of {len(errors)}")
    assert len(errors) > 50
    assert abs(middle) < 0.08


def test_a_killed_process_does_not_stop_the_session(
    recorder: Recorder, output: AudioOutput
) -> None:
    output.load(coded_mix(60 * RATE))
    sounding(output)
    watch = Watch(output)
    output.play(0, time.monotonic_ns())
    watch.until(RATE)
    watch.asked.clear()
    killed = output.pid
    assert killed is not None
    os.kill(killed, signal.SIGKILL)
    at = time.monotonic()

    def lost() -> bool:
        watch.look()
        return not output.health().sounding

    until(lost, "the loss")
    assert output.health().message == "No sound just now. The captions go on."

    def back() -> bool:
        watch.look()
        return output.health().sounding

    until(back, "another process")
    recovered = time.monotonic() - at
    here = watch.look()
    watch.until(here + 3 * RATE)  # the first second is faded
    frames = named(recorder.samples())
    heard = watch.look()
    print(f"recovered in {recovered:.2f} s, worst step {watch.worst_step() * 1000:.1f} ms")
    assert output.pid not in (None, killed)
    assert watch.worst_step() < 0.05
    # What plays now joined where the clock had it, and is whole.
    joined = runs_of(frames)[-1]
    assert len(joined) > RATE
    assert is_whole(joined)
    assert abs(heard - joined[-1]) / RATE < 0.1


def test_a_sound_server_that_goes_and_comes_back(server: SoundServer, output: AudioOutput) -> None:
    output.load(coded_mix(60 * RATE))
    sounding(output)
    watch = Watch(output)
    output.play(0, time.monotonic_ns())
    watch.until(RATE)
    watch.asked.clear()
    server.stop()

    def lost() -> bool:
        watch.look()
        return not output.health().sounding

    until(lost, "the loss")
    server.start()
    at = time.monotonic()
    watch.asked.clear()  # nobody looked meanwhile
    with Recorder(server, server.folder / "again.raw") as recorder:

        def back() -> bool:
            watch.look()
            return output.health().sounding

        until(back, "the sound")
        print(f"sound back {time.monotonic() - at:.2f} s after the server")
        here = watch.look()
        watch.until(here + 3 * RATE)  # the first second is faded
        frames = named(recorder.samples())
        heard = watch.look()
    print(f"worst step {watch.worst_step() * 1000:.1f} ms")
    assert watch.worst_step() < 0.05
    joined = runs_of(frames)[-1]
    assert len(joined) > RATE // 2
    assert is_whole(joined)
    assert abs(heard - joined[-1]) / RATE < 0.1


def test_a_hung_process_is_replaced(output: AudioOutput) -> None:
    output.load(coded_mix(60 * RATE))
    sounding(output)
    watch = Watch(output)
    output.play(0, time.monotonic_ns())
    watch.until(RATE // 2)
    watch.asked.clear()
    hung = output.pid
    assert hung is not None
    os.kill(hung, signal.SIGSTOP)
    at = time.monotonic()

    def replaced() -> bool:
        watch.look()
        return output.pid not in (None, hung) and output.health().sounding

    until(replaced, "another process")
    print(f"replaced in {time.monotonic() - at:.2f} s, worst {watch.worst_step() * 1000:.1f} ms")
    assert watch.worst_step() < 0.05


def test_without_any_sound_server_the_captions_go_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    missing = sound_server_missing()
    if missing is not None:
        pytest.skip(missing)
    for name, value in SoundServer(tmp_path).environment.items():
        monkeypatch.setenv(name, value)
    assert find_devices(Kind.OUTPUTS).problem
    output = AudioOutput()
    try:
        until(lambda: bool(output.health().message), "the message")
        assert not output.health().sounding
        assert output.health().message.endswith("The captions go on.")
        output.load(coded_mix(60 * RATE))
        begun = time.monotonic_ns()
        output.play(10 * RATE, begun)
        watch = Watch(output)
        watch.until(11 * RATE)
        now, frame = watch.asked[-1]
        assert frame == pytest.approx(10 * RATE + (now - begun) * RATE / SECOND, abs=2)
    finally:
        output.close()
        assert output.wait_closed()


def test_no_call_waits_and_nothing_is_left_behind(server: SoundServer) -> None:
    output = AudioOutput()
    mix = coded_mix(120 * RATE)
    sounding(output)
    pid = output.pid
    assert pid is not None
    slowest = 0.0
    for call in (
        lambda: output.load(mix),
        lambda: output.play(0, time.monotonic_ns()),
        lambda: output.play(60 * RATE, time.monotonic_ns()),
        lambda: output.pause(time.monotonic_ns()),
        lambda: output.heard_frame(time.monotonic_ns()),
        output.close,
    ):
        before = time.thread_time()
        call()
        slowest = max(slowest, time.thread_time() - before)
    print(f"slowest call {slowest * 1000:.2f} ms of this thread's own time")
    assert output.wait_closed()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_the_process_ends_with_the_app_even_when_that_is_killed(
    server: SoundServer, tmp_path: Path
) -> None:
    app = tmp_path / "app.py"
    app.write_text(
        "import time\n"
        "from feltsense.sound.audio import AudioOutput\n"
        "if __name__ == '__main__':\n"
        "    output = AudioOutput()\n"
        "    while not output.health().sounding: time.sleep(0.01)\n"
        "    print(output.pid, flush=True)\n"
        "    time.sleep(60)\n"
    )
    folder = tmp_path / "temporary"
    folder.mkdir()
    run = subprocess.Popen(
        [sys.executable, str(app)],
        env={**os.environ, "TMPDIR": str(folder)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert run.stdout is not None
    pid = run.stdout.readline().strip()
    assert any(folder.iterdir())
    run.kill()
    run.wait()
    run.stdout.close()

    def gone() -> bool:
        stat = Path(f"/proc/{pid}/stat")
        try:
            return stat.read_text().rpartition(")")[2].split()[0] == "Z"
        except (FileNotFoundError, ProcessLookupError):
            return True

    until(gone, "the end of the audio process")
    until(lambda: not any(folder.iterdir()), "the end of its folder")
