"""How well an offline recogniser understands speech: pocketsphinx with the models it ships.

The same for every voice: its own English models and default settings, each line alone, words
without punctuation and capitals, British spelling as American (its dictionary's), and no other
help. Its language model is of dictation and news, so lines in the second person cost it words
whoever speaks them: figures are for comparing voices.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pocketsphinx import Decoder

from feltsense.score.cues import RATE
from feltsense.sound.voices.program import Spoken, read_sound, run
from feltsense.sound.voices.spoken import SpokenVoice

MARGIN = 0.04
"""Of a word error rate, for about 200 words."""

_ITS_RATE = 16_000
_SPELT = {"colour": "color", "colours": "colors", "grey": "gray"}
_PAUSE = RATE // 5


def words(text: str) -> list[str]:
    """The words of a line as they are compared."""
    plain = text.lower().replace("’", "'").replace("-", " ")
    return [_SPELT.get(word, word) for word in re.findall(r"[a-z']+", plain)]


def errors(said: list[str], heard: list[str]) -> int:
    """Words changed, left out or put in: the least that lead from one to the other."""
    costs = list(range(len(heard) + 1))
    for row, word in enumerate(said, start=1):
        before, costs[0] = costs[0], row
        for column, other in enumerate(heard, start=1):
            changed = before + (word != other)
            before = costs[column]
            costs[column] = min(changed, costs[column] + 1, costs[column - 1] + 1)
    return costs[-1]


@dataclass(frozen=True, slots=True)
class Score:
    """Of some lines: words, wrong words and seconds of speech."""

    words: int = 0
    wrong: int = 0
    seconds: float = 0.0

    @property
    def rate(self) -> float:
        """The word error rate, 0 to 1 and more."""
        return self.wrong / self.words

    @property
    def pace(self) -> float:
        """Words a minute, pauses within lines included."""
        return self.words / self.seconds * 60

    def __add__(self, other: Score) -> Score:
        return Score(
            self.words + other.words, self.wrong + other.wrong, self.seconds + other.seconds
        )


class Recogniser:
    """Listens to mono clips at score.RATE."""

    def __init__(self) -> None:
        self._decoder = Decoder(samprate=float(_ITS_RATE), loglevel="FATAL")

    def heard(self, clip: NDArray[np.float32]) -> list[str]:
        """The words it makes of the clip."""
        quiet = np.zeros(_PAUSE)
        sound = lowered(np.concatenate((quiet, clip, quiet)))
        loudest = max(float(np.max(np.abs(sound))), 1e-9)
        pcm = np.round(sound / loudest * 16_000).astype(np.int16)
        self._decoder.start_utt()
        self._decoder.process_raw(pcm.tobytes(), False, True)
        self._decoder.end_utt()
        found = self._decoder.hyp()
        return words(found.hypstr) if found else []

    def score(self, text: str, clip: NDArray[np.float32]) -> Score:
        """How a line was understood."""
        said = words(text)
        return Score(len(said), errors(said, self.heard(clip)), len(clip) / RATE)


def lowered(clip: NDArray[np.float64]) -> NDArray[np.float64]:
    """The clip at a third of its rate, nothing over 7.5 kHz left that would fold back."""
    t = np.arange(-120, 121) / 3.0
    taps = 0.94 / 3.0 * np.sinc(0.94 * t) * np.kaiser(len(t), 8.0)
    low: NDArray[np.float64] = np.convolve(clip, taps, "same")[::3]
    return low


@dataclass(frozen=True)
class Reference:
    """flite's rms, as the reference figure was measured: no pauses but its own."""

    program: str
    identity: str = "reference"

    def speaks(self, language: str) -> bool:
        return language == "en"

    def say(self, sentences: Sequence[str], language: str) -> list[Spoken] | None:
        with tempfile.TemporaryDirectory() as folder:
            text, sound = Path(folder) / "line.txt", Path(folder) / "line.wav"
            text.write_text(" ".join(sentences) + "\n", encoding="utf-8")
            command = [self.program, "-voice", "rms", "--setf", "duration_stretch=1.2"]
            heard = run([*command, "-f", str(text), "-o", str(sound)])
            spoken = read_sound(sound) if heard is not None else None
        return None if spoken is None else [spoken]


class Whole(SpokenVoice):
    """A voice that says a line in one go."""

    def _speak(self, line: str, language: str) -> Spoken | None:
        spoken = self.engine.say((line,), language)
        return spoken[0] if spoken else None


def reference() -> Whole | None:
    """The voice that others are held against; None where there is no flite."""
    program = shutil.which("flite")
    return None if program is None else Whole("reference", "flite rms", Reference(program))
