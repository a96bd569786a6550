"""The page on which a session is taken along: what kind of file, how far it is, where it lies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.buttons import Button
from feltsense.gui.components.card import Card
from feltsense.gui.components.footed import FootedPage
from feltsense.gui.components.options import Option, Options
from feltsense.gui.components.progress import Progress
from feltsense.gui.components.switch import Switch
from feltsense.gui.components.text import Text, body, heading, small
from feltsense.gui.exporting.words import KINDS, breakable, how_loud, size, what_is_heard
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr, trn
from feltsense.sound.take_along import Order

UNPROTECTED = tr(
    "The file is not protected: whoever can open it can hear it, and read the exercise's name."
)
MEANWHILE = tr(
    "You can do something else meanwhile, or begin a session. If Feltsense is closed before it is "
    "done, nothing is kept of it."
)


class ExportView(FootedPage):
    """Shows one export; what the person wants is told by the signals.

    `save` tells (ending, captions too), `replace` that files may be replaced, `again` that
    another place is wanted.
    """

    save = Signal(str, bool)
    replace = Signal()
    again = Signal()
    cancel = Signal()
    show_folder = Signal()
    back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=tr("Take it along"), widest=760, parent=parent)
        self._ending, self._with_captions = KINDS[0].ending, True
        self.kinds: Options | None = None
        self.captions: Switch | None = None
        self.bar: Progress | None = None
        self._left: Text | None = None
        self._card: Card | None = None
        self.buttons: tuple[Button, ...] = ()
        self.foot.addStretch()

    # What it is given

    def show_choices(self, order: Order, said: str = "") -> None:
        """Offer the kinds of file for `order`; `said` is what there is to say about the last."""
        theme, exercise, choices = self.theme, order.exercise, order.choices
        self.setWindowTitle(exercise.title)
        minutes = choices.minutes or exercise.minutes.usual
        ambience = choices.ambience or exercise.ambience
        column = self._anew()
        if said:
            column.addWidget(body(theme, said))
            column.addSpacing(space(1))
        column.addWidget(Text(theme, tr("TAKE IT ALONG"), role="label", colour="accent"))
        column.addWidget(
            Text(theme, what_is_heard(exercise, choices, voice=bool(order.voices)), role="lead")
        )
        if loud := how_loud(order.volumes):
            column.addWidget(small(theme, loud))
        column.addSpacing(space(1.5))
        column.addWidget(heading(theme, tr("What kind of file")))
        self.kinds = Options(theme, name=tr("What kind of file"))
        self.kinds.show_options(
            [
                Option(
                    kind.ending,
                    kind.words,
                    f"{kind.name}, {size(kind, minutes, ambience)}. {kind.players}",
                )
                for kind in KINDS
            ],
            self._ending,
        )
        column.addWidget(self.kinds)
        column.addSpacing(space(1))
        self.captions = Switch(
            theme,
            tr("Captions as a second file"),
            tr("Of the same name, ending in .vtt: many players show it along with the sound."),
        )
        self.captions.setChecked(self._with_captions)
        column.addWidget(self.captions)
        column.addSpacing(space(1))
        column.addWidget(small(theme, UNPROTECTED))
        self._set_buttons(
            (buttons.primary(theme, tr("Choose where to save"), "download"), self._save),
            (buttons.secondary(theme, tr("Back"), "arrow-left"), self.back.emit),
        )

    def show_in_the_way(self, names: Sequence[str]) -> None:
        """Ask whether the files called `names`, which are there already, may be replaced."""
        theme, column = self.theme, self._anew()
        column.addWidget(heading(theme, tr("There is such a file already")))
        for name in names:
            column.addWidget(body(theme, breakable(name)))
        column.addSpacing(space(1))
        column.addWidget(body(theme, tr("Replacing takes away what is in it now."), "quiet"))
        self._set_buttons(
            (buttons.primary(theme, tr("Choose another name")), self.again.emit),
            (buttons.secondary(theme, tr("Replace")), self.replace.emit),
            (buttons.secondary(theme, tr("Back"), "arrow-left"), self.back.emit),
        )

    def show_running(self, name: str) -> None:
        """Say that the file `name` is being written."""
        theme, column = self.theme, self._anew()
        column.addWidget(heading(theme, tr("The file is being written")))
        column.addWidget(body(theme, breakable(name), "quiet"))
        column.addSpacing(space(1.5))
        self.bar = Progress(theme, tr("Written so far"))
        column.addWidget(self.bar)
        self._left = small(theme, tr("Getting the session ready"))
        column.addWidget(self._left)
        column.addSpacing(space(1.5))
        column.addWidget(body(theme, MEANWHILE, "quiet"))
        self._set_buttons(
            (buttons.secondary(theme, tr("Cancel")), self.cancel.emit),
            (buttons.secondary(theme, tr("Back"), "arrow-left"), self.back.emit),
        )

    def show_step(self, done: int, total: int, left: str) -> None:
        """Show how far it is; `left` is the time left in words, "" where nobody knows yet."""
        if self.bar is None or self._left is None:
            return
        self.bar.show_step(done, total)
        if left and left != self._left.text():
            self._left.setText(left)

    def show_done(self, sound: Path, captions: Path | None, mute: int) -> None:
        """Say where the files lie; `mute` is how many lines nobody speaks in it."""
        theme, column = self.theme, self._anew()
        column.addWidget(
            heading(theme, tr("Saved as {breakable}", breakable=breakable(sound.name)))
        )
        if captions is not None:
            column.addWidget(
                body(theme, tr("Its captions: {breakable}", breakable=breakable(captions.name)))
            )
        column.addWidget(
            body(
                theme,
                tr("In the folder {breakable}", breakable=breakable(str(sound.parent))),
                "quiet",
            )
        )
        if mute:
            silent = trn(
                "{n} line is not spoken: no voice here can say it.",
                "{n} lines are not spoken: no voice here can say them.",
                mute,
            )
            column.addSpacing(space(1))
            column.addWidget(body(theme, silent))
        column.addSpacing(space(1.5))
        column.addWidget(small(theme, UNPROTECTED))
        self._set_buttons(
            (buttons.primary(theme, tr("Show in folder")), self.show_folder.emit),
            (buttons.secondary(theme, tr("Back"), "arrow-left"), self.back.emit),
        )

    def show_failed(self, why: str) -> None:
        """Say why there is no file, and what can be done."""
        theme, column = self.theme, self._anew()
        column.addWidget(heading(theme, tr("It could not be saved")))
        column.addWidget(body(theme, f"{breakable(why)}."))
        column.addWidget(body(theme, tr("Nothing half written was left there."), "quiet"))
        self._set_buttons(
            (buttons.primary(theme, tr("Choose another place")), self.again.emit),
            (buttons.secondary(theme, tr("Back"), "arrow-left"), self.back.emit),
        )

    def button(self, words: str) -> Button:
        """The button with these words; StopIteration where there is none now."""
        return next(button for button in self.buttons if button.text() == words)

    # How it is built

    def _save(self) -> None:
        assert self.kinds is not None and self.captions is not None
        self._ending, self._with_captions = self.kinds.chosen, self.captions.isChecked()
        self.save.emit(self._ending, self._with_captions)

    def _anew(self) -> QVBoxLayout:
        """An empty card in the place of the one that was shown."""
        if self._card is not None:
            self.page.column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self.kinds = self.captions = self.bar = self._left = None
        self._card = Card(self.theme, padding=3)
        self.page.column.addWidget(self._card)
        self.page.column.setAlignment(self._card, Qt.AlignmentFlag.AlignTop)
        self.page.verticalScrollBar().setValue(0)
        return self._card.column

    def _set_buttons(self, *wanted: tuple[Button, Callable[[], None]]) -> None:
        """Other buttons at the foot; the keyboard goes to the first where it was in here."""
        focus = self.window().focusWidget()  # also while the dialog has the keyboard
        held = focus is not None and self.isAncestorOf(focus)
        for button in self.buttons:
            self.foot.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = tuple(button for button, _ in wanted)
        for place, (button, act) in enumerate(wanted):
            button.clicked.connect(lambda _=False, act=act: act())
            self.foot.insertWidget(place, button)
            button.show()  # what is not there yet cannot have the keyboard
        parts: list[QWidget] = []
        if self.kinds is not None and self.captions is not None:
            parts += [*(self.kinds.row(key) for key in self.kinds.keys()), self.captions]  # noqa: SIM118
        parts += self.buttons
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)
        if held:
            self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
