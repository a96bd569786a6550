"""The questions with a scale (evidence.md 2.2, 2.3): own wording, unvalidated, not a test."""

from __future__ import annotations

from dataclasses import dataclass

from feltsense.language import tr


@dataclass(frozen=True, slots=True)
class Scale:
    """A question answered by 0 to 10 with words at the ends, or by one of `choices`."""

    name: str
    question: str
    low: str = ""
    high: str = ""
    middle: str = ""
    choices: tuple[str, ...] = ()


SCALES: dict[str, Scale] = {
    scale.name: scale
    for scale in (
        Scale(
            "noticing",
            tr("What is there, just now?"),
            choices=("something", "very little", "nothing"),
        ),
        Scale(
            "numb",
            tr("How numb or shut off do you feel right now?"),
            low=tr("I can feel things"),
            high=tr("nothing gets through"),
        ),
        Scale(
            "body",
            tr("How clearly can you feel your body right now?"),
            low=tr("hardly at all"),
            high=tr("very clearly"),
        ),
        Scale(
            "here", tr("How here do you feel?"), low=tr("far away or unreal"), high=tr("right here")
        ),
        Scale(
            "close",
            tr("How close do you feel to anyone or anything?"),
            low=tr("cut off"),
            high=tr("close"),
        ),
        Scale(
            "hard",
            tr("How hard is this moment?"),
            low=tr("fine"),
            high=tr("the hardest I can imagine"),
        ),
        Scale(
            "pull",
            tr("How strong is the pull to use or escape?"),
            low=tr("none"),
            high=tr("very strong"),
        ),
        Scale(
            "clear",
            tr("How clear is what you notice?"),
            low=tr("not at all"),
            high=tr("very clear"),
        ),
    )
}

INTENSITY = Scale(
    "intensity",
    tr("How strong?"),
    low=tr("not at all, right now"),
    middle=tr("clearly there"),
    high=tr("as strong as I can imagine"),
)

BEFORE_AND_AFTER: tuple[str, ...] = ("numb", "body", "hard")
"""The default questions before and after an exercise, beside the words."""

OPTIONAL: tuple[str, ...] = ("here", "close", "pull", "clear")
"""Questions that are asked where the person wants them."""

ONCE_A_DAY: tuple[str, ...] = ("here", "close")
"""Questions of a check-in that are asked once a day (evidence.md 2.3)."""

OWN = "own: "
"""How the names of a person's own scales begin, so that none is ever taken for one of ours."""

PAIRS: dict[str, Scale] = {
    scale.name: scale
    for scale in (
        Scale(
            "distance chosen",
            tr("Was it chosen, or did it happen?"),
            tr("I chose it"),
            tr("it happened"),
        ),
        Scale(
            "distance managing",
            tr("Managing what is there, or pushing it down?"),
            tr("managing"),
            tr("pushing down"),
        ),
        Scale(
            "distance protecting",
            tr("Protecting something, or escaping?"),
            tr("protecting"),
            tr("escaping"),
        ),
        Scale(
            "distance understanding",
            tr("Do you understand more from there, or less?"),
            tr("more"),
            tr("less"),
        ),
        Scale(
            "distance steadier", tr("Steadier there, or lonelier?"), tr("steadier"), tr("lonelier")
        ),
    )
}
"""Healthy distance or shutting off (evidence.md 1.3, R3): a marker from 0 to 10 between the two
words of each pair. They are never added up, and neither end is a result."""
