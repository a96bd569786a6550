"""The mixer: each clip on its frame, and the same bits however a session is cut into blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feltsense.score.cues import RATE
from feltsense.sound.envelope import ATTACK, FADE_IN, FADE_OUT, RELEASE
from feltsense.sound.level import DUCK_DB, gain_of
from feltsense.sound.mix import Balanced, Layer, Mix, Placement
from feltsense.sound.source import UNITY

if TYPE_CHECKING:
    from feltsense.sound.source import Samples, Source


def whole(source: Source) -> Samples:
    out = np.zeros((source.frames, 2), dtype=np.float32)
    source.add_to(out, 0)
    return out


def noise(seed: int, *shape: int) -> Samples:
    return np.random.default_rng(seed).uniform(-0.5, 0.5, shape).astype(np.float32)


def ones(*shape: int) -> Samples:
    return np.ones(shape, dtype=np.float32)


def test_each_clip_begins_and_ends_on_its_frame() -> None:
    rng = np.random.default_rng(3)
    placements, at = [], 0
    for _ in range(300):
        at += int(rng.integers(1, 3000))
        length = int(rng.integers(1, 3000))
        placements.append(Placement(at, ones(length), layer=Layer.BELL))
        at += length
    mix = Mix(at + 100, placements)
    expected = np.zeros(mix.frames, dtype=np.float32)
    for placement in placements:
        expected[placement.at : placement.end] = 1.0
    out = whole(mix)
    assert np.array_equal(out[:, 0], expected)
    assert np.array_equal(out[:, 1], expected)


def test_mono_stands_in_the_middle_and_stereo_stays_stereo() -> None:
    wide = noise(1, 100, 2)
    out = whole(Mix(300, [Placement(0, ones(100), 0.25), Placement(100, wide)]))
    assert np.array_equal(out[:100], np.full((100, 2), 0.25, dtype=np.float32))
    assert np.array_equal(out[100:200], wide)


def test_what_lies_outside_is_left_out() -> None:
    mix = Mix(100, [Placement(-50, ones(100)), Placement(90, ones(100))])
    out = np.zeros((300, 2), dtype=np.float32)
    mix.add_to(out, -100)
    assert np.flatnonzero(out[:, 0]).tolist() == [*range(100, 150), *range(190, 200)]


def test_it_adds_to_what_is_there() -> None:
    out = ones(10, 2)
    Mix(10, [Placement(5, ones(5))]).add_to(out, 0)
    assert out[:, 0].tolist() == [1] * 5 + [2] * 5


def test_other_than_float32_is_refused() -> None:
    with pytest.raises(ValueError, match="float64"):
        Mix(10, [Placement(0, np.ones(5))])  # type: ignore[arg-type]


def under(lines: list[tuple[int, int]], frames: int) -> Samples:
    """The ambience alone, of a constant 1, under silent lines `(at, length)`."""
    placements = [Placement(at, np.zeros(length, dtype=np.float32)) for at, length in lines]
    return whole(Mix(frames, placements, ones(997, 2)))[:, 0]


def test_ambience_gives_way_before_a_line_and_comes_back_after_it() -> None:
    at, length = 20 * RATE, 2 * RATE
    gains = under([(at, length)], 60 * RATE)
    low = np.float32(gain_of(DUCK_DB))
    assert np.all(gains[FADE_IN : at - ATTACK] == 1)
    assert np.all(np.diff(gains[at - ATTACK : at]) <= 0)
    assert np.all(gains[at : at + length] == low)
    assert np.all(np.diff(gains[at + length : at + length + RELEASE]) >= 0)
    assert np.all(gains[at + length + RELEASE : 60 * RATE - FADE_OUT] == 1)


def test_it_stays_down_between_lines_that_are_near() -> None:
    at = 20 * RATE
    gains = under([(at, RATE), (at + 2 * RATE, RATE)], 60 * RATE)
    assert np.all(gains[at : at + 3 * RATE] == np.float32(gain_of(DUCK_DB)))


def test_a_bell_does_not_push_it_down() -> None:
    bell = Placement(20 * RATE, np.zeros(RATE, dtype=np.float32), layer=Layer.BELL)
    gains = whole(Mix(60 * RATE, [bell], ones(997, 2)))[:, 0]
    assert np.all(gains[FADE_IN : 60 * RATE - FADE_OUT] == 1)


@pytest.mark.parametrize("seconds", [0.5, 3, 10, 60])
def test_a_session_begins_and_ends_in_a_fade(seconds: float) -> None:
    frames = round(seconds * RATE)
    gains = under([], frames)
    first, last = min(FADE_IN, frames // 2), min(FADE_OUT, frames // 2)
    assert gains[0] < 1e-6
    assert gains[-1] < 1e-6
    assert np.all(np.diff(gains[:first]) >= 0)
    assert np.all(np.diff(gains[-last:]) <= 0)
    assert np.max(np.abs(np.diff(gains))) < 1.6 / min(first, last)


def test_no_seam_where_the_loop_begins_again() -> None:
    loop = noise(5, 4801, 2)
    out = whole(Mix(40 * RATE, [], loop))
    middle = slice(10 * RATE, 20 * RATE)
    index = np.arange(10 * RATE, 20 * RATE) % 4801
    assert np.array_equal(out[middle], loop[index])


SESSION = Mix(
    700_000,
    [
        *(Placement(at, noise(at, 9_000 + at % 777), 0.31) for at in range(0, 690_000, 40_003)),
        *(
            Placement(at, noise(at, 20_000, 2), 0.77, Layer.BELL)
            for at in range(11_000, 690_000, 90_001)
        ),
        Placement(1_000, noise(9, 650_000), 0.1, Layer.BREATH),
    ],
    noise(7, 30_011, 2),
)
BITS = whole(SESSION)


@settings(max_examples=60)
@given(st.lists(st.integers(1, 60_000), min_size=1, max_size=40), st.integers(-5_000, 700_000))
def test_the_bits_do_not_depend_on_the_blocks(sizes: list[int], start: int) -> None:
    """Any cut into blocks, from any frame on, gives exactly the bits of one large block."""
    for size in sizes:
        block = np.zeros((size, 2), dtype=np.float32)
        SESSION.add_to(block, start)
        expected = np.zeros((size, 2), dtype=np.float32)
        first, last = max(0, start), min(SESSION.frames, start + size)
        if first < last:
            expected[first - start : last - start] = BITS[first:last]
        assert block.tobytes() == expected.tobytes()
        start += size


@settings(max_examples=30)
@given(
    st.tuples(*[st.sampled_from([0.0, 0.3, 1.0]) for _ in range(4)]),
    st.lists(st.integers(1, 60_000), min_size=1, max_size=12),
)
def test_volumes_change_their_layer_and_no_bit_with_the_blocks(
    gains: tuple[float, float, float, float], sizes: list[int]
) -> None:
    whole_ = whole(Balanced(SESSION, gains))
    start = 0
    for size in sizes:
        block = np.zeros((size, 2), dtype=np.float32)
        SESSION.add_layers(block, start, gains)
        assert np.array_equal(block[: SESSION.frames - start], whole_[start : start + size])
        start = min(start + size, SESSION.frames - 1)
    if gains == UNITY:
        assert whole_.tobytes() == BITS.tobytes()
    if not any(gains):
        assert not whole_.any()


def test_each_volume_belongs_to_one_layer() -> None:
    layers = [Layer.SPEECH, Layer.BELL, Layer.BREATH]
    clips = [Placement(n * RATE, ones(RATE), layer=layer) for n, layer in enumerate(layers)]
    mix = Mix(40 * RATE, clips, ones(100, 2))
    for number in range(4):
        gains = [0.0, 0.0, 0.0, 0.0]
        gains[number] = 0.5
        out = whole(Balanced(mix, (gains[0], gains[1], gains[2], gains[3])))
        where = [np.any(out[n * RATE : (n + 1) * RATE]) for n in range(3)]
        if number < 3:
            assert where == [n == number for n in range(3)]
            assert np.all(out[number * RATE : (number + 1) * RATE] == 0.5)
        else:
            assert np.all(out[20 * RATE : 21 * RATE] == 0.5)


@given(st.lists(st.tuples(st.integers(-50, 400), st.integers(0, 200)), max_size=30))
def test_what_overlaps_a_block_is_always_found(shapes: list[tuple[int, int]]) -> None:
    mix = Mix(400, [Placement(at, ones(length)) for at, length in shapes])
    expected = np.zeros(400, dtype=np.float32)
    for at, length in shapes:
        expected[max(0, at) : max(0, at + length)] += 1
    out = np.zeros((400, 2), dtype=np.float32)
    for at in range(0, 400, 7):
        mix.add_to(out[at : at + 7], at)
    assert np.array_equal(out[:, 0], expected)
