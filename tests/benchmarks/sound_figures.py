"""What the sound costs, whether anything clicks, and how loud everything is.

    python -m tests.benchmarks.sound_figures [--seconds N] [--only WHAT ...]

WHAT is callback, load, mixing, steps, heard or loudness; all of them by default. Each prints
what it is to be held against: the block's own time, the mixing of sox in the same run, the
largest step of the material itself, the target.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile

from feltsense import places
from feltsense.score.choices import Choices
from feltsense.score.cues import RATE
from feltsense.script.library import script_files
from feltsense.script.parse import read
from feltsense.script.steps import Exercise, Say
from feltsense.sound.ambience import loop
from feltsense.sound.audio import AudioOutput
from feltsense.sound.device import BLOCK
from feltsense.sound.level import (
    AMBIENCE,
    BREATH,
    CLIP_CEILING,
    TARGET,
)
from feltsense.sound.loudness import gain_to, heard, loudest, true_peak
from feltsense.sound.mix import Mix
from feltsense.sound.piece import prepare
from feltsense.sound.render import render
from feltsense.sound.status import Status, StatusFile
from feltsense.sound.tones import bell, breath
from feltsense.sound.transport import Transport, Wish
from feltsense.sound.voices.finder import available
from feltsense.sound.voices.recorded import narration
from feltsense.sound.volumes import Volumes
from tests.coded import Samples
from tests.soundserver import Recorder, sound_server, until

MINUTES = 5.0
AT = "breathing/longer-out-breath.md"
ALL = ("callback", "load", "mixing", "steps", "heard", "loudness")


def exercises() -> list[Exercise]:
    folder = places.exercises()
    return [read(path, path.stem) for path in sorted(script_files(folder))]


def session() -> Mix:
    """A shipped session with everything that sounds: lines, bells, breath, and rain."""
    exercise = read(places.exercises() / AT, AT)
    choices = Choices(minutes=MINUTES, ambience="rain")
    source = prepare(exercise, choices, available(places.assets())).source
    assert isinstance(source, Mix)
    return source


def callback(mix: Mix, seconds: float) -> None:
    """All that the callback does for each block of a session, one after the other."""
    transport, took = Transport(), []
    out = np.zeros((BLOCK, 2), dtype=np.float32)
    with tempfile.TemporaryDirectory() as folder:
        status = StatusFile(Path(folder) / "status")
        transport.wish = Wish(1, mix, True, 0)
        for number in range(mix.frames // BLOCK):
            if number % 500 == 250:
                transport.gains = Volumes(voice=0.2 + 0.8 * (number % 1000 > 500)).gains()
            began = time.perf_counter_ns()
            transport.fill(out, began, 0)
            status.write(Status(number + 1, began, transport.frame, 0, 1, True))
            took.append((time.perf_counter_ns() - began) / 1e6)
    budget = BLOCK / RATE * 1000
    middle, late = np.median(took), np.percentile(took, 99)
    print(
        f"callback, {len(took)} blocks of {budget:.2f} ms: median {middle:.3f} ms "
        f"({middle / budget:.2%} of its time), p99 {late:.3f}, worst {max(took):.3f}"
    )


def load(mix: Mix, seconds: float) -> None:
    """CPU of the audio process and of the whole app while a session is on the screen."""
    with sound_server() as server, tempfile.TemporaryDirectory() as folder:
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **server.environment}
        app = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.e2e.shown_app",
                str(seconds / 60 + 0.5),
                str(Path(folder) / "log"),
                "--undisturbed",
            ],
            env=environment,
        )
        time.sleep(15)
        pids = {"window": app.pid, "audio process": _sound_of(app.pid)}
        before = {name: _cpu(pid) for name, pid in pids.items()}
        began = time.monotonic()
        time.sleep(seconds)
        lasted = time.monotonic() - began
        after = {name: _cpu(pid) for name, pid in pids.items()}
        app.wait()
    said = ", ".join(f"{name} {(after[name] - before[name]) / lasted:.1%}" for name in pids)
    print(f"CPU of one core over {lasted:.0f} s of a session with figure and pacer: {said}")


def mixing(mix: Mix, seconds: float) -> None:
    """WAV clips to a WAV session, against sox with the same clips in the same run."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        began, cpu = time.perf_counter(), time.process_time()
        render(mix, folder / "ours.wav")
        ours, ours_cpu = time.perf_counter() - began, time.process_time() - cpu
        long = mix.frames / RATE
        print(
            f"render to WAV: {long:.0f} s of session, {len(mix.placements)} clips and an ambience "
            f"in {ours:.2f} s ({long / ours:.0f} x real time), {ours_cpu:.2f} s of CPU"
        )
        if shutil.which("sox") is None:
            print("  no sox here to hold it against")
            return
        inputs = []
        for number, placed in enumerate(mix.placements):
            clip = folder / f"{number}.wav"
            stereo = placed.clip if placed.clip.ndim == 2 else np.stack([placed.clip] * 2, axis=1)
            soundfile.write(clip, stereo * placed.gain, RATE, subtype="PCM_24")
            inputs += ["-v", "1", f"|sox {clip} -p pad {placed.at}s"]
        if mix.ambience is not None:
            soundfile.write(folder / "under.wav", mix.ambience, RATE, subtype="PCM_24")
            times = mix.frames // len(mix.ambience)
            inputs += ["-v", "1", f"|sox {folder}/under.wav -p repeat {times}"]
        used = os.times()
        began = time.perf_counter()
        subprocess.run(
            [
                "sox",
                "-m",
                *inputs,
                "-b",
                "24",
                str(folder / "sox.wav"),
                "trim",
                "0",
                f"{mix.frames}s",
            ],
            check=True,
            capture_output=True,
        )
        sox, now = time.perf_counter() - began, os.times()
        sox_cpu = (
            now.children_user + now.children_system - used.children_user - used.children_system
        )
    print(f"  sox -m, the same clips: {sox:.2f} s, {sox_cpu:.2f} s of CPU (no ducking)")
    print(f"  ours is {sox / ours:.1f} times as fast, with {sox_cpu / ours_cpu:.1f} times less CPU")


