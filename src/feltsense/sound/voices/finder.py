"""Which voices there are on this machine, in the order in which a line falls from one to the next.

A new voice is one new file here and one line in `available`.
"""

from __future__ import annotations

from pathlib import Path

from feltsense.sound.voices import Voice
from feltsense.sound.voices.flite import flite_voices
from feltsense.sound.voices.recorded import narrations

NONE = "none"
"""The name for bells and captions only."""


class UnknownVoiceError(ValueError):
    """No voice of that name; says which there are."""


def available(assets: Path) -> tuple[Voice, ...]:
    """Every voice that can speak here: shipped narrations in `assets`, then flite's.

    Asks the flite program, so it belongs in the worker. Empty means captions only.
    """
    return (*narrations(assets), *flite_voices())


def named(name: str, assets: Path) -> tuple[Voice, ...]:
    """The voice `name` first and all others after it; nothing for `none`.

    Raises UnknownVoiceError, naming the known ones, for any other name.
    """
    if name == NONE:
        return ()
    voices = available(assets)
    chosen = [voice for voice in voices if voice.name == name]
    if not chosen:
        known = ", ".join([*(voice.name for voice in voices), NONE])
        raise UnknownVoiceError(f"there is no voice {name!r} here; known are: {known}")
    return (*chosen, *(voice for voice in voices if voice.name != name))
