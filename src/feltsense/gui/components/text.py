"""Words on a screen: labels that wrap and follow the theme's fonts and colours."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, CAPTION, HEADING, SMALL, TITLE

ROLES: dict[str, tuple[float, str]] = {
    "title": (TITLE, "bold"),
    "subtitle": (TITLE * 0.85, "bold"),
    "heading": (HEADING, "semibold"),
    "spoken": (CAPTION, "regular"),
    "long spoken": (CAPTION * 0.75, "regular"),
    "lead": (BODY * 1.1, "regular"),
    "strong": (BODY, "semibold"),
    "body": (BODY, "regular"),
    "small": (SMALL, "regular"),
    "label": (SMALL * 0.9, "bold"),
}
"""Size in points and weight of each role; `label` is the small spaced one over a title."""


class Text(QLabel):
    """A label in one of ROLES and the colour of a token; plain text, never markup."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        role: str = "body",
        colour: str = "text",
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.theme = theme
        self._role = role
        self._colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            be_high_for_width(self)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_colour(self, colour: str) -> None:
        """Show the words in the colour of another token."""
        self._colour = colour
        self._restyle()

    def heightForWidth(self, width: int) -> int:
        """The height for `width`, or for the greatest width where that is less."""
        return super().heightForWidth(min(width, self.maximumWidth()))

    def _restyle(self) -> None:
        points, weight = ROLES[self._role]
        font = self.theme.font(points, weight)
        if self._role == "label":
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        self.setFont(font)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.theme.colour(self._colour))
        self.setPalette(palette)


def title(theme: Theme, text: str) -> Text:
    """The title of a screen."""
    return Text(theme, text, role="title")


def heading(theme: Theme, text: str) -> Text:
    """The heading of a card or part."""
    return Text(theme, text, role="heading")


def body(theme: Theme, text: str, colour: str = "text") -> Text:
    """Running text."""
    return Text(theme, text, colour=colour)


def small(theme: Theme, text: str, colour: str = "quiet") -> Text:
    """Second text."""
    return Text(theme, text, role="small", colour=colour)
