"""The questions with a scale (evidence.md 2.2, 2.3): own wording, unvalidated, not a test."""

from __future__ import annotations

from dataclasses import dataclass


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
            "What is there, just now?",
            choices=("something", "very little", "nothing"),
        ),
        Scale(
            "numb",
            "How numb or shut off do you feel right now?",
            low="I can feel things",
            high="nothing gets through",
        ),
        Scale(
            "body",
            "How clearly can you feel your body right now?",
            low="hardly at all",
            high="very clearly",
        ),
        Scale("here", "How here do you feel?", low="far away or unreal", high="right here"),
        Scale(
            "close",
            "How close do you feel to anyone or anything?",
            low="cut off",
            high="close",
        ),
        Scale(
            "hard",
            "How hard is this moment?",
            low="fine",
            high="the hardest I can imagine",
        ),
        Scale("pull", "How strong is the pull to use or escape?", low="none", high="very strong"),
        Scale("clear", "How clear is what you notice?", low="not at all", high="very clear"),
    )
}

INTENSITY = Scale(
    "intensity",
    "How strong?",
    low="not at all, right now",
    middle="clearly there",
    high="as strong as I can imagine",
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
        Scale("distance chosen", "Was it chosen, or did it happen?", "I chose it", "it happened"),
        Scale(
            "distance managing",
            "Managing what is there, or pushing it down?",
            "managing",
            "pushing down",
        ),
        Scale(
            "distance protecting", "Protecting something, or escaping?", "protecting", "escaping"
        ),
        Scale(
            "distance understanding",
            "Do you understand more from there, or less?",
            "more",
            "less",
        ),
        Scale("distance steadier", "Steadier there, or lonelier?", "steadier", "lonelier"),
    )
}
"""Healthy distance or shutting off (evidence.md 1.3, R3): a marker from 0 to 10 between the two
words of each pair. They are never added up, and neither end is a result."""
