"""How it looks: colours, the size of text, and what moves."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from feltsense.gui.components.chips import Chips
from feltsense.gui.components.switch import Switch
from feltsense.gui.preferences.entry import Entry, Section
from feltsense.gui.settings import TEXT_SCALES, Settings
from feltsense.gui.theme import Theme

COLOURS = (
    ("system", "As the system has them"),
    ("light", "Light"),
    ("dark", "Dark"),
    ("contrast", "High contrast"),
)


class LooksSection(Section):
    """Colours, size of text and motion."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "How it looks", parent)
        self.colours = Chips(theme, COLOURS, name="Colours", chosen=["system"])
        self.colours.picked.connect(lambda key: self.chosen.emit("theme", key))
        self.add(
            Entry(
                theme,
                "Colours",
                "High contrast has black, white and a few strong colours.",
                self.colours,
                other="theme dark mode night bright contrast",
            )
        )
        sizes = [(f"{scale:g}", f"{scale:.0%}") for scale in TEXT_SCALES]
        self.text_size = Chips(theme, sizes, name="Size of text", chosen=["1"])
        self.text_size.picked.connect(lambda key: self.chosen.emit("text_scale", float(key)))
        self.add(
            Entry(
                theme,
                "Size of text",
                "Everything grows with it; nothing is cut off.",
                self.text_size,
                other="font letters large small zoom scale",
            )
        )
        words, note = "Less motion", "Nothing slides or fades. The breath still shows its length."
        self.still = Switch(theme, words, note)
        self.still.clicked.connect(lambda on: self.chosen.emit("motion", not on))
        self.add(Entry(theme, words, note, self.still, other="animation reduced moving", bare=True))

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self.colours.choose(settings.theme)
        self.text_size.choose(f"{settings.text_scale:g}")
        self.still.setChecked(not settings.motion)
