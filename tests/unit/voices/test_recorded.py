"""A narration on disk: found by what it says, with the promised length or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from feltsense.score.cues import RATE
from feltsense.sound.voices.lines import key
from feltsense.sound.voices.recorded import RecordedVoice, narration, narrations

LINE = "Look around the room."
FRAMES = RATE + 123


@pytest.fixture
def voice(tmp_path: Path) -> RecordedVoice:
    """One second of a tone as the one line of a narration called `own`."""
    folder = tmp_path / "narration" / "own"
    folder.mkdir(parents=True)
    tone = 0.1 * np.sin(2 * np.pi * 440 * np.arange(FRAMES) / RATE)
    soundfile.write(folder / "a.opus", tone, RATE, format="OGG", subtype="OPUS")
    index = {"title": "Own", "clips": {key(LINE, "en"): {"file": "a.opus", "frames": FRAMES}}}
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")
    (found,) = narrations(tmp_path)
    return found


def test_a_line_is_found_by_its_words_and_language(voice: RecordedVoice) -> None:
    assert (voice.name, voice.title) == ("own", "Own")
    assert voice.frames(LINE, "en") == FRAMES
    assert voice.frames("  Look around\nthe room. ", "en-GB") == FRAMES
    assert voice.frames(LINE, "de") is None
    assert voice.frames("Another line.", "en") is None
    assert voice.clip("Another line.", "en") is None


def test_a_clip_has_exactly_the_promised_frames(voice: RecordedVoice) -> None:
    clip = voice.clip(LINE, "en")
    assert clip is not None
    assert clip.dtype == np.float32
    assert clip.shape == (FRAMES,)
    assert float(np.sqrt(np.mean(clip**2))) == pytest.approx(0.0707, rel=0.05)


@pytest.mark.parametrize("damage", ["missing", "cut", "not sound"])
def test_a_lost_file_leaves_the_line_to_the_next_voice(voice: RecordedVoice, damage: str) -> None:
    path = voice.folder / "a.opus"
    match damage:
        case "missing":
            path.unlink()
        case "cut":
            path.write_bytes(path.read_bytes()[:200])
        case _:
            path.write_bytes(b"not sound at all")
    assert voice.clip(LINE, "en") is None


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"title": "x", "clips": {"a": {}}}', '{"title": "x", "clips": []}']
)
def test_an_index_that_cannot_be_read_is_no_voice(tmp_path: Path, text: str) -> None:
    (tmp_path / "index.json").write_text(text, encoding="utf-8")
    assert narration(tmp_path) is None


def test_an_index_cannot_point_outside_its_folder(tmp_path: Path) -> None:
    clips = {key(LINE, "en"): {"file": "../../secret.opus", "frames": 10}}
    text = json.dumps({"title": "x", "clips": clips})
    (tmp_path / "index.json").write_text(text, encoding="utf-8")
    found = narration(tmp_path)
    assert found is not None
    assert [clip.file for clip in found.clips.values()] == ["secret.opus"]


def test_their_order_comes_from_a_field_and_not_from_their_names(tmp_path: Path) -> None:
    for name, order in (("a", 2), ("b", 1), ("c", 3)):
        folder = tmp_path / "narration" / name
        folder.mkdir(parents=True)
        index = {"title": name, "order": order, "clips": {}}
        (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")
    assert [voice.name for voice in narrations(tmp_path)] == ["b", "a", "c"]


def test_no_narration_at_all(tmp_path: Path) -> None:
    assert narrations(tmp_path) == ()
