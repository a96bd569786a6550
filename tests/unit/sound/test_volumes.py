"""Volumes: silence to as it is meant, in steps that sound even."""

from __future__ import annotations

import itertools
import math

import pytest

from feltsense.sound.volumes import Volumes, gain


def test_as_it_is_meant_changes_nothing() -> None:
    assert Volumes().gains() == (1.0, 1.0, 1.0, 1.0)


def test_nothing_is_silence_and_the_quietest_is_really_quiet() -> None:
    assert gain(0.0) == 0.0
    assert 20 * math.log10(gain(0.01)) < -45
    assert Volumes(master=0.0).gains() == (0.0, 0.0, 0.0, 0.0)
    assert Volumes(bells=0.0).gains() == (1.0, 0.0, 1.0, 1.0)


def test_even_steps_are_even_in_decibels() -> None:
    steps = [20 * math.log10(gain(n / 10)) for n in range(1, 11)]
    widths = [b - a for a, b in itertools.pairwise(steps)]
    assert max(widths) - min(widths) < 1e-9


@pytest.mark.parametrize("value", [-0.1, 1.1, math.nan, math.inf])
def test_louder_than_meant_is_no_volume(value: float) -> None:
    with pytest.raises(ValueError, match="0 to 1"):
        Volumes(voice=value)
