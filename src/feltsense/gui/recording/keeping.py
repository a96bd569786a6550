"""What the worker does with a take: trims it, keeps it, and says in plain words how it came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from feltsense.gui.recording.lines import Line, seconds
from feltsense.language import tr
from feltsense.score.cues import RATE

if TYPE_CHECKING:
    from feltsense.sound.capture import Capture
    from feltsense.sound.mix import Mix
    from feltsense.sound.source import Samples
    from feltsense.sound.trim import Fact
    from feltsense.sound.voices.own_lines import OwnLines

BACK = tr("Bring back the earlier one")
PART = tr("Use what was recorded")
AGAIN = tr("Try to save it again")

NOTHING = tr(
    "Nothing came from the microphone, not even the sound of the room. It may be muted, or the "
    "system's privacy settings do not let Feltsense use it."
)
NO_SPEECH = tr("No speech was found in it, and so nothing was kept.")
QUIET = tr(
    "It is very quiet: made as loud as the other lines, the sound of the room is heard with it. "
    "Nearer to the microphone it comes out clearer."
)
CUT_OFF = tr(
    "It was too loud in places and was cut off there. A little further from the microphone, or "
    "with its level turned down in the system's settings, it comes out whole."
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a take of `line`: a sentence, and the other take there is.

    `offer` says in words what can be done with `other`.
    """

    line: Line
    said: str
    other: Samples | None = None
    offer: str = ""


def keep_take(store: OwnLines, capture: Capture, line: Line, language: str) -> Outcome:
    """End the take and keep what is spoken in it as `line`.

    Where the microphone went away, what was recorded replaces nothing; it is offered.
    """
    from feltsense.sound.trim import facts, spoken

    take = capture.take()
    problem = capture.problem
    clip = spoken(take.samples)
    if clip is None:
        if not problem or take.samples.size:
            problem = f"{problem} {_in_words(facts(take.samples, clip))}".strip()
        return Outcome(line, problem)
    said = f"{problem} {_in_words(facts(take.samples, clip))}".strip()
    earlier = store.clip(line.key)
    if not take.whole and earlier is not None:
        said = tr(
            "{problem} The earlier recording stands; {seconds} came before.",
            problem=problem,
            seconds=seconds(len(clip) / RATE),
        )
        return Outcome(line, said, clip, PART)
    kept = keep_clip(store, clip, line, language, earlier)
    if not take.whole and kept.other is None:
        said = tr(
            "{problem} What was recorded until then is kept: listen to it, or record it again.",
            problem=problem,
        )
    return Outcome(line, kept.said or said, kept.other, kept.offer)


def keep_clip(
    store: OwnLines, clip: Samples, line: Line, language: str, earlier: Samples | None
) -> Outcome:
    """Keep `clip` as `line`; `earlier` is what it replaces, and can be brought back."""
    try:
        store.keep(line.text, language, clip)
    except OSError as error:
        stands = tr(" The earlier one stands.") if earlier is not None else ""
        said = tr(
            "It could not be saved ({why}).{stands}", why=error.strerror or error, stands=stands
        )
        return Outcome(line, said, clip, AGAIN)
    return Outcome(line, "", earlier, BACK if earlier is not None else "")


def to_listen(store: OwnLines, line: Line) -> Mix | None:
    """The recording of `line` as a session would play it; None where there is no whole one."""
    clip = store.clip(line.key)
    if clip is None:
        return None
    from feltsense.sound.level import CLIP_CEILING, TARGET
    from feltsense.sound.loudness import gain_to
    from feltsense.sound.mix import Mix, Placement

    rest = RATE // 4
    gain = gain_to(clip, TARGET, CLIP_CEILING)
    return Mix(len(clip) + 2 * rest, [Placement(rest, clip, gain)])


def _in_words(found: frozenset[Fact]) -> str:
    from feltsense.sound.trim import Fact

    words = {
        Fact.NOTHING: NOTHING,
        Fact.NO_SPEECH: NO_SPEECH,
        Fact.QUIET: QUIET,
        Fact.CUT_OFF: CUT_OFF,
    }
    return " ".join(words[fact] for fact in words if fact in found)
