"""A voice of a speech program: sentence by sentence, unhurried, at one loudness, kept on disk.

An engine is one file beside this one and says single sentences; what all have in common is
here. Pauses between sentences and at commas make 95 to 110 words a minute of it, together with
the pace of each engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import numpy as np

from feltsense.sound.cache import SpeechCache
from feltsense.sound.loudness import levelled
from feltsense.sound.voices.lines import commas, normal, sentences
from feltsense.sound.voices.pauses import lengthened, trim
from feltsense.sound.voices.program import Spoken
from feltsense.sound.voices.upsample import session_frames, to_session_rate

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

LOUDNESS = -23.0
"""LUFS of every line, over one channel."""
HIGHEST_PEAK = 0.7
"""True peak of full scale 1: 3.1 dB below it."""
PAUSE = 1.4
"""Seconds between two sentences of one line, where a voice has none of its own."""
COMMA = 0.8
"""Seconds at a comma, where the program makes a pause there; the same."""
_SHAPE = "2"
"""Of what is done here to the speech: counted up when it changes, so that old clips are left."""


class Engine(Protocol):
    """A speech program with one of its voices."""

    @property
    def identity(self) -> str:
        """Program, version, voice and pace: all that a spoken sentence depends on."""
        ...

    def speaks(self, language: str) -> bool:
        """Whether it can say lines of the language (`en`, `pt-BR`); asks nobody."""
        ...

    def say(self, sentences: Sequence[str], language: str) -> list[Spoken] | None:
        """Each sentence as sound, all at one rate; None where one of them cannot be said."""
        ...


@dataclass(frozen=True, slots=True)
class SpokenVoice:
    """Speaks any line of the engine's languages; keeps what was spoken, here and in `cache`."""

    name: str
    title: str
    engine: Engine
    cache: SpeechCache | None = None
    pause: float = PAUSE
    comma: float = COMMA
    _spoken: dict[tuple[str, str], Spoken | None] = field(
        default_factory=dict, repr=False, compare=False
    )

    def frames(self, text: str, language: str) -> int | None:
        """The line's length; speaks it to know. None where it cannot be said."""
        line = self._line(text, language)
        return None if line is None else session_frames(len(line.sound), line.rate)

    def clip(self, text: str, language: str) -> Samples | None:
        """The line at LOUDNESS, trimmed and faded; None where it cannot be said."""
        line = self._line(text, language)
        if line is None:
            return None
        return levelled(to_session_rate(line.sound, line.rate), LOUDNESS, HIGHEST_PEAK)

    def forget(self) -> None:
        """Let go of what was spoken until now, as when the app is locked."""
        self._spoken.clear()

    def _line(self, text: str, language: str) -> Spoken | None:
        if not self.engine.speaks(language):
            return None
        asked = (normal(text), language)
        if asked not in self._spoken:
            self._spoken[asked] = self._kept(*asked)
        return self._spoken[asked]

    def _kept(self, line: str, language: str) -> Spoken | None:
        if self.cache is None:
            return self._speak(line, language)
        pace = f"{_SHAPE} {self.pause} {self.comma}"
        key = self.cache.key(pace, self.engine.identity, language, line)
        kept = self.cache.get(key)
        if kept is None:
            spoken = self._speak(line, language)
            if spoken is None:
                return None
            self.cache.put(key, *spoken)
            kept = self.cache.get(key) or spoken  # kept in 24 bit: the same now as from now on
        return Spoken(*kept)

    def _speak(self, line: str, language: str) -> Spoken | None:
        said = sentences(line)
        spoken = self.engine.say(said, language) if said else None
        if not spoken:
            return None
        rate = spoken[0].rate
        parts: list[Samples] = []
        for sentence, (sound, own_rate) in zip(said, spoken, strict=True):
            heard = trim(sound, own_rate)
            if heard is None or own_rate != rate or session_frames(1, rate) is None:
                return None
            if parts:
                parts.append(np.zeros(round(self.pause * rate), dtype=np.float32))
            parts.append(lengthened(heard, rate, commas(sentence), self.comma))
        return Spoken(np.concatenate(parts), rate)
