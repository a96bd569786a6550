"""A person's own voice, or a therapist's: lines recorded in the app and kept beside the script.

For the script `X.md` they lie in the folder `X.voice`: `index.json` names a file and a length
for each line's key (`lines.py`), so that a line that was edited has no recording any more. Each
FLAC file also carries its line as tags, so that a lost index can be made anew. Where the person's
files are sealed, these are, too; a folder that somebody else has made is taken plain, all of it:
where the index is sealed, a recording that is not is refused.
"""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from feltsense.language import tr
from feltsense.score.cues import RATE
from feltsense.script.library import OWN, RECORDINGS
from feltsense.sound.voices.lines import key
from feltsense.sound.voices.recorded import read_clip
from feltsense.vault.kept import Kept
from feltsense.vault.refiling import is_sealed_file
from feltsense.vault.sealing import Altered, CannotUnseal, NewerSeal, is_sealed

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

NAME = "own"
TITLE = tr("Recorded by me")
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
    """Everything recorded for one script: whose voice it is, and the recordings by key.

    `sealed` is whether the list of them was.
    """

    title: str = TITLE
    lines: Mapping[str, Recording] = field(default_factory=dict)
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class OwnVoice:
    """Speaks the lines that were recorded for one script."""

    folder: Path
    recordings: Recordings = field(repr=False)
    name: str = NAME
    kept: Kept = field(default_factory=Kept, repr=False, compare=False)

    @property
    def title(self) -> str:
        """Whose voice it is, as the person wrote it."""
        return self.recordings.title

    def frames(self, text: str, language: str) -> int | None:
        """The line's length, or None where no whole recording of it is there."""
        found = self.recordings.lines.get(key(text, language))
        if found is None or not is_whole(self.folder / found.file, found.frames, self.kept):
            return None
        return found.frames

    def clip(self, text: str, language: str) -> Samples | None:
        """The line as it was recorded, or None as above."""
        found = self.recordings.lines.get(key(text, language))
        return None if found is None else clip_of(self.folder, found, self.recordings, self.kept)


def folder_of(exercise_id: str, exercises: Path) -> Path:
    """Where the recordings of an exercise lie; `exercises` is the person's folder of scripts."""
    return exercises / f"{exercise_id.removeprefix(OWN)}{RECORDINGS}"


def own_voice(exercise_id: str, exercises: Path, kept: Kept | None = None) -> OwnVoice | None:
    """The voice recorded for an exercise, or None where nothing is, or is locked; never raises."""
    folder = folder_of(exercise_id, exercises)
    kept = kept or Kept()
    try:
        found = read_index(folder, kept)
    except (NewerError, CannotUnseal):
        return None
    except (UnreadableError, OSError):
        found = from_files(folder, kept)
    return OwnVoice(folder, found, kept=kept) if found.lines else None


def read_index(folder: Path, kept: Kept | None = None) -> Recordings:
    """What the index in `folder` says; nothing recorded where there is none.

    Raises UnreadableError, NewerError, CannotUnseal where the key is not there, and OSError.
    """
    try:
        stored = (folder / INDEX).read_bytes()
        text = (kept or Kept()).opened(what(INDEX), stored, plain_too=True)
    except FileNotFoundError:
        return Recordings()
    except NewerSeal:
        raise NewerError("a newer Feltsense has written it") from None
    except Altered as error:
        raise UnreadableError(str(error)) from None
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
    return Recordings(title, lines, is_sealed(stored))


def from_files(folder: Path, kept: Kept | None = None) -> Recordings:
    """What the files themselves say, the newest of each line; for a lost index."""
    import soundfile

    found: dict[str, Recording] = {}
    title = TITLE
    for path in sorted(folder.glob("*.flac"), key=_age):
        try:
            sound = (kept or Kept()).read(path, what(path.name), plain_too=True)
            with soundfile.SoundFile(io.BytesIO(sound)) as file:
                if file.comment and file.samplerate == RATE:
                    found[file.comment] = Recording(path.name, file.frames, file.title)
                    title = file.artist or title
        except (OSError, CannotUnseal, soundfile.SoundFileError):
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


def what(file: str) -> str:
    """What the file of that name is sealed as, wherever its folder lies."""
    return f"recordings/{file}"


def clip_of(
    folder: Path, recording: Recording, recordings: Recordings, kept: Kept
) -> Samples | None:
    """The sound of one of the `recordings` in `folder`, or None where it is not whole."""
    path = folder / recording.file
    try:
        sound = kept.read(path, what(path.name), plain_too=not recordings.sealed)
    except (OSError, CannotUnseal):
        return None
    return read_clip(io.BytesIO(sound), recording.frames)


def is_whole(path: Path, frames: int, kept: Kept | None = None) -> bool:
    """Whether a recording of so many frames lies at `path`, by its head.

    Where it is sealed, the sealed index alone tells its length.
    """
    import soundfile

    try:
        if is_sealed_file(path):
            return kept is not None and kept.seal is not None
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
