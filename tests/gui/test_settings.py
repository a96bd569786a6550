"""Settings: whole or not at all, readable by their owner only, never lost in silence."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from feltsense.gui.settings import (
    NOT_AT_FIRST,
    Settings,
    load,
    reseal,
    save,
    with_private,
    without_private,
)
from feltsense.gui.stored_care import Someone
from feltsense.player.care import Care
from feltsense.player.reminders import Reminders
from feltsense.sound.volumes import Volumes
from feltsense.vault.kept import Kept
from feltsense.vault.keys import State
from feltsense.vault.sealing import Seal

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
    passphrase_asked=True,
    lock_after=5,
    care=Care(anchor="sounds", touch=False, brief=False, cautions=("epilepsy",)),
    people=(Someone("Sam", "after six"), Someone("Dr. Ito")),
    motion=False,
    discreet=True,
    window="AdnQ",
    reminders=Reminders("random", times=(), first=600, last=900, a_day=3, days=(0, 6), seed=9),
)
BARE = replace(CHOSEN, without=NOT_AT_FIRST, care=Care(), people=())
"""Without what is private."""


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
        "lock_after": 7,
        "passphrase_asked": 1,
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


def sealed() -> tuple[Kept, Seal]:
    seal = Seal(os.urandom(32), b"key-name")
    return Kept(seal), seal


def test_what_tells_of_the_person_is_sealed_and_the_rest_is_not(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    kept, _ = sealed()
    save(file, CHOSEN, kept)
    assert load(file, kept) == (CHOSEN, "")
    for path in tmp_path.iterdir():
        assert b"chest" not in path.read_bytes()
    kept.lock()  # the lock screen has its theme and the size of text
    assert load(file, kept) == (BARE, "")


def test_what_is_saved_while_locked_leaves_what_is_sealed(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    kept, seal = sealed()
    save(file, CHOSEN, kept)
    save(file, replace(BARE, theme="light"), Kept(locked=True))
    assert load(file, Kept(seal)) == (replace(CHOSEN, theme="light"), "")


def test_settings_are_sealed_and_opened_again_from_any_step_between(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    _, seal = sealed()
    aside = tmp_path / "settings-unreadable.json"
    for cut in (False, True):
        save(file, CHOSEN)
        aside.write_text('{"without": ["chest"')
        plain = file.read_bytes()
        for _ in reseal(file, None, seal):
            pass
        if cut:  # after what is private was sealed, before it went from the readable file
            file.write_bytes(plain)
            save(file, load(file, Kept(locked=True))[0], Kept(locked=True))
            assert load(file, Kept(seal, State.SEALING)) == (CHOSEN, "")
            list(reseal(file, None, seal))
        assert all(b"chest" not in path.read_bytes() for path in tmp_path.iterdir())
        assert load(file, Kept(seal)) == (CHOSEN, "")
        list(reseal(file, seal, None))
        list(reseal(file, seal, None))
        assert load(file) == (CHOSEN, "")
        assert b"chest" in aside.read_bytes()
        assert sorted(each.name for each in tmp_path.iterdir()) == [aside.name, file.name]


def test_sealed_settings_that_are_damaged_or_gone_are_told(tmp_path: Path) -> None:
    file, beside = tmp_path / "settings.json", tmp_path / "settings.sealed"
    kept, seal = sealed()
    for damage, told in ((b"{}", "kept as settings-unreadable"), (None, "is not there")):
        save(file, CHOSEN, kept)
        beside.unlink() if damage is None else beside.write_bytes(damage)
        settings, said = load(file, kept)
        assert settings == BARE
        assert told in said
    save(file, CHOSEN, kept)
    settings, said = load(file, Kept(Seal(os.urandom(32), b"another!")))
    assert "another key" in said
    assert load(file, Kept(seal)) == (CHOSEN, "")


def test_without_a_key_what_is_private_is_let_go_of_and_taken_back(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    save(file, CHOSEN)
    assert without_private(CHOSEN) == BARE
    assert with_private(file, without_private(CHOSEN), Kept()) == (CHOSEN, "")
