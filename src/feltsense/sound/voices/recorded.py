"""The shipped narration: lines rendered in advance, found by what they say.

`assets/narration/<voice>/index.json` names a file and a length for each line's key (`lines.py`);
the files are Ogg Opus, mono, at score.RATE. An own script that uses a shipped line gets it too.
Lengths come from the index, so that a score is laid out without decoding anything.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

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
        """The line, decoded; None where it was not recorded.

        A file that is missing, damaged or shorter than the index says is silence of the length
        that was promised: the caption stands, and nothing after it moves.
        """
        found = self._find(text, language)
        if found is None:
            return None
        import soundfile

        heard = np.zeros(found.frames, dtype=np.float32)
        try:
            samples, _ = soundfile.read(self.folder / found.file, dtype="float32", always_2d=True)
        except (soundfile.SoundFileError, OSError):
            return heard
        length = min(found.frames, len(samples))
        heard[:length] = samples[:length, 0]
        return heard

    def _find(self, text: str, language: str) -> Clip | None:
        """By the whole language tag, then by its first part (`en` for `en-GB`)."""
        exact = self.clips.get(key(text, language))
        return exact or self.clips.get(key(text, language.split("-")[0]))


def narration(folder: Path) -> RecordedVoice | None:
    """The narration in `folder`, or None where there is none that can be read."""
    try:
        index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
        clips = {
            line: Clip(Path(entry["file"]).name, int(entry["frames"]))
            for line, entry in index["clips"].items()
        }
        return RecordedVoice(folder.name, str(index["title"]), folder, clips)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def narrations(assets: Path) -> tuple[RecordedVoice, ...]:
    """Every narration in the shipped assets, by name."""
    folders = sorted(path.parent for path in (assets / "narration").glob("*/index.json"))
    return tuple(voice for folder in folders if (voice := narration(folder)) is not None)
