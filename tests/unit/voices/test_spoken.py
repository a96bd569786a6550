"""What all voices of speech programs have in common, with an engine that says tones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from feltsense.score.cues import RATE
from feltsense.sound.cache import SpeechCache
from feltsense.sound.loudness import loudness, true_peak
from feltsense.sound.voices.program import Spoken
from feltsense.sound.voices.spoken import COMMA, PAUSE, SpokenVoice


@dataclass
class Tones:
    """Half a second of tone a sentence, two with a short pause between where it has a comma."""

    identity: str = "tones 1"
    rate: int = 22_050
    asked: list[tuple[str, ...]] = field(default_factory=list)

    def speaks(self, language: str) -> bool:
        return language.startswith("en")

    def say(self, sentences: Sequence[str], language: str) -> list[Spoken] | None:
        self.asked.append(tuple(sentences))
        tone = 0.2 * np.sin(2 * np.pi * 300 * np.arange(self.rate // 2) / self.rate)
        both = np.concatenate((tone, np.zeros(self.rate // 5), tone)).astype(np.float32)
        if any("fail" in sentence for sentence in sentences):
            return None
        return [Spoken(both if "," in s else tone.astype(np.float32), self.rate) for s in sentences]


def test_sentences_and_commas_get_their_time_and_the_line_its_loudness() -> None:
    voice = SpokenVoice("t", "Tones", Tones())
    clip = voice.clip("One word, two. Three.", "en")
    assert clip is not None
    assert voice.frames("One word, two. Three.", "en") == len(clip)
    assert len(clip) / RATE == pytest.approx(0.5 + COMMA + 0.5 + PAUSE + 0.5, abs=0.02)
    assert loudness(clip) == pytest.approx(-23.0, abs=0.1)
    assert true_peak(clip) < 0.708
    middle = clip[round((1.0 + COMMA) * RATE) + RATE // 10 :][: RATE // 2]
    assert np.max(np.abs(middle)) < 1e-4


def test_a_voice_may_have_pauses_of_its_own_and_never_hears_those_of_another(
    tmp_path: Path,
) -> None:
    cache = SpeechCache(tmp_path / "speech")
    usual = SpokenVoice("t", "Tones", Tones(), cache)
    calm = SpokenVoice("t", "Tones", Tones(), cache, pause=PAUSE + 1, comma=COMMA + 0.5)
    line = "One word, two. Three."
    frames = [voice.frames(line, "en") or 0 for voice in (usual, calm)]
    assert (frames[1] - frames[0]) / RATE == pytest.approx(1.5, abs=0.001)


@pytest.mark.parametrize(
    ("line", "language"), [("", "en"), ("...", "en"), ("A.", "de"), ("fail", "en")]
)
def test_what_cannot_be_said_is_none(line: str, language: str) -> None:
    voice = SpokenVoice("t", "Tones", Tones())
    assert voice.frames(line, language) is None
    assert voice.clip(line, language) is None


def test_a_rate_that_nobody_can_use_is_none() -> None:
    assert SpokenVoice("t", "Tones", Tones(rate=96_000)).frames("One.", "en") is None


def test_what_was_spoken_is_not_spoken_again_by_another_run(tmp_path: Path) -> None:
    cache = SpeechCache(tmp_path / "speech")
    first, second, other = Tones(), Tones(), Tones("tones 2")
    clips = [
        SpokenVoice("t", "Tones", engine, cache).clip("One. Two.", "en")
        for engine in (first, second, other)
    ]
    assert (len(first.asked), len(second.asked), len(other.asked)) == (1, 0, 1)
    assert clips[0] is not None and clips[1] is not None
    assert clips[0].tobytes() == clips[1].tobytes()


def test_a_damaged_clip_is_spoken_anew(tmp_path: Path) -> None:
    cache = SpeechCache(tmp_path / "speech")
    first, second = Tones(), Tones()
    assert SpokenVoice("t", "Tones", first, cache).frames("One.", "en") is not None
    (path,) = cache.folder.iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    assert SpokenVoice("t", "Tones", second, cache).frames("One.", "en") is not None
    assert len(second.asked) == 1
