"""What speech programs have spoken, kept on disk so that the next session begins sooner.

It is private, for lines of a person's own scripts are in it, and worth nothing: any of it, and
the whole folder, may be deleted at any time, also while it is used. Whatever fails here is as if
nothing had been kept. A file is a SHA-256 of the rest, then FLAC; what does not fit its hash is
not used. Files are put in place whole, and those longest unused go first. Where the person's
files are sealed (vault/kept.py), so are these; where they are locked, nothing is kept or found.
"""

from __future__ import annotations

import hashlib
import io
import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from feltsense.vault.durable import make_folder
from feltsense.vault.kept import Kept
from feltsense.vault.sealing import CannotUnseal, Locked

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

LIMIT = 100_000_000
"""Bytes: about two hours of speech at 16 kHz."""
_SUFFIX = ".speech"
_HASH = hashlib.sha256().digest_size


@dataclass(frozen=True, slots=True)
class SpeechCache:
    """Mono clips in `folder`, of `limit` bytes in all; safe to share between processes."""

    folder: Path
    limit: int = LIMIT
    kept: Kept = field(default_factory=Kept, repr=False, compare=False)

    @staticmethod
    def key(*parts: str) -> str:
        """The name of what all `parts` together lead to."""
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()

    def get(self, key: str) -> tuple[Samples, int] | None:
        """The clip and its rate, or None; what is damaged is removed."""
        import soundfile

        path = self._path(key)
        try:
            held = self.kept.read(path, _what(key))
            if hashlib.sha256(held[_HASH:]).digest() != held[:_HASH]:
                path.unlink(missing_ok=True)
                return None
            samples, rate = soundfile.read(io.BytesIO(held[_HASH:]), dtype="float32")
            os.utime(path)
        except CannotUnseal as error:
            if not isinstance(error, Locked):
                with suppress(OSError):
                    path.unlink()
            return None
        except (OSError, soundfile.SoundFileError):
            return None
        return samples, int(rate)

    def put(self, key: str, clip: Samples, rate: int) -> None:
        """Keep the clip, in 24 bit; then remove what is over the limit."""
        import soundfile

        flac = io.BytesIO()
        try:
            soundfile.write(flac, clip, rate, format="FLAC", subtype="PCM_24")
            sound = flac.getvalue()
            held = self.kept.sealed(_what(key), hashlib.sha256(sound).digest() + sound)
            self._write(self._path(key), held)
            self._shrink()
        except (OSError, Locked, soundfile.SoundFileError):
            return

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}{_SUFFIX}"

    def _write(self, path: Path, held: bytes) -> None:
        make_folder(self.folder)
        file, temporary = tempfile.mkstemp(".part", "", self.folder)  # only its owner may read it
        try:
            with os.fdopen(file, "wb") as opened:
                opened.write(held)
            Path(temporary).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(temporary).unlink()
            raise

    def _shrink(self) -> None:
        """Remove the longest unused files, what a crash left behind too, down to the limit."""
        files = sorted(self._files(), reverse=True)
        kept = 0
        for _, size, path in files:
            kept += size
            if kept > self.limit:
                with suppress(OSError):
                    path.unlink()

    def _files(self) -> Iterator[tuple[int, int, Path]]:
        for entry in os.scandir(self.folder):
            with suppress(OSError):  # another process may have removed it just now
                if entry.name.endswith((_SUFFIX, ".part")):
                    found = entry.stat()
                    yield found.st_mtime_ns, found.st_size, Path(entry.path)


def _what(key: str) -> str:
    return f"cache/{key}"
