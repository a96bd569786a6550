"""The driver of one session: does to the sound and the journal what the table says.

It holds no thread and never waits. The screen calls `tick` as often as it likes and draws the
answer; the clock, the output and the keeping of the session are arguments. `keep` is called
with the session as it is now whenever it has changed in a way that must survive a crash; it
must return at once (the window hands it to its worker).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from feltsense.feeling.pairs import is_late
from feltsense.feeling.ratings import Rating
from feltsense.journal.records import FINISHED, STOPPED, Played, Session
from feltsense.player.table import Event, State, after
from feltsense.score.choices import Choices
from feltsense.score.cues import RATE, Score
from feltsense.score.guide import Guide, guide_at, waits_within
from feltsense.script.steps import Exercise
from feltsense.sound.output import Output
from feltsense.sound.piece import Piece
from feltsense.sound.sleep import was_asleep

BACK_WITHIN = 3 * RATE
"""Frames into a section within which "back" goes to the one before it."""

ASKED_FROM = 60 * RATE
"""Frames heard from which somebody who stops in the middle is asked what they feel."""

IN_THE_MIDDLE = (State.PLAYING, State.PAUSED, State.WAITING, State.OUTSIDE)

KEPT_EVERY = 5 * RATE
"""Frames heard after which the session is kept again, so that a crash loses no more of it."""


class Player:
    """Runs one session of `exercise`, from the first question to the last.

    `clock` is monotonic, in nanoseconds; `wall` gives the aware time of day; `keep` stores the
    session. A session is kept from the first answer, or from its first sound where the
    question was skipped; somebody who leaves before either has done nothing that is stored, and
    `drop` takes back what was kept of answers that were taken back.
    `late` is by how many frames the sound is heard later than the output knows, as with some
    headphones; less than 0 is earlier. `ahead` is by how many frames the guide looks ahead while
    it plays, for the time that a screen takes to show it. `through_sleep` is a clock in
    nanoseconds that goes on while the computer sleeps, `clock` where none is given: a session
    that slept comes back paused, where it was.
    """

    def __init__(
        self,
        exercise: Exercise,
        choices: Choices,
        *,
        output: Output,
        keep: Callable[[Session], None],
        clock: Callable[[], int],
        wall: Callable[[], datetime],
        voice: str = "",
        late: int = 0,
        ahead: int = 0,
        through_sleep: Callable[[], int] | None = None,
        drop: Callable[[], None] | None = None,
    ) -> None:
        self.exercise = exercise
        self.state = State.BEFORE
        self.slept = False
        """Whether it is paused because the computer was asleep."""
        self.piece: Piece | None = None
        self._output = output
        self._keep = keep
        self._drop = drop
        self._draft: Rating | None = None  # of the questions that are open now
        self._clock = clock
        self._wall = wall
        self._through_sleep = through_sleep or clock
        self._looked = 0  # when it last looked at what is heard
        self._late = late
        self._ahead = ahead
        self._over: int | None = None
        self._frame = 0
        self._heard = 0
        self._kept = 0
        self._visited: set[int] = set()
        self._begun = False
        self._stands: Rating | None = None
        self._leap: tuple[int, int] | None = None  # from the end of a part to the last one
        self._past: set[int] = set()  # frames of questions that it does not wait for any more
        minutes = choices.minutes or exercise.minutes.usual
        self.session = Session(
            played=Played(exercise.id, exercise.title, exercise.kind, exercise.digest),
            started=wall(),
            planned=minutes * 60,
            voice=voice,
            without=tuple(sorted(choices.without)),
            holds=choices.holds,
        )

    @property
    def was_begun(self) -> bool:
        """Whether there is anything to speak of: an answer, or some of the session heard."""
        return bool(self.session.ratings) or self._begun

    @property
    def visited(self) -> tuple[str, ...]:
        """The regions of the sections that were heard, in their order, each once."""
        if self.piece is None:
            return ()
        sections = self.piece.score.sections
        regions = [sections[number].region for number in sorted(self._visited)]
        return tuple(dict.fromkeys(region for region in regions if region))

    # What the person does

    def draft(self, rating: Rating) -> None:
        """Have kept what is answered so far, while the questions before or after are open."""
        if self.state in (State.BEFORE, State.AFTER):
            self._answer(rating)

    def rate(self, rating: Rating) -> None:
        """Take the answers of `before`, `during` or `after`; an empty rating is not stored.

        Answers that come after the session is over are left out: there is nothing to add to.
        """
        if self.state is State.DONE:
            return
        if rating.moment != "during":
            self._answer(rating)
            self._draft = None
            self._happen(Event.RATED)
        elif not rating.is_empty:
            if rating.frame is None:
                rating = replace(rating, frame=self._frame)
            self._change(ratings=(*self.session.ratings, rating))
            self._be_past(rating.frame)

    def skip_rating(self) -> None:
        """Go on without answering; what stood as the answers before stands again."""
        self._take_back()
        if self.state is State.BEFORE and self._stands is not None:
            self._answer(self._stands)
            self._draft = None
        self._happen(Event.RATED)

    def stand(self, rating: Rating) -> None:
        """Begin without a question: `rating`, of `before`, was given a moment ago."""
        self._stands = rating
        self.rate(rating)

    def ask_anew(self) -> None:
        """Back to the questions before, and from there to the beginning."""
        if self._stands is not None:
            self._happen(Event.ANEW)

    def skip_question(self, frame: int) -> None:
        """Leave out the question that was asked at `frame`; a session that waits goes on."""
        self._be_past(frame)

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        self._happen(Event.PAUSE if self.state is State.PLAYING else Event.GO_ON)

    def ease_off(self) -> None:
        """Something outside: the sound stops at once, and the room comes first."""
        self._happen(Event.EASE_OFF)

    def go_on(self) -> None:
        """Come back to where it was, from a pause or from outside."""
        self._happen(Event.GO_ON)

    @property
    def can_be_shorter(self) -> bool:
        """Whether there is a part between this one and the last, which can be left out."""
        if self.piece is None or self._leap is not None:
            return False
        sections = self.piece.score.sections
        return guide_at(self.piece.score, self._frame).section < len(sections) - 2

    def go_on_shorter(self) -> None:
        """Come back to where it was; after this part the last one follows, back in the room."""
        if self.can_be_shorter:
            assert self.piece is not None
            score = self.piece.score
            here = score.sections[guide_at(score, self._frame).section]
            self._leap = (here.at + here.length, score.sections[-1].at)
        self.go_on()

    def stop(self) -> None:
        """Stop here; what was done counts in full. Nobody is asked about less than a minute."""
        early = self.state in IN_THE_MIDDLE and self._heard < ASKED_FROM
        self._happen(Event.LEFT if early else Event.STOP)

    def skip_part(self) -> None:
        """Leave the rest of this section out; in the last one this stops the session."""
        if self.piece is None or self.state not in (State.PLAYING, State.PAUSED, State.WAITING):
            return
        starts = [span.at for span in self.piece.score.sections]
        following = bisect_right(starts, self._frame)
        if following == len(starts):
            self.stop()
        else:
            self._go_to(starts[following])

    def back_part(self) -> None:
        """To the start of this section, or from there to the one before it."""
        if self.piece is None:
            return
        starts = [span.at for span in self.piece.score.sections]
        here = max(0, bisect_right(starts, self._frame) - 1)
        if here > 0 and self._frame - starts[here] < BACK_WITHIN:
            here -= 1
        self._go_to(starts[here])

    # What happens to it

    def ready(self, piece: Piece) -> None:
        """Take the prepared piece; it begins at once where the questions are behind."""
        self.piece = piece
        self._output.load(piece.source)
        self._happen(Event.READY)

    def tick(self) -> Guide | None:
        """Look at what is heard now; None while there is nothing to guide."""
        if self.piece is None or self.state not in IN_THE_MIDDLE:
            return None
        score = self.piece.score
        if self.state is State.PLAYING:
            now = self._through_sleep()
            passed, self._looked = now - self._looked, now
            frame = self._looked_at(score.frames)
            if self._leap is not None and frame >= self._leap[0]:
                frame = self._leap_on(frame)
            heard = max(0, frame - self._frame)
            self._heard += heard
            asked = self._waits_for(self._frame, frame)
            self._frame = frame
            if asked is not None:
                self._past.add(asked)
                self._happen(Event.ASKED)
                self._frame = asked  # nothing that follows it was heard
            elif frame >= score.frames:
                self._happen(Event.ENDED)
            elif was_asleep(passed, heard):
                self._happen(Event.SLEPT)
        ahead = self._ahead if self.state is State.PLAYING else 0
        guide = guide_at(score, self._frame + ahead)
        if self._leap is not None and guide.frame < self._leap[0]:
            guide = replace(guide, remaining=guide.remaining - (self._leap[1] - self._leap[0]))
        if self.state is State.PLAYING and guide.section not in self._visited:
            self._visited.add(guide.section)
            self._change()
        if self._heard - self._kept >= KEPT_EVERY:
            self._change()
        return guide

    def _leap_on(self, frame: int) -> int:
        """To the last part, unless it is there already; the frame from which it goes on."""
        assert self._leap is not None
        left, to = self._leap
        self._leap = None
        if frame >= to:
            return frame
        self._heard += max(0, left - self._frame)
        self._go_to(to)
        return to

    def _waits_for(self, first: int, last: int) -> int | None:
        """The frame of a question from `first` to `last` to wait at, once and no more."""
        assert self.piece is not None
        asked = waits_within(self.piece.score, first, last)
        while asked in self._past:
            asked = waits_within(self.piece.score, asked + 1, last)
        return asked

    def _be_past(self, frame: int | None) -> None:
        """The question asked at `frame` is behind."""
        if frame is not None:
            self._past.add(frame)
        if self.state is State.WAITING and frame == self._frame:
            self._happen(Event.GO_ON)

    def _looked_at(self, frames: int) -> int:
        """The frame that reaches the person's ears now; never before the one looked at last.

        The end of what is late goes on by the clock: the output has nothing more to say of it.
        """
        now = self._clock()
        heard = self._output.heard_frame(now)
        if heard < frames:
            self._over = None
        elif self._over is None:
            self._over = now
        since = 0 if self._over is None else (now - self._over) * RATE // 1_000_000_000
        return max(self._frame, min(frames, heard - self._late + since))

    # What follows from it

    def _happen(self, event: Event) -> None:
        """Follow the table; an event that means nothing here is let go."""
        before, now = self.state, after(self.state, event)
        if now is None:
            return
        self.state = now
        self.slept = event is Event.SLEPT
        match now:
            case State.PREPARING:
                if self.piece is not None:
                    self._happen(Event.READY)
            case State.PLAYING:
                self._begun = True
                self._looked = self._through_sleep()
                self._output.play(self._frame, self._clock())
                self._change()
            case State.PAUSED | State.WAITING | State.OUTSIDE:
                if before is State.PLAYING:
                    self._hold()
                self._change()
            case State.AFTER:
                if before is State.PLAYING:
                    self._hold()
                self._end(FINISHED if event is Event.ENDED else STOPPED)
            case State.DONE:
                if before is State.PLAYING:
                    self._hold()
                if before is State.AFTER:
                    pass  # it has ended before
                elif self.was_begun:
                    self._end(STOPPED)
                elif self._drop is not None:
                    self._drop()
            case State.BEFORE:
                if before is State.PLAYING:
                    self._hold()
                self._frame = 0
                self._leap = None
                rest = (each for each in self.session.ratings if each.moment != "before")
                self._change(ratings=tuple(rest))

    def _end(self, ending: str) -> None:
        self._change(ending=ending, ended=self._wall())

    def _answer(self, rating: Rating) -> None:
        """Take `rating` in the place of what was answered so far at this moment."""
        if rating.moment == "after" and is_late(rating.at, self.session.ended):
            rating = replace(rating, late=True)
        self._take_back(tell=rating.is_empty)
        if not rating.is_empty:
            self._draft = rating
            self._change(ratings=(*self.session.ratings, rating))

    def _take_back(self, tell: bool = True) -> None:
        if self._draft is None:
            return
        rest = tuple(each for each in self.session.ratings if each is not self._draft)
        self._draft = None
        self.session = replace(self.session, ratings=rest)
        if tell:
            self._change()

    def _hold(self) -> None:
        """Fade the sound out, and stay where it is."""
        now = self._clock()
        self._frame = max(self._frame, self._output.heard_frame(now))
        self._output.pause(now)

    def _go_to(self, frame: int) -> None:
        if self.state in (State.PLAYING, State.PAUSED, State.WAITING):
            self._frame = frame
            if self.state is State.PLAYING:
                self._output.play(frame, self._clock())
            elif self.state is State.WAITING:  # for a question that is gone past
                self._happen(Event.GO_ON)

    def _change(self, **changes: object) -> None:
        """Write down what has changed, and have it kept."""
        self._kept = self._heard
        if self.piece is not None and self._begun:
            changes["part"] = self._part(self.piece.score)
        self.session = replace(self.session, heard=self._heard / RATE, **changes)  # type: ignore[arg-type]
        self._keep(self.session)

    def _part(self, score: Score) -> str:
        """Where it is now: the place in the body that is visited, or else the section's title."""
        guide = guide_at(score, self._frame)
        return guide.region or score.sections[guide.section].title
