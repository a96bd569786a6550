"""Speech by the `flite` program, where the machine has it: English, small and without a network.

It runs as a program of its own, with a list of arguments and the text in a file, never through a
shell. Each sentence is spoken alone, slowed, trimmed and faded, with a pause between two, so
that speech is unhurried: 117 words a minute over all shipped lines.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from feltsense.score.cues import RATE
from feltsense.sound.loudness import levelled
from feltsense.sound.voices.lines import normal, pronounceable, sentences
from feltsense.sound.voices.upsample import to_session_rate

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

LOUDNESS = -23.0
"""LUFS of every line, over one channel."""
HIGHEST_PEAK = 0.7
"""True peak of full scale 1: 3.1 dB below it."""

STRETCH = 1.4
"""How much slower than flite's own pace."""
PAUSE = 0.7
"""Seconds between two sentences of one line."""
_EDGE = 0.03
"""Seconds kept before and after what is heard, and the length of the fades there."""
_FLOOR = 0.01
"""What lies under this part of the loudest sample, before and after it, is silence."""
_PATIENCE = 30.0
"""Seconds until a line is given up."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What the program spoke, mono at its own `rate`: a third of the memory, and the length."""

    sound: Samples
    rate: int


@dataclass(frozen=True, slots=True)
class FliteVoice:
    """Speaks English lines with one of flite's voices; keeps what it has spoken."""

    name: str
    title: str
    program: str
    voice: str
    _spoken: dict[str, _Line | None] = field(default_factory=dict, repr=False, compare=False)

    def frames(self, text: str, language: str) -> int | None:
        """The line's length; speaks it to know. None where it is not English, or says nothing."""
        line = self._line(text, language)
        return None if line is None else len(line.sound) * (RATE // line.rate)

    def clip(self, text: str, language: str) -> Samples | None:
        """The line at LOUDNESS, trimmed and faded; None where it cannot be spoken."""
        line = self._line(text, language)
        if line is None:
            return None
        return levelled(to_session_rate(line.sound, line.rate), LOUDNESS, HIGHEST_PEAK)

    def _line(self, text: str, language: str) -> _Line | None:
        if language.split("-")[0].lower() != "en":
            return None
        line = normal(text)
        if line not in self._spoken:
            self._spoken[line] = self._speak(line)
        return self._spoken[line]

    def _speak(self, line: str) -> _Line | None:
        said = [plain for sentence in sentences(line) if (plain := pronounceable(sentence))]
        parts: list[Samples] = []
        rate = 0
        for plain in said:
            sound = self._run(plain)
            if sound is None:
                return None
            if parts:
                parts.append(np.zeros(round(PAUSE * sound.rate), dtype=np.float32))
            parts.append(sound.sound)
            rate = sound.rate
        return _Line(np.concatenate(parts), rate) if parts else None

    def _run(self, sentence: str) -> _Line | None:
        """One sentence from the program, trimmed; None where it fails."""
        import soundfile

        with tempfile.TemporaryDirectory(prefix="feltsense-") as folder:
            text, sound = Path(folder) / "line.txt", Path(folder) / "line.wav"
            text.write_text(sentence + "\n", encoding="ascii")
            stretch = f"duration_stretch={STRETCH}"
            command = [self.program, "-voice", self.voice, "--setf", stretch]
            command += ["-f", str(text), "-o", str(sound)]
            try:
                subprocess.run(
                    command,
                    check=True,
                    timeout=_PATIENCE,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
                samples, rate = soundfile.read(sound, dtype="float32", always_2d=True)
            except (OSError, subprocess.SubprocessError, soundfile.SoundFileError):
                return None
        if RATE % rate:
            return None
        trimmed = trim(samples[:, 0], rate)
        return None if trimmed is None else _Line(trimmed, rate)


def trim(clip: Samples, rate: int) -> Samples | None:
    """What is heard of a mono clip, with a short faded edge on both sides; None if nothing is."""
    level = np.abs(clip)
    loud = np.flatnonzero(level > _FLOOR * level.max()) if len(clip) else level
    if not len(loud) or not level.max() > 0.0:
        return None
    edge = round(_EDGE * rate)
    first, end = max(0, int(loud[0]) - edge), min(len(clip), int(loud[-1]) + 1 + edge)
    kept = clip[first:end].copy()
    slope = np.linspace(0.0, 1.0, min(edge, len(kept) // 2), dtype=np.float32)
    fade = slope * slope * (3 - 2 * slope)
    kept[: len(fade)] *= fade
    kept[len(kept) - len(fade) :] *= fade[::-1]
    return kept


def flite_voices() -> tuple[FliteVoice, ...]:
    """The voices of this machine's flite that are worth hearing: rms first, then slt."""
    program = shutil.which("flite")
    if program is None:
        return ()
    try:
        listing = subprocess.run(
            [program, "-lv"],
            check=True,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            stdin=subprocess.DEVNULL,
        ).stdout.split()
    except (OSError, ValueError, subprocess.SubprocessError):
        return ()
    wanted = (("flite", "Flite, lower voice", "rms"), ("flite-slt", "Flite, higher voice", "slt"))
    return tuple(
        FliteVoice(name, title, program, voice) for name, title, voice in wanted if voice in listing
    )
