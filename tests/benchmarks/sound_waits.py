"""How long the window's thread is held up by anything about the sound.

    python -m tests.benchmarks.sound_waits

The real app on a real or offscreen screen, with a private sound server where there can be one.
Each act is done as a person does it; the longest gap between two turns of the event loop in the
two seconds after it is told, and the time of the call itself. On a busy machine hold it against the
line for nothing at all. Nothing is asserted.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

from tests.soundserver import sound_server, sound_server_missing


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with ExitStack() as stack:
        if (why := sound_server_missing()) is None:
            server = stack.enter_context(sound_server())
            os.environ |= {
                key: value
                for key, value in server.environment.items()
                if key not in ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME")
            }
        else:
            print(f"without a sound server: {why}")
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        _measure(folder)


def _measure(folder: Path) -> None:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from feltsense.gui.app import App
    from feltsense.gui.sound_parts import WHOLE
    from feltsense.gui.window import HOME, SOUND
    from feltsense.places import DataFolder

    QApplication([])
    app = App(DataFolder(folder))
    app.window.show()
    turns = [time.perf_counter()]
    ticking = QTimer()
    ticking.timeout.connect(lambda: turns.append(time.perf_counter()))
    ticking.start(0)

    def spend(seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def act(what: str, do: Callable[[], object], seconds: float = 2.0) -> None:
        turns.clear()
        start = time.perf_counter()
        do()
        call = time.perf_counter() - start
        turns.append(time.perf_counter())
        spend(seconds)
        gap = max(b - a for a, b in pairwise(turns))
        print(f"{what:44} call {call * 1000:6.1f} ms   longest gap {gap * 1000:6.1f} ms")

    def ready() -> None:
        while not app.sound.is_ready:
            spend(0.1)

    act("bringing the app and the sound up", ready, 4.0)
    act("nothing, for comparison", lambda: None, 4.0)
    act("the page is shown, devices are looked for", lambda: app.window.show_page(SOUND), 4.0)
    act("look again", app.sound.look_for_devices, 4.0)
    act("listen to the sample", lambda: app.sound.listen(WHOLE), 6.0)
    slider = app.sound_page.sliders.rows["master"].slider

    def sweep() -> None:
        for value in range(100, 0, -1):
            slider.setValue(value)

    act("a hundred moves of a slider", sweep)
    act("another device", lambda: app.sound.set_device("not there"), 4.0)
    act("the usual device again", lambda: app.sound.set_device(""), 4.0)
    act("stop", app.sound.listening.stop)
    act("leave the page", lambda: app.window.show_page(HOME))
    app.finish()


if __name__ == "__main__":
    main()
