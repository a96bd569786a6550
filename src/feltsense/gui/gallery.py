"""Every component in every state, on one page: `feltsense gallery`, for who builds the screens.

States that come by hand are set without one: a button stays pointed at, pressed or with the focus
ring, so that it can be looked at. The words are in English and belong to no screen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from feltsense.feeling.scales import SCALES
from feltsense.gui.components import buttons
from feltsense.gui.components.card import Card
from feltsense.gui.components.chips import Chip, Chips
from feltsense.gui.components.dates import Dates
from feltsense.gui.components.field import Field
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.fold import Fold
from feltsense.gui.components.nav import NavItem, Small
from feltsense.gui.components.options import Option, Options
from feltsense.gui.components.page import Page
from feltsense.gui.components.press import Press
from feltsense.gui.components.progress import Progress
from feltsense.gui.components.row import Row
from feltsense.gui.components.secret_field import SecretField
from feltsense.gui.components.slider import Slider
from feltsense.gui.components.switch import Switch
from feltsense.gui.components.text import ROLES, Text, heading, small
from feltsense.gui.session.body_figure import BodyFigure
from feltsense.gui.session.caption import Caption
from feltsense.gui.session.dots import Dots
from feltsense.gui.session.pacer import Pacer
from feltsense.gui.session.scale_input import ScaleInput
from feltsense.gui.session.word_button import WordButton
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import Colours, space
from feltsense.gui.window import Window

STATES = ("at rest", "pointed at", "with focus", "pressed", "off")


class Gallery(Page):
    """The whole of it, a card for each kind of component."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name="Gallery", widest=1120, parent=parent)
        self.setWindowTitle("Gallery")
        for title, parts in (
            ("Colours", self._colours()),
            ("Type", self._type()),
            ("Buttons", self._buttons()),
            ("Chips and small buttons", self._chips()),
            ("Rows and ways", self._rows()),
            ("Choices", self._choices()),
            ("Fields", self._fields()),
            ("Scales and words", self._words()),
            ("In a session", self._session()),
        ):
            card = Card(theme, padding=3)
            card.column.setSpacing(space(1.5))
            card.column.addWidget(heading(theme, title))
            for part in parts:
                card.column.addWidget(part)
            self.column.addWidget(card)
        self.column.addStretch()

    def _colours(self) -> Iterable[QWidget]:
        names = [each.name for each in fields(Colours) if each.name != "dark"]
        yield _line(_Swatch(self.theme, name) for name in names)

    def _type(self) -> Iterable[QWidget]:
        for role in ROLES:
            yield Text(self.theme, f"{role}: something, very little, or nothing", role=role)
        yield small(self.theme, "small and quiet: each of the three is an answer")

    def _buttons(self) -> Iterable[QWidget]:
        for style in (buttons.PRIMARY, buttons.SECONDARY, buttons.QUIET):
            made = [
                buttons.Button(self.theme, state.capitalize(), style=style, icon=icon)
                for state in STATES
                for icon in ("", "play")
            ]
            yield _line(_in_state(each, STATES[place // 2]) for place, each in enumerate(made))

    def _chips(self) -> Iterable[QWidget]:
        for chosen in (False, True):
            yield _line(
                _in_state(_checked(Chip(self.theme, state), chosen), state) for state in STATES
            )
        yield _line(
            _in_state(_checked(Small(self.theme, state, icon="sun", checkable=True), chosen), state)
            for chosen in (False, True)
            for state in STATES
        )

    def _rows(self) -> Iterable[QWidget]:
        for state in STATES[:4]:
            yield _in_state(
                Row(self.theme, "A row", f"It is {state}, with a summary", trailing="3 min"), state
            )
        for here in (False, True):
            yield _line(
                _in_state(_checked(NavItem(self.theme, "A way", "house"), here), state)
                for state in STATES[:4]
            )

    def _choices(self) -> Iterable[QWidget]:
        theme = self.theme
        options = Options(theme, name="Options")
        options.show_options(
            [Option("a", "One that is chosen", "With a note"), Option("b", "One that is not")], "a"
        )
        yield options
        for on in (False, True):
            switch = Switch(theme, "A switch", "That says what it does")
            switch.setChecked(on)
            yield switch
        yield Chips(theme, [("a", "One"), ("b", "Another")], name="Chips", chosen=["a"])
        yield Fold(theme, "More of it", ("What is folded away.",))

    def _fields(self) -> Iterable[QWidget]:
        theme = self.theme
        empty, full, secret = Field(theme, "Empty"), Field(theme, "Full"), SecretField(theme, "Key")
        empty.setPlaceholderText("With a hint")
        full.setText("With what was typed")
        secret.setText("not shown")
        yield from (empty, full, secret)
        dates = Dates(theme)
        dates.show_days(date(2026, 3, 1), date(2026, 11, 22))
        yield dates
        slider = Slider(theme, "A slider", "{} per cent".format)
        slider.setValue(60)
        yield slider
        progress = Progress(theme, "Progress")
        progress.show_step(2, 5)
        yield progress

    def _words(self) -> Iterable[QWidget]:
        theme = self.theme
        for answer in (None, 4, "can't tell"):
            scale = ScaleInput(theme, SCALES["numb"])
            scale.set_answer(answer)
            yield scale
        for chosen in (False, True):
            yield _line(
                _in_state(_checked(WordButton(theme, state, "its cue"), chosen), state)
                for state in STATES[:4]
            )
        yield Dots(theme, 4)

    def _session(self) -> Iterable[QWidget]:
        theme = self.theme
        caption = Caption(theme)
        caption.set_lines("The line that is spoken", "the next one, faint", "", speaking=True)
        caption.setMinimumHeight(theme.px(120))
        yield caption
        pacer, figure = Pacer(theme), BodyFigure(theme)
        figure.set_region("hands")
        for each in (pacer, figure):
            each.setFixedSize(theme.px(220), theme.px(260))
        yield _line((pacer, figure))


class _Swatch(QWidget):
    """A token, its name below it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme, self._name = theme, name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(44), 0, 0)
        column.addWidget(small(theme, name))
        self.setFixedWidth(theme.px(104))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.setBrush(self.theme.colour(self._name))
        painter.drawRoundedRect(QRectF(0.5, 0.5, self.width() - 9, self.theme.px(38)), 8, 8)
        painter.end()


def _line(parts: Iterable[QWidget]) -> QWidget:
    holder = QWidget()
    flow = Flow(holder, gap=space(1.5))
    for part in parts:
        flow.addWidget(part)
    return holder


def _checked(press: Press, on: bool) -> Press:
    press.setCheckable(True)
    press.setChecked(on)
    return press


def _in_state(press: Press, state: str) -> Press:
    """The button as it looks in one of STATES, without a hand at it."""
    match state:
        case "pointed at":
            press.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        case "with focus":
            # The ring comes with the event; who has the keyboard is told by the window alone.
            press.hasFocus = lambda: True  # type: ignore[method-assign]
            event = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
            QApplication.sendEvent(press, event)
        case "pressed":
            press.setDown(True)
        case "off":
            press.setEnabled(False)
    press.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return press


def open_gallery() -> int:
    """Show it in the window of the app, with its themes and sizes of text; the exit status."""
    application = QApplication([])
    theme = Theme()
    theme.apply(application)
    window = Window(theme)
    window.add_page("gallery", Gallery(theme), in_sidebar="Gallery", icon="palette")
    window.show_page("gallery")
    window.resize(1240, 860)
    window.show()
    return application.exec()
