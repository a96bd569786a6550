"""A real session in a real window that writes down when it showed what; started by clock.py.

    python -m tests.e2e.shown_app MINUTES LOG [--undisturbed]

Everything is the app's own: window, sitting, player, audio process. Only the sound is another
one: the coded signal, as long as the session. Now and then it pauses, goes on, skips a part and
goes back, and where the computer slept it goes on. LOG becomes JSON: `shown` holds [monotonic
ns, what, value] for each paint that
changed something, `did` each command, and `cues` what should be shown from which frame on.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from feltsense.gui.session.pacer import CLOSED, OPEN
from feltsense.gui.session.player_view import PlayerView
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.sitting import SessionPage, Sitting
from feltsense.gui.theme import Theme
from feltsense.gui.window import Window
from feltsense.gui.worker import Worker
from feltsense.journal.journal import Journal
from feltsense.player.table import State
from feltsense.score.choices import Choices
from feltsense.score.cues import Phase, Score
from feltsense.score.guide import guide_at
from feltsense.script.parse import parse
from feltsense.script.steps import Exercise
from feltsense.sound.audio import AudioOutput
from feltsense.sound.source import Source
from tests.coded import coded_mix

REGIONS = ("hands", "feet", "seat", "shoulders", "back", "jaw", "belly", "chest")
EVERY_MS = 20_000
"""Between two commands."""
PAUSE_MS = 1_300


def script(minutes: float) -> str:
    """A session of many short lines, regions and breaths."""
    parts = [
        "---\ntitle: What is shown\nkind: body-scan\nsummary: For the tests.\n"
        f"minutes: [{minutes}, {minutes}, {minutes}]\n---\n"
    ]
    for number in range(max(1, round(minutes * 2.7))):
        region = REGIONS[number % len(REGIONS)]
        parts.append(
            f"# Part {number + 1} {{region={region}}}\n"
            f"This is line one of part {number + 1}. [2]\n"
            f"And line two, of part {number + 1}. [2]\n"
            "[breathe 2-1-3-1 x1]\n"
        )
    return "".join(parts)


class CodedOutput(AudioOutput):
    """The app's own output, with the coded signal in place of every session's sound."""

    def load(self, source: Source) -> None:
        super().load(coded_mix(source.frames))


class Painted(QObject):
    """Calls `then` with what `look` gave, once a paint of `widget` is on the screen."""

    def __init__(
        self, widget: QWidget, look: Callable[[], Any], then: Callable[[int, Any], None]
    ) -> None:
        super().__init__(widget)
        self._look, self._then = look, then
        self._last: Any = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and (seen := self._look()) != self._last:
            self._last = seen
            QTimer.singleShot(0, lambda: self._then(time.monotonic_ns(), seen))
        return False


def cues(score: Score) -> list[dict[str, Any]]:
    """What is shown from each frame at which it changes."""
    found: list[dict[str, Any]] = []
    for cue in score.cues:
        guide = guide_at(score, cue.at)
        found.append(
            {
                "at": cue.at,
                "end": cue.end,
                "caption": guide.caption,
                "region": guide.region,
                "phase": cue.what.name if isinstance(cue.what, Phase) else None,
            }
        )
    return found


class Session(QObject):
    """One sitting from its beginning to `minutes` later, and what it showed."""

    def __init__(self, exercise: Exercise, folder: Path, disturbed: bool) -> None:
        super().__init__()
        self.shown: list[tuple[int, str, Any]] = []
        self.did: list[tuple[int, str]] = []
        self._disturbed = disturbed
        self._output = CodedOutput()
        self._worker = Worker()
        self._window = Window(Theme())
        page = SessionPage()
        self._window.add_page("sitting", page)
        journal = Journal(folder)
        self._sitting = Sitting(
            self._window,
            page,
            self._worker,
            exercise,
            Choices(),
            output=self._output,
            journal=journal,
            voices=(),
            saved=lambda session: None,
        )
        self._page = page
        self._commands = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._disturb)
        self._waking = QTimer(self)
        self._waking.timeout.connect(self._wake)
        self._waking.start(PAUSE_MS)
        self._window.show_page("sitting")
        self._window.show()

    def begin(self) -> None:
        """Answer nothing, and watch what is painted."""
        self._sitting.begin()
        question = self._page.currentWidget()
        assert isinstance(question, RatingView)
        question.skipped.emit()
        view = self._page.currentWidget()
        assert isinstance(view, PlayerView)
        self.view = view
        body, pacer = view.stage.body, view.stage.pacer
        self._watch("caption", view.caption, view.caption.text)
        self._watch("region", body, lambda: body.region)

        def breath() -> tuple[str | None, float]:
            ring = max(20.0, min(pacer.width(), pacer.height()) / 2 - 4)
            return pacer.phase, (pacer.radius / ring - CLOSED) / (OPEN - CLOSED)

        self._watch("breath", pacer, breath)
        if self._disturbed:
            self._timer.start(EVERY_MS)

    def end(self, log: Path) -> None:
        """Leave it, and write down what was seen."""
        self._timer.stop()
        assert self._sitting.player.piece is not None
        score = self._sitting.player.piece.score
        log.write_text(json.dumps({"shown": self.shown, "did": self.did, "cues": cues(score)}))
        self._sitting.leave()
        self._output.close()
        self._output.wait_closed()
        self._worker.finish()
        self._window.close()

    def _watch(self, what: str, widget: QWidget, look: Callable[[], Any]) -> None:
        def then(now: int, value: Any) -> None:
            self.shown.append((now, what, value))

        Painted(widget, look, then)

    def _wake(self) -> None:
        if self._sitting.player.slept and self._sitting.player.state is State.PAUSED:
            self._do("wake")

    def _disturb(self) -> None:
        if self._sitting.player.state is not State.PLAYING:
            return
        command = ("pause", "skip", "back")[self._commands % 3]
        self._commands += 1
        self._do(command)
        if command == "pause":
            QTimer.singleShot(PAUSE_MS, lambda: self._do("go on"))

    def _do(self, command: str) -> None:
        self.did.append((time.monotonic_ns(), command))
        match command:
            case "skip":
                self.view.skip.emit()
            case "back":
                self.view.back.emit()
            case _:
                self.view.pause_toggled.emit()


def main(arguments: list[str]) -> int:
    minutes, log = float(arguments[0]), Path(arguments[1])
    application = QApplication([])
    # A part more than is heard, for the parts that are skipped.
    exercise = parse(script(minutes * 1.5), "own/shown", "shown.md")
    with tempfile.TemporaryDirectory() as folder:
        session = Session(exercise, Path(folder), "--undisturbed" not in arguments)
        QTimer.singleShot(2000, session.begin)
        QTimer.singleShot(round(minutes * 60_000) + 3000, application.quit)
        application.exec()
        session.end(log)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
