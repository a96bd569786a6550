"""The same neutral figure on a stool, and where each region lies on it.

Pure geometry in the box of the standing one. Head, neck, hands, lower legs and feet are that one's
own, moved; the thighs come towards the one who looks, and the hands rest on them. Left is on the
left, as there.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QTransform

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
    (36.6, 192),
    (40.4, 210),
    (43, 226),
    (41, 239),
    (30, 246.5),
    (13, 246),
    (0, 241),
)
_ARM = (
    (40, 90),
    (47.6, 94),
    (53.4, 106),
    (57, 126),
    (60, 144),
    (62.6, 158),
    (63, 169),
    (60.4, 183),
    (56.6, 199),
    (53.6, 212),
    (52, 223),
    (41, 219.6),
    (43, 208),
    (45.6, 194),
    (48, 180),
    (48.8, 169),
    (47.4, 156),
    (44.6, 140),
    (41, 121),
)
# Hip, knee and the top of the lower leg; what is below is the standing leg.
_OUTER_THIGH = ((36, 214), (43.4, 222), (49.4, 235), (52.2, 250), (51.4, 264), (47.6, 274))
_INNER_THIGH = ((17.4, 268), (13.4, 257), (7.6, 247), (0, 239), (4, 228))
_LOWER_LEG = QTransform.fromTranslate(13.5, -36)
_HAND = QTransform().translate(46.2, 217.6).rotate(19).scale(0.92, 0.84).translate(-66.1, -219.5)

HIDDEN_BEHIND = frozenset({"hands", "left-hand", "right-hand", "fingers", "thighs"})
"""What the trunk hides from behind."""


def outline() -> QPainterPath:
    """The contour of the whole figure."""
    path = _trunk()
    for part in (_arm(), _hand(), _leg_with_hand()):
        path = path.united(part).united(mirrored(part))
    return path.simplified()


def front_details() -> QPainterPath:
    """Chin, collar bones, arms and hands over the lap, the knees."""
    lines = standing.face_details()
    lines.addPath(both(_within(outline(), _arm().united(_hand()), 132)))
    lines.addPath(both(_HAND.map(standing.finger_lines())))
    lines.addPath(both(line((19.4, 268.5), (25, 278.6), (34, 282), (43, 279), (48.4, 270.5))))
    return lines


def back_details() -> QPainterPath:
    """Spine, shoulder blades, and the trunk before the arms and the seat."""
    lines = line((0, 92), (0, 150), (0, 204))
    lines.addPath(both(line((12.5, 102), (13.2, 114), (17.5, 126.5), (24, 131))))
    lines.addPath(_within(outline(), _trunk(), 150))
    lines.addPath(line((0, 224), (0, 232), (0, 241)))
    return lines


def stool() -> QPainterPath:
    """What it sits on; the figure hides most of it."""
    path = QPainterPath()
    path.addRoundedRect(-64, 241, 128, 10, 5, 5)
    path.addPath(both(line((50, 251), (52.5, 325), (55, 400))))
    return path


def region(name: str, body: QPainterPath, view: str) -> QPainterPath:
    """Where the region `name` lies on `body`, the path from `outline`; KeyError for an unknown.

    In front the arms and hands lie over the trunk, and from behind the trunk over them.
    """
    shapes = _BEHIND if view == "back" else _SHAPES
    place = body.intersected(shapes[name]()) if name in shapes else standing.region(name, body)
    if name in _ON_TRUNK and view == "front":
        over = _arm().united(_hand())
        return place.subtracted(over).subtracted(mirrored(over))
    if name in _OFF_TRUNK and view == "back":
        return place.subtracted(_below_arms(_trunk()))
    return place


# How the shapes are made


def _closed(points: tuple[tuple[float, float], ...]) -> QPainterPath:
    return smooth([Knot(x, y) for x, y in points])


def _trunk() -> QPainterPath:
    half = [Knot(x, y) for x, y in _TRUNK]
    return smooth([*half, *(knot.mirrored() for knot in reversed(half[1:-1]))])


def _arm() -> QPainterPath:
    return _closed(_ARM)


def _hand() -> QPainterPath:
    return _HAND.map(standing.hand())


def _leg_with_hand() -> QPainterPath:
    lower = tuple(_moved(standing.OUTER_LOWER_LEG, standing.FOOT, standing.INNER_LOWER_LEG))
    return _closed((*_OUTER_THIGH, *lower, *_INNER_THIGH)).united(_LOWER_LEG.map(standing.toes()))


def _moved(*lines: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
    points = [_LOWER_LEG.map(QPointF(*point)) for points in lines for point in points]
    return [(point.x(), point.y()) for point in points]


def _leg() -> QPainterPath:
    return _leg_with_hand().subtracted(_hand().united(_arm()))


def _within(body: QPainterPath, part: QPainterPath, below: float) -> QPainterPath:
    """The contour of `part`, where it lies inside that of `body` and below a height."""
    found = QPainterPath()
    drawn = False
    for polygon in part.simplified().toSubpathPolygons():
        for point in polygon.toList():
            around = (QPointF(point.x() + x, point.y() + y) for x, y in _NEAR)
            inside = point.y() > below and all(body.contains(each) for each in around)
            if inside and drawn:
                found.lineTo(point)
            elif inside:
                found.moveTo(point)
            drawn = inside
        drawn = False
    return found


_NEAR = ((1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0))
_ON_TRUNK = frozenset(
    {"torso", "chest", "ribs", "belly", "back", "upper-back", "lower-back", "pelvis", "hips"}
)
_OFF_TRUNK = frozenset({"arms", "left-arm", "right-arm", "legs", "left-leg", "right-leg"})


def _below_arms(path: QPainterPath) -> QPainterPath:
    return path.intersected(area((-96, 150), (96, 150), (96, 448), (-96, 448)))


def _low(name: str) -> QPainterPath:
    """A region of the standing figure's lower leg, where that is here."""
    return both(_LOWER_LEG.map(standing.shape(name, half=True)))


