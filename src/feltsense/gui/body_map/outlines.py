"""The outlines that are painted on, by name and version, and which cells belong to what.

A stored map names its outline. One that is drawn anew gets a new version, and the old one stays, so
that a map is always shown on what it was painted on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from feltsense.feeling.body_kinds import VIEWS
from feltsense.feeling.body_maps import COLUMNS, ROWS, Mask, Regions
from feltsense.gui.body_map import seated
from feltsense.gui.session import body_outline as standing
from feltsense.gui.session.body_outline import BACK, BOX, IN_FRONT
from feltsense.script.vocabulary import REGIONS, left_after

WHOLE = "whole-body"


@dataclass(slots=True, eq=False)
class Outline:
    """One figure, front and back; `view` is one of body_maps.VIEWS. All paths lie in BOX."""

    name: str
    posture: str
    _body: Callable[[], QPainterPath]
    _details: dict[str, Callable[[], QPainterPath]]
    _beside: Callable[[], QPainterPath]
    _region: Callable[[str, QPainterPath, str], QPainterPath]
    _unseen: dict[str, frozenset[str]]
    _contour: QPainterPath | None = None
    _masks: dict[str, dict[str, Mask]] = field(default_factory=dict)
    _labels: dict[str, NDArray[np.int8]] = field(default_factory=dict)
    _regions: Regions | None = None

    def body(self) -> QPainterPath:
        """The contour; the same from both sides."""
        if self._contour is None:
            self._contour = self._body()
        return self._contour

    def details(self, view: str) -> QPainterPath:
        """The few lines inside the contour."""
        return self._details[view]()

    def beside(self) -> QPainterPath:
        """What it sits on, behind the contour; nothing where it stands."""
        return self._beside()

    def masks(self, view: str) -> dict[str, Mask]:
        """The cells of each region that is seen in `view`, (ROWS, COLUMNS)."""
        if view not in self._masks:
            everywhere = QPainterPath()
            everywhere.addRect(BOX)
            body = _cells(self.body())
            found = {WHOLE: body}
            for name in REGIONS:
                if name != WHOLE and name not in self._unseen[view]:
                    found[name] = _cells(self._region(name, everywhere, view)) & body
            self._masks[view] = found
        return self._masks[view]

    def mask(self, view: str) -> Mask:
        """The cells of the whole body."""
        return self.masks(view)[WHOLE]

    @property
    def regions(self) -> Regions:
        """All regions, to sum a painting up by."""
        if self._regions is None:
            self._regions = Regions({view: self.masks(view) for view in VIEWS})
        return self._regions

    def left_out(self, view: str, without: Iterable[str]) -> Mask:
        """The cells of `without` and of what is part of them."""
        offered = left_after(without)
        cells = np.zeros((ROWS, COLUMNS), np.bool_)
        for name, mask in self.masks(view).items():
            if name not in offered and name != WHOLE:
                cells |= mask
        return cells

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
        names = tuple(REGIONS)
        if view not in self._labels:
            labels = self._labels[view] = np.full((ROWS, COLUMNS), -1, np.int8)
            masks = self.masks(view)
            for name in sorted(masks, key=lambda name: -int(masks[name].sum())):
                labels[masks[name]] = names.index(name)
        label = int(self._labels[view][row, column])
        return None if label < 0 else names[label]


def _standing() -> Outline:
    return Outline(
        "standing 1",
        "standing",
        standing.outline,
        {"front": standing.front_details, "back": standing.back_details},
        QPainterPath,
        lambda name, body, _: standing.region(name, body),
        {"front": BACK, "back": IN_FRONT},
    )


def _seated() -> Outline:
    return Outline(
        "seated 1",
        "seated",
        seated.outline,
        {"front": seated.front_details, "back": seated.back_details},
        seated.stool,
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
