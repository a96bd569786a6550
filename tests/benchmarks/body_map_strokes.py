"""How long a stroke on a body takes to be seen, and how large what was painted is when stored.

    python -m tests.benchmarks.body_map_strokes

Each move of the mouse is sent to a canvas at full HD and painted at once; beside it, the same moves
over a bare widget that fills what changed, in the same run. QT_QPA_PLATFORM decides where.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from feltsense.feeling.body_kinds import KINDS, VIEWS
from feltsense.feeling.body_maps import Painting, encode, fill
from feltsense.gui.body_map import samples
from feltsense.gui.body_map.canvas import SIZES, Canvas
from feltsense.gui.body_map.outlines import OUTLINES, outline
from feltsense.gui.theme import Theme

MOVES = 600
WIDE, HIGH = 1400, 980


class Bare(QWidget):
    """Fills what is updated, and nothing else."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self.update(at.x() - 40, at.y() - 40, 80, 80)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.gray)
        painter.end()


def moves(widget: QWidget) -> list[float]:
    """Milliseconds from each move to what it painted, sorted."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def send(kind: QEvent.Type, at: QPointF) -> None:
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else left
        QApplication.sendEvent(widget, QMouseEvent(kind, at, at, button, left, none))

    took = []
    path = [
        QPointF(WIDE * (0.3 + 0.1 * math.sin(n / 17)), HIGH * (0.1 + 0.8 * n / MOVES))
        for n in range(MOVES)
    ]
    send(QEvent.Type.MouseButtonPress, path[0])
    for at in path[1:]:
        begun = time.perf_counter()
        send(QEvent.Type.MouseMove, at)
        QApplication.processEvents()
        took.append((time.perf_counter() - begun) * 1000)
    send(QEvent.Type.MouseButtonRelease, path[-1])
    return sorted(took)


def report(name: str, took: list[float]) -> None:
    """One line: median, p95 and the longest."""
    middle, late = took[len(took) // 2], took[int(len(took) * 0.95)]
    print(f"  {name:24} median {middle:5.2f} ms, p95 {late:5.2f}, longest {took[-1]:5.2f}")


def shown(make: Callable[[], QWidget]) -> QWidget:
    """The widget on the screen, painted once."""
    widget = make()
    widget.resize(WIDE, HIGH)
    widget.show()
    for _ in range(5):
        QApplication.processEvents()
    return widget


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _app = QApplication([])
    theme = Theme()
    print(f"{MOVES} moves at {WIDE} x {HIGH}, {QApplication.platformName()}")
    report("a bare widget", moves(shown(Bare)))
    for name in OUTLINES:
        for size in SIZES:
            canvas = shown(lambda name=name: Canvas(theme, outline(name)))  # type: ignore[misc]
            assert isinstance(canvas, Canvas)
            canvas.set_size(size)
            report(f"{name}, {size} brush", moves(canvas))
            canvas.hide()
    print("stored")
    for name in OUTLINES:
        drawn = outline(name)
        full = Painting.blank(name)
        for place, view in enumerate(VIEWS):
            for n, region in enumerate(drawn.masks(view)):
                fill(full.layers[place], n % len(KINDS), drawn.masks(view)[region])
        print(f"  {name}: a few strokes {len(encode(samples.painting(name)))} bytes, ", end="")
        print(f"wholly painted in three kinds {len(encode(full))}")


if __name__ == "__main__":
    main()
