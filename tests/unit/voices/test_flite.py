"""Speech by another program: a stand-in program that writes a tone, and the real one if there."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

from feltsense.score.cues import RATE
from feltsense.sound.loudness import loudness, true_peak
from feltsense.sound.voices.flite import PAUSE, FliteVoice, flite_voices, trim

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
def voice(tmp_path: Path, calls: Path) -> FliteVoice:
    program = tmp_path / "flite"
    program.write_text(PROGRAM.format(python=sys.executable, calls=str(calls)), encoding="utf-8")
    program.chmod(0o755)
    return FliteVoice("flite", "Flite", str(program), "rms")


posix = pytest.mark.skipif(
    sys.platform == "win32", reason="the stand-in is a script with a #! line"
)


@posix
def test_sentences_are_spoken_one_by_one_with_a_pause_between(voice: FliteVoice) -> None:
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
def test_the_text_goes_through_a_file_and_no_shell(voice: FliteVoice, calls: Path) -> None:
    assert voice.clip("-o /x; $(ls) `ls` \u2018quoted\u2019", "en") is not None
    (call,) = calls.read_text(encoding="utf-8").splitlines()
    assert call == repr(
        (["-voice", "rms", "--setf", "duration_stretch=1.4"], "-o /x; $(ls) `ls` 'quoted'\n")
    )


@posix
def test_a_line_is_spoken_once(voice: FliteVoice, calls: Path) -> None:
    assert voice.frames("Hello there.", "en-GB") is not None
    assert voice.clip(" Hello  there.", "en") is not None
    assert len(calls.read_text(encoding="utf-8").splitlines()) == 1


@posix
@pytest.mark.parametrize(
    ("text", "language"),
    [("Bonjour.", "fr"), ("\u4f60\u597d", "en"), ("...", "en"), ("", "en"), ("Please fail.", "en")],
)
def test_what_it_cannot_say_is_none(voice: FliteVoice, text: str, language: str) -> None:
    assert voice.frames(text, language) is None
    assert voice.clip(text, language) is None


def test_a_program_that_is_gone_says_nothing(tmp_path: Path) -> None:
    voice = FliteVoice("flite", "Flite", str(tmp_path / "gone"), "rms")
    assert voice.clip("Hello.", "en") is None


@posix
def test_only_voices_that_the_program_has(
    voice: FliteVoice, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(Path(voice.program).parent))
    assert [found.voice for found in flite_voices()] == ["rms", "slt"]
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    assert flite_voices() == ()


def test_trimming_keeps_the_sound_and_fades_its_edges() -> None:
    sound = np.zeros(16_000, dtype=np.float32)
    sound[4000:12_000] = 0.5
    kept = trim(sound, 16_000)
    assert kept is not None
    assert len(kept) == 8000 + 2 * 480
    assert kept[0] == 0.0 and kept[-1] == 0.0
    assert np.all(kept[480:-480] == 0.5)
    assert trim(np.zeros(100, dtype=np.float32), 16_000) is None
    assert trim(np.zeros(0, dtype=np.float32), 16_000) is None


@pytest.mark.skipif(shutil.which("flite") is None, reason="flite is not installed")
def test_the_real_program_speaks_at_an_unhurried_pace() -> None:
    (voice, *_) = flite_voices()
    line = "Look around the room, as slowly as you like. Eyes can stay open."
    clip = voice.clip(line, "en")
    assert clip is not None
    assert 95 < len(line.split()) / (len(clip) / RATE / 60) < 130
    assert loudness(clip) == pytest.approx(-23.0, abs=0.2)
    assert float(np.sqrt(np.mean(clip**2))) > 0.01