def _foot() -> QPainterPath:
    return area((0.3, 371), (70, 371), (70, 420), (0.3, 420))


def _sides(
    both_: str, one: str, right: Callable[[], QPainterPath]
) -> dict[str, Callable[[], QPainterPath]]:
    """The shapes of a part that there is on each side, from that of the right one."""
    return {
        both_: lambda: both(right()),
        f"left-{one}": lambda: mirrored(right()),
        f"right-{one}": right,
    }


_SHAPES: dict[str, Callable[[], QPainterPath]] = {
    **_sides("arms", "arm", _arm),
    "elbows": lambda: both(oval(56.5, 166, 11, 14).intersected(_arm())),
    **_sides("hands", "hand", _hand),
    "fingers": lambda: both(_HAND.map(standing.fingers()).intersected(_hand())),
    "pelvis": lambda: area((-50, 198), (50, 198), (50, 250), (-50, 250)).intersected(_trunk()),
    "hips": lambda: both(oval(35, 213, 14, 19).intersected(_trunk())),
    "seat": lambda: both(oval(21, 229, 22, 18)),
    **_sides("legs", "leg", _leg),
    "thighs": lambda: both(_leg().intersected(area((0, 200), (70, 200), (70, 262), (0, 262)))),
    "knees": lambda: both(oval(33.5, 271, 17, 13).subtracted(_hand())),
    "shins": lambda: _low("shins"),
    "calves": lambda: _low("calves"),
    "ankles": lambda: _low("ankles"),
    **_sides("feet", "foot", _foot),
    "soles": lambda: _low("soles"),
    "toes": lambda: _low("toes"),
}


def _arm_behind() -> QPainterPath:
    """With what is to be seen of its hand beside the leg."""
    return _arm().united(_hand().subtracted(_leg_with_hand()))


_BEHIND: dict[str, Callable[[], QPainterPath]] = {
    **_SHAPES,
    **_sides("arms", "arm", _arm_behind),
    **_sides("legs", "leg", _leg_with_hand),
}
"""From behind no hand lies on a leg, and what is seen of one belongs to its arm."""
