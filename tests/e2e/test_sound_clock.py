"""Cues and captions where they belong: every cue to the sample, every change as it is heard.

How many milliseconds it is exactly depends on the machine: tests/benchmarks/sound_clock.py
measures that.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from feltsense import places
from feltsense.score.cues import RATE
from feltsense.sound.sample import LINE
from feltsense.sound.voices.finder import available
from tests.coded import samples_of
from tests.e2e.clock import Heard, compared, watch
from tests.e2e.onsets import cues, errors
from tests.soundserver import SoundServer

SECOND = 1_000_000_000


def test_what_is_heard_is_told_by_the_fastest_blocks() -> None:
    """Blocks that come late, as they do on a busy machine, do not shift what was heard."""
    heard, rng, begun = Heard(), np.random.default_rng(5), 7 * SECOND
    for first in range(0, 20 * RATE, 96):
        end = first + 96
        delay = int(rng.exponential(3e6))
        frames = np.arange(first, end) + 1000
        heard.take(begun + end * SECOND // RATE + delay, samples_of(frames))
    for second in (3, 10, 17):
        frame = heard.at(begun + second * SECOND)
        assert frame == pytest.approx(1000 + second * RATE - 1, abs=RATE // 1000)
    assert heard.at(begun + 40 * SECOND) is None


@pytest.mark.e2e
@pytest.mark.thorough
def test_thirty_cues_begin_where_the_score_says(server: SoundServer) -> None:
    voice = available(places.assets())[0]
    line = voice.clip(LINE, "en")
    assert line is not None
    mix, at = cues(30, 38, line[: RATE // 2])
    late = errors(server, mix, at)
    print("late by frames:", late)
    assert None not in late
    assert max(abs(each) for each in late if each is not None) <= 1


@pytest.mark.e2e
@pytest.mark.thorough
def test_what_is_shown_is_what_is_heard(server: SoundServer, tmp_path: Path) -> None:
    heard, log = watch(server, 0.75, tmp_path / "log.json", environment={})
    found = compared(heard, log)
    for each in found:
        print(each)
    assert {command for _, command in log["did"]} >= {"pause", "go on", "skip"}
    captions, regions, phases, fullness = found
    assert len(captions.late) >= 2 and regions.late and len(phases.late) >= 3
    assert len(fullness.late) >= 30
    # A frame that belongs to another place would be off by seconds.
    assert abs(fullness.median) < 100
    assert abs(captions.median) < 250