def steps(mix: Mix, seconds: float) -> None:
    """The largest step between two samples at each kind of change, at 200 places."""
    rng = np.random.default_rng(7)
    own, at_change = 0.0, dict.fromkeys(("pause", "seek", "stop", "volume"), 0.0)
    for _ in range(200):
        frame = int(rng.integers(RATE, mix.frames - 3 * RATE))
        plain = np.zeros((RATE, 2), dtype=np.float32)
        mix.add_to(plain, frame)
        own = max(own, _step(plain))
        for kind in at_change:
            transport = Transport()
            transport.wish = Wish(1, mix, True, frame - RATE // 4)
            _played(transport, 12)
            match kind:
                case "pause":
                    transport.wish = Wish(2, mix, False, frame)
                case "stop":
                    transport.wish = Wish(2, None, False)
                case "seek":
                    transport.wish = Wish(2, mix, True, int(rng.integers(0, mix.frames - RATE)))
                case _:
                    transport.gains = (0.0, 0.0, 0.0, 0.0)
            at_change[kind] = max(at_change[kind], _step(_played(transport, 8)))
    said = ", ".join(f"{kind} {step:.4f}" for kind, step in at_change.items())
    print(f"largest step, 200 places, offline: {said}; the material itself {own:.4f}")


def heard_steps(mix: Mix, seconds: float) -> None:
    """The same in what a recorder hears: all of it in one session."""
    with sound_server() as server:
        os.environ.update(server.environment)
        with Recorder(server, server.folder / "heard.raw") as recorder:
            output = AudioOutput()
            until(lambda: output.health().sounding, "the audio process")
            output.load(mix)
            for frame in range(6 * RATE, mix.frames - 10 * RATE, mix.frames // 12):
                output.play(frame, time.monotonic_ns())
                _wait(output, 1.3)
                output.set_volumes(Volumes(master=0.3))
                _wait(output, 0.4)
                output.set_volumes(Volumes())
                _wait(output, 0.4)
                output.play(frame + 5 * RATE, time.monotonic_ns())
                _wait(output, 0.7)
                output.pause(time.monotonic_ns())
                time.sleep(0.5)
            output.play(6 * RATE, time.monotonic_ns())
            _wait(output, 1.0)
            output.close()
            output.wait_closed()
            time.sleep(0.3)
            samples = recorder.samples()
    material = np.zeros((mix.frames, 2), dtype=np.float32)
    mix.add_to(material, 0)
    print(
        f"largest step at the monitor, 12 times play, volume, seek and pause, and a stop: "
        f"{_step(samples):.4f}; the material itself {_step(material):.4f}"
    )


def loudness(mix: Mix, seconds: float) -> None:
    """Each line as it is placed, in each shipped voice, and each other layer."""
    lines = {
        step.text: exercise.language
        for exercise in exercises()
        for section in exercise.sections
        for step in section.steps
        if isinstance(step, Say)
    }
    for folder in sorted((places.assets() / "narration").iterdir()):
        voice = narration(folder) if folder.is_dir() else None
        if voice is None:
            continue
        loud, peaks = [], []
        for text, language in lines.items():
            clip = voice.clip(text, language)
            if clip is not None:
                set_to = clip * np.float32(gain_to(clip, TARGET, CLIP_CEILING))
                loud.append(heard(set_to))
                peaks.append(true_peak(set_to))
        if loud:
            _say_loud(f"{len(loud)} lines of '{voice.name}'", loud, peaks, TARGET)
    rings = [bell(which) for which in ("start", "interval", "end")]
    _say_loud(
        "3 bells (loudest 400 ms)",
        [loudest(r) for r in rings],
        [true_peak(r) for r in rings],
        TARGET,
    )
    breaths = [breath(name, count * RATE) for name in ("inhale", "exhale") for count in (3, 4, 6)]
    _say_loud("6 breaths", [heard(b) for b in breaths], [true_peak(b) for b in breaths], BREATH)
    loops = [
        under for name in ("rain", "brown-noise", "drone") if (under := loop(name)) is not None
    ]
    _say_loud("3 ambiences", [heard(u) for u in loops], [true_peak(u) for u in loops], AMBIENCE)
    whole = np.zeros((mix.frames, 2), dtype=np.float32)
    mix.add_to(whole, 0)
    _say_loud("a whole session", [heard(whole)], [true_peak(whole)], TARGET)


def _say_loud(what: str, loud: list[float], peaks: list[float], target: float) -> None:
    print(
        f"{what}: {min(loud):.2f} to {max(loud):.2f} LUFS (spread {max(loud) - min(loud):.2f} LU, "
        f"target {target:.0f}), true peak {20 * np.log10(max(peaks)):.1f} dBTP"
    )


def _played(transport: Transport, blocks: int) -> Samples:
    out = np.zeros((blocks * BLOCK, 2), dtype=np.float32)
    for at in range(0, len(out), BLOCK):
        transport.fill(out[at : at + BLOCK], 0, 0)
    return out


def _step(samples: Samples) -> float:
    return float(np.max(np.abs(np.diff(samples, axis=0))))


def _wait(output: AudioOutput, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        output.heard_frame(time.monotonic_ns())
        time.sleep(0.016)


def _cpu(pid: int) -> float:
    """Seconds of CPU that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _sound_of(pid: int) -> int:
    """The audio process of the app `pid`: of its children the one that has used most."""
    children = Path(f"/proc/{pid}/task/{pid}/children").parent.parent
    found = {
        int(child)
        for task in children.iterdir()
        for child in (task / "children").read_text().split()
    }
    return max(found, key=_cpu)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--only", nargs="*", choices=ALL, default=ALL)
    chosen = parser.parse_args(arguments)
    mix = session()
    measures: dict[str, Callable[[Mix, float], None]] = {
        "callback": callback,
        "load": load,
        "mixing": mixing,
        "steps": steps,
        "heard": heard_steps,
        "loudness": loudness,
    }
    for name in chosen.only:
        measures[name](mix, chosen.seconds)
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
