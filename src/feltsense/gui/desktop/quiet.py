"""Whether it is a bad moment: do-not-disturb, a presentation, something on the whole screen.

It asks the system, which may take a moment: in the worker only. Where the system does not say, it
is no bad moment.
"""

from __future__ import annotations

import shutil
import subprocess
import sys

_BUSY_ON_WINDOWS = (2, 3, 4, 6)
"""Of QUERY_USER_NOTIFICATION_STATE: busy, full screen, presentation, quiet time."""
_WAIT_MS = 500


def is_quiet() -> bool:
    """Whether somebody would rather not be reminded of anything just now."""
    if sys.platform == "win32":
        return _is_busy_on_windows()
    if sys.platform == "darwin":
        return False  # the system does not tell
    return _is_inhibited() or _is_full_screen()


def full_screen_in(states: str) -> bool:
    """Whether what `xprop` says of a window's state is that it has the whole screen."""
    return "_NET_WM_STATE_FULLSCREEN" in states


def active_window_in(root: str) -> str:
    """The id of the active window in what `xprop` says of the root; "" for none."""
    _, found, id_ = root.rpartition("# ")
    id_ = id_.split(",")[0].strip()
    return id_ if found and id_.startswith("0x") and id_ != "0x0" else ""


def _is_inhibited() -> bool:
    """Do-not-disturb, as the desktop's notification service tells it."""
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

    name = "org.freedesktop.Notifications"
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    asked = QDBusInterface(
        name, "/org/freedesktop/Notifications", "org.freedesktop.DBus.Properties", bus
    )
    asked.setTimeout(_WAIT_MS)
    answer = asked.call("Get", name, "Inhibited")
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        return False
    said = answer.arguments()
    value = said[0] if said else False
    return bool(getattr(value, "variant", lambda: value)())


def _is_full_screen() -> bool:
    xprop = shutil.which("xprop")
    if xprop is None:
        return False
    window = active_window_in(_said_by(xprop, "-root", "_NET_ACTIVE_WINDOW"))
    return bool(window) and full_screen_in(_said_by(xprop, "-id", window, "_NET_WM_STATE"))


def _said_by(*command: str) -> str:
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_WAIT_MS / 1000, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout if done.returncode == 0 else ""


def _is_busy_on_windows() -> bool:
    import ctypes

    state = ctypes.c_int(0)
    try:
        failed = ctypes.windll.shell32.SHQueryUserNotificationState(  # type: ignore[attr-defined,unused-ignore]
            ctypes.byref(state)
        )
    except (OSError, AttributeError):
        return False
    return not failed and state.value in _BUSY_ON_WINDOWS
