"""The frame of every screen: the bar at the side, help, one quiet line, and the pages.

It knows pages by name and nothing of what they do. Help is in the frame of every screen, one
press or F1 away, also during a session; opening it is written down nowhere.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from feltsense.gui import keys
from feltsense.gui.components import buttons
from feltsense.gui.components.page import MARGIN, Page
from feltsense.gui.components.press import Press
from feltsense.gui.components.sidebar import SideBar
from feltsense.gui.components.text import Text
from feltsense.gui.settings import TEXT_SCALES
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import CONTRAST, DIMMED, space
from feltsense.language import tr, within

HOME, START, SOUND, HELP, LOCK = "home", "start", "sound", "help", "lock"
LOOKING_BACK, YOUR_DATA, CHECK_IN = "looking back", "your data", "check-in"
QUESTIONS, SETTINGS, KEYS = "questions", "settings", "keys"
"""Pages that more than one file goes to."""

NAME, DISCREET_NAME = "Feltsense", tr("Notes")

SMALLEST = (900, 600)
ROOMY = 560
"""Pixels of width at 100 % from which the bar at the side has room for words."""
FIRST = (1240, 860)
"""The size at first, where the screen has room for it."""
COMPACT_SMALLEST = (420, 460)
SMALL = (560, 580)
"""The size of a session over all other windows, at 100 %."""
COMPACT = (560, 740)
"""The size of the small window, at 100 %; it grows with the text."""


@runtime_checkable
class Sided(Protocol):
    """A screen that knows its column's left edge, which is that of the frame's heading, too."""

    side_changed: SignalInstance

    @property
    def side(self) -> int: ...


@runtime_checkable
class Private(Protocol):
    """A screen with something of the person's on it; `empty` has it let go of all of that."""

    def empty(self) -> None: ...


