"""Renders every spoken line of the shipped exercises into assets/narration: one command.

    python packaging/narrate.py

A line lies under the hash of its language and text, so lines that are there already are kept as
they are, a second run changes nothing, and what no script says any more is removed. Needs the
`flite` program; the app itself does not.
"""

from __future__ import annotations

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import soundfile

from feltsense import places
from feltsense.score.cues import RATE
from feltsense.script.library import script_files
from feltsense.script.parse import read
from feltsense.script.steps import Exercise, Say
from feltsense.sound.voices import Voice
from feltsense.sound.voices.flite import flite_voices
from feltsense.sound.voices.lines import key
from feltsense.sound.voices.recorded import narration

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

NAME, TITLE = "rms", "Recorded, lower voice"
COMPRESSION = 0.928
"""Of libsndfile for Opus, 0 to 1: about 24 kbit/s, which carries all of 8 kHz speech."""
_CHUNK = 4096
"""Frames written at once: long single writes of Ogg have crashed libsndfile."""

Line = tuple[str, str]
"""Text and language."""


def spoken_lines(exercises: list[Exercise]) -> list[Line]:
    """Every line that the exercises may speak, with their reorient lines, each once, sorted."""
    lines = {(exercise.reorient, exercise.language) for exercise in exercises}
    for exercise in exercises:
        for section in exercise.sections:
            lines |= {(step.text, exercise.language) for step in section.steps if type(step) is Say}
    return sorted(lines)


def render(lines: list[Line], voice: Voice, folder: Path) -> tuple[int, int]:
    """Bring `folder` to exactly `lines`; how many were spoken anew, and how many files removed."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = narration(folder)
    clips = kept.clips if kept is not None else {}
    known = {name: clip for name, clip in clips.items() if (folder / clip.file).is_file()}
    new = [line for line in lines if key(*line) not in known]
    frames = {name: clip.frames for name, clip in known.items()}
    with ThreadPoolExecutor(2) as threads:
        for (text, language), clip in zip(
            new, threads.map(lambda line: voice.clip(*line), new), strict=True
        ):
            if clip is None:
                raise SystemExit(f"narrate: {voice.name} cannot say {text!r} ({language})")
            name = key(text, language)
            write(folder / file_of(name), clip)
            frames[name] = len(clip)
    wanted = {key(*line) for line in lines}
    index = {
        "title": TITLE,
        "rate": RATE,
        "clips": {name: {"file": file_of(name), "frames": frames[name]} for name in sorted(wanted)},
    }
    (folder / "index.json").write_text(json.dumps(index, indent=1) + "\n", encoding="utf-8")
    orphans = [file for file in folder.glob("*.opus") if file.name not in map(file_of, wanted)]
    for orphan in orphans:
        orphan.unlink()
    return len(new), len(orphans)


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
    """Render, and say what was done."""
    voices = {voice.name: voice for voice in flite_voices()}
    if "flite" not in voices:
        print("narrate: the flite program is missing: apt-get install flite", file=sys.stderr)
        return 1
    shipped = places.exercises()
    lines = spoken_lines([read(file, shipped=True) for file in script_files(shipped)])
    folder = places.assets() / "narration" / NAME
    spoken, removed = render(lines, voices["flite"], folder)
    size = sum(file.stat().st_size for file in folder.iterdir())
    heard = narration(folder)
    minutes = sum(clip.frames for clip in heard.clips.values()) / RATE / 60 if heard else 0.0
    print(
        f"{len(lines)} lines, {minutes:.1f} minutes, {size / 1e6:.2f} MB: "
        f"{spoken} spoken now, {removed} removed"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
