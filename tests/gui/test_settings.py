"""Settings: whole or not at all, readable by their owner only, never lost in silence."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from feltsense.gui.settings import Settings, load, save
from feltsense.sound.volumes import Volumes

CHOSEN = Settings(
    theme="dark",
    text_scale=1.5,
    help_region="nz",
    without=("chest", "belly"),
    voice=False,
    voices=("own", "rms"),
    volumes=Volumes(master=0.5, bells=0.0),
    device="Headphones",
    late=-40,
    microphone="Headset",
    first_card_seen=True,
)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    file = tmp_path / "new" / "settings.json"
    save(file, CHOSEN)
    assert load(file) == (CHOSEN, "")
    save(file, Settings())
    assert load(file) == (Settings(), "")
    assert [each.name for each in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.skipif(os.name != "posix", reason="file modes")
def test_only_the_owner_can_read_them(tmp_path: Path) -> None:
    save(tmp_path / "settings.json", CHOSEN)
    assert (tmp_path / "settings.json").stat().st_mode & 0o777 == 0o600


def test_none_yet_are_the_usual_ones(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == (Settings(), "")


@pytest.mark.parametrize("text", ["", "{", "[]", "\x00\x00", '{"theme": "dark"'])
def test_unreadable_ones_are_kept_aside_and_told(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    for aside in ("settings-unreadable.json", "settings-unreadable-2.json"):
        file.write_text(text)
        settings, said = load(file)
        assert settings == Settings()
        assert aside in said
        assert (tmp_path / aside).read_text() == text
        assert not file.exists()


def test_values_that_do_not_fit_are_left_at_the_usual_ones(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    stored = {
        "version": 7,
        "theme": "mauve",
        "text_scale": 40,
        "voice": "yes",
        "without": ["chest", "wings", 3, ["jaw"]],
        "help_region": "ca",
        "voices": ["own", 4, "own"],
        "volumes": {"master": 0.25, "voice": 1.5, "bells": True, "whistle": 0.5},
        "device": None,
        "microphone": 3,
        "late": 4000,
        "something_new": True,
    }
    file.write_text(json.dumps(stored))
    fitting = Settings(
        help_region="ca", without=("chest",), voices=("own",), volumes=Volumes(master=0.25)
    )
    assert load(file) == (fitting, "")


def test_a_save_that_fails_leaves_the_old_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.json"
    save(file, CHOSEN)

    def full(_: int) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        save(file, Settings())
    assert load(file) == (CHOSEN, "")
    assert [each.name for each in tmp_path.iterdir()] == ["settings.json"]
