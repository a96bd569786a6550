"""A program with a player and its sound, to be stopped in the middle as a sleeping machine does.

It prints its audio process' id, and then a line for each look: state, whether it slept, frame.
Two seconds after it paused it goes on by itself.
"""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from feltsense.player.player import Player
from feltsense.player.table import State
from feltsense.score.choices import Choices
from feltsense.script.steps import Exercise, Minutes, Section, Wait
from feltsense.sound.audio import AudioOutput
from feltsense.sound.mix import Layer, Mix, Placement
from feltsense.sound.piece import prepare
from feltsense.sound.sleep import time_through_sleep

LEVEL = 0.25

EXERCISE = Exercise(
    id="grounding/invented",
    title="Invented",
    kind="grounding",
    summary="A tone, to be heard or not.",
    minutes=Minutes(2, 2, 2),
    digest="0" * 64,
    sections=(Section("Waiting", (Wait(115),)),),
)


def main() -> None:
    """Play until it is ended."""
    output = AudioOutput()
    while not output.health().sounding:
        time.sleep(0.01)
    print(output.pid, flush=True)
    choices = Choices(minutes=2)
    player = Player(
        EXERCISE,
        choices,
        output=output,
        keep=lambda session: None,
        clock=time.monotonic_ns,
        wall=lambda: datetime.now(UTC),
        through_sleep=time_through_sleep,
    )
    player.skip_rating()
    piece = prepare(EXERCISE, choices, ())
    tone = np.full(piece.score.frames, LEVEL, dtype=np.float32)
    source = Mix(piece.score.frames, [Placement(0, tone, layer=Layer.BELL)])
    player.ready(replace(piece, source=source))
    paused = 0
    while True:
        guide = player.tick()
        frame = guide.frame if guide is not None else -1
        print(player.state.name, player.slept, frame, flush=True)
        paused = paused + 1 if player.state is State.PAUSED else 0
        if paused > 125:
            player.go_on()
        time.sleep(0.016)


if __name__ == "__main__":
    main()
