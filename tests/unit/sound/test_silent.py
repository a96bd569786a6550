"""The Output without sound: on time all the same."""

from __future__ import annotations

from feltsense.score.cues import RATE
from feltsense.sound.mix import Mix
from feltsense.sound.silent import SilentOutput

S = 1_000_000_000


def test_a_session_goes_on_without_sound() -> None:
    output = SilentOutput("No voice was chosen.")
    output.load(Mix(100 * RATE, []))
    assert output.heard_frame(5 * S) == 0
    output.play(0, 10 * S)
    assert output.heard_frame(12 * S) == 2 * RATE
    output.pause(13 * S)
    assert output.heard_frame(20 * S) == 3 * RATE
    output.play(50 * RATE, 21 * S)
    assert output.heard_frame(22 * S) == 51 * RATE
    for second in range(23, 80):
        output.heard_frame(second * S)
    assert output.heard_frame(80 * S) == 100 * RATE
    assert not output.health().sounding
    assert output.health().message == "No voice was chosen."
    output.close()
