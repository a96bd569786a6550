"""How long nothing is heard after a loss, and where the playhead is then.

Run by itself: python -m tests.benchmarks.sound_loss [TIMES]. It prints, and asserts nothing.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from statistics import median

import numpy as np

from feltsense.score.cues import RATE
from feltsense.sound.audio import AudioOutput
from tests.coded import coded_mix, named
from tests.e2e.heard import Watch, sounding
from tests.soundserver import Recorder, SoundServer, sound_server, until


def main(times: int) -> None:
    """Measure `times` kills of the audio process, and of the server."""
    with sound_server() as server:
        os.environ.update(server.environment)
        output = AudioOutput()
        output.load(coded_mix(3600 * RATE))
        sounding(output)
        output.play(0, time.monotonic_ns())
        say("audio process killed", [killed_process(server, output) for _ in range(times)])
        say("server killed and back", [killed_server(server, output) for _ in range(times)])
        output.close()
        output.wait_closed()


def say(what: str, measured: list[tuple[float, float, float]]) -> None:
    """One line: the median and the worst of each."""
    silent, error, step = zip(*measured, strict=True)
    print(
        f"{what}, {len(measured)} times: without sound median {median(silent):.2f} s, "
        f"worst {max(silent):.2f} s; playhead after it median {median(error) * 1000:.1f} ms, "
        f"worst {max(error, key=abs) * 1000:.1f} ms; its worst step {max(step) * 1000:.1f} ms"
    )


def killed_process(server: SoundServer, output: AudioOutput) -> tuple[float, float, float]:
    """Seconds of silence in the recording, the playhead's error and its worst step."""
    with Recorder(server, server.folder / "killed.raw") as recorder:
        watch = Watch(output)
        watch.until(watch.look() + 8 * RATE, 30)  # whoever joins changes the sink's latency
        assert output.pid is not None
        at = recorder.frames
        os.kill(output.pid, signal.SIGKILL)
        heard_again(output, watch, recorder)
        silent = longest_silence(recorder, at) / RATE
        return silent, error(watch, recorder), watch.worst_step()


def killed_server(server: SoundServer, output: AudioOutput) -> tuple[float, float, float]:
    """As above; the silence is from the server's return to the first sound."""
    watch = Watch(output)
    watch.until(watch.look() + 8 * RATE, 30)
    server.stop()

    def lost() -> bool:
        watch.look()
        return not output.health().sounding

    until(lost, "the loss")
    watch.until(watch.look() + 6 * RATE, 30)
    server.start()
    back = time.monotonic()
    watch.asked.clear()  # nobody looked meanwhile
    with Recorder(server, server.folder / "again.raw") as recorder:

        def heard() -> bool:
            watch.look()
            return bool(recorder.samples(RATE).any())

        until(heard, "the sound", 40)
        silent = time.monotonic() - back
        heard_again(output, watch, recorder)
        return silent, error(watch, recorder), watch.worst_step()


def heard_again(output: AudioOutput, watch: Watch, recorder: Recorder) -> None:
    """Wait until there is sound, fully faded in."""

    def sounds() -> bool:
        watch.look()
        return output.health().sounding and bool(recorder.samples(RATE // 10).all())

    watch.until(watch.look() + RATE, 30)
    until(sounds, "the sound", 40)
    watch.until(watch.look() + 2 * RATE, 30)


def longest_silence(recorder: Recorder, at: int) -> int:
    """The longest stretch of nothing, in frames, since `at`."""
    loud = np.flatnonzero(recorder.samples()[at:].any(axis=1))
    return int(np.diff(loud).max()) - 1


def error(watch: Watch, recorder: Recorder) -> float:
    """The median distance, in seconds, of the playhead from what is recorded."""
    errors = []
    for _ in range(100):
        (recorded,) = named(recorder.samples(1))
        errors.append((watch.look() - int(recorded)) / RATE)
        time.sleep(0.01)
    return median(errors)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
