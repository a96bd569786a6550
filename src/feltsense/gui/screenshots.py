"""A picture of every screen, on invented data: for the README, and to look at after a change.

The real views in the real frame, grabbed without a screen. What they show is made up in
`samples.py`; no person's data folder is opened.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from feltsense import places
from feltsense.feeling.ratings import CANT_TELL
from feltsense.gui import journal_screens, samples
from feltsense.gui.body_map import samples as body_map_screens
from feltsense.gui.check_in import samples as check_in_screens
from feltsense.gui.exporting.export_view import ExportView
from feltsense.gui.first_start.views import ChoicesView, WelcomeView
from feltsense.gui.keys_view import KeysView
from feltsense.gui.lock.code_view import Clipboard, CodeView
from feltsense.gui.lock.lock_view import WRONG, CannotUnlockView, CodeEntryView, LockView, damaged
from feltsense.gui.lock.page import WorkingView
from feltsense.gui.lock.passphrase_views import (
    HOW,
    NO_RESET,
    TWO_DIFFER,
    AskView,
    NewPassphraseView,
)
from feltsense.gui.lock.resealing import ENCRYPTING, WHAT_IS_HERE
from feltsense.gui.looking_back import samples as looking_back_screens
from feltsense.gui.notes import samples as note_screens
from feltsense.gui.preferences.page import PreferencesPage
from feltsense.gui.questions import samples as question_screens
from feltsense.gui.report import samples as report_screens
from feltsense.gui.session import samples as session_screens
from feltsense.gui.session.outside_view import OutsideView
from feltsense.gui.session.player_view import PlayerView
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.stored_care import Someone
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import CONTRAST, DARK, LIGHT, Colours
from feltsense.gui.window import HELP, SOUND, Window
from feltsense.language import tr
from feltsense.player.care import Care
from feltsense.player.reminders import TIMES, Reminders
from feltsense.score.choices import Choices
from feltsense.score.cues import RATE, Cue, Phase, What
from feltsense.score.guide import guide_at
from feltsense.score.layout import lay_out
from feltsense.score.lengths import reading_frames
from feltsense.script.parse import read
from feltsense.script.steps import Ask
from feltsense.sound.take_along import Order

LOOKS = (("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST))

SETTLES_MS = 80
"""Until what a screen does after it is shown, such as a layout that needs its width, is done."""

SIZES: dict[str, tuple[int, int]] = {"": (1240, 860), "small": (900, 600), "wide": (1920, 1080)}


@dataclass(frozen=True, slots=True)
class Shot:
    """One screen: its name, how it is made, whether it belongs to a session, and to the small
    window."""

    name: str
    make: Callable[[Theme], QWidget]
    in_session: bool = False
    compact: bool = False


def take(folder: Path, *, every: bool = False) -> Iterator[Path]:
    """Write `<screen>-<light|dark>.png` of every screen into `folder`, and tell each path.

    With `every`, also in high contrast, at the smallest size, at full HD and with text at 150 and
    200 %, in folders of their own.
    """
    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        qInstallMessageHandler(_tell)
        QApplication(sys.argv[:1])
    looks = [("", "", 1.0)]
    if every:
        looks += [("small", "small", 1.0), ("wide", "wide", 1.0)]
        looks += [("text-150", "small", 1.5), ("text-200", "small", 2.0)]
    for subfolder, size, scale in looks:
        place = folder / subfolder
        place.mkdir(parents=True, exist_ok=True)
        for word, colours in LOOKS if every else LOOKS[:2]:
            for shot in SHOTS:
                path = place / f"{shot.name}-{word}.png"
                _grab(shot, colours, scale, SIZES[size], path)
                yield path


def _tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but for what it says of every window that has no screen."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _grab(shot: Shot, colours: Colours, scale: float, size: tuple[int, int], path: Path) -> None:
    theme = Theme(colours, scale=scale, motion=False)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    window = framed(shot, theme, size)
    window.show()
    settled = QEventLoop()
    QTimer.singleShot(SETTLES_MS, settled.quit)
    settled.exec()
    window.grab().save(str(path))
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def framed(shot: Shot, theme: Theme, size: tuple[int, int]) -> Window:
    """A screen in the window that it has in the app, not shown yet; `size` in pixels."""
    window = Window(theme, next(word for word, each in LOOKS if each == theme.colours))
    view = shot.make(theme)
    name = HELP if shot.name == "help" else shot.name
    for page, words, icon in _SIDEBAR:
        shown = view if page == name else QWidget()
        window.add_page(page, shown, in_sidebar=words, icon=icon, at_foot=page in AT_FOOT)
    if name not in {page for page, _, _ in _SIDEBAR}:
        window.add_page(name, view)
    window.set_session(shot.in_session)
    window.resize(*size)
    window.set_compact(shot.compact)
    window.show_page(name)
    return window


_SIDEBAR = (
    ("home", tr("Home"), "house"),
    ("chart", tr("Looking back"), "chart-line"),
    ("sessions", tr("Your sessions"), "calendar-days"),
    ("notes", tr("Notes"), "notebook-pen"),
    (SOUND, tr("Sound"), "volume-2"),
    ("your-data", tr("Your data"), "shield-check"),
    ("questions", tr("Questions"), "list-checks"),
    ("settings", tr("Settings"), "sliders-horizontal"),
)
AT_FOOT = (SOUND, "your-data", "questions", "settings")


def _home(theme: Theme) -> QWidget:
    from feltsense.gui.home_view import HomeView

    view = HomeView(theme)
    view.set_library(
        samples.exercises(),
        (samples.SampleBroken(),),
        samples.suggestion(),
        samples.sessions(),
        samples.NOW,
    )
    return view


def _first_start(theme: Theme) -> QWidget:
    from feltsense.gui.home_view import HomeView

    view = HomeView(theme)
    view.set_library(samples.exercises(), (), samples.suggestion(), (), samples.NOW)
    view.show_first_card(True)
    return view


def _start(theme: Theme) -> QWidget:
    from feltsense.gui.start_view import StartView

    view = StartView(theme)
    view.show_exercise(samples.exercises()[2], without=("chest",))
    return view


def _order() -> Order:
    return Order(samples.exercises()[2], Choices(10.0, frozenset({"chest"}), ambience="rain"))


def _take_along(theme: Theme) -> ExportView:
    view = ExportView(theme)
    view.show_choices(_order())
    return view


def _writing(theme: Theme) -> QWidget:
    view = _take_along(theme)
    view.show_running("Edges first, 10 min.opus")
    view.show_step(420, 1000, tr("Less than a minute left"))
    return view


def _written(theme: Theme) -> QWidget:
    view = _take_along(theme)
    folder = Path("/home/robin/Music")  # invented
    name = "Edges first, 10 min"
    view.show_done(folder / f"{name}.opus", folder / f"{name}.vtt", 0)
    return view


def _preparing(theme: Theme) -> QWidget:
    view = PlayerView(theme)
    view.waiting.show_step(1, 3)
    view.waiting.bar.show()
    return view


def _help(theme: Theme, people: Sequence[Someone] = ()) -> QWidget:
    from feltsense.gui.help_view import HelpView

    view = HelpView(theme, "us")
    view.show_people(people)
    return view


def _settings(theme: Theme) -> PreferencesPage:
    page = PreferencesPage(theme)
    settings = replace(samples.settings(), care=samples.CARE, people=samples.PEOPLE)
    page.show_settings(replace(settings, reminders=Reminders(TIMES)))
    return page


def _settings_reminders(theme: Theme) -> QWidget:
    page = _settings(theme)
    page.field.setText("reminders")
    return page


def _settings_found(theme: Theme) -> QWidget:
    page = _settings(theme)
    page.field.setText("breath")
    return page


def _start_with_care(theme: Theme) -> QWidget:
    from feltsense.gui.start_view import StartView

    view = StartView(theme)
    view.show_exercise(samples.exercises()[4], without=("pelvis",), care=samples.CARE)
    return view


def _words(theme: Theme) -> QWidget:
    view = RatingView(theme, "before", lambda: samples.NOW)
    for name in ("foggy", "tense", "longing"):
        view.words.button(name).click()
    return view


def _strength(theme: Theme) -> QWidget:
    view = _words(theme)
    assert isinstance(view, RatingView)
    view.go_on()
    view.strengths["tense"].set_answer(6)
    return view


def _scales(theme: Theme) -> QWidget:
    view = _strength(theme)
    assert isinstance(view, RatingView)
    view.go_on()
    view.scales["numb"].set_answer(7)
    view.scales["body"].set_answer(CANT_TELL)
    return view


def _scan(theme: Theme) -> QWidget:
    return _player(theme, "body-scan/edges-first", lambda cue: isinstance(cue.what, Ask))


def _breath(theme: Theme) -> QWidget:
    exhale = Phase("exhale", 1, 6)
    return _player(theme, "breathing/longer-out-breath", lambda cue: _is_like(cue.what, exhale))


def _is_like(what: What, phase: Phase) -> bool:
    return isinstance(what, Phase) and (what.name, what.cycle) == (phase.name, phase.cycle)


def _player(theme: Theme, name: str, wanted: Callable[[Cue], bool]) -> QWidget:
    """The player at the first cue that is wanted, in a shipped exercise without a voice."""
    exercise = read(places.exercises() / f"{name}.md", name)
    score = lay_out(exercise, Choices(), reading_frames)
    cue = next(cue for cue in score.cues if wanted(cue))
    view = PlayerView(theme)
    view.show_guide(guide_at(score, cue.at + cue.length // 4), score)
    return view


def _scan_and_sound(theme: Theme) -> QWidget:
    view = _scan(theme)
    assert isinstance(view, PlayerView)
    view.sound.show_settings(samples.settings())
    view.sound.show_outputs(samples.outputs())
    view.show_sound(True)
    return view


def _scan_and_words(theme: Theme) -> QWidget:
    view = _scan(theme)
    assert isinstance(view, PlayerView)
    view.show_words(True)
    return view


def _ask(theme: Theme) -> QWidget:
    return AskView(theme)


def _passphrase(theme: Theme) -> QWidget:
    view = NewPassphraseView(theme, sentences=(NO_RESET, HOW))
    view.fields[0].setText(samples.PASSPHRASE)
    view.fields[1].setText(samples.PASSPHRASE[:-5])
    view.show_switch.setChecked(True)
    view.say(TWO_DIFFER)
    return view


def _code(theme: Theme) -> QWidget:
    return CodeView(theme, samples.CODE, Path("/home/robin"), Clipboard())


def _locked(theme: Theme) -> QWidget:
    view = LockView(theme)
    view.fields[0].setText(samples.PASSPHRASE)
    view.refuse(WRONG)
    return view


def _locked_code(theme: Theme) -> QWidget:
    return CodeEntryView(theme)


def _keys_damaged(theme: Theme) -> QWidget:
    return CannotUnlockView(theme, damaged("/home/robin/.local/share/Feltsense/keys.json"))


def _encrypting(theme: Theme) -> QWidget:
    view = WorkingView(theme, ENCRYPTING, WHAT_IS_HERE)
    view.bar.show_step(420, 1000)
    return view


def _your_data(theme: Theme) -> QWidget:
    from feltsense.gui.your_data.lock_section import LockSection
    from feltsense.gui.your_data.page import YourDataPage

    page = YourDataPage(theme)
    lock = LockSection(theme, Path("/home/robin/.local/share/Feltsense"))
    lock.show_locked(True)
    lock.show_lock_after(15)
    page.add_section(lock)
    for section in journal_screens.sections(theme):
        page.add_section(section)
    return page


def _sound(theme: Theme) -> QWidget:
    from feltsense.gui.sound_view import SoundView

    view = SoundView(theme)
    view.show_settings(samples.settings())
    view.show_outputs(samples.outputs())
    view.show_voices(samples.voices(), samples.settings().voices)
    return view


def _outside(theme: Theme) -> QWidget:
    return OutsideView(theme, can_be_shorter=True, other="Feet and chair")


def _record(theme: Theme) -> QWidget:
    from feltsense.gui.recording.page import RecordingPage

    page = RecordingPage(theme)
    lines, recordings = samples.recordings()
    page.show_script("Body scan, edges first", lines)
    page.show_recordings(recordings)
    page.voice.show_inputs(samples.inputs())
    page.show_line(lines[1].key)
    return page


def _recording(theme: Theme) -> QWidget:
    from feltsense.gui.recording.page import Doing, RecordingPage
    from feltsense.sound.capture_meter import Meter

    page = _record(theme)
    assert isinstance(page, RecordingPage)
    lines, _ = samples.recordings()
    page.show_line(lines[3].key)
    page.show_doing(Doing.RECORDING)
    page.show_level(Meter(1, 4 * RATE, 0.25, 0.06))
    return page


SHOTS: tuple[Shot, ...] = (
    Shot("home", _home),
    Shot("first-start", _first_start),
    Shot("start", _start),
    Shot("take-along", _take_along),
    Shot("take-along-writing", _writing),
    Shot("take-along-saved", _written),
    Shot("record", _record),
    Shot("recording", _recording),
    Shot("rating-words", _words, in_session=True),
    Shot("rating-words-own", session_screens.own_words, in_session=True),
    Shot("rating-words-list", session_screens.words_as_list, in_session=True),
    Shot("rating-words-new", session_screens.new_word, in_session=True),
    Shot("rating-strength", _strength, in_session=True),
    Shot("rating-where", session_screens.where, in_session=True),
    Shot("rating-scales", _scales, in_session=True),
    Shot("rating-scales-check-in", session_screens.scales, compact=True),
    Shot("preparing", _preparing, in_session=True),
    Shot("player-scan", _scan, in_session=True),
    Shot("player-breath", _breath, in_session=True),
    Shot("player-sound", _scan_and_sound, in_session=True),
    Shot("player-words", _scan_and_words, in_session=True),
    Shot("outside", _outside, in_session=True),
    Shot("offer-before", session_screens.offer, in_session=True),
    Shot("player-waiting", session_screens.waiting, in_session=True),
    Shot("closing", session_screens.closing_quietly, in_session=True),
    Shot("closing-after-a-lot", session_screens.closing_after_a_lot, in_session=True),
    Shot("check-in", check_in_screens.words, in_session=True),
    Shot("check-in-body", check_in_screens.body, in_session=True),
    Shot("check-in-kinds", check_in_screens.kinds, in_session=True),
    Shot("check-in-tags", check_in_screens.tags, in_session=True),
    Shot("check-in-done", check_in_screens.done_after_a_lot, in_session=True),
    Shot("check-in-small", check_in_screens.words, compact=True),
    Shot("check-in-small-body", check_in_screens.kinds, compact=True),
    Shot("check-in-small-kinds", check_in_screens.kinds_alone, compact=True),
    Shot("check-in-small-done", check_in_screens.done, compact=True),
    Shot("check-in-small-locked", _locked, compact=True),
    Shot("chart", looking_back_screens.reconnection),
    Shot("chart-explore", looking_back_screens.explore),
    Shot("chart-choosing", looking_back_screens.choosing),
    Shot("report", report_screens.report),
    *(Shot(name, make) for name, make in looking_back_screens.LEVELS.items()),
    Shot(SOUND, _sound),
    Shot("help", _help),
    Shot("cut-off", journal_screens.cut_off),
    Shot("notes", note_screens.listed),
    Shot("notes-finding", note_screens.finding),
    Shot("notes-empty", note_screens.no_notes),
    Shot("note", note_screens.writing),
    Shot("note-new", note_screens.new_note),
    Shot("note-looks", note_screens.looks),
    Shot("note-tags", note_screens.writing_with_all),
    Shot("let-go", note_screens.letting_go),
    Shot("distance", note_screens.distance),
    Shot("sessions", journal_screens.sessions),
    Shot("sessions-empty", journal_screens.no_sessions),
    Shot("session", journal_screens.one_session),
    Shot("session-changing", journal_screens.changing),
    Shot("session-changing-one", journal_screens.changing_one),
    Shot("your-data", _your_data),
    Shot("backup-restoring", journal_screens.restoring),
    Shot("backup-locked", journal_screens.locked_backup),
    Shot("backup-offered", journal_screens.damaged),
    Shot("export", journal_screens.exporting),
    Shot("import", journal_screens.importing),
    Shot("delete-everything", journal_screens.deleting),
    Shot("questions", question_screens.page),
    Shot("first-start-welcome", WelcomeView, in_session=True),
    Shot("first-start-choices", lambda theme: ChoicesView(theme, Care()), in_session=True),
    Shot("settings", _settings),
    Shot("settings-found", _settings_found),
    Shot("settings-reminders", _settings_reminders),
    Shot("keys", KeysView),
    Shot("help-own-people", lambda theme: _help(theme, samples.PEOPLE)),
    Shot("start-with-care", _start_with_care),
    Shot("questions-fresh", question_screens.fresh),
    Shot("questions-word", question_screens.adding_word),
    Shot("questions-change", question_screens.changing_scale),
    Shot("questions-put-back", question_screens.taken_out),
    Shot("passphrase-asked", _ask, in_session=True),
    Shot("passphrase-new", _passphrase, in_session=True),
    Shot("recovery-code", _code, in_session=True),
    Shot("locked", _locked, in_session=True),
    Shot("locked-by-code", _locked_code, in_session=True),
    Shot("locked-keys-damaged", _keys_damaged, in_session=True),
    Shot("encrypting", _encrypting, in_session=True),
    Shot("body-map", body_map_screens.painted, in_session=True),
    Shot("body-map-seated", body_map_screens.seated, in_session=True),
)
