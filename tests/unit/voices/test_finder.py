"""Which voices there are, and in what order a line falls from one to the next."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from feltsense import places
from feltsense.places import DataFolder
from feltsense.score.cues import RATE
from feltsense.sound.voices import Voice
from feltsense.sound.voices.finder import UnknownVoiceError, available, named, ordered, with_own
from feltsense.sound.voices.lines import key

LINE = "Notice your hands."


@pytest.fixture
def three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Voice, ...]:
    """Three empty narrations, on a machine without any speech program."""
    monkeypatch.setenv("PATH", str(tmp_path))
    for order, name in enumerate(("first", "second", "third")):
        folder = tmp_path / "narration" / name
        folder.mkdir(parents=True)
        index = {"title": name, "order": order, "clips": {}}
        (folder / "index.json").write_text(json.dumps(index), "utf-8")
    return available(tmp_path, DataFolder(tmp_path / "data"))


def names(voices: tuple[Voice, ...]) -> list[str]:
    return [voice.name for voice in voices]


def test_the_shipped_narrations_come_first() -> None:
    assert names(available(places.assets()))[:2] == ["lower", "higher"]


def test_without_speech_programs_there_is_what_was_recorded(three: tuple[Voice, ...]) -> None:
    assert names(three) == ["first", "second", "third"]


@pytest.mark.parametrize(
    ("wanted", "order"),
    [
        ([], ["first", "second", "third"]),
        (["third"], ["third", "first", "second"]),
        (["third", "first"], ["third", "first", "second"]),
        (["gone", "second", "second"], ["second", "first", "third"]),
        (["second", "none", "first"], ["second"]),
        (["none"], []),
    ],
)
def test_the_person_says_who_comes_first_and_where_captions_begin(
    three: tuple[Voice, ...], wanted: list[str], order: list[str]
) -> None:
    assert names(ordered(three, wanted)) == order


def test_the_named_voice_comes_first_and_the_others_after_it(three: tuple[Voice, ...]) -> None:
    assert names(named("second", three)) == ["second", "first", "third"]
    assert named("none", three) == ()
    with pytest.raises(UnknownVoiceError, match=r"'thrid'.*first, second, third, none"):
        named("thrid", three)


def test_recordings_of_an_exercise_come_before_all_others(
    three: tuple[Voice, ...], tmp_path: Path
) -> None:
    assert with_own(three, "own/mine", tmp_path) == three
    folder = tmp_path / "mine.voice"
    folder.mkdir()
    soundfile.write(folder / "a.flac", np.full(RATE, 0.1), RATE, subtype="PCM_24")
    clips = {key(LINE, "en"): {"file": "a.flac", "frames": RATE, "text": LINE}}
    index = {"title": "Me", "rate": RATE, "clips": clips}
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")
    own, *others = with_own(three, "own/mine", tmp_path)
    assert (own.name, own.title, own.frames(LINE, "en")) == ("own", "Me", RATE)
    assert tuple(others) == three
    assert names(with_own(three, "own/other", tmp_path)) == names(three)


def test_a_data_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    for voice in available(places.assets(), data):
        assert getattr(voice, "cache", None) is None
    assert not data.root.exists()
