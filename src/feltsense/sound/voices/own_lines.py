"""Every change of the recordings beside one script; slow, and so for a worker.

The sound is on the disk before the index names it, and what it replaces is deleted after that:
whatever stops a change leaves the old line or the new one. How a file is written for good is an
argument, and so is how one is moved, for this room may not know the journal's.
"""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from feltsense.language import tr
from feltsense.places import free
from feltsense.score.cues import RATE
from feltsense.sound.voices import own
from feltsense.sound.voices.lines import key, normal
from feltsense.sound.voices.own import Recording, Recordings
from feltsense.vault.kept import Kept
from feltsense.vault.refiling import refile_folder
from feltsense.vault.sealing import Locked

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

Write = Callable[[Path, bytes], None]
"""Puts bytes at a path so that they survive a power cut, making the folder; may raise OSError."""
Move = Callable[[Path, Path], None]
"""Moves a file durably, and never over another; may raise OSError."""

_NAME = 20
"""So many digits of a line's key begin the name of its files."""


class OwnLines:
    """The recordings in `folder`; `recordings` is what there is now.

    An index that cannot be read is moved aside and made anew from the files, and `said` is a
    sentence about it. Raises NewerError (own.py), CannotUnseal and OSError.
    """

    def __init__(self, folder: Path, write: Write, move: Move, kept: Kept | None = None) -> None:
        self._folder = folder
        self._write = write
        self._kept = kept or Kept()
        self.said = ""
        try:
            self.recordings = own.read_index(folder, self._kept)
        except own.UnreadableError:
            aside = free(folder / "index-unreadable.json")
            move(folder / own.INDEX, aside)
            self.recordings = own.from_files(folder, self._kept)
            self._save(self.recordings)
            self.said = tr(
                "The list of recordings could not be read and was kept as {aside_name}. It was "
                "made anew from the recordings themselves.",
                aside_name=aside.name,
            )

    def keep(self, text: str, language: str, clip: Samples) -> Recordings:
        """Record `clip`, mono at score.RATE, as the line; what it replaces goes after that."""
        line = key(text, language)
        path = self._folder / f"{line[:_NAME]}-{os.urandom(4).hex()}.flac"
        self._seal_what_came_plain()
        self._save_file(path, _flac(clip, line, normal(text), self.recordings.title))
        recording = Recording(path.name, len(clip), normal(text))
        try:
            self._save(replace(self.recordings, lines={**self.recordings.lines, line: recording}))
        except OSError:
            with suppress(OSError):
                path.unlink()
            raise
        self._sweep(line, path.name)
        return self.recordings

    def delete(self, line: str) -> Recordings:
        """Delete the recording of the line with this key."""
        self._seal_what_came_plain()
        left = {each: what for each, what in self.recordings.lines.items() if each != line}
        self._save(replace(self.recordings, lines=left))
        self._sweep(line, "")
        return self.recordings

    def rename(self, title: str) -> Recordings:
        """Say whose voice it is; an empty name is the usual one."""
        title = " ".join(title.split()) or own.TITLE
        if title != self.recordings.title:
            self._seal_what_came_plain()
            self._save(replace(self.recordings, title=title))
        return self.recordings

    def clip(self, line: str) -> Samples | None:
        """The recording of the line with this key, or None where there is no whole one."""
        found = self.recordings.lines.get(line)
        if found is None:
            return None
        return own.clip_of(self._folder, found, self.recordings, self._kept)

    def _seal_what_came_plain(self) -> None:
        """Have every recording sealed before the index is: they are so all, or none."""
        seal = self._kept.seal
        if seal is None or not self._kept.seals or self.recordings.sealed:
            return
        if self._folder.is_dir():
            for _ in refile_folder(self._folder, own.what, None, seal, index=own.INDEX):
                pass
        self.recordings = replace(self.recordings, sealed=True)

    def _save(self, recordings: Recordings) -> None:
        self._save_file(self._folder / own.INDEX, own.as_json(recordings))
        self.recordings = replace(recordings, sealed=self._kept.seals)

    def _save_file(self, path: Path, data: bytes) -> None:
        """Raises OSError also where it is locked by now."""
        try:
            self._write(path, self._kept.sealed(own.what(path.name), data))
        except Locked as error:
            raise OSError(errno.EACCES, str(error)) from None

    def _sweep(self, line: str, but: str) -> None:
        """Delete every file of a line but one; what cannot be deleted is harmless."""
        for path in self._folder.glob(f"{line[:_NAME]}-*.flac"):
            if path.name != but:
                with suppress(OSError):
                    path.unlink()


def _flac(clip: Samples, line: str, text: str, title: str) -> bytes:
    import soundfile

    file = io.BytesIO()
    with soundfile.SoundFile(file, "w", RATE, 1, subtype="PCM_24", format="FLAC") as sound:
        sound.title, sound.comment, sound.artist = text, line, title
        sound.write(clip)
    return file.getvalue()
