"""Which voices there are on this machine, and in which order a line falls from one to the next.

A new voice is one new file here and one line in `available`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from feltsense.language import tr
from feltsense.sound.cache import SpeechCache
from feltsense.sound.voices import Voice
from feltsense.sound.voices.espeak import espeak_voices
from feltsense.sound.voices.flite import flite_voices
from feltsense.sound.voices.own import OwnVoice, own_voice
from feltsense.sound.voices.piper import piper_voices
from feltsense.sound.voices.recorded import RecordedVoice, narrations
from feltsense.sound.voices.system import system_voices
from feltsense.vault.kept import Kept

if TYPE_CHECKING:
    from feltsense.places import DataFolder

NONE = "none"
"""The name for bells and captions only."""


class UnknownVoiceError(ValueError):
    """No voice of that name; says which there are."""


def available(
    assets: Path, data: DataFolder | None = None, kept: Kept | None = None
) -> tuple[Voice, ...]:
    """Every voice that can speak any script here, in the usual order.

    The shipped narrations in `assets`, Piper with the person's models, the system's voice,
    flite's and espeak-ng's. Asks the programs for their voices, so it belongs in the worker.
    What they speak is kept in `data`, where there is such a folder, in the way that `kept` says.
    Empty means captions only.
    """
    here = data is not None and data.root.is_dir()
    cache = SpeechCache(data.speech, kept=kept or Kept()) if data is not None and here else None
    return (
        *narrations(assets),
        *(piper_voices(data.voices, cache) if data is not None else ()),
        *system_voices(cache),
        *flite_voices(cache),
        *espeak_voices(cache),
    )


def with_own(
    voices: Sequence[Voice], exercise_id: str, exercises: Path, kept: Kept | None = None
) -> tuple[Voice, ...]:
    """The person's recordings of one exercise before all `voices`, where there are some.

    They lie below `exercises`, the person's folder of scripts (`own.py`).
    """
    own = own_voice(exercise_id, exercises, kept)
    return tuple(voices) if own is None else (own, *voices)


def ordered(voices: Sequence[Voice], names: Sequence[str]) -> tuple[Voice, ...]:
    """`voices` with those called `names` first, in that order, then the others as they come.

    NONE among the names ends the list: from there on a line is a caption. Names that nobody
    has are passed over.
    """
    by_name = {voice.name: voice for voice in voices}
    first: list[Voice] = []
    for name in dict.fromkeys(names):
        if name == NONE:
            return tuple(first)
        if name in by_name:
            first.append(by_name.pop(name))
    return (*first, *by_name.values())


def recorded(voices: Sequence[Voice]) -> tuple[Voice, ...]:
    """The recorded ones of `voices`: they alone know the length of a line at once."""
    return tuple(voice for voice in voices if isinstance(voice, OwnVoice | RecordedVoice))


def named(name: str, voices: Sequence[Voice]) -> tuple[Voice, ...]:
    """The voice `name` first and all others after it; nothing for NONE.

    Raises UnknownVoiceError, naming the known ones, for any other name.
    """
    known = [*(voice.name for voice in voices), NONE]
    if name not in known:
        raise UnknownVoiceError(
            tr(
                "there is no voice {name!r} here; known are: {these}",
                name=name,
                these=", ".join(known),
            )
        )
    return ordered(voices, (name,))
