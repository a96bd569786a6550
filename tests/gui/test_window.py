"""The frame: help from everywhere, every screen by keyboard, nothing unnamed, nothing cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from feltsense.gui.components.nav import NavItem
from feltsense.gui.components.press import Press
from feltsense.gui.components.sidebar import SideBar
from feltsense.gui.components.text import Text
from feltsense.gui.sample_window import PAGES
from feltsense.gui.screenshots import SHOTS, framed
from feltsense.gui.session.player_view import PlayerView
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import DARK, LIGHT, Colours
from feltsense.gui.window import Window

from .conftest import Build
from .screens import cut_off, spoken_name, tab_round


def button(window: QWidget, name: str) -> QPushButton:
    """The visible button with this name."""
    found = [
        each
        for each in window.findChildren(QPushButton)
        if each.isVisible() and spoken_name(each) == name
    ]
    assert len(found) == 1, name
    return found[0]


@pytest.mark.parametrize("page", [page for page in PAGES if page != "help"])
@pytest.mark.parametrize("session", [False, True])
def test_f1_opens_help_from_every_page_and_back_returns(
    build: Build, page: str, session: bool
) -> None:
    window = build()
    window.show_page(page)
    window.set_session(session)
    assert button(window, "Help now").isVisible()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.here == "help"
    button(window, "Back").click()
    assert window.here == page


def test_the_help_button_is_reached_by_tab_on_every_page(build: Build) -> None:
    window = build()
    for page in PAGES:
        window.show_page(page)
        names = [spoken_name(widget) for widget in tab_round(window)]
        assert ("Help now" in names) == (page != "help")


def test_hiding_help_takes_it_off_the_screen(build: Build) -> None:
    window = build()
    window.show_page("chart")
    window.show_help()
    button(window, "Hide this screen").click()
    assert window.isMinimized()
    assert window.here == "chart"


@pytest.mark.parametrize("page", PAGES)
def test_everything_that_takes_the_focus_has_a_name_and_a_visible_ring(
    build: Build, page: str
) -> None:
    window = build()
    window.show_page(page)
    reached = tab_round(window)
    assert len(reached) > 5
    assert [widget for widget in reached if not spoken_name(widget)] == []
    focusable = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [widget for widget in focusable if not spoken_name(widget)] == []
    for widget in reached:
        widget.clearFocus()
        at_rest = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.grab().toImage() != at_rest, spoken_name(widget)


def test_a_click_moves_the_focus_without_a_ring(build: Build) -> None:
    window = build()
    help_now = button(window, "Help now")
    assert isinstance(help_now, Press)
    help_now.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not help_now.shows_ring
    help_now.setFocus(Qt.FocusReason.TabFocusReason)
    window.show_page("chart")
    help_now.setFocus(Qt.FocusReason.TabFocusReason)
    assert help_now.shows_ring


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    ("size", "scale", "colours"),
    [((900, 600), 1.0, LIGHT), ((900, 600), 1.5, DARK), ((1920, 1080), 1.25, LIGHT)],
)
def test_no_words_are_cut_off(
    build: Build, page: str, size: tuple[int, int], scale: float, colours: Colours
) -> None:
    window = build(colours, scale, size)
    window.show_page(page)
    window.say("No sound just now. The captions go on.")
    # Heights that depend on widths settle over a few rounds of the event loop.
    for _ in range(5):
        QApplication.processEvents()
    assert list(cut_off(window)) == []
    assert (window.width(), window.height()) == size


def test_pages_are_shown_by_keyboard_from_the_side_bar(build: Build) -> None:
    window = build()
    way = button(window, "Looking back")
    way.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(way, Qt.Key.Key_Return)
    assert window.here == "chart"
    assert way.isChecked()
    assert not button(window, "Home").isChecked()
    # The focus went along, into the page, and its ring with it.
    focused = QApplication.focusWidget()
    assert isinstance(focused, Press)
    assert window.page("chart").isAncestorOf(focused)
    assert focused.shows_ring


def test_a_page_is_added_once(build: Build) -> None:
    window = build()
    with pytest.raises(ValueError, match="home"):
        window.add_page("home", QWidget())
    with pytest.raises(KeyError):
        window.show_page("nowhere")


def test_a_session_hides_the_side_bar_and_keeps_the_quiet_line(build: Build) -> None:
    window = build()
    side = window.findChild(SideBar)
    assert side is not None
    window.set_session(True)
    assert not side.isVisible()
    window.say("No sound just now. The captions go on.")
    assert window.said == "No sound just now. The captions go on."
    window.set_session(False)
    assert side.isVisible()
    window.say("")
    assert window.said == ""


def test_the_title_is_discreet_whatever_the_page(build: Build) -> None:
    window = build()
    for page in PAGES:
        window.show_page(page)
        assert window.windowTitle() == "Feltsense"


def test_colours_and_text_size_are_changed_at_once_and_told(build: Build, qtbot: QtBot) -> None:
    window = build()
    light = window.grab().toImage().pixelColor(10, 300)
    with qtbot.waitSignal(window.colours_chosen) as told:
        button(window, "Dark colours").click()
    assert told.args == ["dark"]
    assert window.theme.colours is DARK
    dark = window.grab().toImage().pixelColor(10, 300)
    assert (light.name().upper(), dark.name().upper()) == (LIGHT.side, DARK.side)
    with qtbot.waitSignal(window.scale_chosen) as told:
        button(window, "Text size, now 100%").click()
    assert told.args == [1.25]
    for now in ("125%", "150%", "175%", "200%", "90%"):
        button(window, f"Text size, now {now}").click()
    assert window.theme.scale == 1.0


def test_every_word_follows_a_change_of_colours_and_size(build: Build) -> None:
    """What was built light reads as if it had been built dark and large."""

    def looks(window: Window) -> set[tuple[str, str, float]]:
        return {
            (
                label.text(),
                label.palette().color(label.foregroundRole()).name(),
                label.font().pointSizeF(),
            )
            for label in window.findChildren(Text)
            if label.text()
        }

    changed = build()
    changed.say("A plain line.")
    changed.theme.set(DARK, 1.5)
    QApplication.processEvents()
    after = looks(changed)
    made_so = build(DARK, 1.5)
    made_so.say("A plain line.")
    QApplication.processEvents()
    assert after == looks(made_so)


def test_escape_leaves_help(build: Build) -> None:
    window = build()
    window.show_page("home")
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.here == "help"
    focused = QApplication.focusWidget()
    QTest.keyClick(focused if focused is not None else window, Qt.Key.Key_Escape)
    assert window.here == "home"


def test_the_quiet_line_may_have_something_to_do(build: Build) -> None:
    window = build()
    done: list[str] = []
    window.say("Deleted.", "Undo", lambda: done.append("undone"))
    assert window.action.isVisible()
    window.action.click()
    window.say("Nothing to do here.")
    assert not window.action.isVisible()
    window.action.click()
    assert done == ["undone"]


def test_a_way_that_comes_late_moves_no_other(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    window = Window(theme)
    qtbot.addWidget(window)
    window.add_page("first", QWidget(), in_sidebar="First")
    window.add_page("low", QWidget(), in_sidebar="Low", at_foot=True)
    window.expect_page("late", "Late", "leaf")
    with qtbot.waitExposed(window):
        window.show()
    low = next(each for each in window.findChildren(NavItem) if each.text() == "Low")
    late = next(each for each in window.findChildren(NavItem) if each.text() == "Late")
    before = low.y()
    assert not late.isVisible()
    window.add_page("late", QWidget(), in_sidebar="Late", at_foot=True)
    qapp.processEvents()
    shown = [each.text() for each in window.findChildren(NavItem) if each.isVisible()]
    assert shown == ["First", "Low", "Late"]
    assert low.y() == before < late.y()


@pytest.mark.parametrize("name", ["player-scan", "player-breath", "player-waiting", "player-sound"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_session_may_be_small_and_over_all_others(
    qtbot: QtBot, qapp: QApplication, name: str, scale: float
) -> None:
    theme = Theme(scale=scale, motion=False)
    theme.apply(qapp)
    window = framed(next(shot for shot in SHOTS if shot.name == name), theme, (1240, 860))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    top = Qt.WindowType.WindowStaysOnTopHint
    seen = [(window.is_small, bool(window.windowFlags() & top), window.size().toTuple())]
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    for _ in range(6):
        qapp.processEvents()
    assert (window.is_small, bool(window.windowFlags() & top)) == (True, True)
    room = window.screen().availableGeometry().width()
    assert window.isVisible() and window.width() == min(room, theme.px(560))
    assert list(cut_off(window)) == []
    assert button(window, "Help now").isVisible()
    player = window.findChild(PlayerView)
    assert player is not None
    assert player.stage.isVisible() == (name == "player-breath")
    window.toggle_small()
    for _ in range(3):
        qapp.processEvents()
    seen.append((window.is_small, bool(window.windowFlags() & top), window.size().toTuple()))
    assert seen[0] == seen[1]
    window.toggle_small()
    window.set_session(False)
    assert not window.is_small
    window.toggle_small()
    assert not window.is_small
