"""How each kind of exercise is shown: its name, icon and hue."""

from __future__ import annotations

from dataclasses import dataclass

from feltsense.language import tr


@dataclass(frozen=True, slots=True)
class KindLook:
    """A plain name, an icon, and the token names of a hue and its soft ground."""

    name: str
    icon: str
    hue: str
    soft: str


_OTHER = KindLook(tr("Exercise"), "leaf", "accent", "accent_soft")

_LOOKS: dict[str, KindLook] = {
    "grounding": KindLook(tr("Outside"), "footprints", "sky", "sky_soft"),
    "body-scan": KindLook(tr("Body scan"), "person-standing", "clay", "clay_soft"),
    "breathing": KindLook(tr("Breath"), "wind", "accent", "accent_soft"),
    "interoception": KindLook(tr("Noticing inside"), "hand", "plum", "plum_soft"),
    "reflection": KindLook(tr("Reflection"), "notebook-pen", "plum", "plum_soft"),
    "creative": KindLook(tr("Making"), "palette", "clay", "clay_soft"),
    "connection": KindLook(tr("With others"), "message-circle-heart", "sky", "sky_soft"),
}


def look_of(kind: str) -> KindLook:
    """The look of a kind from script.vocabulary.KINDS; a plain one for a kind unknown here."""
    return _LOOKS.get(kind, _OTHER)


def has_look(kind: str) -> bool:
    """Whether `kind` has a look of its own."""
    return kind in _LOOKS
