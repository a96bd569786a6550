"""Runs a speech program: a list of arguments, never a shell, and a time limit.

Text goes in by a file or by standard input, so that nobody reads it in the list of programs.
Whatever fails is None: the line then falls to the next voice.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

PATIENCE = 30.0
"""Seconds until a line is given up."""
ANSWER = 20.0
"""Seconds until a program has said which voices it has."""
_NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0
"""CREATE_NO_WINDOW: no console flashes up beside the app."""


class Spoken(NamedTuple):
    """Mono samples at the program's own rate."""

    sound: Samples
    rate: int


def run(
    command: Sequence[str],
    text: str = "",
    patience: float = PATIENCE,
    environment: Mapping[str, str] | None = None,
) -> str | None:
    """What `command` printed when given `text` (UTF-8) to read; None where it failed."""
    try:
        done = subprocess.run(
            list(command),
            input=text.encode("utf-8"),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=True,
            timeout=patience,
            env=environment,
            creationflags=_NO_WINDOW,
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "replace")


def one_by_one(
    sentences: Sequence[str], say_to: Callable[[str, Path], bool]
) -> list[Spoken] | None:
    """Each sentence as sound; None where one of them cannot be said.

    `say_to` has the sentence spoken into a sound file, in a folder of its own, and says whether
    that went well.
    """
    spoken = []
    with tempfile.TemporaryDirectory(prefix="feltsense-") as folder:
        sound = Path(folder) / "line.wav"
        for sentence in sentences:
            heard = read_sound(sound) if say_to(sentence, sound) else None
            if heard is None:
                return None
            spoken.append(heard)
    return spoken


def read_sound(path: Path) -> Spoken | None:
    """The first channel of a sound file; None where it cannot be read."""
    import soundfile

    try:
        samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    except (OSError, soundfile.SoundFileError):
        return None
    return Spoken(samples[:, 0], int(rate))
