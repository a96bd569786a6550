"""The shipped narrations: every line of every exercise has a clip in each, and nothing else has."""

from __future__ import annotations

import hashlib
import json
import re

import numpy as np
import pytest
import soundfile

from feltsense import places
from feltsense.score.cues import RATE
from feltsense.sound.level import CLIP_CEILING, TARGET
from feltsense.sound.loudness import gain_to, heard, loudness, true_peak
from feltsense.sound.voices.lines import key
from feltsense.sound.voices.recorded import RecordedVoice
from tests.exercises.shipped import all_lines, voices

each_voice = pytest.mark.parametrize("voice", voices(), ids=lambda voice: voice.name)


def test_there_is_a_lower_and_a_higher_voice_and_both_are_small() -> None:
    assert [voice.name for voice in voices()] == ["lower", "higher"]
    folder = places.assets() / "narration"
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < 10_000_000


@each_voice
def test_every_line_is_heard_at_one_level_and_pace(voice: RecordedVoice) -> None:
    for text, language in all_lines():
        clip = voice.clip(text, language)
        assert clip is not None, f"{text!r} is not narrated: packaging/narrate.py"
        assert len(clip) == voice.frames(text, language)
        # Peaks hold some lines down in the file; from -27.1 on there is room to bring them up.
        assert -27.0 < loudness(clip) < -22.5, text
        played = clip * np.float32(gain_to(clip, TARGET, CLIP_CEILING))
        assert heard(played) == pytest.approx(TARGET, abs=0.3), text
        assert true_peak(clip) < 10 ** (-1 / 20), text
        edges = np.concatenate((clip[:48], clip[-48:]))
        assert np.max(np.abs(edges)) < 0.01, text
        pace = len(re.findall(r"[\w'-]+", text)) / (len(clip) / RATE / 60)
        assert 50 < pace < 205, (text, pace)


@each_voice
def test_speech_is_unhurried_on_the_whole(voice: RecordedVoice) -> None:
    """95 to 110 words a minute, pauses within lines included."""
    words = sum(len(text.split()) for text, _ in all_lines())
    frames = sum(voice.frames(*line) or 0 for line in all_lines())
    assert 95 <= words / (frames / RATE / 60) <= 110


@each_voice
def test_files_are_those_that_were_rendered_and_no_script_has_lost_its_own(
    voice: RecordedVoice,
) -> None:
    index = json.loads((voice.folder / "index.json").read_text(encoding="utf-8"))
    for name, clip in voice.clips.items():
        path = voice.folder / clip.file
        assert hashlib.sha256(path.read_bytes()).hexdigest() == index["clips"][name]["sha256"]
        found = soundfile.info(path)
        assert (found.frames, found.samplerate, found.channels) == (clip.frames, RATE, 1)
    assert set(voice.clips) == {key(*line) for line in all_lines()}
    assert {path.name for path in voice.folder.glob("*.opus")} == {
        clip.file for clip in voice.clips.values()
    }
