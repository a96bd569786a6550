"""Spoken clips on disk: bounded, private, and never needed."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from feltsense.sound.cache import SpeechCache

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

KEY = SpeechCache.key("engine 1", "a line")


def noise(seed: int, frames: int = 16_000) -> Samples:
    random = np.random.default_rng(seed)
    return (random.uniform(-0.5, 0.5, frames)).astype(np.float32)


@pytest.fixture
def cache(tmp_path: Path) -> SpeechCache:
    return SpeechCache(tmp_path / "cache" / "speech")


def files(cache: SpeechCache) -> list[Path]:
    return sorted(cache.folder.iterdir())


def test_what_was_put_is_got_at_its_rate(cache: SpeechCache) -> None:
    assert cache.get(KEY) is None
    cache.put(KEY, noise(1), 22_050)
    kept = cache.get(KEY)
    assert kept is not None
    assert kept[1] == 22_050
    assert kept[0].dtype == np.float32
    assert np.max(np.abs(kept[0] - noise(1))) < 2**-22
    assert len(files(cache)) == 1


def test_each_part_of_a_key_matters() -> None:
    keys = {SpeechCache.key(*parts) for parts in (("a", "b"), ("ab",), ("a", "c"), ("a\ud800", ""))}
    assert len(keys) == 4


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_only_its_owner_can_read_it(cache: SpeechCache) -> None:
    cache.put(KEY, noise(1), 16_000)
    for path, mode in (
        (cache.folder.parent, 0o700),
        (cache.folder, 0o700),
        (files(cache)[0], 0o600),
    ):
        assert stat.S_IMODE(path.stat().st_mode) == mode, path


@pytest.mark.parametrize("at", [0, 40, 200, -1])
def test_a_damaged_file_is_not_used_and_goes(cache: SpeechCache, at: int) -> None:
    cache.put(KEY, noise(1), 16_000)
    (path,) = files(cache)
    held = bytearray(path.read_bytes())
    held[at] ^= 1
    path.write_bytes(held)
    assert cache.get(KEY) is None
    assert files(cache) == []


@pytest.mark.parametrize("length", [0, 10, 32, 500])
def test_a_cut_off_file_is_not_used(cache: SpeechCache, length: int) -> None:
    cache.put(KEY, noise(1), 16_000)
    (path,) = files(cache)
    path.write_bytes(path.read_bytes()[:length])
    assert cache.get(KEY) is None


def test_the_longest_unused_go_first_and_so_do_remains_of_a_crash(cache: SpeechCache) -> None:
    cache.put("0", noise(0), 16_000)
    size = files(cache)[0].stat().st_size
    small = SpeechCache(cache.folder, limit=round(3.5 * size))
    (cache.folder / "left.part").write_bytes(bytes(size))
    for number in range(1, 3):
        cache.put(str(number), noise(number), 16_000)
    for age, path in enumerate(["left.part", "0.speech", "1.speech", "2.speech"]):
        os.utime(cache.folder / path, (1000 + age, 1000 + age))
    assert small.get("0") is not None  # used again: now the youngest
    small.put("3", noise(3), 16_000)
    assert [path.name for path in files(cache)] == ["0.speech", "2.speech", "3.speech"]
    assert sum(path.stat().st_size for path in files(cache)) <= small.limit


def test_other_files_in_the_folder_are_left_alone(cache: SpeechCache) -> None:
    cache.put("0", noise(0), 16_000)
    (cache.folder / "letter.txt").write_bytes(bytes(100_000))
    SpeechCache(cache.folder, limit=1).put("1", noise(1), 16_000)
    assert [path.name for path in files(cache)] == ["letter.txt"]


def test_the_folder_may_be_deleted_while_it_is_used(cache: SpeechCache) -> None:
    def use(number: int) -> int:
        for turn in range(40):
            cache.put(f"{number}-{turn}", noise(turn, 800), 16_000)
            kept = cache.get(f"{number}-{turn}")
            assert kept is None or len(kept[0]) == 800
        return number

    with ThreadPoolExecutor(3) as threads:
        running = [threads.submit(use, number) for number in range(3)]
        while not all(each.done() for each in running):
            shutil.rmtree(cache.folder, ignore_errors=True)
        assert [each.result() for each in running] == [0, 1, 2]
    cache.put(KEY, noise(1), 16_000)
    assert cache.get(KEY) is not None


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file is here", encoding="utf-8")
    cache = SpeechCache(tmp_path / "cache" / "speech")
    cache.put(KEY, noise(1), 16_000)
    assert cache.get(KEY) is None
