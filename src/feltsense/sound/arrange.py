"""Arranges a Score as sound: every cue that is heard becomes a clip on its frame."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, assert_never

from feltsense.score.cues import Phase, Score, Silence
from feltsense.script.steps import Ask, Bell, Focus, Say, Show
from feltsense.sound import ambience, tones
from feltsense.sound.level import CLIP_CEILING, TARGET
from feltsense.sound.loudness import gain_to
from feltsense.sound.mix import Layer, Mix, Placement
from feltsense.sound.stepping import finished

if TYPE_CHECKING:
    from feltsense.sound.source import Samples


def arranged(
    score: Score,
    clip_of: Callable[[str], Samples | None],
    ambience_of: Callable[[str], Samples | None] = ambience.loop,
) -> Mix:
    """The sound of `score`, its ambience with it.

    `clip_of` gives the mono clip of a line of narration, or None for one that nobody speaks; it
    is asked once for each line. Every line is brought to one loudness. `ambience_of` gives the
    loop of an ambience by its name, or None for silence.
    """
    return finished(arranging(score, clip_of, ambience_of))


def arranging(
    score: Score,
    clip_of: Callable[[str], Samples | None],
    ambience_of: Callable[[str], Samples | None] = ambience.loop,
) -> Generator[None, None, Mix]:
    """As `arranged`, step by step: after each line that is ready it may be left for good."""
    bells: dict[str, Samples] = {}
    breaths: dict[tuple[str, int], Samples] = {}
    speech: dict[str, tuple[Samples, float] | None] = {}
    placements: list[Placement] = []
    for cue in score.cues:
        match cue.what:
            case Bell(which):
                if which not in bells:
                    bells[which] = tones.bell(which)
                placements.append(Placement(cue.at, bells[which], layer=Layer.BELL))
            case Phase(name):
                key = (name, cue.length)
                if key not in breaths:
                    breaths[key] = tones.breath(*key)
                placements.append(Placement(cue.at, breaths[key], layer=Layer.BREATH))
            case Say(text):
                if text not in speech:
                    clip = clip_of(text)
                    speech[text] = (
                        None if clip is None else (clip, gain_to(clip, TARGET, CLIP_CEILING))
                    )
                    yield
                spoken = speech[text]
                if spoken is not None:
                    placements.append(Placement(cue.at, *spoken, layer=Layer.SPEECH))
            case Silence() | Focus() | Ask() | Show():
                pass
            case other:
                assert_never(other)
    return Mix(score.frames, placements, ambience_of(score.ambience))
