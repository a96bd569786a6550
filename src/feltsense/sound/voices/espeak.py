"""Speech by the `espeak-ng` program, where the machine has it: many languages, and plain.

It runs as a program of its own: its licence (GPL-3) does not allow to have it in this one.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from feltsense.language import tr
from feltsense.sound.cache import SpeechCache
from feltsense.sound.voices.program import ANSWER, Spoken, one_by_one, run
from feltsense.sound.voices.spoken import SpokenVoice

PACE = 130
"""Words a minute as espeak-ng counts them, without the pauses that are put in."""
_GAP = 2
"""More time between words, in units of 10 ms."""


@dataclass(frozen=True, slots=True)
class Espeak:
    """The espeak-ng program with the voice that it has for each of `languages`."""

    program: str
    version: str
    languages: frozenset[str]

    @property
    def identity(self) -> str:
        return f"espeak-ng {self.version} {PACE} {_GAP}"

    def speaks(self, language: str) -> bool:
        return self._voice(language) is not None

    def say(self, sentences: Sequence[str], language: str) -> list[Spoken] | None:
        voice = self._voice(language)
        if voice is None:
            return None
        command = [self.program, "-v", voice, "-s", str(PACE), "-g", str(_GAP), "-z", "-b", "1"]

        def say_to(sentence: str, sound: Path) -> bool:
            told = [*command, "--stdin", "-w", str(sound)]
            return run(told, sentence + "\n") is not None

        return one_by_one(sentences, say_to)

    def _voice(self, language: str) -> str | None:
        """The name of its voice for the language, or for the language's first part."""
        tag = language.lower()
        return next((name for name in (tag, tag.split("-")[0]) if name in self.languages), None)


def espeak_voices(cache: SpeechCache | None = None) -> tuple[SpokenVoice, ...]:
    """The voice of this machine's espeak-ng, or none."""
    program = shutil.which("espeak-ng")
    if program is None or (listing := run([program, "--voices"], patience=ANSWER)) is None:
        return ()
    rows = [row.split() for row in listing.splitlines()[1:]]
    tags = {row[1].lower() for row in rows if len(row) > 1}
    languages = frozenset(tags | {tag.split("-")[0] for tag in tags})  # `en` beside its `en-gb`
    version = (run([program, "--version"], patience=ANSWER) or "").partition("Data at")[0].strip()
    engine = Espeak(program, version, languages)
    return (SpokenVoice("espeak-ng", tr("eSpeak, a plain voice"), engine, cache),)
