"""One session on the screen: asks before, guides, eases off, asks after.

It owns the player and the views of one session and nothing that outlives it. What the person
does goes to the player; what the player answers is drawn. A precise timer looks at the player;
the phase of everything that moves comes from the frame that is heard, never from the ticks.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from feltsense.feeling.offers import offer_before
from feltsense.feeling.ratings import Rating
from feltsense.gui.components.page import MARGIN
from feltsense.gui.session.closing_view import ClosingView
from feltsense.gui.session.keeper import Keeper, Unsaved
from feltsense.gui.session.outside_view import OutsideView
from feltsense.gui.session.player_view import PlayerView
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.session.sound_panel import SoundPanel
from feltsense.gui.window import HELP, HOME, LOOKING_BACK, START, Window
from feltsense.gui.worker import Job, Worker
from feltsense.journal.journal import Journal
from feltsense.journal.records import Session
from feltsense.player.player import Player
from feltsense.player.table import State
from feltsense.score.choices import Choices
from feltsense.score.cues import RATE
from feltsense.script.steps import Exercise
from feltsense.sound.ambiences import Ambiences
from feltsense.sound.output import Output
from feltsense.sound.piece import Piece, preparing
from feltsense.sound.sleep import time_through_sleep
from feltsense.sound.voices import Voice

TICK_MS = 16
"""How often the screen looks at what is heard."""
AHEAD = RATE * 12 // 1000
"""How far ahead it looks, in frames: half a tick, and what painting takes (measured: 4 ms), so
that what is shown is as often early as late, and by half as much."""
DRAFTED_MS = 250
"""How long an answer rests before it is kept: a slide over a scale is one answer."""
SLEPT = "The computer was asleep. Go on when you like."


class SessionPage(QStackedWidget):
    """The one page on which every screen of a session is shown, one at a time."""

    side_changed = Signal()

    @property
    def side(self) -> int:
        """The space left of what is shown, for the frame's heading."""
        view = self.currentWidget()
        return view.side if isinstance(view, RatingView) else MARGIN

    def show_view(self, view: QWidget) -> None:
        """Show `view`, and let go of what was shown before unless it may come back."""
        last = self.currentWidget()
        if self.indexOf(view) < 0:
            self.addWidget(view)
            view.windowTitleChanged.connect(self.setWindowTitle)
        self.setCurrentWidget(view)
        self.setWindowTitle(view.windowTitle())
        if isinstance(view, RatingView):
            view.side_changed.connect(self.side_changed)
        self.side_changed.emit()
        self.setFocusProxy(view)
        if self.isVisible():  # not while help is read
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        if last is not None and last is not view and not isinstance(last, PlayerView):
            self.removeWidget(last)
            last.deleteLater()

    def clear(self) -> None:
        """Let go of every screen."""
        while (view := self.currentWidget()) is not None:
            self.removeWidget(view)
            view.deleteLater()


