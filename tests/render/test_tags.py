"""Tags and chapters, read back by a strict reader of the formats and, where it is, by ffprobe."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from feltsense.score.cues import RATE
from feltsense.sound.mix import Layer, Mix, Placement
from feltsense.sound.render import FORMATS, RenderError, render
from feltsense.sound.tags import Chapter, Tags
from feltsense.sound.tones import bell
from tests.sound_files import ogg_packets, read_told

SESSION = Mix(20 * RATE, [Placement(RATE, bell("interval"), layer=Layer.BELL)])
CHAPTERS = (
    Chapter(0, "Ankommen"),
    Chapter(round(4.25 * RATE), "Hände und Füße"),
    Chapter(round(11.9996 * RATE), "Back = home"),
)
TAGS = Tags("Hände, leise", "body-scan/hands", "de", CHAPTERS)
MILLISECONDS = [(0, "Ankommen"), (4250, "Hände und Füße"), (11_999, "Back = home")]
MANY = Tags("Many", "own/many", "en", tuple(Chapter(n * 9, f"Part {n} " * 60) for n in range(999)))
"""More than one page of an Ogg file holds: 255 times 255 bytes."""


@pytest.mark.parametrize("ending", [".flac", ".ogg", ".opus"])
def test_tags_and_chapters_are_comments(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    render(SESSION, path, tags=TAGS)
    told = read_told(path)
    assert told.tags == {
        "TITLE": "Hände, leise",
        "ALBUM": "Feltsense",
        "LANGUAGE": "de",
        "FELTSENSE_EXERCISE": "body-scan/hands",
    }
    assert told.chapters == MILLISECONDS
    assert "lib" in told.vendor  # who encoded stays written


def test_tags_and_chapters_of_wav_are_chunks(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    render(SESSION, path, tags=TAGS)
    told = read_told(path)
    assert told.tags == {
        "INAM": "Hände, leise",
        "IPRD": "Feltsense",
        "ILNG": "de",
        "ICMT": "FELTSENSE_EXERCISE=body-scan/hands",
    }
    assert told.chapters == [(chapter.at, chapter.title) for chapter in CHAPTERS]


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("tags", [Tags(), TAGS, MANY], ids=["none", "some", "many"])
def test_the_sound_is_as_the_encoder_left_it(tmp_path: Path, ending: str, tags: Tags) -> None:
    path, bare = tmp_path / f"a{ending}", tmp_path / f"bare{ending}"
    render(SESSION, path, tags=tags)
    mixed = np.zeros((SESSION.frames, 2), dtype=np.float32)
    SESSION.add_to(mixed, 0)
    form, subtype = FORMATS[ending]
    level = 0.9 if subtype == "OPUS" else None
    with soundfile.SoundFile(
        bare, "w", RATE, 2, subtype, format=form, compression_level=level
    ) as file:
        for at in range(0, len(mixed), 4096):
            file.write(mixed[at : at + 4096])
    samples, _ = soundfile.read(path)
    assert np.array_equal(samples, soundfile.read(bare)[0])
    assert len(read_told(path).chapters) == len(tags.chapters)
    if form == "OGG":
        headers = 3 if ending == ".ogg" else 2
        assert ogg_packets(path.read_bytes())[headers:] == ogg_packets(bare.read_bytes())[headers:]


@pytest.mark.parametrize("size", [0, 1, 253, 254, 255, 256, 509, 510, 64_900, 65_025, 65_300])
@pytest.mark.parametrize("ending", [".ogg", ".opus"])
def test_any_length_of_comments_is_laid_out_rightly(tmp_path: Path, ending: str, size: int) -> None:
    path = tmp_path / f"a{ending}"
    render(Mix(RATE // 2, []), path, tags=Tags("x" * size))
    assert read_told(path).tags.get("TITLE", "") == "x" * size
    assert soundfile.info(path).frames == RATE // 2


def test_a_comment_packet_that_just_fills_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.opus"
    for size in range(1, 256):  # some packet here is a multiple of 255 bytes long
        render(Mix(960, []), path, tags=Tags("x" * size))
        packets = ogg_packets(path.read_bytes())
        if len(packets[1]) % 255 == 0:
            break
    assert len(packets[1]) % 255 == 0
    assert read_told(path).tags["TITLE"] == "x" * size


def test_a_session_that_a_wav_cannot_hold_is_refused_before_the_work(tmp_path: Path) -> None:
    with pytest.raises(RenderError, match="4 hours at most"):
        render(Mix(5 * 3600 * RATE, []), tmp_path / "a.wav")
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffprobe is not installed here")
@pytest.mark.parametrize("ending", FORMATS)
def test_another_program_reads_the_same(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    render(SESSION, path, tags=TAGS)
    asked = ["-show_chapters", "-show_format", "-show_streams", "-of", "json"]
    done = subprocess.run(
        ["ffprobe", "-v", "warning", *asked, str(path)], capture_output=True, check=True, text=True
    )
    assert not done.stderr
    found = json.loads(done.stdout)
    told = found["format"].get("tags", {}) | found["streams"][0].get("tags", {})
    told = {name.lower(): value for name, value in told.items()}
    assert (told["title"], told["album"], told["language"]) == ("Hände, leise", "Feltsense", "de")
    if ending == ".wav":  # it reads no chapters there
        assert told["comment"] == "FELTSENSE_EXERCISE=body-scan/hands"
        return
    assert told["feltsense_exercise"] == "body-scan/hands"
    chapters = [(float(each["start_time"]), each["tags"]["title"]) for each in found["chapters"]]
    assert chapters == [(at / 1000, title) for at, title in MILLISECONDS]
