"""How well an offline recogniser understands the shipped narrations, how fast they are, how large.

    python -m tests.benchmarks.narration [--every N] [--from N] [--all-voices]

Each line of the shipped exercises alone, by each shipped narration and by the reference, flite's
rms at stretch 1.2: one recogniser with one setting for all (tests/recogniser.py). `--every 2
--from 1` are the lines that no voice or pace was chosen by. `--all-voices` adds those that this
machine's speech programs have. Up to a second and a half a line and voice. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import time

from feltsense import places
from feltsense.sound.voices import Voice
from feltsense.sound.voices.finder import available
from feltsense.sound.voices.recorded import RecordedVoice, narrations
from tests.exercises.shipped import all_lines
from tests.recogniser import Recogniser, Score, reference


def size_of(voice: Voice) -> float:
    """Megabytes of a recorded voice."""
    if not isinstance(voice, RecordedVoice):
        return 0.0
    return sum(path.stat().st_size for path in voice.folder.iterdir()) / 1e6


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--every", type=int, default=1, metavar="N")
    parser.add_argument("--from", type=int, default=0, metavar="N", dest="first")
    parser.add_argument("--all-voices", action="store_true")
    options = parser.parse_args()
    lines = all_lines()[options.first :: options.every]
    assets = places.assets()
    voices: list[Voice] = list(available(assets) if options.all_voices else narrations(assets))
    if (read := reference()) is not None:
        voices.append(read)
    print(f"{'voice':14} lines  words  wrong  words/min  slowest  fastest     MB  seconds")
    for voice in voices:
        begun = time.perf_counter()
        recogniser = Recogniser()
        each = [
            recogniser.score(text, clip)
            for text, language in lines
            if (clip := voice.clip(text, language)) is not None
        ]
        if not each:
            continue
        score = sum(each, Score())
        paces = [one.pace for one in each]
        print(
            f"{voice.name:14} {len(each):5}  {score.words:5}  {score.rate:5.1%}  {score.pace:9.0f}"
            f"  {min(paces):7.0f}  {max(paces):7.0f}  {size_of(voice):5.2f}"
            f"  {time.perf_counter() - begun:7.0f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
