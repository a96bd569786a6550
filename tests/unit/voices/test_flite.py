"""Speech by another program: a stand-in program that writes a tone, and the real one if there."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from feltsense.score.cues import RATE
from feltsense.sound.loudness import loudness, true_peak
from feltsense.sound.voices.flite import Flite, flite_voices
from feltsense.sound.voices.spoken import PAUSE, SpokenVoice

# Takes flite's arguments: writes half a second of tone at 16 kHz with silence on both sides, and
# one line a call to `calls`. Asked to say `fail`, it fails.
PROGRAM = """#!{python}
import math, struct, sys, wave
from pathlib import Path
arguments = sys.argv[1:]
if arguments == ["-lv"]:
    print("Voices available: kal rms slt")
    sys.exit()
text = Path(arguments[arguments.index("-f") + 1]).read_text(encoding="ascii")
with open({calls!r}, "a", encoding="utf-8") as calls:
    calls.write(repr((arguments[:4], text)) + "\\n")
if "fail" in text:
    sys.exit(3)
tone = [int(8000 * math.sin(2 * math.pi * 300 * n / 16000)) for n in range(8000)]
with wave.open(arguments[arguments.index("-o") + 1], "wb") as out:
    out.setparams((1, 2, 16000, 0, "NONE", ""))
    out.writeframes(struct.pack("<12000h", *([0] * 2000 + tone + [0] * 2000)))
"""


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    return tmp_path / "calls"


@pytest.fixture
def voice(tmp_path: Path, calls: Path) -> SpokenVoice:
    program = tmp_path / "flite"
    program.write_text(PROGRAM.format(python=sys.executable, calls=str(calls)), encoding="utf-8")
    program.chmod(0o755)
    return SpokenVoice("flite", "Flite", Flite(str(program), "rms", 1.25))


posix = pytest.mark.skipif(
    sys.platform == "win32", reason="the stand-in is a script with a #! line"
)


@posix
def test_sentences_are_spoken_one_by_one_with_a_pause_between(voice: SpokenVoice) -> None:
    clip = voice.clip("One. Two.", "en")
    assert clip is not None
    spoken = 0.5 + 2 * 0.03  # the tone, and the edges that are kept around it
    assert len(clip) == pytest.approx((2 * spoken + PAUSE) * RATE, abs=0.002 * RATE)
    assert voice.frames("One. Two.", "en") == len(clip)
    middle = clip[len(clip) // 2 - RATE // 10 : len(clip) // 2 + RATE // 10]
    assert np.max(np.abs(middle)) < 1e-4
    assert loudness(clip) == pytest.approx(-23.0, abs=0.1)
    assert true_peak(clip) < 0.708


@posix
def test_the_text_goes_through_a_file_and_no_shell(voice: SpokenVoice, calls: Path) -> None:
    assert voice.clip("-o /x; $(ls) `ls` \u2018quoted\u2019", "en") is not None
    (call,) = calls.read_text(encoding="utf-8").splitlines()
    assert call == repr(
        (["-voice", "rms", "--setf", "duration_stretch=1.25"], "-o /x; $(ls) `ls` 'quoted'\n")
    )


@posix
def test_a_line_is_spoken_once(voice: SpokenVoice, calls: Path) -> None:
    assert voice.frames("Hello there.", "en-GB") is not None
    assert voice.clip(" Hello  there.", "en-GB") is not None
    assert len(calls.read_text(encoding="utf-8").splitlines()) == 1


@posix
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bonjour.", "fr"),
        ("\u4f60\u597d", "en"),
        ("Hello. \u4f60\u597d.", "en"),
        ("...", "en"),
        ("", "en"),
        ("Please fail.", "en"),
    ],
)
def test_what_it_cannot_say_is_none(voice: SpokenVoice, text: str, language: str) -> None:
    assert voice.frames(text, language) is None
    assert voice.clip(text, language) is None


def test_a_program_that_is_gone_says_nothing(tmp_path: Path) -> None:
    voice = SpokenVoice("flite", "Flite", Flite(str(tmp_path / "gone"), "rms", 1.25))
    assert voice.clip("Hello.", "en") is None


@posix
def test_only_voices_that_the_program_has(
    voice: SpokenVoice, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert [found.name for found in flite_voices()] == ["flite", "flite-slt"]
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    assert flite_voices() == ()
