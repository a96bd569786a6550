"""The figure: every region of the vocabulary is somewhere, inside the contour, and glows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath
from pytestqt.qtbot import QtBot

from feltsense.gui.session import body_outline
from feltsense.gui.session.body_figure import EASE_MS, BodyFigure
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import DARK, LIGHT
from feltsense.script.vocabulary import REGIONS, is_part_of


class HandClock:
    """A clock that is moved by hand, in seconds."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def body(qapp: object) -> QPainterPath:
    return body_outline.outline()


def covered(path: QPainterPath) -> set[tuple[int, int]]:
    """The unit squares of the figure's box that a path mostly covers."""
    box = body_outline.BOX
    picture = QImage(round(box.width()), round(box.height()), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-box.topLeft())
    painter.fillPath(path, Qt.GlobalColor.black)
    painter.end()
    return {
        (x, y)
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixelColor(x, y).red() < 128
    }


@pytest.fixture(scope="module")
def squares(body: QPainterPath) -> dict[str, set[tuple[int, int]]]:
    return {name: covered(body_outline.region(name, body)) for name in REGIONS}


def test_every_region_covers_something_inside_the_contour(
    body: QPainterPath, squares: dict[str, set[tuple[int, int]]]
) -> None:
    whole = covered(body)
    for name, inside in squares.items():
        assert len(inside) >= 20, name
        # The rim is shared, and may fall on either side of a square.
        assert len(inside - whole) <= 0.04 * len(inside), name


def test_no_two_regions_look_alike(squares: dict[str, set[tuple[int, int]]]) -> None:
    names = list(squares)
    for n, one in enumerate(names):
        for other in names[n + 1 :]:
            both = squares[one] & squares[other]
            either = squares[one] | squares[other]
            assert len(both) < 0.92 * len(either), (one, other)


def test_left_and_right_mirror_each_other_and_left_is_on_the_left(
    squares: dict[str, set[tuple[int, int]]],
) -> None:
    wide = round(body_outline.BOX.width())
    for part in ("hand", "arm", "leg", "foot", "shoulder"):
        left, right = squares[f"left-{part}"], squares[f"right-{part}"]
        assert all(x < wide / 2 for x, _ in left), part
        mirrored = {(wide - 1 - x, y) for x, y in right}
        assert len(left ^ mirrored) <= 0.1 * len(left), part


@pytest.mark.parametrize(
    ("part", "whole"), [("jaw", "head"), ("left-hand", "hands"), ("toes", "feet")]
)
def test_a_part_lies_in_its_whole(
    part: str, whole: str, squares: dict[str, set[tuple[int, int]]]
) -> None:
    assert is_part_of(part, whole)
    assert len(squares[part] - squares[whole]) <= 0.1 * len(squares[part])


def test_an_unknown_region_is_an_error(body: QPainterPath) -> None:
    with pytest.raises(KeyError):
        body_outline.region("tail", body)


def pictured(figure: BodyFigure, region: str | None) -> QImage:
    figure.set_region(region)
    return figure.grab().toImage()


def changed_in(one: QImage, other: QImage, rect: QRectF) -> float:
    """The share of points within `rect` that clearly differ."""
    area = rect.toAlignedRect() & one.rect()
    differ = sum(
        abs(one.pixelColor(x, y).red() - other.pixelColor(x, y).red())
        + abs(one.pixelColor(x, y).blue() - other.pixelColor(x, y).blue())
        > 24
        for x in range(area.left(), area.right(), 2)
        for y in range(area.top(), area.bottom(), 2)
    )
    return differ / max(1, (area.width() // 2) * (area.height() // 2))


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("region", ["hands", "jaw", "lower-back", "soles"])
def test_the_glow_lies_where_the_region_is(
    qtbot: QtBot, body: QPainterPath, colours: object, region: str
) -> None:
    figure = BodyFigure(Theme(DARK if colours is DARK else LIGHT, motion=False))
    qtbot.addWidget(figure)
    figure.resize(220, 520)
    behind = region in body_outline.BACK
    resting, lit = pictured(figure, "calves" if behind else None), pictured(figure, region)
    place, box = figure.figure_rect(), body_outline.BOX
    scale = place.width() / box.width()
    spot = body_outline.region(region, body).boundingRect()
    where = QRectF(
        place.left() + (spot.left() - box.left()) * scale,
        place.top() + (spot.top() - box.top()) * scale,
        spot.width() * scale,
        spot.height() * scale,
    )
    head = QRectF(place.left(), place.top(), place.width(), place.height() * 0.05)
    assert changed_in(resting, lit, where) > 0.1
    assert changed_in(resting, lit, head) == 0.0


def test_two_regions_give_two_pictures(qtbot: QtBot, theme: Theme) -> None:
    figure = BodyFigure(theme)
    qtbot.addWidget(figure)
    figure.resize(200, 480)
    assert pictured(figure, "hands") != pictured(figure, "feet")
    assert pictured(figure, "chest") != pictured(figure, "upper-back")  # seen from behind


def test_a_region_that_was_prepared_is_not_drawn_anew(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, prepared = BodyFigure(theme), BodyFigure(theme)
    for figure in (plain, prepared):
        qtbot.addWidget(figure)
        figure.resize(200, 480)
        figure.show()
        pictured(figure, "hands")
    prepared.prepare("back")
    assert pictured(prepared, "hands") == pictured(plain, "hands")  # nothing shows yet
    wanted = pictured(plain, "back")
    drawn: list[str] = []
    monkeypatch.setattr(prepared, "_draw_glow", lambda painter, region: drawn.append(region))
    assert pictured(prepared, "back") == wanted
    assert drawn == []


def test_the_glow_eases_and_the_timer_rests_afterwards(qtbot: QtBot, qapp: object) -> None:
    clock = HandClock()
    figure = BodyFigure(Theme(LIGHT), clock=clock)
    qtbot.addWidget(figure)
    figure.resize(200, 480)
    start = figure.grab().toImage()
    figure.set_region("belly")
    clock.now += EASE_MS / 2000
    half = figure.grab().toImage()
    clock.now += EASE_MS / 1000
    done = figure.grab().toImage()
    middle = figure.figure_rect().center()
    x, y = round(middle.x()), round(figure.figure_rect().top() + 0.41 * 408)
    reds = [picture.pixelColor(x, y).blue() for picture in (start, half, done)]
    assert reds[0] > reds[1] > reds[2]
    qtbot.waitUntil(lambda: not figure.is_moving)


def test_reduced_motion_is_there_at_once(qtbot: QtBot, theme: Theme) -> None:
    figure = BodyFigure(theme)
    qtbot.addWidget(figure)
    figure.set_region("hands")
    assert not figure.is_moving


def test_a_screen_reader_hears_the_region_in_words(qtbot: QtBot, theme: Theme) -> None:
    figure = BodyFigure(theme)
    qtbot.addWidget(figure)
    assert figure.accessibleName() == "Body figure"
    figure.set_region("left-hand")
    assert figure.accessibleDescription() == "Marked: left hand."
    figure.set_region("lower-back")
    assert figure.accessibleDescription() == "Marked: lower back, from behind."
    figure.set_region(None)
    assert figure.accessibleDescription() == "No part of the body is marked."
