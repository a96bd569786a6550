"""The same neutral figure on a chair that is not drawn, and where each region lies on it.

Pure geometry in the box of the standing one. Head, neck and trunk are its own; the thighs come
towards the one who looks, the hands rest on them. Left is on the left, as there.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPainterPath

from feltsense.gui.session import body_outline as standing
from feltsense.gui.session.body_outline import area, both, line, mirrored, oval
from feltsense.gui.session.spline import Knot, smooth

# The right half of the trunk, from the crown to the seat.
_TRUNK = (
    *standing.HEAD_AND_NECK,
    (46, 93),
    (50, 104),
    (44, 122),
    (37, 136),
    (34.4, 153),
    (33.8, 172),
    (36.8, 194),
    (38.8, 214),
    (40, 230),
    (32, 240),
    (14, 242),
)
_ARM = (
    (40, 90),
    (47.6, 94),
    (53.4, 106),
    (57.6, 126),
    (61.4, 146),
    (64, 162),
    (62.4, 173),
    (56.6, 188),
    (49.6, 205),
    (43.4, 219),
    (36, 222),
    (33.6, 216),
    (38.4, 203),
    (44, 187),
    (47.6, 172),
    (47, 158),
    (44, 140),
    (40.6, 120),
)
_HAND = (
    (43.6, 218),
    (44.6, 228),
    (41.6, 239),
    (36.6, 248.6),
    (29, 252),
    (22.6, 249.6),
    (21, 243),
    (24.4, 235),
    (28.6, 228),
    (33.4, 217),
)
_LEG = (
    (30, 226),
    (42.4, 226),
    (49.6, 240),
    (55, 257),
    (56, 273),
    (51.6, 287),
    (46, 300),
    (43.8, 318),
    (42.6, 342),
    (38.4, 368),
    (34.8, 388),
    (36.2, 398),
    (41.6, 408.6),
    (42.6, 415.6),
    (36, 419.4),
    (25, 419.4),
    (19.6, 415),
    (20.4, 403),
    (22.4, 390),
    (21.6, 372),
    (18.2, 346),
    (17.6, 320),
    (18.4, 300),
    (15.4, 288),
    (11, 271),
    (6, 256),
    (0.6, 243),
    (4, 228),
)

HIDDEN_BEHIND = frozenset({"hands", "left-hand", "right-hand", "fingers", "thighs"})
"""What the trunk hides from behind."""


def outline() -> QPainterPath:
    """The contour of the whole figure."""
    half = [Knot(x, y) for x, y in _TRUNK]
    trunk = smooth([*half, *(knot.mirrored() for knot in reversed(half[1:]))])
    path = trunk
    for points in (_ARM, _HAND, _LEG):
        path = path.united(both(_closed(points)))
    return path.simplified()


def front_details() -> QPainterPath:
    """Chin, collar bones, the insides of the arms, the hands on the thighs, the knees."""
    lines = standing.face_details()
    lines.addPath(both(line((40.6, 120), (44, 140), (47, 158), (47.4, 172), (44, 187), (38, 203))))
    lines.addPath(both(line((33.4, 217), (28.6, 228), (24, 235.6), (21, 243), (22.8, 249.6))))
    lines.addPath(both(line((22.8, 249.6), (29, 252), (36.6, 248.6), (41.6, 239), (44.4, 228))))
    for x, y, tip_x, tip in ((27, 240, 24.6, 248.6), (32, 242, 30, 250), (36.6, 241, 35.4, 247.6)):
        lines.addPath(both(line((x, y), (tip_x, tip))))
    lines.addPath(both(line((18.6, 277), (25, 287.6), (35, 291), (45, 287), (50.6, 277))))
    return lines


def back_details() -> QPainterPath:
    """Spine, shoulder blades, the insides of the arms, the seat."""
    lines = line((0, 92), (0, 150), (0, 210))
    lines.addPath(both(line((12.5, 102), (13.2, 114), (17.5, 126.5), (24, 131))))
    lines.addPath(both(line((40.6, 120), (44, 140), (47, 158), (47.4, 172), (44, 187))))
    lines.addPath(both(line((0, 222), (1, 234), (8, 243), (22, 245.6), (36, 241), (42.6, 230))))
    return lines


def region(name: str, body: QPainterPath) -> QPainterPath:
    """Where the region `name` lies on `body`, the path from `outline`; KeyError for an unknown."""
    if name not in _SHAPES:
        place = standing.region(name, body)
        return place.subtracted(both(_closed(_ARM))) if name in _BESIDE_ARMS else place
    return body.intersected(_SHAPES[name]())


def _closed(points: tuple[tuple[float, float], ...]) -> QPainterPath:
    return smooth([Knot(x, y) for x, y in points])


def _arm() -> QPainterPath:
    return _closed(_ARM)


def _hand() -> QPainterPath:
    return _closed(_HAND)


def _leg() -> QPainterPath:
    return _closed(_LEG).subtracted(_hand())


def _foot() -> QPainterPath:
    return area((8, 391), (60, 391), (60, 430), (8, 430))


_BESIDE_ARMS = frozenset({"torso", "chest", "ribs", "belly", "back", "upper-back", "lower-back"})

_SHAPES: dict[str, Callable[[], QPainterPath]] = {
    "arms": lambda: both(_arm()),
    "left-arm": lambda: mirrored(_arm()),
    "right-arm": _arm,
    "elbows": lambda: both(oval(58, 167, 12, 14).intersected(_arm())),
    "hands": lambda: both(_hand()),
    "left-hand": lambda: mirrored(_hand()),
    "right-hand": _hand,
    "fingers": lambda: both(area((16, 239), (44, 241), (40, 256), (16, 256)).intersected(_hand())),
    "pelvis": lambda: area((-40, 200), (40, 200), (40, 246), (-40, 246)).subtracted(
        both(_arm().united(_hand()))
    ),
    "hips": lambda: both(oval(36, 216, 10, 16).subtracted(_arm().united(_hand()))),
    "seat": lambda: both(oval(20, 229, 22, 17)),
    "legs": lambda: both(_leg()),
    "left-leg": lambda: mirrored(_leg()),
    "right-leg": _leg,
    "thighs": lambda: both(_leg().intersected(area((0, 222), (60, 222), (60, 264), (0, 264)))),
    "knees": lambda: both(oval(34, 275, 18, 15)),
    "shins": lambda: both(oval(31, 334, 9, 44)),
    "calves": lambda: both(oval(31, 326, 14, 36)),
    "ankles": lambda: both(oval(28.5, 389, 10, 9)),
    "feet": lambda: both(_foot()),
    "left-foot": lambda: mirrored(_foot()),
    "right-foot": _foot,
    "soles": lambda: both(area((8, 415), (60, 415), (60, 430), (8, 430))),
    "toes": lambda: both(area((8, 409), (60, 409), (60, 430), (8, 430))),
}
