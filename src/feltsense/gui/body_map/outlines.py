"""The outlines that are painted on, by name and version, and which cells belong to what.

A stored map names its outline. One that is drawn anew gets a new version, and the old one stays, so
that a map is always shown on what it was painted on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from feltsense.feeling.body_maps import COLUMNS, ROWS, VIEWS, Mask
from feltsense.gui.body_map import seated
from feltsense.gui.session import body_outline as standing
from feltsense.gui.session.body_outline import BACK, BOX
from feltsense.script.vocabulary import REGIONS

IN_FRONT: frozenset[str] = frozenset(
    {
        "face", "forehead", "eyes", "jaw", "mouth", "throat", "chest", "heart", "ribs", "belly",
        "knees", "shins", "toes",
    }
)  # fmt: skip
"""The regions that are seen from the front only; those of body_outline.BACK from behind only."""


@dataclass(slots=True, eq=False)
class Outline:
    """One figure, front and back; `view` is one of body_maps.VIEWS. All paths lie in BOX."""

    name: str
    posture: str
    _body: Callable[[], QPainterPath]
    _details: dict[str, Callable[[], QPainterPath]]
    _region: Callable[[str, QPainterPath], QPainterPath]
    _unseen: dict[str, frozenset[str]]
    _paths: dict[str, dict[str, QPainterPath]] = field(default_factory=dict)
    _masks: dict[str, dict[str, Mask]] = field(default_factory=dict)

    def body(self, view: str) -> QPainterPath:
        """The contour; the same from both sides."""
        return self.regions(view)["whole-body"]

    def details(self, view: str) -> QPainterPath:
        """The few lines inside the contour."""
        return self._details[view]()

    def regions(self, view: str) -> dict[str, QPainterPath]:
        """Where each region lies that is seen in `view`, in the order of the vocabulary."""
        if view not in self._paths:
            body = self._body()
            unseen = self._unseen[view]
            self._paths[view] = {
                name: self._region(name, body) for name in REGIONS if name not in unseen
            }
        return self._paths[view]

    def masks(self, view: str) -> dict[str, Mask]:
        """The cells of each region that is seen in `view`, (ROWS, COLUMNS)."""
        if view not in self._masks:
            self._masks[view] = {name: _cells(path) for name, path in self.regions(view).items()}
        return self._masks[view]

    def mask(self, view: str) -> Mask:
        """The cells of the whole body."""
        return self.masks(view)["whole-body"]

    def sizes(self) -> dict[str, int]:
        """How many cells each region has, in both views together."""
        found: dict[str, int] = {}
        for view in VIEWS:
            for name, mask in self.masks(view).items():
                found[name] = found.get(name, 0) + int(mask.sum())
        return found

    def region_at(self, view: str, x: float, y: float) -> str | None:
        """The smallest region at a point of BOX; None beside the body."""
        column = int((x - BOX.left()) / BOX.width() * COLUMNS)
        row = int((y - BOX.top()) / BOX.height() * ROWS)
        if not (0 <= column < COLUMNS and 0 <= row < ROWS):
            return None
        here = [(mask.sum(), name) for name, mask in self.masks(view).items() if mask[row, column]]
        return min(here)[1] if here else None


def _standing() -> Outline:
    return Outline(
        "standing 1",
        "standing",
        standing.outline,
        {"front": standing.front_details, "back": standing.back_details},
        standing.region,
        {"front": BACK, "back": IN_FRONT},
    )


def _seated() -> Outline:
    return Outline(
        "seated 1",
        "seated",
        seated.outline,
        {"front": seated.front_details, "back": seated.back_details},
        seated.region,
        {"front": BACK, "back": IN_FRONT | seated.HIDDEN_BEHIND},
    )


OUTLINES: dict[str, Callable[[], Outline]] = {"standing 1": _standing, "seated 1": _seated}
"""Every outline that was ever painted on."""

NEWEST: dict[str, str] = {"standing": "standing 1", "seated": "seated 1"}
"""The outline that is painted on now, by posture."""


def outline(name: str) -> Outline:
    """The outline called `name`. Raises ValueError for one that is not known here."""
    make = OUTLINES.get(name)
    if make is None:
        raise ValueError(f"the outline {name!r} is not known here")
    return make()


def _cells(path: QPainterPath) -> Mask:
    """The cells whose middle lies in `path`."""
    image = QImage(COLUMNS, ROWS, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.scale(COLUMNS / BOX.width(), ROWS / BOX.height())
    painter.translate(-BOX.topLeft())
    painter.fillPath(path, Qt.GlobalColor.white)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(ROWS, image.bytesPerLine())
    cells: Mask = rows[:, :COLUMNS] > 127
    return cells
