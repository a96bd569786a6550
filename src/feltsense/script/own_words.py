"""Lines that are the listener's to choose: where to come back to, and what the eyes may do.

A script writes `[anchor]` or `[eyes]`; which line is spoken is a person's standing choice. Each
line invites, and none of them says what is noticed there.
"""

from __future__ import annotations

ANCHORS: tuple[str, ...] = ("feet", "hands", "seat", "sounds", "sight", "object", "breath")
"""Where to come back to. The first is the usual one; the breath comes last (Treleaven 2018)."""

EYES: tuple[str, ...] = ("open", "either")
"""What the eyes may do. Open is the usual one."""

OWN: dict[str, tuple[str, ...]] = {"anchor": ANCHORS, "eyes": EYES}
"""What may be chosen for each of the cues; the first is the usual one."""

ANCHOR_REGIONS: dict[str, str] = {"feet": "feet", "hands": "hands", "seat": "seat"}
"""The region that an anchor leads to, where it is one that may be left out."""

OUTSIDE_ANCHOR = "sight"
"""The anchor in the place of one whose region is left out."""

_LINES: dict[str, dict[str, dict[str, str]]] = {
    "en": {
        "anchor": {
            "feet": "If you like, come back to your feet. And to what they touch.",
            "hands": "If you like, come back to your hands. And to what they touch.",
            "seat": "If you like, come back to the seat. And to how it carries you.",
            "sounds": "If you like, come back to a sound. One that is here, now.",
            "sight": "If you like, come back to what you see. One thing, in the room.",
            "object": "If you like, come back to the thing you chose. Hold it, or look at it.",
            "breath": "If you like, come back to the breath. As it comes, and goes.",
        },
        "eyes": {
            "open": "Your eyes can stay open.",
            "either": "Your eyes can stay open, or soften, or close. Each of these is fine.",
        },
    },
    "de": {
        "anchor": {
            "feet": "Wenn du magst, komm zurück zu deinen Füßen und dem, was sie berühren.",
            "hands": "Wenn du magst, komm zurück zu deinen Händen und dem, was sie berühren.",
            "seat": "Wenn du magst, komm zurück zu dem Sitz, der dich trägt.",
            "sounds": "Wenn du magst, komm zurück zu einem Geräusch, das gerade da ist.",
            "sight": "Wenn du magst, komm zurück zu einem Ding, das du sehen kannst.",
            "object": "Wenn du magst, komm zurück zu dem Ding, das du dir ausgesucht hast.",
            "breath": "Wenn du magst, komm zurück zum Atem, wie er kommt und geht.",
        },
        "eyes": {
            "open": "Deine Augen können offen bleiben.",
            "either": "Deine Augen können offen bleiben, weich werden oder sich schließen. "
            "Alles davon ist in Ordnung.",
        },
    },
    "es": {
        "anchor": {
            "feet": "Si quieres, vuelve a tus pies y a lo que tocan.",
            "hands": "Si quieres, vuelve a tus manos y a lo que tocan.",
            "seat": "Si quieres, vuelve al asiento que te sostiene.",
            "sounds": "Si quieres, vuelve a un sonido que esté aquí ahora.",
            "sight": "Si quieres, vuelve a una cosa que puedas ver.",
            "object": "Si quieres, vuelve al objeto que elegiste.",
            "breath": "Si quieres, vuelve a la respiración, tal como viene y va.",
        },
        "eyes": {
            "open": "Tus ojos pueden quedarse abiertos.",
            "either": "Tus ojos pueden quedarse abiertos, suavizarse o cerrarse. Todo está bien.",
        },
    },
}


def own_line(what: str, choice: str, language: str) -> str:
    """The line of the cue `what` (a key of OWN) for `choice`, "" being the usual one.

    In the language of a BCP 47 tag, or of its first part, or in English.
    """
    tag = language.lower()
    lines = _LINES.get(tag) or _LINES.get(tag.partition("-")[0]) or _LINES["en"]
    return lines[what][choice or OWN[what][0]]


def own_lines(what: str, language: str) -> tuple[str, ...]:
    """Every line that the cue `what` may speak in `language`."""
    return tuple(own_line(what, choice, language) for choice in OWN[what])
