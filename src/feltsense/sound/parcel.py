"""A Source on its way into the audio process: a list of buffers, and a Mix again on the far side.

The first buffer is a table of the placements as JSON, the others are samples. They travel in
parts that fit into a pipe, so that whoever sends one never waits for a process that hangs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from feltsense.sound.mix import Layer, Mix, Placement

if TYPE_CHECKING:
    from feltsense.sound.source import Samples, Source

PART = 32 * 1024
"""Bytes of one part: half of what the smallest usual pipe holds."""

_BLOCK = 1 << 16


def pack(source: Source) -> list[memoryview]:
    """The buffers of `source`; one that is not a Mix is rendered whole, into one clip."""
    mix = source if isinstance(source, Mix) else _rendered(source)
    clips: list[Samples] = []
    numbers: dict[int, int] = {}

    def number(clip: Samples) -> int:
        if id(clip) not in numbers:
            numbers[id(clip)] = len(clips)
            clips.append(np.ascontiguousarray(clip))
        return numbers[id(clip)]

    placements = [(p.at, number(p.clip), p.gain, p.layer.value) for p in mix.placements]
    table = {
        "frames": mix.frames,
        "placements": placements,
        "ambience": None if mix.ambience is None else number(mix.ambience),
        "channels": [clip.ndim for clip in clips],
    }
    return [
        memoryview(json.dumps(table).encode()),
        *(clip.reshape(-1).view(np.uint8).data for clip in clips),
    ]


def parts(buffers: Sequence[memoryview]) -> Iterator[bytes]:
    """The buffers one after another, in parts of at most PART bytes."""
    for buffer in buffers:
        for begin in range(0, len(buffer), PART):
            yield bytes(buffer[begin : begin + PART])


class Unpacking:
    """Takes the parts of buffers of `sizes` bytes, in order, and makes the Mix of them."""

    def __init__(self, sizes: Sequence[int]) -> None:
        self._buffers = [np.empty(size, dtype=np.uint8) for size in sizes]
        self._waiting = [buffer for buffer in self._buffers if len(buffer)]

    @property
    def is_whole(self) -> bool:
        """Whether every part has come."""
        return not self._waiting

    def add(self, part: bytes) -> None:
        """Take the next part."""
        room = self._waiting[0]
        room[: len(part)] = np.frombuffer(part, dtype=np.uint8)
        if len(part) < len(room):
            self._waiting[0] = room[len(part) :]
        else:
            del self._waiting[0]

    def mix(self) -> Mix:
        """The Mix, once it is whole; it sounds as the one that was packed, bit for bit."""
        table = json.loads(self._buffers[0].tobytes())
        clips = [
            buffer.view(np.float32).reshape((-1, 2) if channels == 2 else -1)
            for buffer, channels in zip(self._buffers[1:], table["channels"], strict=True)
        ]
        return Mix(
            table["frames"],
            [
                Placement(at, clips[n], gain, Layer(layer))
                for at, n, gain, layer in table["placements"]
            ],
            None if table["ambience"] is None else clips[table["ambience"]],
        )


def _rendered(source: Source) -> Mix:
    clip = np.zeros((source.frames, 2), dtype=np.float32)
    for begin in range(0, source.frames, _BLOCK):
        source.add_to(clip[begin : begin + _BLOCK], begin)
    return Mix(source.frames, [Placement(0, clip, layer=Layer.BELL)])
