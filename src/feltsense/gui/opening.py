"""Opening the app: one window for one data folder, or the window that has it open already.

What cannot be opened is said in a sentence. What a kill cut off is finished before anything is
read.
"""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack, suppress

from PySide6.QtWidgets import QApplication

from feltsense import __version__, places
from feltsense.gui import languages, press_interface, scroll_areas
from feltsense.gui.app import App
from feltsense.gui.collecting import Collecting
from feltsense.gui.summons import ask_for_window
from feltsense.gui.window import CHECK_IN
from feltsense.journal.lock import AlreadyOpen, hold
from feltsense.places import DataFolder

UNDER_WAY = ("deleting", "restoring", "resealing")
"""What lies in the data folder while it is deleted or restored, or backups are being sealed."""


class CannotOpen(Exception):
    """The app cannot open here; the message is a sentence for the person."""


class NoScreen(CannotOpen):
    """There is no screen, and so no window can say it either."""


def open_window(
    data: DataFolder, check_in: bool = False, label: str = "", *, minimized: bool = False
) -> int:
    """Open the app on `data` and run it until its window is closed; the exit status.

    With `check_in` it is a small window for a check-in, the running one's where there is one.
    A `label` stands above every page; `minimized` leaves the screen to others.
    Raises CannotOpen where another window has these data open, or they cannot be reached.
    """
    see_a_screen()
    _no_core_dumps()
    with ExitStack() as held:
        try:
            held.enter_context(hold(data.lock))
        except AlreadyOpen as error:
            if ask_for_window(data.summons, show=CHECK_IN if check_in else ""):
                return 0
            raise CannotOpen(str(error)) from None
        except OSError as error:
            raise CannotOpen(
                f"the data folder {data.root} cannot be used ({error.strerror}); choose another "
                "one with --data"
            ) from None
        application = QApplication(sys.argv[:1])
        languages.install(application)
        application.setApplicationName("Feltsense")
        application.setApplicationVersion(__version__)
        application.setDesktopFileName("org.feltsense.Feltsense")
        Collecting(application)
        scroll_areas.install()
        press_interface.install()
        app = App(data, finished=_finish_what_was_cut(data), compact=check_in)
        if label:
            app.window.label(label)
        app.show(minimized=minimized)
        status = application.exec()
        app.finish()
        return languages.AGAIN if app.opens_anew else status


def see_a_screen() -> None:
    """Qt ends the program where there is no screen; a sentence is better."""
    ways = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(way) for way in ways):
        raise NoScreen("there is no screen to open a window on (DISPLAY is not set)")


def _no_core_dumps() -> None:
    """Have a crash leave no picture of the memory, in which there may be a key."""
    if sys.platform != "win32":
        import resource

        with suppress(ValueError, OSError):
            resource.setrlimit(
                resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1])
            )


def _finish_what_was_cut(data: DataFolder) -> str:
    """Finish what a kill cut off of restoring or deleting, before anything is read; a sentence.

    Raises CannotOpen where it cannot go on.
    """
    if not any((data.root / name).exists() for name in UNDER_WAY):
        return ""  # and what it would take is not imported before the window is painted
    from feltsense.journal.opening import finish

    try:
        return " ".join(finish(data, places.state_folder()))
    except OSError as error:
        raise CannotOpen(
            f"restoring or deleting was cut off, and cannot go on ({error.strerror}). Nothing is "
            "lost. Feltsense goes on with it when that is mended."
        ) from None
