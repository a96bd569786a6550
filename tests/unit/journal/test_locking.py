"""Everything a person keeps is sealed, and opened again, and nothing of it is lost between."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from feltsense.gui import settings as settings_file
from feltsense.journal.journal import Journal
from feltsense.journal.locking import is_settled, resealing, unsealed
from feltsense.places import DataFolder
from feltsense.sound.cache import SpeechCache
from feltsense.sound.voices.own import folder_of, own_voice
from feltsense.sound.voices.own_lines import OwnLines
from feltsense.vault.durable import move_aside, write_durably
from feltsense.vault.kept import Kept
from feltsense.vault.keys import KeyFile, OtherPassphrase, State
from feltsense.vault.refiling import is_sealed_file
from feltsense.vault.sealing import Altered, Locked, Seal
from tests.belongings import (
    LINES,
    PASSPHRASE,
    QUICK,
    SCRIPTS,
    WORDS,
    fill,
    leave_litter,
    look,
    walk,
    words_in,
)
from tests.unit.journal.data_folders import done


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def keys(data: DataFolder) -> KeyFile:
    return KeyFile(data.keys, QUICK)


def files(data: DataFolder) -> set[str]:
    return {str(path.relative_to(data.root)) for path in data.root.rglob("*") if path.is_file()}


def test_no_known_word_is_left_in_any_byte(data: DataFolder, keys: KeyFile) -> None:
    """The control, without sealing, finds every one of them, also in the tags of FLAC files."""
    fill(data)
    leave_litter(data)
    seen = look(data)
    assert words_in(data) == set(WORDS)
    seal, _ = keys.create(PASSPHRASE)
    assert walk(data, keys, seal) == ()
    assert words_in(data) == set()
    assert keys.state(seal) is State.SEALED
    assert is_settled(data, keys, seal)
    assert look(data, Kept(keys.unlock(PASSPHRASE))) == seen


def test_what_is_kept_later_is_sealed_at_once(data: DataFolder, keys: KeyFile) -> None:
    seal, _ = keys.create(PASSPHRASE)
    walk(data, keys, seal)
    fill(data, Kept(seal))
    assert words_in(data) == set()
    assert is_settled(data, keys, seal)
    seen = look(data, Kept(seal))
    assert None not in seen.lines
    assert seen.without == ("belly", "chest")


def test_opened_again_everything_is_as_it_was(data: DataFolder, keys: KeyFile) -> None:
    fill(data)
    leave_litter(data)
    seen = look(data)
    seal, _ = keys.create(PASSPHRASE)
    walk(data, keys, seal)
    keys.set_state(seal, State.OPENING)
    assert walk(data, keys, seal) == ()
    assert not keys.exists
    assert look(data) == seen
    assert words_in(data) == set(WORDS)
    assert not any(map(is_sealed_file, (data.root / name for name in files(data))))


def test_the_keys_stay_where_something_needs_them(data: DataFolder, keys: KeyFile) -> None:
    fill(data)
    seal, _ = keys.create(PASSPHRASE)
    walk(data, keys, seal)
    spoilt = sorted(folder_of(SCRIPTS[0], data.exercises).glob("*.flac"))[0]
    spoilt.write_bytes(spoilt.read_bytes()[:-1] + b"?")
    keys.set_state(seal, State.OPENING)
    said = walk(data, keys, seal)
    assert spoilt.name in said[0]
    assert "aside/keys.json" in said[0]
    assert not keys.exists
    aside = KeyFile(data.root / "aside" / "keys.json", QUICK)
    assert aside.unlock(PASSPHRASE).key_id == seal.key_id


@pytest.mark.parametrize("opening", [False, True])
def test_it_goes_on_from_every_step(tmp_path: Path, opening: bool) -> None:
    """Left after each of its steps, it is gone on with by whoever unlocks next."""
    start = DataFolder(tmp_path / "start")
    fill(start)
    seen = look(start)
    keys = KeyFile(start.keys, QUICK)
    seal, _ = keys.create(PASSPHRASE)
    if opening:
        walk(start, keys, seal)
        keys.set_state(seal, State.OPENING)
    total = sum(1 for _ in _steps(_copy(start, tmp_path / "whole")))
    assert total > 10
    for cut in range(total):
        data = _copy(start, tmp_path / f"cut-{cut}")
        steps = _steps(data)
        for _ in range(cut):
            next(steps)
        steps.close()
        keys = KeyFile(data.keys, QUICK)
        if keys.exists:  # the last step of opening removes them
            seal = keys.unlock(PASSPHRASE)
            state = keys.state(seal)
            assert state in (State.OPENING if opening else State.SEALING, State.SEALED)
            walk(data, keys, seal)
        assert keys.exists is not opening
        assert look(data, Kept() if opening else Kept(seal)) == seen
        assert bool(words_in(data)) is opening


def test_what_came_unsealed_is_sealed_and_named(data: DataFolder, keys: KeyFile) -> None:
    """As when another computer had not heard of the passphrase yet."""
    fill(data)
    seen = look(data)
    other = DataFolder(data.root.with_name("other"))
    shutil.copytree(data.root, other.root)
    Journal(other.journal).add(replace(seen.sessions[-1], id=0, heard=60.0))
    seal, _ = keys.create(PASSPHRASE)
    walk(data, keys, seal)
    shutil.copytree(other.root, data.root, dirs_exist_ok=True)  # what a sync tool brings
    assert unsealed(data) != []
    assert not is_settled(data, keys, seal)
    said = walk(data, keys, seal)
    assert "were not encrypted, and are now" in said[0]
    assert words_in(data) == set()
    now = look(data, Kept(seal))
    assert [each for each in now.sessions if each.heard != 60.0] == list(seen.sessions)
    assert len(now.sessions) == len(seen.sessions) + 1
    assert walk(data, keys, seal) == ()


@pytest.mark.parametrize("same", [True, False])
def test_two_computers_that_began_to_encrypt_each_become_one(
    tmp_path: Path, data: DataFolder, keys: KeyFile, same: bool
) -> None:
    """One of the two files of keys wins in a sync tool; what the other sealed is taken over."""
    fill(data)
    seen = look(data)
    there = DataFolder(tmp_path / "there")
    shutil.copytree(data.root, there.root)
    Journal(there.journal).add(replace(seen.sessions[-1], id=0, heard=60.0))
    seal, _ = keys.create(PASSPHRASE)
    walk(data, keys, seal)
    theirs = KeyFile(there.keys, QUICK)
    passphrase = PASSPHRASE if same else "another one"
    other, _ = theirs.create(passphrase)
    walk(there, theirs, other)
    for path in sorted(there.root.rglob("*")):  # as Syncthing does, with one clash a file
        if path.is_file():
            target = data.root / path.relative_to(there.root)
            if target.exists():
                target = target.with_name(f"{target.stem}.sync-conflict-1{target.suffix}")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    if not same:
        with pytest.raises(OtherPassphrase):
            keys.unlock(passphrase)
    seal = keys.unlock(PASSPHRASE)
    assert not is_settled(data, keys, seal)
    walk(data, keys, seal)
    assert is_settled(data, keys, seal)
    now = look(data, Kept(seal))
    assert [each for each in now.sessions if each.heard != 60.0] == list(seen.sessions)
    assert len(now.sessions) == len(seen.sessions) + 1
    assert [path.name for path in sorted(data.root.glob("keys*"))] == [
        "keys-copy.json",
        "keys.json",
    ]


def test_locked_nothing_private_is_read_or_written(data: DataFolder, keys: KeyFile) -> None:
    seal, _ = keys.create(PASSPHRASE)
    walk(data, keys, seal)
    kept = Kept(seal)
    fill(data, kept)
    before = files(data)
    kept.lock()
    assert repr(kept) == "Kept(locked)"
    assert kept.seal is None
    assert own_voice(SCRIPTS[0], data.exercises, kept) is None
    cache = SpeechCache(data.speech, kept=kept)
    assert cache.get(cache.key("a line")) is None
    with pytest.raises(Locked):
        OwnLines(folder_of(SCRIPTS[0], data.exercises), write_durably, move_aside, kept)
    with pytest.raises(Locked):
        kept.write(data.root / "new", "new", b"foggyzebra")
    assert files(data) == before
    kept.unlock(keys.unlock(PASSPHRASE))
    assert cache.get(cache.key("a line")) is not None


def test_a_recording_that_is_not_sealed_cannot_stand_among_sealed_ones(
    data: DataFolder, keys: KeyFile
) -> None:
    fill(data)
    folder = folder_of(SCRIPTS[0], data.exercises)
    plain = {path.name: path.read_bytes() for path in folder.iterdir()}
    seal, _ = keys.create(PASSPHRASE)
    walk(data, keys, seal)
    name = next(name for name in sorted(plain) if name.endswith(".flac"))
    (folder / name).write_bytes(plain[name])
    voice = own_voice(SCRIPTS[0], data.exercises, Kept(seal))
    assert voice is not None
    assert [voice.clip(line, "en") is None for line in LINES].count(True) == 1


def test_a_folder_that_a_therapist_gives_is_taken_as_it_is_and_sealed_when_changed(
    data: DataFolder, keys: KeyFile
) -> None:
    fill(data)
    seal, _ = keys.create(PASSPHRASE)
    walk(data, keys, seal)
    theirs = DataFolder(data.root.with_name("theirs"))
    fill(theirs)
    folder = folder_of("own/given", data.exercises)
    shutil.copytree(folder_of(SCRIPTS[0], theirs.exercises), folder)
    kept = Kept(seal)
    voice = own_voice("own/given", data.exercises, kept)
    assert voice is not None
    clip = voice.clip(LINES[0], "en")
    assert clip is not None
    OwnLines(folder, write_durably, move_aside, kept).keep("Another line.", "en", clip)
    assert all(map(is_sealed_file, folder.iterdir()))
    voice = own_voice("own/given", data.exercises, kept)
    assert voice is not None
    assert voice.clip(LINES[0], "en") is not None


def test_kept_under_a_seal_refuses_what_is_not_sealed_unless_told(tmp_path: Path) -> None:
    seal = Seal(os.urandom(32), b"key-name")
    path = tmp_path / "a"
    path.write_bytes(b"numb")
    with pytest.raises(Altered):
        Kept(seal).read(path, "a")
    assert Kept(seal).read(path, "a", plain_too=True) == b"numb"
    assert Kept(seal, State.SEALING).read(path, "a") == b"numb"
    Kept(seal, State.OPENING).write(path, "a", b"calm")
    assert path.read_bytes() == b"calm"
    Kept(seal).write(path, "a", b"calm")
    assert b"calm" not in path.read_bytes()
    assert Kept(seal, State.OPENING).read(path, "a") == b"calm"
    with pytest.raises(Locked):
        Kept().read(path, "a")


@pytest.mark.skipif(os.name != "posix", reason="file modes")
@pytest.mark.parametrize("mask", [0, 0o022, 0o077])
def test_files_are_for_their_owner_only_whatever_the_umask(
    data: DataFolder, keys: KeyFile, mask: int
) -> None:
    before = os.umask(mask)
    try:
        fill(data)
        seal, _ = keys.create(PASSPHRASE)
        walk(data, keys, seal)
        fill(data, Kept(seal))
    finally:
        os.umask(before)
    for path in (data.root, *data.root.rglob("*")):
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path


def _copy(start: DataFolder, to: Path) -> DataFolder:
    shutil.copytree(start.root, to)
    return DataFolder(to)


def _steps(data: DataFolder) -> Generator[tuple[int, int], None, tuple[str, ...]]:
    keys = KeyFile(data.keys, QUICK)
    seal = keys.unlock(PASSPHRASE)
    return resealing(data, keys, seal, partial(settings_file.reseal, data.settings))


ASIDE = Path("journal", "aside", "2026-10 as found.json.locked")


def put_aside(data: DataFolder, keys: KeyFile) -> Seal:
    (data.journal / "aside").mkdir(parents=True)
    (data.journal / "aside" / "2026-10 as found.json").write_text("{}")
    seal, _ = keys.create(PASSPHRASE)
    assert done(resealing(data, keys, seal)) == ()
    assert is_sealed_file(data.root / ASIDE)
    return seal


def test_one_damaged_file_aside_does_not_keep_all_the_rest_locked(
    data: DataFolder, keys: KeyFile
) -> None:
    seal = put_aside(data, keys)
    damaged = bytearray((data.root / ASIDE).read_bytes())
    damaged[-1] ^= 1
    (data.root / ASIDE).write_bytes(damaged)
    keys.set_state(seal, State.OPENING)
    (said,) = done(resealing(data, keys, seal))
    assert str(ASIDE) in said and "keys" in said
    assert (data.root / ASIDE).read_bytes() == damaged and not keys.exists


def test_what_lies_aside_under_our_key_does_not_hinder_taking_over_another(
    data: DataFolder, keys: KeyFile, tmp_path: Path
) -> None:
    seal = put_aside(data, keys)
    KeyFile(tmp_path / "keys.json", QUICK).create("another one")
    shutil.copy(tmp_path / "keys.json", data.root / "keys-other.json")
    with pytest.raises(OtherPassphrase):
        keys.unlock("another one")
    before = (data.root / ASIDE).read_bytes()
    assert done(resealing(data, keys, seal)) == () and not keys.others
    assert (data.root / ASIDE).read_bytes() == before
