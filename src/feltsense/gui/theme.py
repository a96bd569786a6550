"""How everything looks: colours, fonts and icons, handed to each widget as an argument.

A widget reads the theme when it paints; one that keeps something made from it (a font, a
palette, a pixmap) makes it anew on `changed`. No other file names a colour.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from feltsense import places
from feltsense.gui import fonts
from feltsense.gui.icons import Icons
from feltsense.gui.tokens import BODY, CONTRAST, DARK, LIGHT, Colours


class Theme(QObject):
    """One table of colours and one size of text; `changed` when either became another."""

    changed = Signal()

    def __init__(
        self,
        colours: Colours = LIGHT,
        *,
        scale: float = 1.0,
        motion: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.colours = colours
        self.scale = scale
        self.motion = motion
        self.family = fonts.load()
        self._icons = Icons(places.assets() / "icons")

    def colour(self, name: str) -> QColor:
        """The colour of the token `name`, such as `accent`."""
        return QColor(str(getattr(self.colours, name)))

    def mixed(self, one: str, other: str, share: float) -> QColor:
        """Token `one` with `share` (0 to 1) of token `other` mixed in."""
        return mixed(self.colour(one), self.colour(other), share)

    def font(self, points: float = BODY, weight: str = "regular", *, italic: bool = False) -> QFont:
        """The app's font at `points` (at 100 %); `weight` is regular, semibold or bold."""
        font = QFont(self.family)
        font.setPointSizeF(points * self.scale)
        font.setWeight(fonts.WEIGHTS[weight])
        font.setItalic(italic)
        return font

    def px(self, length: float) -> int:
        """A length in pixels at 100 % that grows with the text, for what holds text."""
        return round(length * self.scale)

    def pixmap(self, icon: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon in the colour of a token (or `#RRGGBB`), `size` logical pixels."""
        value = colour if colour.startswith("#") else str(getattr(self.colours, colour))
        return self._icons.pixmap(icon, value, size, ratio)

    def choose(self, choice: str) -> None:
        """Take the colours of `choice`, one of settings.THEMES; "system" is what the system has."""
        if choice == "system":
            choice = the_systems()
        self.set({"dark": DARK, "contrast": CONTRAST}.get(choice, LIGHT))

    def set(
        self,
        colours: Colours | None = None,
        scale: float | None = None,
        motion: bool | None = None,
    ) -> None:
        """Take other colours, another text scale, more or less motion, and tell."""
        before = (self.colours, self.scale, self.motion)
        self.colours = colours or self.colours
        self.scale = scale or self.scale
        self.motion = self.motion if motion is None else motion
        if (self.colours, self.scale, self.motion) != before:
            self.changed.emit()

    def apply(self, app: QApplication) -> None:
        """Give the whole app this theme's style, palette, font and scroll bars."""
        if app.style().objectName() != "fusion" and not app.styleSheet():
            app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(self.palette())
        app.setFont(self.font())
        app.setStyleSheet(self._scroll_bars())

    def palette(self) -> QPalette:
        """Every role of a palette from the token table."""
        role = QPalette.ColorRole
        colours = {
            role.Window: "window",
            role.WindowText: "text",
            role.Base: "card",
            role.AlternateBase: "raised",
            role.Text: "text",
            role.PlaceholderText: "quiet",
            role.Button: "card",
            role.ButtonText: "text",
            role.BrightText: "on_accent",
            role.ToolTipBase: "card",
            role.ToolTipText: "text",
            role.Highlight: "accent",
            role.HighlightedText: "on_accent",
            role.Accent: "accent",
            role.Link: "accent",
            role.LinkVisited: "plum",
            role.Light: "raised",
            role.Midlight: "line",
            role.Mid: "line",
            role.Dark: "edge",
            role.Shadow: "edge",
        }
        palette = QPalette()
        for each, name in colours.items():
            palette.setColor(each, self.colour(name))
        off = QPalette.ColorGroup.Disabled
        for each in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(off, each, self.mixed("quiet", "window", 0.3))
        palette.setColor(off, role.Highlight, self.colour("line"))
        return palette

    def _scroll_bars(self) -> str:
        handle, hover = self.mixed("edge", "window", 0.35).name(), self.colours.edge
        return f"""
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {handle}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {hover}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with `share` (0 to 1) of `other` mixed in."""
    keep = 1.0 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )


def the_systems() -> str:
    """What the system asks for: contrast, dark, or light, also where it does not say."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
