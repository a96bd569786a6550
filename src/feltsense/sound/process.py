"""The audio process: numpy and one sound device, so that nothing in the window can silence it.

Started with `spawn` by minder.py, and ended by "quit" or by the app's going away in whatever
manner. Its main thread takes messages and assigns; its audio thread runs `Transport.fill` and
publishes where it is. The callback may not lock, log, open files or import.

Messages in: ("load", sizes), ("part", bytes), ("volumes", gains), ("wish", number, playing,
frame, since, softly), ("quit",). Out: ("ready",), ("no sound", message, trouble), ("taken",)
after each part.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import shutil
import signal
import sys
import threading
import time
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING

from feltsense.sound import device
from feltsense.sound.mix import Mix
from feltsense.sound.parcel import Unpacking
from feltsense.sound.sleep import GAP, time_through_sleep
from feltsense.sound.status import Status, StatusFile
from feltsense.sound.transport import RAMP, SOFTLY, Transport, Wish

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

_PRIORITY = -11
_ENDING = 1.5
"""Seconds after which an end that hangs in the sound system is made anyhow."""


def run(connection: Connection, status_path: str, device_name: str | None) -> None:
    """Play until told to quit, or until the app is gone. The target of the audio process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the app's to answer
    device.hush_libraries()
    _go_first()
    sys.setswitchinterval(0.001)  # the audio thread should not wait for the other one
    transport = Transport()
    status = StatusFile(Path(status_path))
    try:
        stream = device.open_stream(_filling(transport, status), device_name)
    except device.DeviceError as error:
        connection.send(("no sound", str(error), error.trouble))
        return
    gc.collect()
    gc.freeze()
    gc.disable()  # nothing here makes circles, and a collection would make the callback wait
    asked = False
    try:
        connection.send(("ready",))
        asked = _serve(connection, transport)
    except (EOFError, OSError):
        pass
    finally:
        _end(transport, stream, None if asked else Path(status_path).parent)


def _go_first() -> None:
    """Have this process scheduled before others, where the system lets it, as sound servers do.

    Threads that begin later are scheduled alike. Many desktops let members of the group `audio`.
    """
    if sys.platform != "win32":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, _PRIORITY)


def _filling(transport: Transport, status: StatusFile) -> device.Fill:
    callbacks = 0
    last = time_through_sleep()
    wakes = False

    def fill(out: Samples, lead: int) -> None:
        nonlocal callbacks, last, wakes
        through, now = time_through_sleep(), time.monotonic_ns()
        if through - last > GAP and transport.playing:
            # The machine slept, and may stand elsewhere now: silent until somebody wishes again.
            transport.wish = Wish(transport.number, None, playing=False)
            wakes = True
        last = through
        transport.fill(out, now, lead)
        if wakes:
            out.fill(0.0)
            wakes = not transport.is_silent
        callbacks += 1
        status.write(
            Status(callbacks, now, transport.frame, lead, transport.number, transport.playing)
        )

    return fill


def _serve(connection: Connection, transport: Transport) -> bool:
    """Take messages until "quit" (True) or until the app has gone (False)."""
    unpacking: Unpacking | None = None
    mix: Mix | None = None
    parent = multiprocessing.parent_process()
    watched: list[Connection | int] = [connection]
    if parent is not None:
        watched.append(parent.sentinel)
    while connection in wait(watched):
        match connection.recv():
            case ("load", sizes):
                unpacking = Unpacking(sizes)
            case ("part", part):
                connection.send(("taken",))
                if unpacking is not None:
                    unpacking.add(part)
                    if unpacking.is_whole:
                        mix, unpacking = unpacking.mix(), None
            case ("volumes", gains):
                transport.gains = gains
            case ("wish", number, playing, frame, since, softly):
                rise = SOFTLY if softly else RAMP
                transport.wish = Wish(number, mix, playing, frame, since, rise)
            case ("quit",):
                return True
    return False


def _end(transport: Transport, stream: device.Stream, left_over: Path | None) -> None:
    """Fade out and end; `left_over` is the folder that an app which is gone has left behind."""
    timer = threading.Timer(_ENDING, os._exit, (1,))
    timer.daemon = True
    timer.start()
    if left_over is not None:
        shutil.rmtree(left_over, ignore_errors=True)
    transport.wish = Wish(transport.number + 1, None, playing=False)
    give_up = time.monotonic() + 0.5
    while not transport.is_silent and time.monotonic() < give_up:
        time.sleep(0.01)
    stream.stop()  # plays what lies ready, the fade with it
    stream.close()
    timer.cancel()
