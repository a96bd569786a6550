"""Body maps in the window: painted, kept, and back to where one was.

Belongs to the main thread and never waits: what is kept is stored in the worker, and tried again
where that fails.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from feltsense.gui.body_map.body_map_view import TITLE, BodyMapView
from feltsense.gui.components.page import MARGIN
from feltsense.gui.session.keeper import Keeper, Unsaved
from feltsense.gui.session.ways import PAINT, Way
from feltsense.gui.window import HELP, HOME, Window
from feltsense.gui.worker import Worker
from feltsense.journal.records import BodyMap
from feltsense.language import tr

if TYPE_CHECKING:
    from feltsense.journal.journal import Journal

BODY_MAP = "body-map"
KEPT = tr("The body map is kept, for you alone.")


class BodyMapPage(QWidget):
    """The page that one view after another is shown on."""

    side_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def view(self) -> BodyMapView | None:
        """What is painted on now."""
        view = self._stack.currentWidget()
        return view if isinstance(view, BodyMapView) else None

    @property
    def side(self) -> int:
        """The space left of the column, for the frame's heading."""
        return self.view.side if self.view is not None else MARGIN

    def show_view(self, view: BodyMapView | None) -> None:
        """Show `view` in the place of what was there before."""
        if (last := self._stack.currentWidget()) is not None:
            self._stack.removeWidget(last)
            last.deleteLater()
        if view is not None:
            self._stack.addWidget(view)
            self.setFocusProxy(view.first)  # the window takes it from here
            view.side_changed.connect(self.side_changed)
            self.side_changed.emit()


class BodyMapRoom(QObject):
    """The page BODY_MAP, which is added to `window`; `changed` tells that the journal has.

    `without` gives the regions that are left out for good.
    """

    changed = Signal()

    def __init__(
        self,
        window: Window,
        worker: Worker,
        *,
        without: Callable[[], tuple[str, ...]],
        now: Callable[[], datetime],
        unsaved: Unsaved,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._without = without
        self._now = now
        self._unsaved = unsaved
        self._journal: Journal | None = None
        self._posture = "standing"
        self._session: int | None = None
        self._back = HOME
        self._alone = False  # whether the window is this page's alone because of it
        self.page = BodyMapPage()
        window.add_page(BODY_MAP, self.page)
        window.shown.connect(self._shown)

    def open(self, journal: Journal | None) -> None:
        """Work with `journal`; with None, nothing of what is painted stays."""
        self._journal = journal
        if journal is None:
            self._let_go()

    def refresh(self) -> None:
        """Nothing here shows the journal."""

    def paint(self, session: int | None = None) -> None:
        """Open a body to paint on, for the session or check-in `session` where that is given.

        Once it is kept or left, the window is where it was.
        """
        if self._journal is None:
            return
        self._back = self._window.way_back(BODY_MAP, self._back)
        self._session = session
        view = BodyMapView(self._window.theme, frozenset(self._without()), self._posture)
        view.done.connect(self._keep)
        view.left.connect(self._leave)
        view.posture_chosen.connect(self._sit)
        self.page.show_view(view)
        if not self._window.in_session:
            self._alone = True
            self._window.set_session(True)
        self._window.show_page(BODY_MAP)

    def _sit(self, posture: str) -> None:
        self._posture = posture

    def _keep(self, outline: str, image: bytes, regions: dict[str, dict[str, float]]) -> None:
        if self._journal is None:
            return
        keeper: Keeper[BodyMap] = Keeper(
            self._journal, self._worker, self._is_kept, self._window.say, self._unsaved
        )
        keeper.keep(BodyMap(self._now(), outline, image, regions, self._session))
        self._leave()

    def _is_kept(self, _: BodyMap) -> None:
        self._window.say(KEPT)
        self.changed.emit()

    def _leave(self) -> None:
        if self._window.here == BODY_MAP:
            self._window.show_page(self._back)

    def _shown(self, page: str) -> None:
        """Whoever goes elsewhere has left it; help is read and come back from."""
        if page not in (BODY_MAP, HELP) and self.page.view is not None:
            self._let_go()

    def _let_go(self) -> None:
        self.page.show_view(None)
        if self._alone:
            self._alone = False
            self._window.set_session(False)


def way_to_paint(room: BodyMapRoom) -> Way:
    """The way on from a session or a check-in to a body map that belongs to it."""
    return Way(*PAINT, lambda id_: room.paint(id_ or None))
