"""Renders every spoken line of the shipped exercises into assets/narration, in each voice.

    uv run --no-project --python .venv/bin/python --with-requirements packaging/narration.lock \\
        packaging/narrate.py [--keep DIR] [lower] [higher]

A line lies under the hash of its language and text, so lines that are there already are kept as
they are, a second run changes nothing, and what no script says any more is removed. Another
voice or pace is another `made` in the index, and renders all anew; with `--keep`, sentences that
lie in DIR are not spoken again, for trying other pauses. The app needs none of this.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import soundfile
from kokoro import Kokoro, MissingError, kokoro_voices

from feltsense import places
from feltsense.score.cues import RATE
from feltsense.script.library import script_files
from feltsense.script.own_words import own_lines
from feltsense.script.parse import read
from feltsense.script.steps import Exercise, Say
from feltsense.sound.voices.lines import key
from feltsense.sound.voices.spoken import SpokenVoice

if TYPE_CHECKING:
    from feltsense.sound.source import Samples


@dataclass(frozen=True, slots=True)
class Narration:
    """One shipped narration: its folder's name, its title on screens, who speaks, and how fast.

    `speed` is the voice's own pace times that; `pause` and `comma` are seconds between two
    sentences of a line and at a comma.
    """

    name: str
    title: str
    voice: str
    speed: float
    pause: float
    comma: float


NARRATIONS = (
    Narration("lower", "Recorded, lower voice", "am_fenrir", 0.65, 1.9, 1.0),
    Narration("higher", "Recorded, higher voice", "af_bella", 0.64, 1.4, 0.8),
)
"""In the order in which a line falls from one to the next.

Words that the recogniser of the tests had wrong, of 231 in the lines that were for choosing:
am_fenrir 11.3 % at 0.65 and 10.4 % at 0.75, which needs pauses of 2.9 s; af_bella 19.9 % at 0.64;
the reference 18.2 %.
"""
COMPRESSION = 0.928
"""Of libsndfile for Opus, 0 to 1: about 24 kbit/s."""
_CHUNK = 4096
"""Frames written at once: long single writes of Ogg have crashed libsndfile."""

Line = tuple[str, str]
"""Text and language."""
Clips = dict[str, dict[str, str | int]]
"""File, frames and hash of each line by its key."""


def spoken_lines(exercises: list[Exercise]) -> list[Line]:
    """Every line that the exercises may speak, with their reorient lines, each once, sorted."""
    lines = {(exercise.reorient, exercise.language) for exercise in exercises}
    for exercise in exercises:
        for section in exercise.sections:
            for step in section.steps:
                if isinstance(step, Say):
                    own = own_lines(step.own, exercise.language) if step.own else (step.text,)
                    lines |= {(text, exercise.language) for text in own}
    return sorted(lines)


def render(
    lines: list[Line], narration: Narration, engine: Kokoro, folder: Path
) -> tuple[int, int]:
    """Bring `folder` to exactly `lines`; how many were spoken anew, and how many files removed."""
    folder.mkdir(parents=True, exist_ok=True)
    made = f"{engine.identity}, pauses {narration.pause} {narration.comma}, opus {COMPRESSION}"
    clips = _kept(folder, made)
    voice = SpokenVoice(
        narration.name, narration.title, engine, pause=narration.pause, comma=narration.comma
    )
    new = [line for line in lines if key(*line) not in clips]
    for number, (text, language) in enumerate(new, start=1):
        clip = voice.clip(text, language)
        if clip is None:
            raise SystemExit(f"narrate: {narration.voice} cannot say {text!r} ({language})")
        name = key(text, language)
        path = folder / file_of(name)
        write(path, clip)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        clips[name] = {"file": path.name, "frames": len(clip), "sha256": digest}
        _list(folder, narration, made, clips)  # each time: it may be left on the way
        print(f"{narration.name}: {number} of {len(new)}", file=sys.stderr)
    wanted = {key(*line) for line in lines}
    _list(folder, narration, made, {name: clips[name] for name in wanted})
    files = {file_of(name) for name in wanted}
    orphans = [file for file in folder.glob("*.opus") if file.name not in files]
    for orphan in orphans:
        orphan.unlink()
    return len(new), len(orphans)


def _list(folder: Path, narration: Narration, made: str, clips: Clips) -> None:
    """Write the index."""
    index = {
        "title": narration.title,
        "order": NARRATIONS.index(narration) + 1,
        "rate": RATE,
        "made": made,
        "clips": dict(sorted(clips.items())),
    }
    (folder / "index.json").write_text(json.dumps(index, indent=1) + "\n", encoding="utf-8")


def _kept(folder: Path, made: str) -> Clips:
    """What the index says of files that are there, whole, and made as they would be now."""
    try:
        index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    if index.get("made") != made:
        return {}
    return {name: clip for name, clip in index["clips"].items() if _is_whole(folder, clip)}


def _is_whole(folder: Path, clip: dict[str, str | int]) -> bool:
    path = folder / str(clip["file"])
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == clip["sha256"]


def file_of(name: str) -> str:
    """The file of the line with the key `name`."""
    return f"{name[:20]}.opus"


def write(path: Path, clip: Samples) -> None:
    """Write a mono clip at RATE as Ogg Opus."""
    with soundfile.SoundFile(
        path,
        "w",
        samplerate=RATE,
        channels=1,
        format="OGG",
        subtype="OPUS",
        compression_level=COMPRESSION,
    ) as file:
        for at in range(0, len(clip), _CHUNK):
            file.write(clip[at : at + _CHUNK])


def main() -> int:
    """Render the narrations that are named, else all, and say what was done."""
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--keep", type=Path, metavar="DIR")
    options = parser.parse_args()
    asked = [each for each in NARRATIONS if not options.names or each.name in options.names]
    try:
        engines = kokoro_voices({each.voice: each.speed for each in asked}, options.keep)
    except MissingError as error:
        print(f"narrate: {error}", file=sys.stderr)
        return 1
    scripts = [read(file, shipped=True) for file in script_files(places.exercises())]
    lines = spoken_lines([script for script in scripts if script.language == "en"])
    words = sum(len(text.split()) for text, _ in lines)
    for each in asked:
        folder = places.assets() / "narration" / each.name
        spoken, removed = render(lines, each, engines[each.voice], folder)
        size = sum(file.stat().st_size for file in folder.iterdir())
        index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
        minutes = sum(clip["frames"] for clip in index["clips"].values()) / RATE / 60
        print(
            f"{each.name}: {len(lines)} lines, {minutes:.1f} minutes, {words / minutes:.0f} words "
            f"a minute, {size / 1e6:.2f} MB: {spoken} spoken now, {removed} removed"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
