"""A person's own voice, or a therapist's: lines recorded in the app and kept beside the script.

For the script `X.md` they lie in the folder `X.voice`: `index.json` names a file and a length
for each line's key (`lines.py`), so that a line that was edited has no recording any more. Each
FLAC file also carries its line as tags, so that a lost index can be made anew.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from feltsense.score.cues import RATE
from feltsense.script.library import OWN, RECORDINGS
from feltsense.sound.voices.lines import key
from feltsense.sound.voices.recorded import read_clip

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

NAME = "own"
TITLE = "Recorded by me"
INDEX = "index.json"
VERSION = 1


class UnreadableError(ValueError):
    """An index that cannot be read."""


class NewerError(ValueError):
    """An index that a newer Feltsense has written."""


@dataclass(frozen=True, slots=True)
class Recording:
    """One recorded line: its file, its length at score.RATE, and what is said."""

    file: str
    frames: int
    text: str


@dataclass(frozen=True, slots=True)
class Recordings:
    """Everything recorded for one script: whose voice it is, and the recordings by key."""

    title: str = TITLE
    lines: Mapping[str, Recording] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OwnVoice:
    """Speaks the lines that were recorded for one script."""

    folder: Path
    recordings: Recordings = field(repr=False)
    name: str = NAME

    @property
    def title(self) -> str:
        """Whose voice it is, as the person wrote it."""
        return self.recordings.title

    def frames(self, text: str, language: str) -> int | None:
        """The line's length, or None where no whole recording of it is there."""
        found = self.recordings.lines.get(key(text, language))
        if found is None or not is_whole(self.folder / found.file, found.frames):
            return None
        return found.frames

    def clip(self, text: str, language: str) -> Samples | None:
        """The line as it was recorded, or None as above."""
        found = self.recordings.lines.get(key(text, language))
        return None if found is None else read_clip(self.folder / found.file, found.frames)


def folder_of(exercise_id: str, exercises: Path) -> Path:
    """Where the recordings of an exercise lie; `exercises` is the person's folder of scripts."""
    return exercises / f"{exercise_id.removeprefix(OWN)}{RECORDINGS}"


def own_voice(exercise_id: str, exercises: Path) -> OwnVoice | None:
    """The voice recorded for an exercise, or None where nothing is; never raises."""
    folder = folder_of(exercise_id, exercises)
    try:
        found = read_index(folder)
    except NewerError:
        return None
    except (UnreadableError, OSError):
        found = from_files(folder)
    return OwnVoice(folder, found) if found.lines else None


def read_index(folder: Path) -> Recordings:
    """What the index in `folder` says; nothing recorded where there is none.

    Raises UnreadableError, NewerError and OSError.
    """
    try:
        text = (folder / INDEX).read_bytes()
    except FileNotFoundError:
        return Recordings()
    try:
        index = json.loads(text)
        version, rate = index.get("version", VERSION), index["rate"]
        if type(version) is not int or version < 1 or type(rate) is not int:
            raise UnreadableError("its numbers are not numbers")
        if version > VERSION or rate != RATE:
            raise NewerError("a newer Feltsense has written it")
        title = index["title"]
        lines = {line: _recording(entry) for line, entry in index["clips"].items()}
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableError(f"{error!r} in it") from error
    except NewerError:
        raise
    except ValueError as error:  # JSON and UTF-8, too
        raise UnreadableError(str(error)) from error
    if not isinstance(title, str):
        raise UnreadableError("its title is no text")
    return Recordings(title, lines)


def from_files(folder: Path) -> Recordings:
    """What the files themselves say, the newest of each line; for a lost index."""
    import soundfile

    found: dict[str, Recording] = {}
    title = TITLE
    for path in sorted(folder.glob("*.flac"), key=_age):
        try:
            with soundfile.SoundFile(path) as file:
                if file.comment and file.samplerate == RATE:
                    found[file.comment] = Recording(path.name, file.frames, file.title)
                    title = file.artist or title
        except (OSError, soundfile.SoundFileError):
            continue
    return Recordings(title, found)


def as_json(recordings: Recordings) -> bytes:
    """The index as it is written."""
    clips = {
        line: {"file": each.file, "frames": each.frames, "text": each.text}
        for line, each in recordings.lines.items()
    }
    index = {"version": VERSION, "title": recordings.title, "rate": RATE, "clips": clips}
    return json.dumps(index, indent=1, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def is_whole(path: Path, frames: int) -> bool:
    """Whether a recording of so many frames lies at `path`, by its head."""
    import soundfile

    try:
        found = soundfile.info(path)
    except (OSError, soundfile.SoundFileError):
        return False
    return (found.frames, found.samplerate, found.channels) == (frames, RATE, 1)


def _recording(entry: dict[str, object]) -> Recording:
    file, frames, text = entry["file"], entry["frames"], entry.get("text", "")
    if not isinstance(file, str) or not isinstance(text, str) or type(frames) is not int:
        raise UnreadableError("an entry of it is no recording")
    name = Path(file.replace("\\", "/")).name  # never outside of its folder
    if not name or frames <= 0:
        raise UnreadableError("an entry of it is no recording")
    return Recording(name, frames, text)


def _age(path: Path) -> tuple[int, str]:
    try:
        return path.stat().st_mtime_ns, path.name
    except OSError:
        return 0, path.name
