"""Which ambiences there are: the shipped ones, and a person's own sound files in one folder.

A file's name without its ending, written as a script can say it, is the ambience's name. No
numpy here: the library asks for the names before anything is heard.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from feltsense.language import tr
from feltsense.script.vocabulary import AMBIENCES

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

ENDINGS = (".wav", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aif", ".aiff")
"""Of the sound files that are looked at."""

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9_-]+")
_LONGEST_NAME = 64


@dataclass(frozen=True, slots=True)
class Ambiences:
    """The shipped ambiences and those in `folder`, where there is one."""

    folder: Path | None = None

    def own(self) -> dict[str, Path]:
        """A person's own by name, in order of name; a folder that cannot be read holds none.

        One that is called as a shipped one takes its place; `none` stays silence. Of two files
        with one name the first in order of path counts.
        """
        if self.folder is None:
            return {}
        try:
            with os.scandir(self.folder) as entries:
                files = sorted(Path(entry.path) for entry in entries if entry.is_file())
        except OSError:
            return {}
        found: dict[str, Path] = {}
        for file in files:
            name = name_of(file)
            if file.suffix.lower() in ENDINGS and name and name != "none":
                found.setdefault(name, file)
        return dict(sorted(found.items()))

    def names(self) -> tuple[str, ...]:
        """Every name: `none` and the shipped ones first, then a person's own."""
        return tuple(dict.fromkeys((*AMBIENCES, *self.own())))

    def loop(self, name: str) -> Samples | None:
        """The ambience `name` as ambience.loop has it, or None for silence.

        looping.AmbienceError, a sentence, where there is none of that name or its file cannot
        be used.
        """
        from feltsense.sound import ambience, looping

        own = self.own().get(name)
        if own is not None:
            return looping.looped(own)
        if name not in AMBIENCES:
            raise looping.AmbienceError(
                tr(
                    "the ambience {name!r} is not there any more; put its sound file back into "
                    "{folder}, or choose another one",
                    name=name,
                    folder=self.folder,
                )
            )
        return ambience.loop(name)


def name_of(file: Path) -> str:
    """The ambience's name for a sound file, "" where nothing of it can be in a name."""
    return _NOT_IN_A_NAME.sub("-", file.stem).strip("-_")[:_LONGEST_NAME].rstrip("-_")