class Window(QMainWindow):
    """The one window. `choice` is the colours chosen: system, light or dark.

    `shown` tells the name of each page that comes up; `colours_chosen` and `scale_chosen`
    tell what to remember, and `whole_wanted` that the small window shall be the whole one;
    `hiding` that it goes from the screen at once. A page's own window title is its heading in the
    frame.
    """

    shown = Signal(str)
    hiding = Signal()
    whole_wanted = Signal()
    colours_chosen = Signal(str)
    scale_chosen = Signal(float)

    def __init__(self, theme: Theme, choice: str = "system") -> None:
        super().__init__()
        self.theme = theme
        self._choice = choice
        self._pages: dict[str, QWidget] = {}
        self._first: dict[QWidget, QWidget] = {}
        self._here = ""
        self._before_help = ""
        self._is_locked = self._in_session = self._is_compact = False
        self._whole_look: tuple[QRect, Qt.WindowState] | None = None
        self._then: Callable[[], object] | None = None
        self._label = ""
        self._is_discreet = self._is_dimmed = self._is_small = False
        self._before_small = QRect(), Qt.WindowState.WindowNoState
        self._before_full = Qt.WindowState.WindowNoState
        self._retitle_window()
        self.setMinimumSize(*SMALLEST)
        self._resize_within_screen(*FIRST)
        # Before the widgets in it: giving the app a palette takes back what they have set.
        theme.changed.connect(self._reapply)
        self._build()
        QShortcut(QKeySequence(Qt.Key.Key_F1), self, self.show_help)
        for key, act in (
            (keys.CLOSE_KEY, self.close),
            (keys.HIDE_KEY, self.hide_screen),
            (keys.FULL_KEY, self.toggle_full),
            (keys.SMALL_KEY, self.toggle_small),
            (keys.SETTINGS_KEY, lambda: self._go_to(SETTINGS)),
            (keys.KEYS_KEY, lambda: self._go_to(KEYS)),
        ):
            QShortcut(QKeySequence(key), self, act)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    # Pages

    def add_page(
        self,
        name: str,
        page: QWidget,
        *,
        in_sidebar: str = "",
        icon: str = "leaf",
        at_foot: bool = False,
    ) -> None:
        """Add a page; `in_sidebar` are the words of its way in the side bar, "" for none.

        Ways `at_foot` stand apart, for what is set rather than done.
        """
        if name in self._pages:
            raise ValueError(f"there is a page {name!r} already")
        self._pages[name] = page
        self._stack.addWidget(page)
        page.windowTitleChanged.connect(lambda title: self._retitle(page, title))
        if (inner := _sided(page)) is not None:
            inner.side_changed.connect(lambda: self._align(page))
        if in_sidebar:
            self._side.add(name, in_sidebar, icon, at_foot=at_foot)

    def expect_page(self, name: str, in_sidebar: str, icon: str) -> None:
        """Keep the place of a page's way at the foot of the side bar until it is added."""
        self._side.expect(name, in_sidebar, icon)

    def page(self, name: str) -> QWidget:
        """The page `name`; raises KeyError for one that was not added."""
        return self._pages[name]

    @property
    def here(self) -> str:
        """The name of the page that is shown."""
        return self._here

    def way_back(self, page: str, last: str) -> str:
        """Where somebody who goes to `page` comes from; `last` where that is none to go back to."""
        return last if self._here in (HELP, LOCK, "", page) else self._here

    def show_page(self, name: str) -> None:
        """Show the page `name`, and put the keyboard focus into it (its focus proxy first).

        While it is locked, help and the page of the lock are shown, and no other.
        """
        page = self._pages[name]
        if self._is_locked and name not in (HELP, LOCK):
            return
        if name != HELP:
            self._before_help = name
        self._here = name
        reason = self._reason()
        self._stack.setCurrentWidget(page)
        self._side.show_as_here(name)
        self._help.setVisible(name != HELP)
        self._retitle(page, page.windowTitle())
        self._align(page)
        self._focus_into(page, reason)
        self.shown.emit(name)

    def show_help(self) -> None:
        """Show the page for help, from wherever one is."""
        if HELP in self._pages and self._here != HELP:
            self.show_page(HELP)

    def leave_help(self) -> None:
        """Go back to where help was opened."""
        if self._before_help:
            self.show_page(self._before_help)

    def come_back_to(self, name: str) -> None:
        """Show the page `name`, or have help go back to it where that is read."""
        if self._here == HELP:
            self._before_help = name
        else:
            self.show_page(name)

    def hide_screen(self) -> None:
        """Take help off the screen at once, and the window too; what plays is told to pause."""
        self.hiding.emit()
        if self._here == HELP:
            self.leave_help()
        self.showMinimized()

    def _go_to(self, page: str) -> None:
        """By a key: to a page that is there, but not away from a session."""
        if page in self._pages and not (self._in_session or self._is_compact):
            self.show_page(page)

    def set_locked(self, locked: bool) -> None:
        """While it is locked the page of the lock is all there is, besides help."""
        self._is_locked = locked
        self.set_session(self._in_session)
        if locked:
            self._before_help = LOCK
            if self._here != HELP:
                self.show_page(LOCK)

    def empty(self) -> None:
        """Have every page that shows something private let go of it, and say nothing more."""
        for page in self._pages.values():
            if isinstance(page, Private):
                page.empty()
        self.say("")

    def set_session(self, running: bool) -> None:
        """During a session the side bar is away; help and the quiet line stay."""
        self._in_session = running
        if not running:
            self._be_small(False)
        self._show_frame()
        self._dim()

    @property
    def in_session(self) -> bool:
        """Whether a session, or something else that wants the window to itself, is going on."""
        return self._in_session

    # Small, over all others

    @property
    def is_small(self) -> bool:
        """Whether it is small and over all other windows."""
        return self._is_small

    def toggle_small(self) -> None:
        """Small and over all other windows, while a session is in it; or as it was before."""
        if self._in_session and not self._is_compact:
            self._be_small(not self._is_small)

    def _be_small(self, small: bool) -> None:
        if small == self._is_small:
            return
        self._is_small = small
        if small:
            self._before_small = self.normalGeometry(), self.windowState()
            self.setWindowState(Qt.WindowState.WindowNoState)
            self.setMinimumSize(*SMALL)
        # It is taken off the screen for that, and does not come back by itself.
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, small)
        if small:
            self._resize_within_screen(*(self.theme.px(length) for length in SMALL))
        else:
            place, state = self._before_small
            self.setMinimumSize(*SMALLEST)
            self.setGeometry(place)
            self.setWindowState(state)
        self.show()
        self._dim()

    # The whole screen

    def toggle_full(self) -> None:
        """The whole screen, dimmed while a session is on it; or the window as it was before."""
        if self._is_compact:
            return
        if self.isFullScreen():
            self.setWindowState(self._before_full)
        else:
            self._before_full = self.windowState() & ~Qt.WindowState.WindowMinimized
            self.showFullScreen()
        self._dim()

    def _dim(self) -> None:
        """Dark and quiet where a session has the whole screen; nobody's high contrast is taken."""
        dimmed = self.isFullScreen() and self._in_session and self.theme.colours != CONTRAST
        if dimmed == self._is_dimmed:
            return
        self._is_dimmed = dimmed
        if dimmed:
            self.theme.set(DIMMED)
        else:
            self.theme.choose(self._choice)

    @property
    def place(self) -> str:
        """Where it is and how large, on which screen, as Qt writes it."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def put(self, place: str) -> None:
        """Be where it was before, as far as the screens that there are now allow."""
        self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii", "replace")))

    def set_compact(self, compact: bool) -> None:
        """Be small, with nothing around the page but its heading and help; or as before that."""
        if compact == self._is_compact:
            return
        self._is_compact = compact
        self._show_frame()
        if compact:
            state = self.windowState() & ~Qt.WindowState.WindowMinimized
            place = self.normalGeometry() if state else self.geometry()
            self._whole_look = (place, state) if self.windowHandle() is not None else None
            self.setWindowState(self.windowState() & Qt.WindowState.WindowMinimized)
            self.setMinimumSize(*COMPACT_SMALLEST)
            self._resize_within_screen(*(self.theme.px(length) for length in COMPACT))
            return
        self.setMinimumSize(*SMALLEST)
        if self._whole_look is not None:
            place, state = self._whole_look
            self.setGeometry(place)
            self.setWindowState(state)
        else:
            self._resize_within_screen(*FIRST)
            frame = self.frameGeometry()
            frame.moveCenter(self.screen().availableGeometry().center())
            self.move(frame.topLeft())

    @property
    def is_compact(self) -> bool:
        """Whether it is the small window now."""
        return self._is_compact

    def _resize_within_screen(self, width: int, height: int) -> None:
        room = self.screen().availableSize()
        self.resize(min(width, room.width()), min(height, room.height()))

    def _show_frame(self) -> None:
        alone = self._is_locked or self._is_compact
        self._side.setVisible(not (alone or self._in_session))
        self._whole.setVisible(self._is_compact and not self._is_locked)

    def _reason(self) -> Qt.FocusReason:
        """Whether the focus is being moved by keyboard: then its ring goes along."""
        old = self.focusWidget()
        by_keys = isinstance(old, Press) and old.shows_ring
        return Qt.FocusReason.TabFocusReason if by_keys else Qt.FocusReason.MouseFocusReason

    def _focus_into(self, page: QWidget, reason: Qt.FocusReason) -> None:
        # Taken from the page and kept here: Tab leaps over all that stands before a focus proxy.
        if (first := page.focusProxy()) is not None:
            self._first[page] = first
            page.setFocusProxy(None)  # type: ignore[arg-type]
        target: QWidget | None = self._first.get(page, page)
        if not isValid(target):  # a page may have let go of what was on it
            target = page
        while target is not None and not (
            target.focusPolicy() & Qt.FocusPolicy.TabFocus and target.isVisibleTo(page)
        ):
            target = target.nextInFocusChain()
            if target is None or target is page or not page.isAncestorOf(target):
                return
        if target is not None:
            target.setFocus(reason)

    # The quiet line

    def say(self, message: str, action: str = "", then: Callable[[], object] | None = None) -> None:
        """Show a plain message at the foot of the window until the next; "" takes it away.

        With `action`, a button of these words stands beside it, which does `then`. Nothing is
        said while it is locked.
        """
        if self._is_locked:
            message, action, then = "", "", None
        self._line.setText(message)
        self._then = then
        self.action.setText(action)
        self.action.updateGeometry()
        self.action.setVisible(bool(action))
        self._foot.setVisible(bool(message))
        if message and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._line, message))

    @property
    def said(self) -> str:
        """The message that is shown."""
        return self._line.text()

    # Building

    def _build(self) -> None:
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self._side = SideBar(self.theme, self._choice)
        self._side.page.connect(self.show_page)
        self._side.colours.connect(self._choose_colours)
        self._side.larger.connect(self._next_scale)
        line.addWidget(self._side)

        room = self._room = QVBoxLayout()
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        line.addLayout(room, 1)
        self._head = QHBoxLayout()
        self._title = Text(self.theme, role="title")
        self._help = buttons.secondary(self.theme, tr("Help now"), "life-buoy")
        self._help.setToolTip(tr("Help now (F1)"))
        self._help.clicked.connect(self.show_help)
        self._whole = buttons.Button(
            self.theme, "", style=buttons.QUIET, icon="house", name=tr("Open Feltsense")
        )
        self._whole.clicked.connect(lambda *_: self.whole_wanted.emit())
        self._whole.hide()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._whole)
        self._head.addWidget(self._help)
        self._align(None)
        room.addLayout(self._head)
        self._stack = QStackedWidget()
        room.addWidget(self._stack, 1)
        room.addWidget(self._build_foot())
        self.setCentralWidget(whole)

    def label(self, words: str) -> None:
        """Have `words` stand above every page and in the window's title."""
        self._label = within(words)
        self._retitle_window()
        strip = Text(self.theme, words, role="small", colour="quiet")
        strip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        strip.setContentsMargins(MARGIN, space(1), MARGIN, 0)
        self._room.insertWidget(0, strip)

    def set_discreet(self, discreet: bool) -> None:
        """Have a title that says nothing of what it is, or the app's own."""
        self._is_discreet = discreet
        self._retitle_window()

    @property
    def name(self) -> str:
        """What it is called: the app's own name, or one that says nothing of it."""
        return DISCREET_NAME if self._is_discreet else NAME

    def _retitle_window(self) -> None:
        self.setWindowTitle(f"{self.name}: {self._label}" if self._label else self.name)

    def _build_foot(self) -> QWidget:
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(MARGIN, space(1), MARGIN, space(1.5))
        foot.setSpacing(space(1.25))
        self._dot = QLabel()
        foot.addWidget(self._dot)
        self._line = Text(self.theme, role="small", colour="quiet")
        foot.addWidget(self._line, 1)
        self.action = buttons.secondary(self.theme, "")
        self.action.clicked.connect(lambda *_: self._act())
        self.action.hide()
        foot.addWidget(self.action)
        self._foot.hide()
        self._tint_dot()
        return self._foot

    def _act(self) -> None:
        if self._then is not None:
            self._then()

    def _tint_dot(self) -> None:
        size = self.theme.px(16)
        self._dot.setPixmap(self.theme.pixmap("info", "quiet", size, self.devicePixelRatioF()))

    def _retitle(self, page: QWidget, title: str) -> None:
        if page is self._stack.currentWidget():
            self._title.setText(title)

    def _align(self, page: QWidget | None) -> None:
        """The heading and the help button stand over the edges of the page's column."""
        if page is not None and page is not self._stack.currentWidget():
            return
        inner = None if page is None else _sided(page)
        side = MARGIN if inner is None else inner.side
        self._head.setContentsMargins(side, space(2.5), side, space(1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.set_narrow(self.width() < ROOMY * self.theme.scale)
        self._align(self._stack.currentWidget())

    # How it looks

    def _choose_colours(self, choice: str) -> None:
        self.choose_colours(choice)
        self.colours_chosen.emit(choice)

    def choose_colours(self, choice: str) -> None:
        """Have the colours of `choice`, one of settings.THEMES."""
        self._choice = choice
        self._side.show_colours(choice)
        if not self._is_dimmed:
            self.theme.choose(choice)

    def _next_scale(self) -> None:
        larger = [scale for scale in TEXT_SCALES if scale > self.theme.scale]
        scale = larger[0] if larger else TEXT_SCALES[0]
        self.theme.set(scale=scale)
        self.scale_chosen.emit(scale)

    def _system_changed(self) -> None:
        if self._choice == "system":
            self.theme.choose("system")

    def _reapply(self) -> None:
        self._side.set_narrow(self.width() < ROOMY * self.theme.scale)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.theme.apply(app)
        self._tint_dot()


def _sided(widget: QWidget) -> Sided | None:
    """What in `widget` says where its column stands: itself, or the scrolling page it holds."""
    return widget if isinstance(widget, Sided) else widget.findChild(Page)
