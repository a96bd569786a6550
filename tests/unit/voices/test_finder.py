"""Which voices there are, and in what order a line falls from one to the next."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from feltsense import places
from feltsense.sound.voices.finder import UnknownVoiceError, available, named


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Assets with two empty narrations, on a machine without flite."""
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("first", "second"):
        folder = tmp_path / "narration" / name
        folder.mkdir(parents=True)
        (folder / "index.json").write_text(json.dumps({"title": name, "clips": {}}), "utf-8")
    return tmp_path


def test_the_shipped_narration_comes_first() -> None:
    assert available(places.assets())[0].name == "rms"


def test_the_chosen_voice_comes_first_and_the_others_after_it(two: Path) -> None:
    assert [voice.name for voice in available(two)] == ["first", "second"]
    assert [voice.name for voice in named("second", two)] == ["second", "first"]


def test_none_is_captions_only(two: Path) -> None:
    assert named("none", two) == ()


def test_an_unknown_voice_names_the_known_ones(two: Path) -> None:
    with pytest.raises(UnknownVoiceError, match=r"'thrid'.*first, second, none"):
        named("thrid", two)
