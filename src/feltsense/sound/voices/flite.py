"""Speech by the `flite` program, where the machine has it: English, small and without a network."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from feltsense.language import tr
from feltsense.sound.cache import SpeechCache
from feltsense.sound.voices.lines import pronounceable
from feltsense.sound.voices.program import ANSWER, Spoken, one_by_one, run
from feltsense.sound.voices.spoken import SpokenVoice


@dataclass(frozen=True, slots=True)
class Flite:
    """One of flite's voices, `stretch` times slower than its own pace: much more is slurred."""

    program: str
    voice: str
    stretch: float
    version: str = ""

    @property
    def identity(self) -> str:
        return f"flite {self.version} {self.voice} {self.stretch}"

    def speaks(self, language: str) -> bool:
        return language.split("-")[0].lower() == "en"

    def say(self, sentences: Sequence[str], language: str) -> list[Spoken] | None:
        command = [self.program, "-voice", self.voice]
        command += ["--setf", f"duration_stretch={self.stretch}"]

        def say_to(sentence: str, sound: Path) -> bool:
            if not (plain := pronounceable(sentence)):
                return False
            text = sound.with_suffix(".txt")
            text.write_text(plain + "\n", encoding="ascii")
            return run([*command, "-f", str(text), "-o", str(sound)]) is not None

        return one_by_one(sentences, say_to)


def flite_voices(cache: SpeechCache | None = None) -> tuple[SpokenVoice, ...]:
    """The voices of this machine's flite that are worth hearing: rms first, then slt."""
    program = shutil.which("flite")
    if program is None or (listing := run([program, "-lv"], patience=ANSWER)) is None:
        return ()
    version = (run([program, "--version"], patience=ANSWER) or "").strip()
    wanted = (
        ("flite", tr("Flite, lower voice"), "rms", 1.25),
        ("flite-slt", tr("Flite, higher voice"), "slt", 1.4),
    )
    return tuple(
        SpokenVoice(name, title, Flite(program, voice, stretch, version), cache)
        for name, title, voice, stretch in wanted
        if voice in listing.split()
    )
