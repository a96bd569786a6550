"""One neutral standing figure as paths, and where each region of the vocabulary lies on it.

Pure geometry in a box of its own, BOX: x = 0 is the middle, y grows downwards. Left is on the
left, as in a mirror and as seen from behind, so that nothing changes sides when a region lies
on the back. It may not paint, and knows no colours.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF, QTransform

from feltsense.gui.session.spline import Knot, smooth
from feltsense.language import tr

BOX = QRectF(-96, 0, 192, 448)
"""Where the whole figure lies, with a little air around it."""

# The right half of the contour, from the crown down the outside of the arm and the leg.
_HEAD = ((0, 6), (9.5, 7.8), (17, 14), (20.6, 24), (21, 35), (19.4, 45.5), (15.8, 54.5), (12, 61))
_NECK = ((11, 66), (11.4, 72.5), (15.5, 78.5), (26, 83.2), (38, 87.4))
HEAD_AND_NECK = (*_HEAD, *_NECK)
"""The right half of the contour down to the shoulder, the same however the figure sits."""
_OUTER_ARM = (
    (47.6, 94),
    (53, 106),
    (56, 128),
    (59, 150),
    (63, 170),
    (68, 194),
    (71.6, 218),
)
_PALM = ((75, 231), (77.6, 243), (77.4, 252), (71, 257), (64, 255), (61.2, 246), (60.8, 234))
_INNER_ARM = ((60.6, 221), (56, 197), (49.6, 172), (45.2, 150), (41.4, 128))
_SIDE = ((36.8, 132), (34.2, 153), (33.8, 172), (36.8, 194), (39.8, 216))
_OUTER_THIGH = ((40.2, 240), (37.6, 272), (33.2, 303))
OUTER_LOWER_LEG = ((31.6, 319), (32.6, 343), (29.8, 370), (25, 396), (25, 408))
"""The right leg from below the knee, on its outside; FOOT and INNER_LOWER_LEG go on from it."""
FOOT = (
    (28.4, 419),
    (33.4, 428.5),
    (32.4, 434.5),
    (24, 437),
    (14.4, 436.4),
    (11.4, 430),
    (12, 418),
)
INNER_LOWER_LEG = ((12.6, 406), (11.6, 394), (8.2, 366), (7.2, 342), (9.8, 319))
_INNER_THIGH = ((9.2, 303), (5, 274), (2.2, 248))
_LEG = (*_OUTER_THIGH, *OUTER_LOWER_LEG, *FOOT, *INNER_LOWER_LEG, *_INNER_THIGH)
_ARMPIT, _FORK = (38.6, 114), (0, 233)

# From the knuckle to the tip, and how thick; the little finger is the outermost.
_FINGERS = (
    (((75.2, 246), (78.6, 257), (80.4, 266.5)), 5.0),
    (((72.0, 250), (74.4, 264), (75.4, 275)), 5.3),
    (((68.2, 250), (69.4, 266), (69.6, 278.5)), 5.4),
    (((64.4, 248), (64.0, 262), (63.6, 274.5)), 5.3),
)
_THUMB = (((63.4, 231), (58.2, 242), (55.8, 255)), 6.2)
_TOES = (
    (15.6, 434.6, 4.6),
    (21.8, 435.6, 3.6),
    (26.2, 434.9, 3.3),
    (29.8, 433.2, 3.1),
    (32.6, 430.6, 2.8),
)

BACK: frozenset[str] = frozenset({"back", "upper-back", "lower-back", "seat", "calves"})
"""The regions for which the figure is seen from behind."""

IN_FRONT: frozenset[str] = frozenset(
    {
        "face", "forehead", "eyes", "jaw", "mouth", "throat", "chest", "heart", "ribs", "belly",
        "knees", "shins", "toes",
    }
)  # fmt: skip
"""The regions that are seen from the front only."""


def outline() -> QPainterPath:
    """The contour of the whole figure, fingers and toes with it."""
    half = _half_contour()
    knots = [*half, *(knot.mirrored() for knot in reversed(half[1:-1]))]
    path = smooth(knots)
    for points, width in (*_FINGERS, _THUMB):
        path = path.united(both(_tapered(points, width)))
    for toe in _each_toe():
        path = path.united(both(toe))
    return path


def hand() -> QPainterPath:
    """The right hand alone, from the wrist."""
    path = smooth([Knot(x, y) for x, y in ((71.6, 217.5), *_PALM, (60.4, 219))])
    for points, width in (*_FINGERS, _THUMB):
        path = path.united(_tapered(points, width))
    return path


def toes() -> QPainterPath:
    """The tips of the right foot's toes."""
    path = QPainterPath()
    for toe in _each_toe():
        path = path.united(toe)
    return path


