"""The frame with its screens on invented data, for pictures and tests; it runs no session."""

from __future__ import annotations

from feltsense.gui import journal_screens, samples
from feltsense.gui.help_view import HelpView
from feltsense.gui.home_view import HomeView
from feltsense.gui.looking_back import samples as looking_back_screens
from feltsense.gui.sound_view import SoundView
from feltsense.gui.start_view import StartView
from feltsense.gui.theme import Theme
from feltsense.gui.window import HELP, SOUND, YOUR_DATA, Window
from feltsense.language import tr

HOME, START, CHART, SESSIONS = "home", "start", "chart", "sessions"
PAGES = (HOME, START, CHART, SESSIONS, SOUND, YOUR_DATA, HELP)


def sample_window(theme: Theme, *, first: bool = False, broken: bool = False) -> Window:
    """A window with the pages PAGES, filled; `first` shows the card of the first start."""
    window = Window(theme)
    home = HomeView(theme)
    home.set_library(
        samples.exercises(),
        (samples.SampleBroken(),) if broken else (),
        samples.suggestion(),
        samples.sessions(),
        samples.NOW,
    )
    home.show_first_card(first)
    start = StartView(theme)
    start.show_exercise(samples.exercises()[4])
    chart = looking_back_screens.page(theme, looking_back_screens.of_ratings(24))
    sound = SoundView(theme)
    sound.show_settings(samples.settings())
    sound.show_outputs(samples.outputs())
    sound.show_voices(samples.voices(), samples.settings().voices)
    help_view = HelpView(theme, "uk-ie", today=samples.NOW.date())
    help_view.left.connect(window.leave_help)
    help_view.hide_asked.connect(window.hide_screen)
    window.add_page(HOME, home, in_sidebar=tr("Home"), icon="house")
    window.add_page(START, start)
    window.add_page(CHART, chart, in_sidebar=tr("Looking back"), icon="chart-line")
    window.add_page(
        SESSIONS,
        journal_screens.sessions(theme),
        in_sidebar=tr("Your sessions"),
        icon="calendar-days",
    )
    window.add_page(SOUND, sound, in_sidebar=tr("Sound"), icon="volume-2", at_foot=True)
    window.add_page(
        YOUR_DATA,
        journal_screens.your_data(theme),
        in_sidebar=tr("Your data"),
        icon="shield-check",
        at_foot=True,
    )
    window.add_page(HELP, help_view)
    window.show_page(HOME)
    return window
