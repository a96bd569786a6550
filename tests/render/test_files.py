"""Rendering to files: what is mixed is what is in the file, byte for byte every time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import soundfile

from feltsense.score.cues import RATE
from feltsense.sound.ambience import loop
from feltsense.sound.mix import Layer, Mix, Placement
from feltsense.sound.render import FORMATS, RenderError, render, rendering
from feltsense.sound.tags import Chapter, Tags
from feltsense.sound.tones import bell, breath

SESSION = Mix(
    round(12.345 * RATE),
    [
        Placement(RATE, bell("interval"), layer=Layer.BELL),
        Placement(5 * RATE, breath("inhale", 2 * RATE), layer=Layer.SPEECH),
        Placement(7 * RATE, breath("exhale", 3 * RATE), layer=Layer.BREATH),
    ],
    loop("brown-noise"),
)

TAGS = Tags("Hände und Füße", "own/hands", "de", (Chapter(0, "Hände"), Chapter(5 * RATE, "Füße")))


@pytest.mark.parametrize("ending", FORMATS)
def test_the_same_bytes_whatever_the_block(tmp_path: Path, ending: str) -> None:
    files = []
    for block in (4096, 1000, 65_537):
        path = tmp_path / f"session-{block}{ending}"
        render(SESSION, path, block=block, tags=TAGS)
        files.append(path.read_bytes())
    assert len(files[0]) > 10_000
    assert files[0] == files[1] == files[2]


@pytest.mark.parametrize("ending", FORMATS)
def test_the_file_says_what_it_is(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"session{ending}"
    render(SESSION, path, tags=TAGS)
    with soundfile.SoundFile(path) as file:
        assert (file.samplerate, file.channels, file.frames) == (RATE, 2, SESSION.frames)
        assert (file.format, file.subtype) == FORMATS[ending]
        assert file.title == "Hände und Füße"


@pytest.mark.parametrize("ending", [".wav", ".flac"])
def test_lossless_files_hold_what_is_mixed(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"session{ending}"
    render(SESSION, path)
    samples, _ = soundfile.read(path, dtype="float64")
    mixed = np.zeros((SESSION.frames, 2), dtype=np.float32)
    SESSION.add_to(mixed, 0)
    assert np.max(np.abs(samples - mixed)) <= 2.0**-23


@pytest.mark.parametrize("ending", [".ogg", ".opus"])
def test_lossy_files_keep_time_and_level(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"session{ending}"
    render(SESSION, path)
    samples, _ = soundfile.read(path, dtype="float64")
    mixed = np.zeros((SESSION.frames, 2), dtype=np.float32)
    SESSION.add_to(mixed, 0)
    tone = slice(RATE, 4 * RATE)
    shifts = range(-40, 41)
    likeness = [np.dot(np.roll(samples[tone, 0], shift), mixed[tone, 0]) for shift in shifts]
    assert shifts[int(np.argmax(likeness))] == 0
    assert np.std(samples[tone]) == pytest.approx(np.std(mixed[tone]), rel=0.05)


def test_the_whole_way_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    render(SESSION, tmp_path / "a.wav", progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (SESSION.frames, SESSION.frames)
    assert told == sorted(told)
    assert len(told) == -(-SESSION.frames // 4096)


@pytest.mark.parametrize("ending", FORMATS)
def test_an_empty_session_is_no_file(tmp_path: Path, ending: str) -> None:
    with pytest.raises(RenderError, match="without any length"):
        render(Mix(0, []), tmp_path / f"nothing{ending}")
    assert not list(tmp_path.iterdir())


def test_an_unknown_ending_is_named(tmp_path: Path) -> None:
    with pytest.raises(RenderError, match=r"'a\.mp3' should end in \.wav, \.flac, \.ogg, \.opus"):
        render(SESSION, tmp_path / "a.mp3")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RenderError, match="there is no folder"):
        render(SESSION, tmp_path / "nowhere" / "a.wav")


def test_a_folder_in_the_way_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a.wav").mkdir()
    with pytest.raises(RenderError, match=r"a\.wav cannot be written"):
        render(SESSION, tmp_path / "a.wav")
    assert [left.name for left in tmp_path.iterdir()] == ["a.wav"]


@pytest.mark.parametrize("ending", FORMATS)
def test_a_failure_on_the_way_leaves_what_was_there(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    path.write_bytes(b"an older one")

    def give_up(done: int, total: int) -> None:
        if done > total / 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        render(SESSION, path, progress=give_up)
    assert path.read_bytes() == b"an older one"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("ending", FORMATS)
def test_a_way_that_is_left_leaves_nothing(tmp_path: Path, ending: str) -> None:
    steps = sum(1 for _ in rendering(SESSION, tmp_path / f"whole{ending}", tags=TAGS))
    (tmp_path / f"whole{ending}").unlink()
    for taken in (1, steps // 2, steps):  # also when all but the name is done
        way = rendering(SESSION, tmp_path / f"a{ending}", tags=TAGS)
        for _ in range(taken):
            next(way)
        assert not (tmp_path / f"a{ending}").exists()
        assert list(tmp_path.iterdir())
        way.close()  # type: ignore[attr-defined]
        assert not list(tmp_path.iterdir())


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes, as on a disk that fills up."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("ending", FORMATS)
def test_a_disk_without_room_is_said_and_left_clean(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    render(SESSION, path, tags=TAGS)
    size = path.stat().st_size
    path.write_bytes(b"an older one")
    for room in (10, size // 2, size - 1):
        with pytest.raises(RenderError), room_for(room):
            render(SESSION, path, tags=TAGS)
        assert path.read_bytes() == b"an older one"
        assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("ending", [".wav", ".flac"])
def test_a_full_disk_is_called_full(
    tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def usage(folder: Path) -> SimpleNamespace:
        """Full as long as what was begun is there."""
        return SimpleNamespace(free=0 if list(tmp_path.iterdir()) else 10**9)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    with pytest.raises(RenderError, match="there is no room left on the disk"), room_for(10_000):
        render(SESSION, tmp_path / f"a{ending}")


def test_the_file_may_be_read_by_whom_the_system_lets(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    render(SESSION, tmp_path / "a.wav")
    assert (tmp_path / "a.wav").stat().st_mode == plain.stat().st_mode