class Sitting(QObject):
    """One session in the window, from "Begin" to the closing screen.

    `ended` tells the name of the page to go to when the person leaves the last screen. `voices`
    are in order of fallback, `ambiences` those that may be chosen; `saved` is told of each state
    that is stored, also after the end. `late` is by how many frames the sound is heard later
    than the output knows. `unsaved` gathers what cannot be saved.
    """

    ended = Signal(str)

    def __init__(
        self,
        window: Window,
        page: SessionPage,
        worker: Worker,
        exercise: Exercise,
        choices: Choices,
        *,
        output: Output,
        journal: Journal,
        voices: tuple[Voice, ...],
        saved: Callable[[Session], None],
        ambiences: Ambiences | None = None,
        late: int = 0,
        unsaved: Unsaved | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._theme = window.theme
        self._output = output
        self._shown: State | None = None
        self._worker = worker
        self._job: Job | None = None
        self._prepare = partial(preparing, exercise, choices, voices, ambiences=ambiences)
        keeper = Keeper(journal, worker, saved, window.say, unsaved)
        self.player = Player(
            exercise,
            choices,
            output=output,
            keep=keeper.keep,
            clock=time.monotonic_ns,
            wall=now_here,
            through_sleep=time_through_sleep,
            voice=voices[0].name if voices else "none",
            late=late,
            ahead=AHEAD,
            drop=keeper.drop,
        )
        self._drafting = QTimer(self)
        self._drafting.setSingleShot(True)
        self._drafting.setInterval(DRAFTED_MS)
        self._drafting.timeout.connect(self._keep_draft)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._guide = self._make_guide_screen()
        window.shown.connect(self._page_shown)

    def begin(self) -> None:
        """Show the first question, and have the session prepared meanwhile."""
        self._window.set_session(True)
        self._follow()
        self._job = self._worker.do_in_steps(
            self._prepare, self._prepared, self._cannot, self._guide.waiting.show_step
        )

    @property
    def is_playing(self) -> bool:
        """Whether it plays, or is being made ready for it."""
        return self.player.state in (State.PREPARING, State.PLAYING)

    @property
    def sound_panel(self) -> SoundPanel:
        """Where the sound is set within this session."""
        return self._guide.sound

    def leave(self) -> None:
        """End the session as it is, as when the window is closed in the middle of it."""
        self._timer.stop()
        if self._drafting.isActive():
            self._keep_draft()
        self._let_go()
        self.player.stop()

    def _let_go(self) -> None:
        """What is still being made ready is wanted no more."""
        if self._job is not None:
            self._job.cancel()

    # The screens

    def _make_guide_screen(self) -> PlayerView:
        view = PlayerView(self._theme)
        view.pause_toggled.connect(self._then(self.player.toggle_pause))
        view.skip.connect(self._then(self.player.skip_part))
        view.back.connect(self._then(self.player.back_part))
        view.outside.connect(self._then(self.player.ease_off))
        view.stop.connect(self._then(self.player.stop))
        view.answered.connect(self._answered_during)
        return view

    def _then(self, act: Callable[[], None]) -> Callable[[], None]:
        """Do what the person asked, and show what came of it."""

        def act_and_follow() -> None:
            act()
            self._follow()

        return act_and_follow

    def _follow(self) -> None:
        """Show the screen of the state that the session is in."""
        state = self.player.state
        if state is self._shown:
            return
        self._shown = state
        match state:
            case State.BEFORE:
                self._show_rating("before")
            case State.PREPARING:
                self._guide.show_preparing()
                self._page.show_view(self._guide)
            case State.PLAYING | State.PAUSED:
                self._page.show_view(self._guide)
                if self.player.slept:
                    self._window.say(SLEPT)
                elif self._window.said == SLEPT:
                    self._window.say("")
                self._timer.start()
                self._tick()
            case State.OUTSIDE:
                self._timer.stop()
                outside = OutsideView(self._theme)
                outside.go_on.connect(self._then(self.player.go_on))
                outside.stop.connect(self._then(self.player.stop))
                self._page.show_view(outside)
            case State.AFTER:
                self._timer.stop()
                self._window.say("")
                self._show_rating("after")
            case State.DONE:
                self._timer.stop()
                self._let_go()
                self._close()
            case _:
                assert_never(state)

    def _show_rating(self, moment: str) -> None:
        view = RatingView(self._theme, moment, now_here)
        view.answered.connect(self._rated)
        view.skipped.connect(self._skipped)
        view.touched.connect(self._drafting.start)
        self._page.show_view(view)

    def _close(self) -> None:
        """The last screen; none where nothing was begun."""
        if not self.player.was_begun:
            self.ended.emit(HOME)
            return
        view = ClosingView(self._theme, self.player.session, self.player.visited)
        view.home.connect(lambda: self.ended.emit(HOME))
        view.looking_back.connect(lambda: self.ended.emit(LOOKING_BACK))
        self._page.show_view(view)

    # What comes in

    def _keep_draft(self) -> None:
        """Have on the disk what is answered so far: a crash must not take it away."""
        self._drafting.stop()
        view = self._page.currentWidget()
        if isinstance(view, RatingView):
            self.player.draft(view.rating())

    def _skipped(self) -> None:
        self._drafting.stop()
        self.player.skip_rating()
        self._follow()

    def _rated(self, rating: Rating) -> None:
        self._drafting.stop()
        self.player.rate(rating)
        self._follow()
        if rating.moment == "before" and (offer := offer_before(rating)):
            self._window.say(f"{offer} Esc takes you there, at any moment.")

    def _page_shown(self, name: str) -> None:
        """Somebody who opens help hears nothing more, and comes back to a pause."""
        if name == HELP and self.player.state is State.PLAYING:
            self.player.toggle_pause()
            self._follow()

    def _answered_during(self, scale: str, value: int | str, frame: int) -> None:
        self.player.rate(Rating("during", now_here(), scales={scale: value}, frame=frame))

    def _prepared(self, piece: Piece) -> None:
        if self.player.state is State.DONE:
            return
        self.player.ready(piece)
        self._follow()

    def _cannot(self, error: Exception) -> None:
        """The session cannot be laid out or spoken: say why, and let the person choose again."""
        if self.player.state is State.DONE:
            return
        self.player.stop()
        self._guide.deleteLater()
        self.ended.emit(START)
        self._window.say(f"{error}.")

    def _tick(self) -> None:
        guide = self.player.tick()
        self._follow()
        if guide is None or self.player.piece is None:
            return
        self._guide.show_guide(
            guide, self.player.piece.score, paused=self.player.state is State.PAUSED
        )
        self._guide.set_sound_message(self._output.health().message)


def now_here() -> datetime:
    """The time now, with the offset of this place."""
    return datetime.now().astimezone()