def _each_toe() -> list[QPainterPath]:
    return [oval(x, y, radius, radius) for x, y, radius in _TOES]


def front_details() -> QPainterPath:
    """The few lines inside the contour, from the front: chin, collar bones, fingers."""
    lines = face_details()
    lines.addPath(both(finger_lines()))
    return lines


def face_details() -> QPainterPath:
    """Chin and collar bones."""
    lines = line((-13.6, 58.4), (-8, 63.2), (0, 65.2), (8, 63.2), (13.6, 58.4))
    lines.addPath(both(line((6, 87), (17, 84.6), (31, 87.6))))
    return lines


def back_details() -> QPainterPath:
    """The few lines inside the contour, from behind: spine, shoulder blades, seat."""
    lines = line((0, 92), (0, 150), (0, 204))
    lines.addPath(both(line((12.5, 102), (13.2, 114), (17.5, 126.5), (24, 131))))
    lines.addPath(both(line((5, 240), (12, 244), (21, 244.6), (30.5, 240.5))))
    lines.addPath(both(finger_lines()))
    return lines


def region(name: str, body: QPainterPath) -> QPainterPath:
    """Where the region `name` lies on `body`, the path from `outline`.

    Raises KeyError for a name that is not in the vocabulary.
    """
    if name == "whole-body":
        return QPainterPath(body)
    return body.intersected(_SHAPES[name]())


def shape(name: str, *, half: bool = False) -> QPainterPath:
    """What cuts the region `name` out of the body; with `half`, on the right side alone.

    Quicker than `region`. Raises KeyError for a name not in the vocabulary, and for `whole-body`.
    """
    path = _SHAPES[name]()
    return path.intersected(area((0, 0), (_WIDE, 0), (_WIDE, 460), (0, 460))) if half else path


def words(name: str) -> str:
    """The region in plain words, such as `left hand`."""
    return tr(name.replace("-", " "))


# How the shapes are made


def _half_contour() -> list[Knot]:
    parts: list[Knot] = [Knot(x, y) for x, y in (*_HEAD, *_NECK, *_OUTER_ARM, *_PALM, *_INNER_ARM)]
    parts.append(Knot(*_ARMPIT, corner=True))
    parts += [Knot(x, y) for x, y in (*_SIDE, *_LEG)]
    parts.append(Knot(*_FORK, corner=True))
    return parts


def finger_lines() -> QPainterPath:
    """The lines between the fingers of the right hand."""
    lines = QPainterPath()
    for x, top, tip_x, tip in (
        (73.9, 254, 76.2, 263),
        (70.4, 254, 71.9, 268),
        (66.4, 254, 66.6, 268),
    ):
        lines.addPath(line((x, top), (tip_x, tip)))
    return lines


def line(*points: tuple[float, float]) -> QPainterPath:
    """A smooth open line through `points`."""
    return smooth([Knot(x, y) for x, y in points], closed=False)


def _tapered(points: tuple[tuple[float, float], ...], width: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(line(*points)).simplified()


def mirrored(path: QPainterPath) -> QPainterPath:
    """The path on the other side of x = 0."""
    return QTransform.fromScale(-1, 1).map(path)


def both(path: QPainterPath) -> QPainterPath:
    """The path on both sides."""
    both = QPainterPath(path)
    both.addPath(mirrored(path))
    return both


def oval(x: float, y: float, across: float, down: float) -> QPainterPath:
    """An ellipse about (x, y), so far across and down."""
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), across, down)
    return path


