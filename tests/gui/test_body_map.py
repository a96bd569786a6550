"""Painting a body: strokes where they go, undone exactly, by keyboard the same, kept and shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
    QRegion,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from feltsense.feeling.body_kinds import KINDS
from feltsense.feeling.body_maps import FULL, decode, encode
from feltsense.gui.body_map import samples
from feltsense.gui.body_map.body_map_view import BodyMapView
from feltsense.gui.body_map.canvas import ERASER, NAME, Canvas
from feltsense.gui.body_map.outlines import OUTLINES, outline
from feltsense.gui.body_map.room import BODY_MAP, BodyMapRoom
from feltsense.gui.body_map.said import NOTHING, said
from feltsense.gui.body_map.shown_map import ShownMap
from feltsense.gui.session.keeper import Unsaved
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import LIGHT
from feltsense.gui.window import HOME, Window
from feltsense.gui.worker import Worker
from feltsense.journal.journal import Journal
from feltsense.journal.records import BodyMap
from feltsense.script.vocabulary import REGIONS

NOW = datetime(2026, 11, 23, 20, 15, tzinfo=UTC)


def press_pen(
    canvas: Canvas, at: QPoint, pressure: float, pen: QPointingDevice | None = None
) -> None:
    """Put a pen down and lift it."""
    device = pen or QPointingDevice.primaryPointingDevice()
    none, left, place = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, QPointF(at)
    for kind, force in ((QEvent.Type.TabletPress, pressure), (QEvent.Type.TabletRelease, 0.0)):
        event = QTabletEvent(kind, device, place, place, force, 0, 0, 0, 0, 0, none, left, left)
        QApplication.sendEvent(canvas, event)


def canvas_on(theme: Theme, qtbot: QtBot, name: str = "standing 1", *without: str) -> Canvas:
    canvas = Canvas(theme, outline(name), frozenset(without))
    qtbot.addWidget(canvas)
    canvas.resize(600, 560)
    canvas.show()
    return canvas


def spot(canvas: Canvas, column: float, row: float, view: int = 0) -> QPoint:
    place = canvas.places()[view]
    x = place.left() + column / 180 * place.width()
    y = place.top() + row / 420 * place.height()
    return QPoint(round(x), round(y))


def drawn(canvas: Canvas) -> QImage:
    """What it draws, without the ground below it, and with the mouse elsewhere."""
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    image = QImage(canvas.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    canvas.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def stroke(canvas: Canvas, *cells: tuple[float, float], view: int = 0) -> None:
    first, *rest = (spot(canvas, *cell, view) for cell in cells)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(canvas, left, none, first)
    for at in rest:
        where = QPointF(at)
        move = QMouseEvent(QEvent.Type.MouseMove, where, where, Qt.MouseButton.NoButton, left, none)
        QApplication.sendEvent(canvas, move)
    QTest.mouseRelease(canvas, left, none, rest[-1] if rest else first)


@pytest.mark.parametrize("name", OUTLINES)
def test_every_region_lies_on_the_body_and_is_seen(name: str) -> None:
    drawn = outline(name)
    seen = set(drawn.masks("front")) | set(drawn.masks("back"))
    assert seen == set(REGIONS)
    for view in ("front", "back"):
        body = drawn.mask(view)
        for region, mask in drawn.masks(view).items():
            assert mask.any(), (view, region)
            assert not (mask & ~body).any(), (view, region)
        assert np.array_equal(body, body[:, ::-1]) or (body ^ body[:, ::-1]).mean() < 0.01


def test_left_and_right_are_where_they_are_said_to_be() -> None:
    for name in OUTLINES:
        masks = outline(name).masks("front")
        for part in ("hand", "arm", "leg", "foot"):
            assert not masks[f"left-{part}"][:, 90:].any()
            assert not masks[f"right-{part}"][:, :90].any()


def test_the_smallest_region_is_the_one_that_is_pointed_at() -> None:
    drawn = outline("standing 1")
    assert drawn.region_at("front", 0, 49) == "mouth"
    assert drawn.region_at("front", -90, 10) is None
    assert drawn.region_at("front", 500, 10) is None
    with pytest.raises(ValueError, match="not known"):
        outline("lying 1")


def test_a_stroke_paints_where_it_went_and_only_on_the_body(theme: Theme, qtbot: QtBot) -> None:
    canvas = canvas_on(theme, qtbot)
    stroke(canvas, (70, 110), (110, 110))
    more, less, numb = canvas.painting.layers[0]
    assert more[110, 75:105].min() >= FULL - 1
    assert not less.any() and not numb.any()
    assert not canvas.painting.layers[1].any()
    stroke(canvas, (0, 5), (179, 5))
    stroke(canvas, (0, 300), (179, 300))
    assert not canvas.painting.layers[0][:, ~canvas.outline.mask("front")].any()


def test_what_is_left_out_is_never_painted(theme: Theme, qtbot: QtBot) -> None:
    canvas = canvas_on(theme, qtbot, "standing 1", "chest", "hands")
    stroke(canvas, (60, 110), (120, 110))
    canvas.fill("arms", "numb")
    canvas.fill("chest", "more")
    for region in ("chest", "hands"):
        for place, view in enumerate(("front", "back")):
            mask = canvas.outline.masks(view).get(region)
            if mask is not None:
                assert not canvas.painting.layers[place][:, mask].any()
    assert canvas.painting.layers.any()


def test_undoing_gives_exactly_what_was_there(theme: Theme, qtbot: QtBot) -> None:
    canvas = canvas_on(theme, qtbot)
    states = [canvas.painting.layers.copy()]
    acts: tuple[Callable[[], None], ...] = (
        partial(stroke, canvas, (70, 110), (110, 130)),
        partial(stroke, canvas, (80, 100), (90, 200)),
        partial(stroke, canvas, (90, 90), (90, 120)),
        partial(canvas.fill, "feet", "less"),
        canvas.clear,
    )
    for kind, act in zip(("more", "numb", ERASER, "more", "more"), acts, strict=True):
        canvas.set_kind(kind)
        act()
        states.append(canvas.painting.layers.copy())
    for before, after in pairwise(states):
        assert not np.array_equal(before, after)
    for state in reversed(states[:-1]):
        canvas.undo()
        assert np.array_equal(canvas.painting.layers, state)
    assert not canvas.can_undo
    for state in states[1:]:
        canvas.redo()
        assert np.array_equal(canvas.painting.layers, state)
    assert not canvas.can_redo


def test_a_press_that_paints_nothing_is_no_step(theme: Theme, qtbot: QtBot) -> None:
    canvas = canvas_on(theme, qtbot)
    stroke(canvas, (1, 1))
    assert not canvas.can_undo


def test_the_list_and_the_brush_write_the_same(theme: Theme, qtbot: QtBot) -> None:
    by_brush, by_list = canvas_on(theme, qtbot), canvas_on(theme, qtbot)
    mask = by_brush.outline.masks("front")["forehead"]
    by_list.fill("forehead", "numb")
    by_brush.set_kind("numb")
    by_brush.set_size("large")
    rows, columns = np.nonzero(mask)
    for row in range(rows.min(), rows.max() + 1, 2):
        stroke(by_brush, (columns.min(), row), (columns.max(), row))
    assert by_list.region_kind("forehead") == by_brush.region_kind("forehead") == "numb"
    index = KINDS.index("numb")
    assert np.array_equal(
        by_brush.painting.layers[0, index][mask] >= FULL - 1,
        by_list.painting.layers[0, index][mask] >= FULL - 1,
    )


def test_a_pen_paints_as_hard_as_it_is_pressed(theme: Theme, qtbot: QtBot) -> None:
    canvas = canvas_on(theme, qtbot)
    press_pen(canvas, spot(canvas, 90, 110), 0.4)
    assert canvas.painting.layers[0, 0].max() == round(0.4 * FULL)
    assert canvas.can_undo


def test_the_other_end_of_a_pen_erases(theme: Theme, qtbot: QtBot) -> None:
    canvas = canvas_on(theme, qtbot)
    stroke(canvas, (90, 110))
    pen = QPointingDevice(
        "a pen", 7, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Eraser,
        QInputDevice.Capability.Pressure, 1, 1,
    )  # fmt: skip
    press_pen(canvas, spot(canvas, 90, 110), 1.0, pen)
    assert canvas.painting.layers.max() <= FULL // 2  # its edge is as soft as the stroke's
    assert canvas.painting.layers[0, 0, 110, 90] <= 1
    canvas.undo()
    assert canvas.painting.layers.max() == FULL


def test_what_is_undone_looks_as_it_did(theme: Theme, qtbot: QtBot) -> None:
    canvas = canvas_on(theme, qtbot)
    stroke(canvas, (70, 110), (110, 130))
    before = drawn(canvas)
    canvas.set_kind("numb")
    stroke(canvas, (60, 120), (120, 120))
    canvas.fill("hands", "less")
    assert drawn(canvas) != before
    canvas.undo()
    canvas.undo()
    assert drawn(canvas) == before


def test_a_screen_reader_finds_a_picture_that_says_what_is_painted(
    theme: Theme, qtbot: QtBot
) -> None:
    canvas = canvas_on(theme, qtbot)
    canvas.fill("hands", "numb")
    found = QAccessible.queryAccessibleInterface(canvas)
    assert found is not None
    assert found.role() == QAccessible.Role.Graphic
    assert found.text(QAccessible.Text.Name) == NAME
    assert "hands" in found.text(QAccessible.Text.Description)
    assert canvas.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_finger_paints(theme: Theme, qtbot: QtBot) -> None:
    canvas = canvas_on(theme, qtbot)
    device = QTest.createTouchDevice()
    start, end = spot(canvas, 70, 110), spot(canvas, 110, 110)
    QTest.touchEvent(canvas, device).press(0, start, canvas).commit()
    QTest.touchEvent(canvas, device).move(0, end, canvas).commit()
    QTest.touchEvent(canvas, device).release(0, end, canvas).commit()
    assert canvas.painting.layers[0, 0, 110, 75:105].min() >= FULL - 1


def test_a_second_finger_leaves_the_stroke_to_the_first(theme: Theme, qtbot: QtBot) -> None:
    canvas = canvas_on(theme, qtbot)
    device = QTest.createTouchDevice()
    start, end, far = spot(canvas, 70, 110), spot(canvas, 80, 110), spot(canvas, 90, 300)
    QTest.touchEvent(canvas, device).press(0, start, canvas).commit()
    QTest.touchEvent(canvas, device).stationary(0).press(1, far, canvas).commit()
    QTest.touchEvent(canvas, device).move(0, end, canvas).stationary(1).commit()
    QTest.touchEvent(canvas, device).release(0, end, canvas).stationary(1).commit()
    QTest.touchEvent(canvas, device).move(1, spot(canvas, 90, 320), canvas).commit()
    QTest.touchEvent(canvas, device).release(1, far, canvas).commit()
    assert canvas.painting.layers[0, 0, 110, 72:78].min() >= FULL - 1
    assert not canvas.painting.layers[0, 0, 150:].any()
    canvas.undo()
    assert canvas.painting.is_blank and not canvas.can_undo


def test_another_painting_ends_a_stroke_that_is_under_way(theme: Theme, qtbot: QtBot) -> None:
    canvas = canvas_on(theme, qtbot)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=spot(canvas, 70, 110))
    canvas.set_painting(samples.painting())
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=spot(canvas, 90, 110))
    assert np.array_equal(canvas.painting.layers, samples.painting().layers)
    assert not canvas.can_undo


def test_a_kept_map_is_no_stop_and_takes_no_pen(theme: Theme, qtbot: QtBot) -> None:
    shown = ShownMap(theme, samples.body_map(NOW))
    qtbot.addWidget(shown)
    assert shown.canvas is not None
    assert shown.canvas.focusPolicy() == Qt.FocusPolicy.NoFocus
    before = shown.canvas.painting.copy()
    press_pen(shown.canvas, spot(shown.canvas, 90, 300), 1.0)
    assert np.array_equal(shown.canvas.painting.layers, before.layers)


def test_the_three_kinds_are_told_apart_without_colour(theme: Theme, qtbot: QtBot) -> None:
    pictures = []
    for kind in KINDS:
        canvas = canvas_on(theme, qtbot)
        canvas.fill("chest", kind)
        grey = (
            canvas.grab()
            .toImage()
            .convertToFormat(canvas.grab().toImage().Format.Format_Grayscale8)
        )
        middle = spot(canvas, 90, 109)
        part = grey.copy(middle.x() - 14, middle.y() - 14, 28, 28)
        rows = np.frombuffer(part.constBits(), np.uint8).reshape(28, part.bytesPerLine())[:, :28]
        pictures.append(rows.astype(int) - int(rows.mean()))
    for one in range(3):
        for other in range(one):
            assert np.abs(pictures[one] - pictures[other]).mean() > 8


def test_a_kept_map_is_shown_as_it_was_painted(theme: Theme, qtbot: QtBot) -> None:
    for name in OUTLINES:
        kept = samples.body_map(NOW, name)
        shown = ShownMap(theme, kept)
        qtbot.addWidget(shown)
        assert shown.canvas is not None
        assert np.array_equal(shown.canvas.painting.layers, decode(kept.outline, kept.image).layers)
        painted = canvas_on(theme, qtbot, name)
        painted.set_painting(decode(kept.outline, kept.image))
        shown.canvas.setFixedSize(painted.size())
        assert drawn(shown.canvas) == drawn(painted)
        assert "More: part of the chest" in shown.words.text()


def test_what_was_drawn_stroke_by_stroke_is_shown_again_to_the_pixel(
    theme: Theme, qtbot: QtBot
) -> None:
    canvas = canvas_on(theme, qtbot)
    for kind, size, cells in (
        ("more", "large", [(70, 110), (80, 118), (110, 112)]),
        ("numb", "small", [(60, 100), (100, 130), (90, 180)]),
        ("less", "middle", [(75, 300), (80, 340)]),
        (ERASER, "middle", [(100, 60), (95, 110)]),
    ):
        canvas.set_kind(kind)
        canvas.set_size(size)
        stroke(canvas, *cells)
    kept = BodyMap(NOW, "standing 1", encode(canvas.painting), canvas.regions)
    shown = ShownMap(theme, kept)
    qtbot.addWidget(shown)
    assert shown.canvas is not None
    shown.canvas.setFixedSize(canvas.size())
    assert drawn(shown.canvas) == drawn(canvas)


def test_a_picture_that_cannot_be_read_says_so_and_keeps_its_words(
    theme: Theme, qtbot: QtBot
) -> None:
    from dataclasses import replace

    kept = samples.body_map(NOW)
    for broken in (replace(kept, image=b"\x01zzz"), replace(kept, outline="lying 7")):
        shown = ShownMap(theme, broken)
        qtbot.addWidget(shown)
        assert shown.canvas is None
        assert shown.words.text() == said(kept.regions)


def test_words_say_where_it_is() -> None:
    assert said({}) == NOTHING
    regions = {"hands": {"numb": 0.9}, "chest": {"more": 0.4, "numb": 0.05}, "feet": {"less": 0.1}}
    assert said(regions) == "More: part of the chest. Less: part of the feet. Numb: hands."


# The page, by keyboard


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> BodyMapView:
    view = BodyMapView(theme, frozenset({"pelvis"}))
    qtbot.addWidget(view)
    view.resize(1100, 760)
    view.show()
    return view


def test_by_keyboard_alone_a_part_becomes_numb_and_is_kept(view: BodyMapView, qtbot: QtBot) -> None:
    kept: list[tuple[str, bytes, dict[str, dict[str, float]]]] = []
    view.done.connect(lambda *what: kept.append(what))
    view.list.setFocus()
    QTest.keyClicks(view.list, "hands")
    assert view.list.region == "hands"
    for state in ("more", "less", "numb"):
        QTest.keyClick(view.list, Qt.Key.Key_Space)
        assert state in view.list.currentItem().text()
    QTest.keyClick(view.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    view.keep_button.click()
    ((name, image, regions), *_) = kept
    assert regions["hands"] == {"numb": 1.0}
    assert not decode(name, image).is_blank
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert view.canvas.painting.is_blank
    assert not view.keep_button.isEnabled()
    view.undo_button.click()
    assert view.canvas.region_kind("hands") == "numb"


def test_everything_is_named_and_reached_by_tab(view: BodyMapView, qtbot: QtBot) -> None:
    view.canvas.fill("hands", "numb")
    view.setFocus()
    wanted = {*view.brushes.values(), view.list, view.undo_button, view.keep_button}
    reached = set()
    for _ in range(40):
        widget = QApplication.focusWidget()
        if widget is None:
            break
        reached.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    checked = {chip for chip in view.brushes.values() if chip.isChecked()}
    others = set(view.brushes.values()) - checked  # arrows lead to these
    assert wanted - others <= reached
    for widget in (*reached, view.canvas):
        assert widget.accessibleName() or getattr(widget, "text", lambda: "")()
    assert "Numb" in view.canvas.accessibleDescription()


def test_the_part_that_is_chosen_is_painted_by_its_buttons(view: BodyMapView) -> None:
    view.list.setFocus()
    QTest.keyClicks(view.list, "hands")
    assert view.part.text() == "Hands"
    assert view.kinds.chosen() == ("",)
    for kind in ("numb", "less", "more"):
        view.kinds.chip(kind).click()
        assert view.canvas.region_kind("hands") == kind
        assert view.kinds.chosen() == (kind,)
    for key, expected in (("2", "less"), ("3", "numb"), ("0", None), ("1", "more")):
        QTest.keyClicks(view.list, key)
        assert view.canvas.region_kind("hands") == expected
    view.kinds.chip("").click()
    assert view.canvas.painting.is_blank


def test_a_part_that_is_partly_painted_says_so(view: BodyMapView) -> None:
    view.canvas.fill("belly", "more")
    view.canvas.fill("chest", "more")
    states = [view.list.item(row).text() for row in range(view.list.count())]
    assert "belly: more" in states and "torso: partly more" in states
    view.list.setFocus()
    QTest.keyClicks(view.list, "torso")
    assert view.kinds.chosen() == ()


def test_esc_leaves_at_once_only_what_is_blank(view: BodyMapView, qtbot: QtBot) -> None:
    left: list[None] = []
    view.left.connect(lambda: left.append(None))
    view.canvas.fill("hands", "numb")
    QTest.keyClick(view.list, Qt.Key.Key_Escape)
    assert not left and "Esc once more" in view.leaves.text()
    view.canvas.fill("hands", "less")
    assert not view.leaves.text()
    QTest.keyClick(view.list, Qt.Key.Key_Escape)
    QTest.keyClick(view.leave_button, Qt.Key.Key_Escape)
    assert len(left) == 1


def test_the_figure_from_before_comes_back_as_it_was(view: BodyMapView) -> None:
    stroke(view.canvas, (80, 110), (100, 110))
    layers = view.canvas.painting.layers.copy()
    view.postures.chip("seated").click()
    view.postures.chip("standing").click()
    assert np.array_equal(view.canvas.painting.layers, layers)
    view.postures.chip("seated").click()
    view.canvas.fill("feet", "numb")
    view.postures.chip("standing").click()
    assert view.canvas.region_kind("feet") == "numb"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_figure_and_the_brushes_are_in_sight_in_the_smallest_window(
    qtbot: QtBot, scale: float
) -> None:
    theme = Theme(LIGHT, scale=scale, motion=False)
    window = Window(theme, "light")
    qtbot.addWidget(window)
    view = BodyMapView(theme)
    window.add_page(BODY_MAP, view)
    window.set_session(True)
    window.show_page(BODY_MAP)
    window.resize(900, 600)
    window.show()
    qtbot.wait(30)
    seen = view.page.viewport().rect()
    for widget in (view.canvas, *view.brushes.values()):
        top = widget.mapTo(view.page.viewport(), QPoint(0, 0))
        assert seen.contains(QRect(top, widget.size())), widget
    assert view.page.verticalScrollBar().maximum() == 0


def test_another_figure_keeps_what_the_list_says(view: BodyMapView) -> None:
    view.canvas.fill("legs", "less")
    view.canvas.fill("feet", "numb")
    view.postures.chip("seated").click()
    assert view.canvas.outline.name == "seated 1"
    assert view.canvas.region_kind("feet") == "numb"
    assert view.canvas.region_kind("shins") == "less"


def test_what_is_left_out_is_not_in_the_list_nor_its_parts(view: BodyMapView) -> None:
    names = [view.list.item(row).text() for row in range(view.list.count())]
    assert "pelvis" not in names and "hips" not in names
    assert len(names) == len(REGIONS) - 2


# The room


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.finish()


def test_it_is_kept_in_a_real_journal_with_what_it_belongs_to(
    theme: Theme, qtbot: QtBot, worker: Worker, tmp_path: Path
) -> None:
    window = Window(theme, "light")
    qtbot.addWidget(window)
    window.add_page(HOME, QWidget())
    window.show_page(HOME)
    room = BodyMapRoom(window, worker, without=lambda: ("jaw",), now=lambda: NOW, unsaved=Unsaved())
    room.paint()
    assert window.here == HOME  # there is no journal to keep it in
    journal = Journal(tmp_path / "journal")
    room.open(journal)
    room.paint(7)
    assert window.here == BODY_MAP
    view = room.page.findChild(BodyMapView)
    assert isinstance(view, BodyMapView)
    view.canvas.fill("hands", "numb")
    with qtbot.waitSignal(room.changed):
        view.keep_button.click()
    (kept,) = journal.body_maps()
    assert (kept.session, kept.at, kept.outline) == (7, NOW, "standing 1")
    assert kept.regions["hands"] == {"numb": 1.0}
    journal.close()
    again = Journal(tmp_path / "journal")
    assert again.body_maps() == (kept,)
    again.close()
    assert not window.in_session
    room.paint()
    room.open(None)
    assert room.page.view is None
