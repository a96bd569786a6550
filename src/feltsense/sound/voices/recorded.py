"""The shipped narration: lines rendered in advance, found by what they say.

`assets/narration/<voice>/index.json` names a file and a length for each line's key (`lines.py`);
the files are Ogg Opus, mono, at score.RATE. An own script that uses a shipped line gets it too.
Lengths come from the index, so that a score is laid out without decoding anything.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from feltsense.score.cues import RATE
from feltsense.sound.voices.lines import key

if TYPE_CHECKING:
    from feltsense.sound.source import Samples


@dataclass(frozen=True, slots=True)
class Clip:
    """Where a line's sound lies in the narration's folder, and its length at score.RATE."""

    file: str
    frames: int


@dataclass(frozen=True, slots=True)
class RecordedVoice:
    """Speaks the lines that lie in `folder`, and no others."""

    name: str
    title: str
    folder: Path
    clips: dict[str, Clip] = field(repr=False)

    def frames(self, text: str, language: str) -> int | None:
        """The line's length from the index, or None where it was not recorded."""
        clip = self._find(text, language)
        return None if clip is None else clip.frames

    def clip(self, text: str, language: str) -> Samples | None:
        """The line, decoded; None where it was not recorded, or its file is not whole."""
        found = self._find(text, language)
        return None if found is None else read_clip(self.folder / found.file, found.frames)

    def _find(self, text: str, language: str) -> Clip | None:
        """By the whole language tag, then by its first part (`en` for `en-GB`)."""
        exact = self.clips.get(key(text, language))
        return exact or self.clips.get(key(text, language.split("-")[0]))


def read_clip(file: Path | BinaryIO, frames: int) -> Samples | None:
    """The recording in `file` as mono samples, or None where it has not so many frames, whole."""
    import soundfile

    try:
        clip, rate = soundfile.read(file, dtype="float32")
    except (OSError, soundfile.SoundFileError):
        return None
    return clip if rate == RATE and clip.shape == (frames,) else None


def narration(folder: Path) -> RecordedVoice | None:
    """The narration in `folder`, or None where there is none that can be read."""
    read = _read(folder)
    return None if read is None else read[1]


def narrations(assets: Path) -> tuple[RecordedVoice, ...]:
    """Every narration in the shipped assets, by the order that their indexes say."""
    folders = sorted(path.parent for path in (assets / "narration").glob("*/index.json"))
    found = [read for folder in folders if (read := _read(folder)) is not None]
    return tuple(voice for _, voice in sorted(found, key=lambda read: read[0]))


def _read(folder: Path) -> tuple[int, RecordedVoice] | None:
    """The place among the others that the index says, and the voice."""
    try:
        index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
        clips = {
            line: Clip(Path(entry["file"]).name, int(entry["frames"]))
            for line, entry in index["clips"].items()
        }
        voice = RecordedVoice(folder.name, str(index["title"]), folder, clips)
        return int(index.get("order", 0)), voice
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
