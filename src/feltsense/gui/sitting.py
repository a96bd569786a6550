"""One session on the screen: asks before, guides, eases off, asks after.

It owns the player and the views of one session and nothing that outlives it. What the person
does goes to the player; what the player answers is drawn. A precise timer looks at the player;
the phase of everything that moves comes from the frame that is heard, never from the ticks.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from feltsense.feeling.offers import offer_before
from feltsense.feeling.pairs import answered_just_now
from feltsense.feeling.questions import Asking
from feltsense.feeling.ratings import Rating
from feltsense.gui import wording
from feltsense.gui.components.page import MARGIN
from feltsense.gui.session.closing_view import ClosingView
from feltsense.gui.session.keeper import DRAFTED_MS, Keeper, Unsaved
from feltsense.gui.session.offer_view import OfferView
from feltsense.gui.session.outside_view import OutsideView
from feltsense.gui.session.player_view import PlayerView
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.session.sound_panel import SoundPanel
from feltsense.gui.session.ways import Way
from feltsense.gui.window import HELP, HOME, LOOKING_BACK, START, Window
from feltsense.gui.worker import Job, Worker
from feltsense.journal.journal import Journal
from feltsense.journal.records import STOPPED, Session
from feltsense.language import tr
from feltsense.player.player import Player
from feltsense.player.suggest import OUTSIDE_FIRST
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
SLEPT = tr("The computer was asleep. Go on when you like.")
ANEW = tr("Answer anew")
MOMENT = tr("If you like, have a moment outside first, with your eyes open.")
ANEW_WITHIN = RATE * 30
"""Frames within which what stands as the answers before can be answered anew."""


@dataclass(frozen=True, slots=True)
class Following:
    """An exercise that follows without another question, with `before` as its answers before.

    `choices` are those that were made for it, None for the usual ones; `then` follows after it.
    """

    exercise: Exercise
    choices: Choices | None = None
    before: Rating | None = None
    then: Following | None = None


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

    `asking` tells what is asked at a moment. `before` is what stands as the answers before, such
    as a check-in of a moment ago; with `asked` False, nothing is asked where there is none, and
    nothing is said of it. `outside` is an exercise to offer where it is a lot, `then` the one that
    follows, and `goes_on` tells which is wanted next. `ways` are those on from the last screen.
    `own_word` and `as_list_changed` are those of the words asked for.
    """

    ended = Signal(str)
    goes_on = Signal(object)
    own_word = Signal(str)
    as_list_changed = Signal(bool)

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
        asking: Callable[[str], Asking] = lambda _: Asking(),
        before: Rating | None = None,
        asked: bool = True,
        outside: Exercise | None = None,
        then: Following | None = None,
        ways: Sequence[Way] = (),
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
        self._asking = asking
        self._before = before
        self._asked = asked
        self._was_outside = False
        self._is_offered = not asked or exercise.kind == OUTSIDE_FIRST
        self._choices = choices
        self._outside = outside
        self._next = then
        self._ways = tuple(ways)
        self._line = ""
        keeper = self._keeper = Keeper(journal, worker, saved, window.say, unsaved)
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
        if self._before is not None:
            self._take_before(self._before)
        elif not self._asked:
            self.player.skip_rating()
        if self._shown is None:
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

    def pause(self) -> None:
        """Hold it where it is, if it plays."""
        if self.player.state is State.PLAYING:
            self.player.toggle_pause()
            self._follow()

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
        view.skipped.connect(self._skipped_during)
        view.small_wanted.connect(self._window.toggle_small)
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
            case State.PLAYING | State.PAUSED | State.WAITING:
                self._was_outside = False
                self._page.show_view(self._guide)
                if self.player.slept:
                    self._window.say(SLEPT)
                elif self._window.said == SLEPT:
                    self._window.say("")
                self._timer.start()
                self._tick()
            case State.OUTSIDE:
                self._timer.stop()
                outside = OutsideView(
                    self._theme,
                    can_be_shorter=self.player.can_be_shorter,
                    other=self._outside.title if self._outside is not None else "",
                )
                self._was_outside = True
                outside.go_on.connect(self._then(self.player.go_on))
                outside.shorter.connect(self._then(self.player.go_on_shorter))
                outside.switch.connect(self._switch)
                outside.stop.connect(self._then(self.player.stop))
                self._page.show_view(outside)
            case State.AFTER:
                self._timer.stop()
                self._window.say("")
                self._line = ""
                self._show_rating("after")
            case State.DONE:
                self._timer.stop()
                self._take_line_away()
                self._let_go()
                self._close()
            case _:
                assert_never(state)

    def _show_rating(self, moment: str) -> None:
        session, asking = self.player.session, self._asking(moment)
        early = moment == "after" and session.ending == STOPPED
        if moment == "after":
            behind = answered_just_now(session.ratings, session.ended)
            scales = tuple(scale for scale in asking.scales if scale.name not in behind)
            asking = replace(asking, scales=scales)
        view = RatingView(self._theme, moment, now_here, asking=asking, left_early=early)
        view.answered.connect(self._rated)
        view.skipped.connect(self._skipped)
        view.touched.connect(self._drafting.start)
        view.own_word.connect(self.own_word)
        view.as_list_changed.connect(self.as_list_changed)
        self._page.show_view(view)
        if early and not self._was_outside and self.player.exercise.kind != OUTSIDE_FIRST:
            view.touched.connect(self._take_line_away)
            self._line = MOMENT
            self._window.say(MOMENT, tr("Something outside"), self._have_a_moment)

    def _have_a_moment(self) -> None:
        """Somebody who stopped inside has the room first, and then the questions, if they like."""
        self._take_line_away()
        self._was_outside = True
        view = OutsideView(self._theme, after=True)
        view.go_on.connect(lambda: self._show_rating("after"))
        self._page.show_view(view)

    def _switch(self) -> None:
        """End this session as it is, and go on with one that stays outside."""
        assert self._outside is not None
        self.player.stop()
        self._let_go()
        self.goes_on.emit(Following(self._outside))

    def _offer(self, rating: Rating, go_on: Callable[[Rating], None]) -> bool:
        """Offer something outside first, once, where `rating` says that it is a lot."""
        if self._is_offered or self._outside is None or offer_before(rating) is None:
            return False
        self._is_offered = True
        self.player.draft(rating)
        view = OfferView(self._theme, self._outside.title, self.player.exercise.title)
        view.outside_first.connect(lambda: self._go_outside_first(rating))
        view.go_on.connect(lambda: go_on(rating))
        view.not_now.connect(self._then_nothing)
        self._page.show_view(view)
        self._shown = self.player.state
        return True

    def _go_outside_first(self, rating: Rating) -> None:
        """What was answered goes along, and so does the way back to this exercise."""
        assert self._outside is not None
        self.player.draft(replace(rating, felt=(), answers=(), scales={}, sensations=()))
        self.player.stop()
        self._let_go()
        planned = Following(self.player.exercise, self._choices)
        self.goes_on.emit(Following(self._outside, before=rating, then=planned))

    def _then_nothing(self) -> None:
        self.player.stop()
        self._follow()

    def _close(self) -> None:
        """The last screen; none where nothing was begun."""
        if not self.player.was_begun:
            self.ended.emit(HOME)
            return
        outside, then = self._outside, self._next
        view = ClosingView(
            self._theme,
            self.player.session,
            self.player.visited,
            outside=outside.title if outside is not None else "",
            then=then.exercise.title if then is not None else "",
            ways=self._ways,
        )
        view.home.connect(lambda: self.ended.emit(HOME))
        view.looking_back.connect(lambda: self.ended.emit(LOOKING_BACK))
        view.help_wanted.connect(self._window.show_help)
        view.chosen.connect(self._go)
        if outside is not None:
            follows = Following(outside, then=then)
            view.outside_first.connect(lambda: self.goes_on.emit(follows))
        view.then_wanted.connect(lambda: self.goes_on.emit(then))
        self._page.show_view(view)

    def _go(self, way: Way) -> None:
        """The session is over; what follows it belongs to it."""
        id_ = self._keeper.id
        self.ended.emit(HOME)
        way.go(id_)

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
        if rating.moment == "after":
            self._take_line_away()
        if rating.moment == "before" and self._offer(rating, self._rated):
            return
        self.player.rate(rating)
        self._follow()

    def _take_before(self, rating: Rating) -> None:
        """What was answered a moment ago stands, and can be answered anew."""
        if self._offer(rating, self._take_before):
            return
        self.player.stand(rating)
        self._follow()
        if self._asked:
            self._line = tr(
                "Your check-in of {at} stands as your answers before this.",
                at=wording.clock(rating.at),
            )
            self._window.say(self._line, ANEW, self._answer_anew)

    def _answer_anew(self) -> None:
        self._take_line_away()
        self.player.ask_anew()
        self._follow()

    def _take_line_away(self) -> None:
        if self._line and self._window.said == self._line:
            self._window.say("")
        self._line = ""

    def _page_shown(self, name: str) -> None:
        """Somebody who opens help hears nothing more, and comes back to a pause."""
        if name == HELP:
            self.pause()

    def _answered_during(self, scale: str, value: int | str, frame: int) -> None:
        self.player.rate(Rating("during", now_here(), scales={scale: value}, frame=frame))
        self._follow()

    def _skipped_during(self, frame: int) -> None:
        self.player.skip_question(frame)
        self._follow()

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
        if self._line and guide.frame > ANEW_WITHIN:
            self._take_line_away()
        self._guide.show_guide(
            guide,
            self.player.piece.score,
            paused=self.player.state is State.PAUSED,
            waiting=self.player.state is State.WAITING,
        )
        self._guide.set_sound_message(self._output.health().message)


def now_here() -> datetime:
    """The time now, with the offset of this place."""
    return datetime.now().astimezone()
