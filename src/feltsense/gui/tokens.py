"""Colour, type, space and motion in one place; no other file names a colour or a size."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme. Every text colour has at least 4.5:1 on every ground it is used on."""

    dark: bool
    window: str  # the warm paper behind everything
    side: str  # the bar at the side
    card: str
    card_tint: str  # the far end of a suggested card's soft gradient
    raised: str  # hovered rows, fields
    line: str  # hairlines and outlines that only decorate
    edge: str  # outlines of controls, at least 3:1
    text: str
    quiet: str  # second text
    accent: str
    on_accent: str
    accent_soft: str
    clay: str  # second hue: body
    clay_soft: str
    plum: str  # third hue: feeling
    plum_soft: str
    sky: str  # fourth hue: outside
    sky_soft: str
    numb: str  # the patterned grey of numb answers, never absence
    focus: str


LIGHT = Colours(
    dark=False,
    window="#F5F2EB",
    side="#EDE8DF",
    card="#FFFFFF",
    card_tint="#DEECE6",
    raised="#F9F7F1",
    line="#E4DED3",
    edge="#8A8478",
    text="#1F2A27",
    quiet="#56625D",
    accent="#24705F",
    on_accent="#FFFFFF",
    accent_soft="#DEECE6",
    clay="#A04E1B",
    clay_soft="#F6E6DA",
    plum="#7B4E86",
    plum_soft="#EFE5F0",
    sky="#2F6694",
    sky_soft="#E1ECF4",
    numb="#77736A",
    focus="#24705F",
)

DARK = Colours(
    dark=True,
    window="#121817",
    side="#0D1211",
    card="#1C2321",
    card_tint="#1F3B34",
    raised="#232B29",
    line="#2C3533",
    edge="#76827E",
    text="#EAF0ED",
    quiet="#A3AFAA",
    accent="#74C9B5",
    on_accent="#0D1F1A",
    accent_soft="#1F3B34",
    clay="#EBA877",
    clay_soft="#382618",
    plum="#CDA3D6",
    plum_soft="#33253A",
    sky="#8FBCE2",
    sky_soft="#1D2B3A",
    numb="#9C988E",
    focus="#74C9B5",
)

CONTRAST = Colours(
    dark=True,
    window="#000000",
    side="#000000",
    card="#000000",
    card_tint="#141400",
    raised="#1C1C1C",
    line="#8F8F8F",
    edge="#FFFFFF",
    text="#FFFFFF",
    quiet="#E4E4E4",
    accent="#FFE45C",
    on_accent="#000000",
    accent_soft="#2E2900",
    clay="#FFBE85",
    clay_soft="#2E1A06",
    plum="#F2C2FF",
    plum_soft="#2A1233",
    sky="#A6D8FF",
    sky_soft="#06263F",
    numb="#D2CEC4",
    focus="#5CF2FF",
)
"""Black, white and few strong hues: every text at least 7:1 (WCAG 2.2 AAA), lines that are seen."""

DIMMED = replace(
    DARK,
    window="#000000",
    side="#000000",
    card="#0A0E0D",
    card_tint="#0E1D19",
    raised="#101615",
    line="#1C2422",
    edge="#6B7773",
    text="#B4C0BB",
    quiet="#8A9793",
    accent="#5CA391",
    on_accent="#04100D",
    accent_soft="#0E1F1A",
    focus="#5CA391",
)
"""For a session on the whole screen: little light in the room, every text still at least 4.5:1."""

UNIT = 8
"""The rhythm of space, in pixels at 100 %."""


def space(steps: float) -> int:
    """`steps` times the unit, in pixels."""
    return round(UNIT * steps)


RADIUS_CARD, RADIUS_CONTROL = 18, 10

# Type, in points at 100 %: the text scale of the person multiplies all of them.
TITLE, HEADING, BODY, SMALL, CAPTION = 21.0, 14.0, 11.5, 10.0, 22.0

FADE_MS = 180
"""Length of a change on screen; 0 where motion is reduced."""
