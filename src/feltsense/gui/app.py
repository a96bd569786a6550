"""The app: puts the window, the worker, the journal and the sound together.

The window is painted first, with nothing heavy imported. Then the worker reads the library,
opens the journal and brings the sound up, one after the other, and the screens fill.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from feltsense import places
from feltsense.gui import settings as settings_file
from feltsense.gui import worker_does
from feltsense.gui.clock import look_at_the_zone
from feltsense.gui.help_view import HelpView
from feltsense.gui.keys import CHECK_IN_KEY
from feltsense.gui.lock.room import LockRoom
from feltsense.gui.session.keeper import TRY_AGAIN, Unsaved
from feltsense.gui.summons import Summons, show_window
from feltsense.gui.theme import Theme
from feltsense.gui.window import (
    CHECK_IN,
    DISCREET_NAME,
    HELP,
    HOME,
    NAME,
    QUESTIONS,
    SETTINGS,
    SOUND,
    START,
    YOUR_DATA,
    Window,
)
from feltsense.gui.worker import Worker
from feltsense.language import tr
from feltsense.places import DataFolder
from feltsense.vault.kept import Kept
from feltsense.vault.keys import KeyFile
from feltsense.vault.private import make_private

if TYPE_CHECKING:
    from feltsense.feeling.questions import Asking, Questions
    from feltsense.feeling.ratings import Rating
    from feltsense.gui.body_map.room import BodyMapRoom
    from feltsense.gui.check_in.room import CheckInRoom
    from feltsense.gui.cut_offs import CutOffs
    from feltsense.gui.desktop.room import RemindersRoom
    from feltsense.gui.exporting.export_room import ExportRoom
    from feltsense.gui.fitting import Fitting
    from feltsense.gui.home_view import HomeView
    from feltsense.gui.looking_back.room import LookingBackRoom
    from feltsense.gui.notes.room import NotesRoom
    from feltsense.gui.recording.recorder import Recorder
    from feltsense.gui.room import Room
    from feltsense.gui.session.ways import Way
    from feltsense.gui.sitting import Following, SessionPage, Sitting
    from feltsense.gui.sound_room import SoundRoom
    from feltsense.gui.sound_view import SoundView
    from feltsense.gui.start_view import StartView
    from feltsense.gui.tray import Tray
    from feltsense.gui.watch import Watch
    from feltsense.gui.your_data.page import YourDataPage
    from feltsense.gui.your_data.room import DataRoom
    from feltsense.gui.your_sessions.room import SessionsRoom
    from feltsense.journal.journal import Journal
    from feltsense.journal.records import CheckIn, Session
    from feltsense.score.choices import Choices
    from feltsense.script.library import Library
    from feltsense.script.steps import Exercise
    from feltsense.sound.voices import Voice
    from feltsense.vault.sealing import Seal

SITTING, RECORDING = "session", "recording"

_ONE_MOMENT = tr("One moment, the app is still getting ready. Then it begins.")

REST_AFTER_MS = 300

LATELY = 60
"""Sessions and check-ins that are looked at for words used lately, and for what was asked today."""

STORED_WITHIN = 5.0
"""Seconds that closing the window waits for the last answers to be stored."""
NOT_SAVED = tr(
    "What you answered last could not be saved. Feltsense tries again while it is open. Closed "
    "once more, it ends without it."
)

_SAVED_AFTER_MS = 400
"""How long settings rest before they are saved: a slider that is moved changes them often."""


class MainWindow(Window):
    """The window that, when closed, first lets the session in it end as what it was."""

    app: App | None = None

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.app is not None and not self.app.may_close():
            event.ignore()
            return
        super().closeEvent(event)


class App(QObject):
    """Everything that lives as long as the window.

    `compact` opens it as a small window for one check-in: what the others need is neither imported
    nor started before somebody goes on to the whole of it (`furnish`).
    """

    home: HomeView
    start: StartView
    sound: SoundRoom
    sound_page: SoundView
    your_data: YourDataPage
    cut_offs: CutOffs
    _fitting: Fitting
    _watch: Watch

    def __init__(self, data: DataFolder, finished: str = "", compact: bool = False) -> None:
        super().__init__()
        self._is_furnished = False
        self._finished = finished
        self.opens_anew = False
        self._data = data
        self.kept = Kept(locked=KeyFile(data.keys).exists)
        self.settings, said = settings_file.load(data.settings, self.kept)
        self._has_private_settings = not self.kept.is_locked
        self._journal: Journal | None = None
        self._sitting: Sitting | None = None
        self.looking_back: LookingBackRoom | None = None
        self._session_page: SessionPage | None = None
        self.exporting: ExportRoom | None = None
        self.recorder: Recorder | None = None
        self.sessions: SessionsRoom | None = None
        self.stores: DataRoom | None = None
        self.rooms: list[Room] = []
        self.ways: list[Way] = []  # on from a session and from a check-in, as the rooms have them
        self.check_in: CheckInRoom | None = None
        self.notes: NotesRoom | None = None
        self.body_maps: BodyMapRoom | None = None
        self._tray: Tray | None = None
        self.reminders: RemindersRoom | None = None
        self._then: Callable[[], None] | None = None
        self._later: Callable[[], None] | None = None
        self._is_over = False
        self._library: Library | None = None
        self._journal_is_lost = False
        self._said_of_sound = ""
        self._waits: tuple[Exercise, Choices, bool] | None = None
        self.worker = Worker()
        self.unsaved = Unsaved()
        self._was_told = False
        self.theme = Theme(scale=self.settings.text_scale, motion=self.settings.motion)
        self.theme.choose(self.settings.theme)
        application = QGuiApplication.instance()
        if isinstance(application, QApplication):
            self.theme.apply(application)
            application.applicationStateChanged.connect(self._look_again)
        self.window = MainWindow(self.theme, self.settings.theme)
        self.window.app = self
        self._be_discreet()
        self.help = HelpView(self.theme, self.settings.help_region)
        self.help.show_people(self.settings.people)
        self.lock = LockRoom(
            self.window,
            self.worker,
            data,
            self.kept,
            self.settings,
            in_use=self._in_use,
            open_journal=partial(worker_does.open_journal, compact),
            unstored=self._store_the_rest,
            resealing=worker_does.resealing,
            is_settled=worker_does.is_settled,
        )
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVED_AFTER_MS)
        self._saving.timeout.connect(self._save_settings)
        self._build()
        if compact:
            self.window.set_compact(True)
            self._have_check_in(alone=True)
            self.lock.locking.home = CHECK_IN
            self.window.show_page(CHECK_IN)
        else:
            self.furnish()
            self.window.put(self.settings.window)
            self.window.show_page(HOME)
        if said:
            self.window.say(said)
        # After the first paint, and in this order: what a person sees first comes first.
        QTimer.singleShot(0, self._bring_up)

    # Putting together

    def _build(self) -> None:
        window = self.window
        window.add_page(HELP, self.help)
        window.colours_chosen.connect(lambda choice: self.remember(theme=choice))
        window.scale_chosen.connect(lambda scale: self.remember(text_scale=scale))
        window.shown.connect(self._shown)
        window.hiding.connect(self._pause)
        self.help.left.connect(window.leave_help)
        self.help.hide_asked.connect(window.hide_screen)
        self.help.region_chosen.connect(lambda region: self.remember(help_region=region))
        self.lock.chosen.connect(lambda name, value: self.remember(**{name: value}))
        self.lock.locking.opened.connect(self._have_journal)
        self.lock.locking.failed.connect(self._no_journal)
        self.lock.locking.leaving.connect(self._leave_all)
        window.whole_wanted.connect(self._go_on)
        key = QShortcut(QKeySequence(CHECK_IN_KEY), window, self._check_in)
        key.setContext(Qt.ShortcutContext.WindowShortcut)

    def furnish(self) -> None:
        """Have the pages of the whole app, and what they need; nothing of it is started yet."""
        from feltsense.gui.cut_offs import CutOffs
        from feltsense.gui.fitting import Fitting
        from feltsense.gui.home_view import HomeView
        from feltsense.gui.sound_room import SoundRoom
        from feltsense.gui.sound_view import SoundView
        from feltsense.gui.start_view import StartView
        from feltsense.gui.your_data.page import YourDataPage

        self._is_furnished = True
        window = self.window
        self.sound = SoundRoom(self.worker, self.settings, self._data, self.kept)
        self._fitting = Fitting(self.worker, self.sound.recorded)
        self.home = HomeView(self.theme)
        self.start = StartView(self.theme)
        self.sound_page = SoundView(self.theme)
        self.your_data = YourDataPage(self.theme)
        self.cut_offs = CutOffs(self.home, self.worker, self.settings.ask_about, _now)
        window.add_page(HOME, self.home, in_sidebar=tr("Home"), icon="house")
        window.add_page(
            SOUND, self.sound_page, in_sidebar=tr("Sound"), icon="volume-2", at_foot=True
        )
        window.add_page(
            YOUR_DATA, self.your_data, in_sidebar=tr("Your data"), icon="shield-check", at_foot=True
        )
        window.expect_page(QUESTIONS, tr("Questions"), "list-checks")
        window.expect_page(SETTINGS, tr("Settings"), "sliders-horizontal")
        window.add_page(START, self.start)
        self.home.chosen.connect(self._choose)
        self.home.check_in.connect(self._check_in)
        self.home.first_card_read.connect(lambda: self.remember(first_card_seen=True))
        self.home.show_first_card(not self.settings.first_card_seen)
        self.start.begin.connect(self._begin)
        self.start.take_along.connect(self._take_along)
        self.start.record.connect(self._record)
        self.start.asked.connect(self._ask_what_fits)
        self._fitting.found.connect(self.start.show_lengths)
        self.start.back.connect(partial(window.show_page, HOME))
        self.sound.attach_page(self.sound_page)
        self.sound.chosen.connect(lambda name, value: self.remember(**{name: value}))
        self.sound.said.connect(self._say_of_sound)
        self.sound.voices_found.connect(self.start.ask_again)
        self.sound.voices_found.connect(self._begin_at_last)
        self.cut_offs.chosen.connect(lambda name, value: self.remember(**{name: value}))
        self.cut_offs.remove.connect(self._delete)
        self.cut_offs.changed.connect(self._refresh)
        self.your_data.add_section(self.lock.section)

    def _bring_up(self) -> None:
        if self._is_furnished:
            self._bring_library()
            if self.lock.is_first_start:
                self._first_start()
        self.lock.begin()
        if self._is_furnished:
            self._bring_rest()
        self.worker.do(partial(make_private, self._data.root))

    def _first_start(self) -> None:
        from feltsense.gui.first_start.room import FirstStart

        first = FirstStart(self.window, self.settings.care)
        first.chosen.connect(self._set)
        first.gone_through.connect(self.lock.ask_once)
        first.begin()

    def _bring_library(self) -> None:
        from feltsense.gui.watch import Watch

        self._watch = Watch(self._data, self.worker)
        self._watch.changed.connect(self._show_library)
        self._watch.failed.connect(self.window.say)
        self._watch.look()

    def _bring_rest(self) -> None:
        from feltsense.gui.tray import Tray, has_tray

        if has_tray():
            self._tray = Tray(QGuiApplication.windowIcon(), self)
            self._tray.show_as(QGuiApplication.windowIcon(), self.window.name)
            self._tray.check_in_wanted.connect(self._call_check_in)
            self._tray.window_wanted.connect(self._show_window)
            self._tray.outside_wanted.connect(self._call_outside)
            self._tray.close_wanted.connect(self.window.close)
        self._have_reminders()
        self.worker.do(worker_does.import_pages, lambda _: self._have_pages(), self._tell)
        self.sound.bring_up()

    def _have_reminders(self) -> None:
        from feltsense.gui.desktop.room import RemindersRoom

        self.reminders = RemindersRoom(self.window, self.worker, self._tray)
        self.reminders.check_in_wanted.connect(self._call_check_in)
        self.reminders.set(self.settings.reminders, discreet=self.settings.discreet)

    def _call_outside(self) -> None:
        """From the tray: to an exercise of the world outside, unless a session is under way."""
        self._show_window()
        if self._sitting is None and not self.window.in_session:
            self.window.show_page(HOME)
            self._go_outside()

    def show(self, *, minimized: bool = False) -> None:
        """Show the window, or have it wait in the bar of the system."""
        if minimized:
            self.window.showMinimized()
        else:
            self.window.show()
        self.lock.watch()
        ways = {CHECK_IN: self._call_check_in, "": self._show_window}
        Summons(self._data.summons, self.window, ways)

    def _have_journal(self, journal: Journal) -> None:
        self._journal = journal
        said = (self._finished, self._have_private_settings(), *journal.problems)
        self._finished = ""
        if any(said):
            self.window.say(" ".join(filter(None, said)))
        if self._is_furnished:
            self._have_whole(journal)
        for room in self.rooms:
            room.open(journal)
        self._refresh()
        self._begin_at_last()

    def _have_whole(self, journal: Journal) -> None:
        """What the whole app does with a journal, beside its rooms."""
        if not journal.is_complete:
            # Once the screen is painted: the worker holds it up while it reads.
            QTimer.singleShot(REST_AFTER_MS, partial(self._load_rest, journal))
        self.cut_offs.open(journal)
        if self.sessions is not None:
            self.sessions.open(journal)
        if self.stores is not None:
            self.stores.open()

    def _load_rest(self, journal: Journal) -> None:
        """Have the older months read, unless it was locked meanwhile."""
        if journal is self._journal:
            told = len(journal.problems)
            self.worker.do_in_steps(
                journal.load_rest, lambda _: self._have_all(journal, told), self._tell
            )

    def _have_all(self, journal: Journal, told: int) -> None:
        """The older months have been read, too."""
        if journal is not self._journal:
            return  # it was locked meanwhile
        if more := journal.problems[told:]:
            self.window.say(" ".join(more))
        if self._sitting is None:  # or what runs just now would be taken for cut off
            self.cut_offs.open(journal)
        if self.sessions is not None:
            self.sessions.open(journal)
        if self.stores is not None:
            self.stores.backups.look_for_months()
        self._refresh()

    def _look_again(self, state: Qt.ApplicationState) -> None:
        """Somebody comes back to the window: a sync tool may have brought something meanwhile."""
        journal = self._journal
        active = state is Qt.ApplicationState.ApplicationActive
        if active:
            look_at_the_zone()
        if active and journal is not None and self._is_furnished:
            self.worker.do(
                journal.look_again, lambda changed: self._have_news(journal, changed), self._tell
            )

    def _have_news(self, journal: Journal, changed: bool) -> None:
        if changed and journal is self._journal and self._sitting is None:
            self._have_all(journal, len(journal.problems))

    def _have_private_settings(self) -> str:
        """Have what the settings say of the person, once it is unlocked; a sentence, or ""."""
        if self._has_private_settings or self.kept.is_locked:
            return ""
        self._has_private_settings = True
        file = self._data.settings
        self.settings, said = settings_file.with_private(file, self.settings, self.kept)
        self.help.show_people(self.settings.people)
        return said

    def _no_journal(self, error: Exception) -> None:
        self._have_private_settings()
        why = error.strerror if isinstance(error, OSError) else str(error)
        self.window.say(
            tr(
                "Your journal in {journal} cannot be opened ({why}), and so nothing could be "
                "kept. Nothing in it was changed. Sessions can begin when that is mended and "
                "Feltsense is started again.",
                journal=self._data.journal,
                why=why,
            )
        )
        self._journal_is_lost = True
        if self.check_in is not None:
            self.check_in.cannot()
        self._refresh()

    def _have_pages(self) -> None:
        self._have_looking_back()
        self._have_sessions()
        self._have_rooms()
        self._have_stores()
        self._refresh()

    def _have_looking_back(self) -> None:
        from feltsense.gui.looking_back.room import LookingBackRoom
        from feltsense.gui.report.room import REPORT, ReportRoom

        room = LookingBackRoom(self.window, self.worker, _now, lambda: self.questions)
        room.wanted.connect(self._show_entry)
        self.looking_back = room
        report = ReportRoom(self.window, self.worker, lambda: self.questions, _now)
        room.page.report.connect(partial(self.window.show_page, REPORT))
        self.rooms += [room, report]

    def _show_entry(self, id_: int) -> None:
        """Show what a point of a chart belongs to."""
        if self.sessions is not None:
            self.sessions.show_id(id_)

    def _have_sessions(self) -> None:
        from feltsense.gui.your_sessions.room import SessionsRoom

        self.sessions = SessionsRoom(
            self.window,
            self.worker,
            _now,
            lambda: self.questions,
            lambda: self.settings.without,
        )
        self.sessions.changed.connect(self._refresh)
        self.sessions.page.own_word.connect(self._have_word)
        self.sessions.page.as_list_changed.connect(self._show_words)
        self.sessions.open(self._journal)

    def _have_rooms(self) -> None:
        """The rooms beside: whatever keeps or shows something, and knows no other of them."""
        self._have_check_in()
        self._have_questions()
        self._have_preferences()
        self._have_notes()
        self._have_body_maps()
        for room in self.rooms:
            room.open(self._journal)
        if self._later is not None:
            self._later()

    def _have_notes(self) -> None:
        from feltsense.gui.notes.room import NotesRoom, way_to_write

        room = self.notes = NotesRoom(
            self.window, self.worker, questions=lambda: self.questions, now=_now,
            unsaved=self.unsaved,
        )  # fmt: skip
        room.changed.connect(self._refresh)
        room.tag_added.connect(self._have_tag)
        if self.sessions is not None:
            room.join(self.sessions)
        self.rooms.append(room)
        self.ways.append(way_to_write(room))

    def _have_body_maps(self) -> None:
        from feltsense.gui.body_map.room import BodyMapRoom, way_to_paint

        room = self.body_maps = BodyMapRoom(
            self.window,
            self.worker,
            without=lambda: self.settings.without,
            now=_now,
            unsaved=self.unsaved,
        )
        room.changed.connect(self._refresh)
        self.rooms.append(room)
        self.ways.append(way_to_paint(room))

    # A check-in

    def _have_check_in(self, alone: bool = False) -> CheckInRoom:
        """The room of the check-ins, from the first that is asked for."""
        from feltsense.gui.check_in.room import CheckInRoom

        if self.check_in is None:
            room = self.check_in = CheckInRoom(
                self.window,
                self.worker,
                asking=lambda: self.asking("check-in"),
                now=_now,
                unsaved=self.unsaved,
                ways=self._ways_on,
                alone=alone,
            )
            room.changed.connect(self._refresh)
            room.body_first_chosen.connect(lambda first: self._set_questions(body_first=first))
            room.tag_added.connect(self._have_tag)
            room.own_word.connect(self._have_word)
            room.as_list_changed.connect(self._show_words)
            room.questions_wanted.connect(self._show_questions)
            room.open(self._journal)
            self.rooms.append(room)
        return self.check_in

    def _set_questions(self, **changes: Any) -> None:
        self.remember(questions=replace(self.questions, **changes))

    def _have_tag(self, tag: str) -> None:
        """A tag was typed that was not to choose from."""
        from feltsense.gui.questions.changing import with_tag_typed

        self.remember(questions=with_tag_typed(self.questions, tag))

    def _have_word(self, word: str) -> None:
        """A word was typed that was not to choose from."""
        from feltsense.gui.questions.changing import with_word_typed

        self.remember(questions=with_word_typed(self.questions, word))

    def _show_words(self, as_list: bool) -> None:
        self._set_questions(as_list=as_list)

    def _show_questions(self) -> None:
        """What is answered in the check-in is kept; the page is that of the whole window."""

        def show() -> None:
            self._later = None
            if self.window.here == HOME:
                self.window.show_page(QUESTIONS)

        rooms_are_there = self.notes is not None
        if not rooms_are_there:
            self._later = show
        self._go_on(QUESTIONS if rooms_are_there else HOME)

    def _check_in(self) -> None:
        self._have_check_in().begin()

    def _call_check_in(self) -> None:
        self._have_check_in().call()

    def _show_window(self) -> None:
        """Somebody wants the app, and so the whole of it."""
        if self.window.is_compact:
            self._go_on()
        show_window(self.window)

    def _go_on(self, to: str = "") -> None:
        """From the small window to the whole one, where a check-in goes on that is under way."""
        if not self._is_furnished:
            self.lock.locking.home = HOME
            self.furnish()
            self._bring_library()
            self._bring_rest()
            if self._journal is not None:
                self._have_whole(self._journal)
            self._refresh()
        self._have_check_in().go_on(to)

    def _ways_on(self, check_in: CheckIn) -> tuple[Way, ...]:
        """What may follow a check-in: where it says that it is a lot, something outside."""
        from feltsense.feeling.offers import offer_before
        from feltsense.gui.session.ways import PAINT, WRITE, Way

        ways = [Way(way.words, way.icon, partial(self._go_this_way, way)) for way in self.ways]
        if not self._is_furnished:  # their rooms come with the whole
            later = self._go_this_way_later
            ways += [Way(words, icon, partial(later, words)) for words, icon in (WRITE, PAINT)]
        if offer_before(check_in.rating):
            ways.append(Way(tr("Something outside"), "trees", lambda _: self._go_outside()))
        else:
            ways.append(Way(tr("An exercise"), "play", lambda _: self._go_on(HOME)))
        return tuple(ways)

    def _go_this_way(self, way: Way, id_: int) -> None:
        self._go_on(HOME)
        way.go(id_)

    def _go_this_way_later(self, words: str, id_: int) -> None:
        """The way of these words, once the room that has it is there."""

        def go() -> None:
            self._later = None
            for way in self.ways:
                if way.words == words and self.window.here == HOME:
                    way.go(id_)

        self._later = go
        self._go_on(HOME)

    def _go_outside(self) -> None:
        """To an exercise of the world outside, once the library is there."""
        self._then = self._choose_outside
        self._go_on(HOME)
        if self._library is not None:
            self._choose_outside()

    def _choose_outside(self) -> None:
        from feltsense.player.suggest import outside_first

        self._then = None
        found = outside_first(self._library.exercises if self._library is not None else ())
        if found and self.window.here == HOME:
            self._choose(found[0])

    def _have_questions(self) -> None:
        from feltsense.gui.questions.room import QuestionsRoom

        room = QuestionsRoom(self.window, lambda: self.questions)
        room.chosen.connect(self._ask_so)
        self.rooms.append(room)

    def _ask_so(self, questions: Questions) -> None:
        """Have what the person set up to be asked, and show days by the hour they begin at."""
        moved = questions.day_begins != self.questions.day_begins
        self.remember(questions=questions)
        if moved:
            self._refresh()

    def _have_preferences(self) -> None:
        from feltsense.gui.preferences.room import PreferencesRoom

        room = PreferencesRoom(self.window, lambda: self.settings)
        room.chosen.connect(self._set)
        room.again.connect(self._open_anew)
        room.autostart_wanted.connect(self._open_with_the_computer)
        self.rooms.append(room)

    def _open_anew(self) -> None:
        """Close, and be opened once more: what is said is settled when the app begins."""
        self.opens_anew = True
        if not self.window.close():
            self.opens_anew = False

    def _open_with_the_computer(self, on: bool) -> None:
        from feltsense.gui.desktop import autostart

        try:
            autostart.set_on(on, DISCREET_NAME if self.settings.discreet else NAME, self._data.root)
        except OSError as error:
            self.window.say(tr("That could not be set: {why}.", why=error.strerror or error))

    def _set(self, name: str, value: object) -> None:
        """Remember a setting, and have it hold in what is shown already."""
        self.remember(**{name: value})
        if name == "people":
            self.help.show_people(self.settings.people)
        elif name in ("discreet", "reminders"):
            if name == "discreet":
                self._be_discreet()
            if self.reminders is not None:
                self.reminders.set(self.settings.reminders, discreet=self.settings.discreet)
        elif name == "care":
            self._refresh()
        elif name == "first_card_seen":
            self.home.show_first_card(not self.settings.first_card_seen)

    def _be_discreet(self) -> None:
        """Have the title and the icon that are wanted, in the window and in the tray."""
        discreet = self.settings.discreet
        self.window.set_discreet(discreet)
        icon = "discreet" if discreet else "feltsense"
        QGuiApplication.setWindowIcon(QIcon(str(places.assets() / "icon" / f"{icon}.svg")))
        if self._tray is not None:
            self._tray.show_as(QGuiApplication.windowIcon(), self.window.name)

    def _pause(self) -> None:
        """The window goes from the screen at once: nothing is heard of it any more."""
        if self._sitting is not None:
            self._sitting.pause()
        if self._is_furnished:
            self.sound.listening.stop()

    def _have_stores(self) -> None:
        from feltsense.gui.your_data.room import DataRoom

        self.stores = DataRoom(
            self.your_data,
            self.window,
            self.worker,
            self._data,
            _Keeping(self),
            folder=self.settings.backup_folder,
            state=places.state_folder(),
            now=_now,
        )
        self.stores.chosen.connect(lambda name, value: self.remember(**{name: value}))
        self.stores.changed.connect(self._refresh)
        self.stores.deleting.connect(self._everything_goes)
        self.stores.not_deleted.connect(self._everything_stays)
        if self._journal is not None:
            self.stores.open()

    def _everything_goes(self) -> None:
        """Everything is being deleted: not even a setting is written any more."""
        self._is_over = True
        self._saving.stop()
        self.window.set_session(True)  # there is nothing to go to any more

    def _everything_stays(self) -> None:
        """It could not be deleted after all: open what is there."""
        self._is_over = False
        self.window.set_session(False)
        self.open_again("")

    def open_again(self, said: str) -> None:
        """Read everything anew, as at the start: a backup may have taken the place of all."""
        self._finished = said
        self.settings, wrong = settings_file.load(self._data.settings)
        self.settings = settings_file.without_private(self.settings)
        self._finished = " ".join(filter(None, (said, wrong)))
        self._watch.look()
        self.lock.locking.begin_again()

    def _delete(self, session: Session) -> None:
        if self.sessions is not None:
            self.sessions.delete(session)

    @property
    def journal(self) -> Journal | None:
        """The journal, while it is open and not locked."""
        return self._journal

    @property
    def questions(self) -> Questions:
        """What the person set up to be asked."""
        return self.settings.questions

    def asking(self, moment: str) -> Asking:
        """What is asked now at `moment`, one of feeling.ratings.MOMENTS."""
        from feltsense.feeling.questions import asking

        lately: list[Rating] = []
        if self._journal is not None:
            lately += [
                rating for each in self._journal.sessions()[-LATELY:] for rating in each.ratings
            ]
            check_ins = self._journal.check_ins()[-LATELY:]
            lately += [each.rating for each in check_ins if each.rating is not None]
        return asking(self.questions, moment, lately, _now(), self.settings.without)

    def _tell(self, error: Exception) -> None:
        self.window.say(str(error))

    def _say_of_sound(self, line: str) -> None:
        """The quiet line about the sound; a session has a place of its own for it."""
        if self._sitting is None and self.window.said in ("", self._said_of_sound):
            self._said_of_sound = line
            self.window.say(line)

    # What is shown

    def _show_library(self, library: Library) -> None:
        self._library = library
        if self._sitting is None:
            self._refresh()
        if self._then is not None:
            self._then()

    def _refresh(self) -> None:
        """Show the library and the journal as they are now.

        Both at once: what is suggested rests on both, and a list that moves is pressed wrongly.
        """
        journal = self._journal
        if not self._is_furnished or (journal is None and not self._journal_is_lost):
            return
        from feltsense.player.suggest import suggest

        sessions = journal.sessions() if journal is not None else ()
        check_ins = journal.check_ins() if journal is not None else ()
        if self._library is not None:
            self.home.set_library(
                self._library.exercises,
                self._library.broken,
                suggest(self._library.exercises, sessions, self.settings.care),
                (*sessions[-LATELY:], *check_ins[-LATELY:]),
                begins=self.questions.day_begins,
            )
        self.cut_offs.refresh()
        if self.sessions is not None:
            self.sessions.refresh()
        for room in self.rooms:
            room.refresh()

    def _shown(self, page: str) -> None:
        if self.recorder is not None and page != RECORDING:
            self.recorder.leave()  # the microphone is open on its own page only

    # A session

    def _choose(self, exercise: Exercise) -> None:
        self.start.show_exercise(
            exercise,
            without=self.settings.without,
            care=self.settings.care,
            voice=self.settings.voice,
            ambiences=self._watch.own_ambiences,
        )
        self.window.show_page(START)

    def _ask_what_fits(self, exercise: Exercise, choices: Choices, voice: bool) -> None:
        """Ask for the lengths, once it is known who speaks: captions alone take longer to read."""
        if self.sound.voices is not None:
            self._fitting.ask(exercise, choices, voice)

    def _begin(
        self,
        exercise: Exercise,
        choices: Choices,
        voice: bool,
        following: Following | None = None,
    ) -> None:
        journal, output = self._journal, self.sound.output
        if self._journal_is_lost:
            return  # the line at the foot of the window says why
        if journal is None or output is None or not self.sound.is_ready or self._sitting:
            self.window.say(_ONE_MOMENT)
            self._waits = (exercise, choices, voice)
            return
        voices = self._voices_for(exercise, choices, voice)
        if voices is None:
            return
        from feltsense.gui.sitting import SessionPage, Sitting
        from feltsense.sound.ambiences import Ambiences

        if self._session_page is None:
            self._session_page = SessionPage()
            self.window.add_page(SITTING, self._session_page)
        self._sitting = Sitting(
            self.window,
            self._session_page,
            self.worker,
            exercise,
            choices,
            output=output,
            journal=journal,
            voices=voices,
            saved=self._saved,
            ambiences=Ambiences(self._data.ambience),
            late=self.sound.late,
            unsaved=self.unsaved,
            asking=self.asking,
            before=following.before if following is not None else self._just_answered(),
            asked=following is None,
            outside=self._outside(exercise, choices, voice),
            then=following.then if following is not None else None,
            ways=tuple(self.ways),
        )
        self.sound.set_session(True)
        if self.exporting is not None:
            self.exporting.set_session(True)
        self.sound.attach(self._sitting.sound_panel)
        self._sitting.ended.connect(self._session_over)
        self._sitting.goes_on.connect(self._follow_with)
        self._sitting.own_word.connect(self._have_word)
        self._sitting.as_list_changed.connect(self._show_words)
        self._sitting.begin()
        self.window.show_page(SITTING)

    def _just_answered(self) -> Rating | None:
        """What a check-in of a moment ago says of before a session that begins now."""
        if self._journal is None:
            return None
        from feltsense.feeling.pairs import as_before

        lately = self._journal.check_ins()[-LATELY:]
        own = (each.rating for each in lately if each.source is None)
        sessions = self._journal.sessions()
        since = sessions[-1].started if sessions else None
        return as_before((rating for rating in own if rating is not None), _now(), since)

    def _outside(self, exercise: Exercise, choices: Choices, voice: bool) -> Exercise | None:
        """What to offer beside `exercise` where it is a lot; None where there is nothing else."""
        from feltsense.player.suggest import outside_first

        usual = replace(choices, minutes=None, ambience=None)
        for other in outside_first(self._library.exercises if self._library else ()):
            voices = self.sound.in_order(other.id) if voice else ()
            if other.id != exercise.id and _refusal(other, usual, voices) is None:
                return other
        return None

    def _follow_with(self, following: Following) -> None:
        """Another session in the place of this one, or after it, without more questions."""
        self._session_over(HOME)
        choices = following.choices or self.settings.care.choices(self.settings.without)
        self._begin(following.exercise, choices, self.settings.voice, following)

    def _voices_for(
        self, exercise: Exercise, choices: Choices, voice: bool
    ) -> tuple[Voice, ...] | None:
        """Who speaks in a session with these choices, which are remembered.

        None where it cannot be had; the line at the foot of the window then says why.
        """
        voices = self.sound.in_order(exercise.id) if voice else ()
        if (refusal := _refusal(exercise, choices, voices)) is not None:
            self.window.say(refusal)
            return None
        care = replace(self.settings.care, anchor=choices.anchor)
        self.remember(without=tuple(sorted(choices.without)), voice=voice, care=care)
        self.window.say("")
        return voices

    def _take_along(self, exercise: Exercise, choices: Choices, voice: bool) -> None:
        """The page for having the session as a sound file."""
        if not self.sound.is_ready:
            self.window.say(tr("One moment, the app is still getting ready."))
            return
        voices = self._voices_for(exercise, choices, voice)
        if voices is None:
            return
        from feltsense.gui.exporting.export_room import ExportRoom
        from feltsense.sound.ambiences import Ambiences
        from feltsense.sound.take_along import Order

        if self.exporting is None:
            self.exporting = ExportRoom(self.window, self.worker)
        ambiences, volumes = Ambiences(self._data.ambience), self.settings.volumes
        self.exporting.open(Order(exercise, choices, voices, ambiences, volumes))

    def _record(self, exercise: Exercise) -> None:
        """The page for speaking the lines of an exercise oneself."""
        if self.recorder is None:
            from feltsense.gui.recording.page import RecordingPage
            from feltsense.gui.recording.recorder import Recorder

            page = RecordingPage(self.theme)
            self.window.add_page(RECORDING, page)
            page.back.connect(self._back_from_recording)
            self.recorder = Recorder(
                page, self._data, lambda: self.sound.output, self.settings.microphone, self.kept
            )
            self.recorder.said.connect(self.window.say)
            self.recorder.device_chosen.connect(lambda name: self.remember(microphone=name))
        self.window.say("")
        self.recorder.open(exercise)
        self.window.show_page(RECORDING)

    def _back_from_recording(self) -> None:
        """Back to the choices; which lengths there are may have changed with the recordings."""
        self.window.show_page(START)
        self.start.ask_again()

    def _begin_at_last(self) -> None:
        """Begin what was asked for too early, if the person still stands before it."""
        waits, self._waits = self._waits, None
        if waits is not None and self.window.here == START:
            self.window.say("")
            self._begin(*waits)

    def _saved(self, session: Session) -> None:
        """Show what is new in the journal, but not while a session runs and nobody can see it."""
        if self._sitting is None:
            self._refresh()

    def _session_over(self, page: str) -> None:
        if self._sitting is not None:
            self._sitting.deleteLater()
            self._sitting = None
        self.window.set_session(False)
        self.sound.set_session(False)
        self.sound_page.show_settings(self.settings)
        self._say_of_sound(self.sound.line)
        if self.exporting is not None:
            self.exporting.set_session(False)
        if self._journal is not None:
            # For whoever reads the files: nothing is lost without it, and so nothing is said.
            self.worker.do(self._journal.fold, None, lambda _: None)
        self._refresh()
        self.window.show_page(page)
        if self._session_page is not None:
            self._session_page.clear()

    def leave_session(self) -> None:
        """The window closes: what was done of a session is kept as what it was."""
        if self._sitting is not None:
            self._sitting.leave()

    def may_close(self) -> bool:
        """Whether all that was answered is stored; where it cannot be, it is said once first."""
        self.leave_session()
        answered = self.check_in is not None and self.check_in.keep()
        written = self.notes is not None and self.notes.keep()
        if self._is_furnished and not self.window.is_compact:
            self.remember(window=self.window.place)
        if self._sitting is not None or answered or written:
            stored = Event()
            self.worker.do(stored.set)
            stored.wait(STORED_WITHIN)
            QCoreApplication.sendPostedEvents(self.worker)
        if not self.unsaved or self._was_told:
            return True
        if self._sitting is not None:
            self._session_over(HOME)
        if self.check_in is not None:
            self.check_in.finish()
        self._was_told = True
        if not self.lock.locking.say(NOT_SAVED):
            self.window.say(NOT_SAVED, TRY_AGAIN, self.unsaved.try_again)
        return False

    def _in_use(self) -> bool:
        """Whether something goes on that somebody listens to or waits for."""
        playing = self._sitting is not None and self._sitting.is_playing
        recording = self.recorder is not None and self.recorder.is_recording
        return playing or recording or (self.exporting is not None and self.exporting.is_writing)

    def _leave_all(self) -> None:
        """Everything of the person's goes from the window; what was being done is stored."""
        self._journal = None
        self.leave_session()
        if self._saving.isActive():
            self._save_settings()
        self.settings = settings_file.without_private(self.settings)
        self._has_private_settings = False
        self.help.show_people(())
        self._waits = None
        if self._sitting is not None:
            self._session_over(HOME)
        if self.exporting is not None:
            self.exporting.empty()
        if self.recorder is not None:
            self.recorder.empty()
        if self._is_furnished:
            self.sound.forget()
            self.home.set_library((), (), None, ())
            self.cut_offs.open(None)
        if self.sessions is not None:
            self.sessions.open(None)
        if self.stores is not None:
            self.stores.empty()
        for room in self.rooms:
            room.open(None)

    def _store_the_rest(self) -> None:
        """In the worker: what is still to be stored before the journal closes, or NotSaved."""
        if self.recorder is not None:
            self.recorder.settle()
        self.unsaved.store()

    def finish(self) -> None:
        """Fade the sound out, and wait until everything is saved."""
        if self.recorder is not None:
            self.recorder.close()
        if self._tray is not None:
            self._tray.remove()
        if self._is_furnished:
            self.sound.close()
        self.lock.locking.clipboard.take_back()
        if self._saving.isActive():
            self._save_settings()
        journal, self._journal = self._journal, None
        if journal is not None:
            self.worker.do(partial(worker_does.close_journal, journal))
        self.worker.close()
        if self._is_furnished:
            self.sound.wait_closed()

    def remember(self, **changes: Any) -> None:
        """Have settings changed, and saved once they rest."""
        changed = replace(self.settings, **changes)
        if changed == self.settings or self._is_over:
            return
        self.settings = changed
        self._saving.start()

    def _save_settings(self) -> None:
        self._saving.stop()
        kept = self.kept if self._has_private_settings else Kept(locked=True)
        self.worker.do(
            partial(settings_file.save, self._data.settings, self.settings, kept),
            failed=lambda error: self.window.say(
                tr("Your settings were not saved: {error}", error=error)
            ),
        )


class _Keeping:
    """What the app has open, for whoever must close it and open it again."""

    def __init__(self, app: App) -> None:
        self._app = app

    @property
    def journal(self) -> Journal | None:
        return self._app.journal

    @property
    def seal(self) -> Seal | None:
        return self._app.kept.seal

    def close(self, then: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        self._app.lock.locking.close_journal(then, failed)

    def open_again(self, said: str) -> None:
        self._app.open_again(said)


def _refusal(exercise: Exercise, choices: Choices, voices: tuple[Voice, ...]) -> str | None:
    """Why the exercise cannot be had with these choices, in a sentence, or None.

    By the recorded lengths, in a few milliseconds; what only an engine can tell comes later.
    """
    from feltsense.score.layout import CannotLast, NothingLeft, lay_out
    from feltsense.sound.piece import line_length
    from feltsense.sound.voices.finder import recorded

    try:
        lay_out(exercise, choices, line_length(recorded(voices), exercise.language))
    except (CannotLast, NothingLeft) as error:
        return f"{error}."
    return None


def _now() -> datetime:
    return datetime.now().astimezone()