def area(*points: tuple[float, float]) -> QPainterPath:
    """A closed polygon."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _band(top: float, bottom: float, half: float) -> QPainterPath:
    return area((-half, top), (half, top), (half, bottom), (-half, bottom))


_WIDE = 100.0


def _arm() -> QPainterPath:
    inner = ((34, 80), (37, 100), (38.6, 113.5), (39, 128), (42, 172), (50, 221))
    return area(*inner, (_WIDE, 221), (_WIDE, 80))


def _hand() -> QPainterPath:
    return area((48, 219), (_WIDE, 219), (_WIDE, 300), (48, 300))


def fingers() -> QPainterPath:
    """Where the right hand's fingers are, thumb with them."""
    tips = area((66, 249), (_WIDE, 246), (_WIDE, 300), (62.6, 300), (62.6, 249))
    tips.addPath(area((48, 240), (62.6, 240), (62.6, 264), (48, 264)))
    return tips


def _trunk(top: float, bottom: float) -> QPainterPath:
    half = ((34, 80), (37, 100), (38.6, 113.5), (39, 128), (42, 172), (46, 240))
    whole = area(*half, *((-x, y) for x, y in reversed(half)))
    return whole.intersected(_band(top, bottom, _WIDE))


def _leg(top: float, bottom: float) -> QPainterPath:
    return area((0.3, max(top, 229)), (46, top), (50, bottom), (0.3, bottom))


def _toes() -> QPainterPath:
    return area((8, 430.5), (30, 431.5), (40, 427), (40, 446), (8, 446))


_SHAPES: dict[str, Callable[[], QPainterPath]] = {
    "head": lambda: _band(0, 62, 30),
    "face": lambda: oval(0, 39, 16.5, 20.5),
    "forehead": lambda: oval(0, 23.5, 14, 7.5),
    "eyes": lambda: both(oval(7.8, 33.5, 5.6, 3.6)),
    "jaw": lambda: oval(0, 51, 17, 12).subtracted(oval(0, 40, 17, 11)),
    "mouth": lambda: oval(0, 49, 7, 3.6),
    "scalp": lambda: _band(0, 30, 30).subtracted(oval(0, 39, 18, 21)),
    "neck": lambda: _band(60, 80, 15.5),
    "throat": lambda: oval(0, 72, 7, 9),
    "shoulders": lambda: both(oval(42, 97, 17, 15)),
    "left-shoulder": lambda: oval(-42, 97, 17, 15),
    "right-shoulder": lambda: oval(42, 97, 17, 15),
    "arms": lambda: both(_arm()),
    "left-arm": lambda: mirrored(_arm()),
    "right-arm": _arm,
    "elbows": lambda: both(oval(55, 160, 13, 15)),
    "hands": lambda: both(_hand()),
    "left-hand": lambda: mirrored(_hand()),
    "right-hand": _hand,
    "fingers": lambda: both(fingers()),
    "torso": lambda: _trunk(82, 228),
    "chest": lambda: oval(0, 116, 34, 24),
    "heart": lambda: oval(-8, 121, 10, 10),
    "ribs": lambda: both(oval(21, 145, 16, 19)),
    "belly": lambda: oval(0, 182, 27, 26),
    "back": lambda: _trunk(82, 204),
    "upper-back": lambda: oval(0, 114, 35, 28),
    "lower-back": lambda: oval(0, 180, 31, 22),
    "pelvis": lambda: _trunk(198, 233),
    "hips": lambda: both(oval(33, 211, 14, 19)),
    "seat": lambda: both(oval(18, 224, 19.5, 19)),
    "legs": lambda: both(_leg(214, 410)),
    "left-leg": lambda: mirrored(_leg(214, 410)),
    "right-leg": lambda: _leg(214, 410),
    "thighs": lambda: both(_leg(218, 300)),
    "knees": lambda: both(oval(22, 311, 14, 14)),
    "shins": lambda: both(oval(21.5, 360, 8.5, 38)),
    "calves": lambda: both(oval(21.5, 352, 14, 32)),
    "ankles": lambda: both(oval(19.6, 402, 10, 9)),
    "feet": lambda: both(area((0.3, 405), (60, 405), (60, 448), (0.3, 448))),
    "left-foot": lambda: area((-0.3, 405), (-60, 405), (-60, 448), (-0.3, 448)),
    "right-foot": lambda: area((0.3, 405), (60, 405), (60, 448), (0.3, 448)),
    "soles": lambda: both(area((8, 433.5), (40, 433.5), (40, 446), (8, 446))),
    "toes": lambda: both(_toes()),
}
