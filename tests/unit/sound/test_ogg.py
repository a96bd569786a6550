"""The pages of an Ogg file, as encoders have made them and as they should not be."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from feltsense.sound.ogg import Page, checksum, read_pages, tag_ogg
from feltsense.sound.tags import Tags


@pytest.fixture(params=["VORBIS", "OPUS"])
def tone(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    path = tmp_path / "tone.ogg"
    sound = 0.3 * np.sin(np.arange(96_000) * 0.05)
    soundfile.write(path, sound, 48_000, format="OGG", subtype=request.param)
    return path


def tag(bare: Path) -> bytes:
    tagged = bare.with_name("tagged.ogg")
    for _ in tag_ogg(bare, tagged, Tags("A tone"), 12345):
        pass
    return tagged.read_bytes()


def test_the_checksum_is_the_encoders(tone: Path) -> None:
    written = tone.read_bytes()
    page = written[: written.index(b"OggS", 4)]
    blank = page[:22] + bytes(4) + page[26:]
    assert checksum(blank) == int.from_bytes(page[22:26], "little")


def test_pages_are_written_as_they_were_read(tone: Path) -> None:
    with tone.open("rb") as file:
        pages = list(read_pages(file, tone.name))
    assert b"".join(page.as_bytes() for page in pages) == tone.read_bytes()


def test_every_page_has_the_stream_number_given(tone: Path) -> None:
    tagged = tag(tone)
    assert tagged.count((12345).to_bytes(4, "little")) >= tagged.count(b"OggS") > 2


def test_a_file_that_is_no_whole_stream_is_refused(tone: Path) -> None:
    whole = tone.read_bytes()
    last = whole.rindex(b"OggS")
    second = whole.index(b"OggS", 4)
    damaged = bytearray(whole)
    damaged[-1] ^= 1
    for torn, said in (
        (whole[:-1], "is not a whole Ogg file"),
        (whole[:last], "is not a whole Ogg file"),
        (whole + whole, "is not a whole Ogg file"),
        (whole[:second] + whole[last:], "is not one stream"),
        (bytes(damaged), "has a page that is damaged"),
        (b"RIFF" + bytes(100), "is not a whole Ogg file"),
    ):
        tone.write_bytes(torn)
        with pytest.raises(ValueError, match=rf"tone\.ogg {said}"):
            tag(tone)


def test_another_kind_of_stream_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.ogg"
    path.write_bytes(Page(6, 0, 1, 0, b"\x08", b"Speex   ").as_bytes())
    with pytest.raises(ValueError, match="is not Ogg Vorbis or Opus"):
        tag(path)
