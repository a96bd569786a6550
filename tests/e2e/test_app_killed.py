"""The whole app, killed fifty times in the middle of a session: the store always opens.

The real App, its worker, its journal and its sound run in a process of their own, offscreen; a
few lines press its buttons. The process is killed (SIGKILL) at a random moment, the same ones in
every run, and what the store holds is held against what the app had said was saved.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from feltsense.journal.journal import Journal
from feltsense.journal.records import CUT_OFF, RUNNING

pytestmark = [pytest.mark.e2e, pytest.mark.slow]

KILLS = 50

# Begins a session by itself, answers, skips on, and tells each state that was saved.
PRESSING = """
import itertools, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from feltsense.gui.app import App
from feltsense.gui.session.player_view import PlayerView
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.sitting import Keeper
from feltsense.places import data_folder
from feltsense.journal.lock import hold

application = QApplication(sys.argv[:1])
data = data_folder()
keep = Keeper._store
presses = itertools.count()

def told(self, session):
    stored = keep(self, session)
    print(stored.id, len(stored.ratings), stored.ending, flush=True)
    return stored

Keeper._store = told

def press():
    if app.window.here == "home" and app._library is not None and app.sound.is_ready:
        app.home.chosen.emit(app._library.exercises[0])
    elif app.window.here == "start":
        app.start.begin_button.click()
    elif app.window.here == "session":
        view = app._session_page.currentWidget()
        if isinstance(view, RatingView):
            view.words.button("numb").click()
            view.skip_button.click()
        elif isinstance(view, PlayerView):
            if next(presses) % 12 == 11:  # about three parts a second
                view.skip.emit()
        else:
            view.home.emit()

with hold(data.lock):
    app = App(data)
    app.window.show()
    timer = QTimer()
    timer.timeout.connect(press)
    timer.start(25)
    application.exec()
"""


@pytest.mark.timeout(600)
def test_fifty_kills_in_the_middle_of_a_session(tmp_path: Path) -> None:
    moments = random.Random(2026)
    acknowledged: dict[int, tuple[int, str]] = {}
    cut_off = 0
    log = (tmp_path / "log").open("w+")
    (tmp_path / "settings.json").write_text('{"passphrase_asked": true}')
    for _ in range(KILLS):
        app = subprocess.Popen(
            [sys.executable, "-c", PRESSING],
            env={**os.environ, "FELTSENSE_DATA": str(tmp_path)},
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
        assert app.stdout is not None
        first = app.stdout.readline()  # the first answer is saved: in the middle from here on
        assert first, (tmp_path / "log").read_text()
        time.sleep(moments.uniform(0, 0.6))
        app.send_signal(signal.SIGKILL)
        rest = app.stdout.read()
        app.wait()
        app.stdout.close()
        for line in (first + rest).splitlines():
            if line.count(" ") >= 2:
                told, count, how = line.split(" ", 2)
                acknowledged[int(told)] = (int(count), how)

        journal = Journal(tmp_path / "journal", read_only=True)
        assert journal.problems == ()
        kept = {session.id: session for session in journal.sessions()}
        for id_, (ratings, ending) in acknowledged.items():
            assert len(kept[id_].ratings) >= ratings
            if ending != RUNNING:
                assert kept[id_].ending == ending
        cut_off = sum(session.ending == CUT_OFF for session in kept.values())
    log.close()
    print(f"\n{len(acknowledged)} sessions begun, {cut_off} cut off, none lost")
    assert len(acknowledged) >= KILLS
    assert cut_off > KILLS // 4  # or nothing was ever in the middle
