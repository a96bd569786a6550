"""Recordings beside a script: kept line by line, never lost, and never of another line."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from feltsense.score.cues import RATE
from feltsense.sound.voices.lines import key
from feltsense.sound.voices.own import (
    TITLE,
    NewerError,
    Recording,
    Recordings,
    UnreadableError,
    as_json,
    folder_of,
    own_voice,
    read_index,
)
from feltsense.sound.voices.own_lines import OwnLines
from feltsense.vault.durable import move_aside, write_durably
from feltsense.vault.sealing import Locked

ID = "own/evening/slow"
ONE, TWO = "Look around the room.", "Notice “your” hands."


def tone(frames: int, frequency: float = 220.0) -> NDArray[np.float32]:
    return (0.3 * np.sin(2 * np.pi * frequency * np.arange(frames) / RATE)).astype(np.float32)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(ID, tmp_path)


def store(folder: Path) -> OwnLines:
    return OwnLines(folder, write_durably, move_aside)


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.suffix == ".flac"}


def test_recordings_lie_beside_the_script_and_those_of_shipped_ones_likewise(
    tmp_path: Path,
) -> None:
    assert folder_of("own/evening/slow", tmp_path) == tmp_path / "evening" / "slow.voice"
    assert folder_of("body-scan/hands", tmp_path) == tmp_path / "body-scan" / "hands.voice"


def test_a_line_is_spoken_as_it_was_recorded(tmp_path: Path, folder: Path) -> None:
    assert own_voice(ID, tmp_path) is None
    clip = tone(RATE + 17)
    store(folder).keep(ONE, "en", clip)
    voice = own_voice(ID, tmp_path)
    assert voice is not None
    assert (voice.name, voice.title) == ("own", TITLE)
    assert voice.frames("Look  around\nthe room.", "en") == RATE + 17
    heard = voice.clip(ONE, "en")
    assert heard is not None
    assert heard.dtype == np.float32
    assert np.abs(heard - clip).max() < 2**-22  # 24 bit
    # An edited line, and the same words in another language, ask to be recorded anew.
    assert voice.frames("Look around this room.", "en") is None
    assert voice.frames(ONE, "de") is None
    assert voice.clip(TWO, "en") is None


def test_files_are_for_their_owner_only(folder: Path) -> None:
    store(folder).keep(ONE, "en", tone(100))
    assert folder.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.iterdir())


def test_a_new_take_replaces_the_old_one(tmp_path: Path, folder: Path) -> None:
    lines = store(folder)
    lines.keep(ONE, "en", tone(1000))
    lines.keep(TWO, "en", tone(3000))
    lines.keep(ONE, "en", tone(2000))
    assert len(files(folder)) == 2
    voice = own_voice(ID, tmp_path)
    assert voice is not None
    assert voice.frames(ONE, "en") == 2000
    assert voice.frames(TWO, "en") == 3000


@pytest.mark.parametrize("refused", [".flac", ".json"])
def test_a_take_that_cannot_be_saved_leaves_the_old_one(
    tmp_path: Path, folder: Path, refused: str
) -> None:
    store(folder).keep(ONE, "en", tone(1000))

    def full(path: Path, data: bytes) -> None:
        if path.suffix == refused:
            raise OSError(28, "No space left on device")
        write_durably(path, data)

    lines = OwnLines(folder, full, move_aside)
    with pytest.raises(OSError, match="No space"):
        lines.keep(ONE, "en", tone(2000))
    assert lines.recordings.lines[key(ONE, "en")].frames == 1000
    voice = own_voice(ID, tmp_path)
    assert voice is not None
    assert voice.frames(ONE, "en") == 1000
    assert len(files(folder)) == 1


def test_deleting_takes_the_sound_away_too(tmp_path: Path, folder: Path) -> None:
    lines = store(folder)
    lines.keep(ONE, "en", tone(1000))
    lines.keep(TWO, "en", tone(1000))
    lines.delete(key(ONE, "en"))
    assert len(files(folder)) == 1
    assert lines.clip(key(ONE, "en")) is None
    assert lines.clip(key(TWO, "en")) is not None
    lines.delete(key(TWO, "en"))
    assert files(folder) == set()
    assert own_voice(ID, tmp_path) is None


def test_whose_voice_it_is_can_be_written(tmp_path: Path, folder: Path) -> None:
    lines = store(folder)
    lines.keep(ONE, "en", tone(1000))
    lines.rename("  Dr. Amari,\n invented ")
    voice = own_voice(ID, tmp_path)
    assert voice is not None
    assert voice.title == "Dr. Amari, invented"
    assert store(folder).rename("").title == TITLE


@pytest.mark.parametrize("damage", ["missing", "cut", "not sound", "another"])
def test_a_lost_file_falls_to_the_next_voice(tmp_path: Path, folder: Path, damage: str) -> None:
    store(folder).keep(ONE, "en", tone(RATE))
    (name,) = files(folder)
    path = folder / name
    match damage:
        case "missing":
            path.unlink()
        case "cut":
            path.write_bytes(path.read_bytes()[:50])
        case "not sound":
            path.write_bytes(b"not sound at all")
        case _:
            soundfile.write(path, tone(10), RATE, subtype="PCM_24", format="FLAC")
    voice = own_voice(ID, tmp_path)
    assert voice is not None
    assert voice.frames(ONE, "en") is None
    assert voice.clip(ONE, "en") is None


UNREADABLE = ["", "[]", "{}", "{", '{"title": "x", "rate": 48000, "clips": []}', "\xff\xfe"]


@pytest.mark.parametrize("text", UNREADABLE)
def test_an_index_that_cannot_be_read_is_moved_aside_and_nothing_is_lost(
    tmp_path: Path, folder: Path, text: str
) -> None:
    lines = store(folder)
    lines.keep(ONE, "en", tone(1000))
    lines.rename("Dr. Amari")
    lines.keep(TWO, "en", tone(2000))
    (folder / "index.json").write_text(text, encoding="latin-1")
    # A session speaks the lines even before the index is mended.
    voice = own_voice(ID, tmp_path)
    assert voice is not None
    assert (voice.frames(ONE, "en"), voice.title) == (1000, "Dr. Amari")
    again = store(folder)
    assert "index-unreadable.json" in again.said
    assert (folder / "index-unreadable.json").read_text(encoding="latin-1") == text
    assert again.recordings.lines[key(TWO, "en")].frames == 2000
    assert again.recordings.lines[key(TWO, "en")].text == TWO
    assert store(folder).said == ""
    (folder / "index.json").write_text(text, encoding="latin-1")
    store(folder)
    assert (folder / "index-unreadable-2.json").exists()


def test_after_a_crash_between_the_two_writes_the_newest_file_is_found(folder: Path) -> None:
    store(folder).keep(ONE, "en", tone(1000))
    (old,) = files(folder)
    os.utime(folder / old, (1, 1))

    def dies(path: Path, data: bytes) -> None:
        if path.suffix == ".json":
            raise KeyboardInterrupt
        write_durably(path, data)

    with pytest.raises(KeyboardInterrupt):
        OwnLines(folder, dies, move_aside).keep(ONE, "en", tone(2000))
    lines = store(folder)
    assert lines.recordings.lines[key(ONE, "en")].frames == 1000  # the old line, whole
    lines.keep(ONE, "en", tone(3000))
    assert len(files(folder)) == 1  # and nothing is left over


def test_recordings_of_a_newer_feltsense_are_left_alone(tmp_path: Path, folder: Path) -> None:
    store(folder).keep(ONE, "en", tone(1000))
    index = json.loads((folder / "index.json").read_text())
    (folder / "index.json").write_text(json.dumps({**index, "version": 2}))
    before = (folder / "index.json").read_bytes()
    assert own_voice(ID, tmp_path) is None
    with pytest.raises(NewerError):
        store(folder)
    assert (folder / "index.json").read_bytes() == before


def test_an_index_cannot_point_outside_its_folder(folder: Path) -> None:
    clips = {key(ONE, "en"): {"file": "../../x\\secret.flac", "frames": 10, "text": ONE}}
    folder.mkdir(parents=True)
    index = {"title": "x", "rate": RATE, "clips": clips}
    (folder / "index.json").write_text(json.dumps(index))
    assert [each.file for each in read_index(folder).lines.values()] == ["secret.flac"]


names = st.text(st.characters(exclude_characters="/\\\0", codec="utf-8"), min_size=1).filter(
    lambda name: name not in (".", "..")
)
recordings = st.builds(
    Recordings,
    st.text(st.characters(codec="utf-8")),
    st.dictionaries(
        st.text("0123456789abcdef", min_size=64, max_size=64),
        st.builds(Recording, names, st.integers(1, 2**40), st.text(st.characters(codec="utf-8"))),
    ),
)

anything: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def test_what_is_written_is_read_and_anything_else_is_unreadable(tmp_path: Path) -> None:
    index = tmp_path / "index.json"

    @given(recordings)
    def same(whole: Recordings) -> None:
        index.write_bytes(as_json(whole))
        assert read_index(tmp_path) == whole

    @given(
        st.binary()
        | anything.map(lambda each: json.dumps(each).encode())
        | st.fixed_dictionaries(
            {"title": anything, "rate": st.just(RATE) | anything, "clips": anything}
        ).map(lambda each: json.dumps(each).encode())
    )
    def never_worse(text: bytes) -> None:
        index.write_bytes(text)
        with suppress(UnreadableError, NewerError, Locked):
            read_index(tmp_path)

    same()
    never_worse()
