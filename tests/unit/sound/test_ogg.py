"""The page rewriter, on a page whose checksum an encoder has made."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from feltsense.sound.ogg import checksum, set_serial


@pytest.mark.parametrize("subtype", ["VORBIS", "OPUS"])
def test_the_checksum_is_the_encoders(tmp_path: Path, subtype: str) -> None:
    path = tmp_path / "tone.ogg"
    tone = 0.3 * np.sin(np.arange(48_000) * 0.05)
    soundfile.write(path, tone, 48_000, format="OGG", subtype=subtype)
    written = path.read_bytes()
    page = written[: written.index(b"OggS", 4)]
    blank = page[:22] + bytes(4) + page[26:]
    assert checksum(blank) == int.from_bytes(page[22:26], "little")

    samples, _ = soundfile.read(path)
    set_serial(path, 12345)
    changed = path.read_bytes()
    assert len(changed) == len(written)
    assert changed.count((12345).to_bytes(4, "little")) >= changed.count(b"OggS") > 2
    again, _ = soundfile.read(path)
    assert np.array_equal(again, samples)


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "not.ogg"
    path.write_bytes(b"RIFF" + bytes(100))
    with pytest.raises(ValueError, match=r"not\.ogg is not a whole Ogg file"):
        set_serial(path, 1)
