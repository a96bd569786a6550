"""How it looks: colours, the size of text, and what moves."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from feltsense.gui import languages
from feltsense.gui.components import buttons
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.switch import Switch
from feltsense.gui.languages import LANGUAGES
from feltsense.gui.preferences.entry import Entry, Section
from feltsense.gui.settings import TEXT_SCALES, Settings
from feltsense.gui.theme import Theme
from feltsense.language import tr

COLOURS = (
    ("system", tr("As the system has them")),
    ("light", tr("Light")),
    ("dark", tr("Dark")),
    ("contrast", tr("High contrast")),
)


class LooksSection(Section):
    """Colours, size of text, language and motion; `again` asks for the app to be opened anew."""

    again = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("How it looks"), parent)
        self.colours = Chips(theme, COLOURS, name=tr("Colours"), chosen=["system"])
        self.colours.picked.connect(lambda key: self.chosen.emit("theme", key))
        self.add(
            Entry(
                theme,
                tr("Colours"),
                tr("High contrast has black, white and a few strong colours."),
                self.colours,
                other=tr("theme dark mode night bright contrast"),
            )
        )
        sizes = [(f"{scale:g}", f"{scale:.0%}") for scale in TEXT_SCALES]
        self.text_size = Chips(theme, sizes, name=tr("Size of text"), chosen=["1"])
        self.text_size.picked.connect(lambda key: self.chosen.emit("text_scale", float(key)))
        self.add(
            Entry(
                theme,
                tr("Size of text"),
                tr("Everything grows with it; nothing is cut off."),
                self.text_size,
                other=tr("font letters large small zoom scale"),
            )
        )
        spoken = (("", tr("As the system has it")), *LANGUAGES.items())
        self.language = Chips(theme, spoken, name=tr("Language"), chosen=[""])
        self.language.picked.connect(lambda code: self.chosen.emit("language", code))
        self.add(
            Entry(
                theme,
                tr("Language"),
                tr("Of what Feltsense says, from its next start. What you wrote stays as it is."),
                self.language,
                other="language English Deutsch Sprache Español idioma",
            )
        )
        self.again_button = buttons.secondary(theme, tr("Close and open it again"))
        self.again_button.clicked.connect(lambda *_: self.again.emit())
        self._again = self.add(
            Entry(
                theme,
                tr("In that language"),
                tr("Everything is saved first. Where there is a passphrase, it is asked for."),
                self.again_button,
                other="language Sprache idioma",
            )
        )
        words, note = (
            tr("Less motion"),
            tr("Nothing slides or fades. The breath still shows its length."),
        )
        self.still = Switch(theme, words, note)
        self.still.clicked.connect(lambda on: self.chosen.emit("motion", not on))
        self.add(
            Entry(theme, words, note, self.still, other=tr("animation reduced moving"), bare=True)
        )

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self.colours.choose(settings.theme)
        self.text_size.choose(f"{settings.text_scale:g}")
        self.still.setChecked(not settings.motion)
        self.language.choose(settings.language)
        self._again.setVisible(not self.is_away(self._again))

    def is_away(self, entry: Entry) -> bool:
        """The way to open it anew is there where another language was chosen."""
        (chosen,) = self.language.chosen()
        return entry is self._again and (chosen or languages.of_system()) == languages.spoken()
