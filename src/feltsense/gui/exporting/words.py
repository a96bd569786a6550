"""Kinds of sound file in plain words, how large they become, and what a file is called."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from feltsense.gui import wording
from feltsense.language import tr, within
from feltsense.score.choices import Choices
from feltsense.script.steps import Exercise
from feltsense.sound.volumes import Volumes

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
"""What one system or another does not take in the name of a file."""
_LONGEST = 80
_MAY_BREAK = "\u200b"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its ending, what it is for, its format, and who plays it.

    `quiet` and `full` are MB a minute without an ambience and with one, as measured on the
    shipped exercises.
    """

    ending: str
    words: str
    name: str
    players: str
    quiet: float
    full: float


KINDS: tuple[Kind, ...] = (
    Kind(".opus", tr("Small, for a phone"), "Opus", tr("Android and computers; with VLC, also an "
                                                       "iPhone."),
         0.3, 0.5),
    Kind(".ogg", tr("Small, for older players"), "Ogg Vorbis",
         tr("Most players of the last twenty years."), 0.3, 0.8),
    Kind(".flac", tr("Exactly as it is heard"), "FLAC",
         tr("Nearly all phones and computers."), 2.0, 11.0),
    Kind(".wav", tr("Plays everywhere"), "WAV", tr("Every phone and computer. Large."), 17.3, 17.3),
)  # fmt: skip


def size(kind: Kind, minutes: float, ambience: str) -> str:
    """About how large the file becomes, such as `about 3 MB`."""
    megabytes = minutes * (kind.quiet if ambience == "none" else kind.full)
    return tr("about {round} MB", round=round(megabytes)) if megabytes >= 1 else tr("under 1 MB")


def file_name(exercise: Exercise, choices: Choices, ending: str) -> str:
    """What to call the file: the title and the length, in letters that every system takes."""
    title = " ".join(_FORBIDDEN.sub(" ", exercise.title).split())[:_LONGEST].strip(" .")
    return f"{title or tr('Session')}, {_minutes(exercise, choices)}{ending}"


def what_is_heard(exercise: Exercise, choices: Choices, *, voice: bool) -> str:
    """The choices in a sentence or three."""
    guided = tr("with voice") if voice else tr("with bells, without a voice")
    said = [f"{_minutes(exercise, choices)}, {guided}."]
    ambience = choices.ambience or exercise.ambience
    if ambience != "none":
        said.append(
            tr("In the background: {ambience}.", ambience=within(wording.ambience(ambience)))
        )
    if not choices.holds:
        said.append(tr("No breath holds."))
    if choices.without:
        said.append(tr("Left out: {listed}.", listed=_listed(choices.without)))
    return " ".join(said)


def how_loud(volumes: Volumes) -> str:
    """What there is to say about the volumes; "" where they are as they are meant."""
    if volumes == Volumes():
        return ""
    if not any(volumes.gains()):
        return tr("All volumes are at zero on the page Sound, and so the file would be silent.")
    return tr("It becomes as loud as you have set it on the page Sound.")


def breakable(path: str) -> str:
    """A path that may go on in the next line after each of its parts."""
    return re.sub(r"([\\/_.\- ])", rf"\1{_MAY_BREAK}", path)


def _minutes(exercise: Exercise, choices: Choices) -> str:
    return tr("{minutes:g} min", minutes=choices.minutes or exercise.minutes.usual)


def _listed(regions: Collection[str]) -> str:
    return ", ".join(wording.plain(region) for region in sorted(regions))
