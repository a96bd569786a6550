"""Body maps as somebody might have painted them, for pictures and tests; invented."""

from __future__ import annotations

from datetime import datetime

from feltsense.feeling.body_kinds import KINDS, VIEWS
from feltsense.feeling.body_maps import Painting, Stroke, encode, summarise
from feltsense.gui.body_map.body_map_view import BodyMapView
from feltsense.gui.body_map.outlines import outline
from feltsense.gui.theme import Theme
from feltsense.journal.records import BodyMap

_STROKES = (
    ("front", "more", 16.0, [(68, 112), (90, 116), (112, 112)]),
    ("front", "numb", 9.0, [(24, 225), (20, 262)]),
    ("front", "numb", 9.0, [(156, 225), (160, 262)]),
    ("back", "less", 9.0, [(90, 96), (90, 190)]),
)


def painting(name: str = "standing 1") -> Painting:
    """A chest, two hands and a back."""
    drawn = outline(name)
    found = Painting.blank(name)
    for view, kind, radius, points in _STROKES:
        layers = found.layers[VIEWS.index(view)]
        stroke = Stroke(layers, KINDS.index(kind), drawn.mask(view), radius)
        for x, y in points:
            stroke.to(x, y)
    return found


def body_map(at: datetime, name: str = "standing 1") -> BodyMap:
    """The same as it is kept."""
    found, drawn = painting(name), outline(name)
    return BodyMap(at, name, encode(found), summarise(found, drawn.regions))


def painted(theme: Theme) -> BodyMapView:
    """The page while somebody paints."""
    view = BodyMapView(theme)
    view.canvas.set_painting(painting())
    view.show_kinds()
    return view


def seated(theme: Theme) -> BodyMapView:
    """A seated figure with nothing on it, of which one part is left out."""
    return BodyMapView(theme, frozenset({"pelvis"}), "seated")
