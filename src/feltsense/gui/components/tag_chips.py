"""Tags to choose from, any of them or none, and a field for one of one's own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.feeling.questions import LONGEST_WORD
from feltsense.feeling.shown import called
from feltsense.gui.components.chips import Chip
from feltsense.gui.components.field import Field
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

ADD = tr("Add your own")
_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class TagChips(QWidget):
    """Chips for `tags` and a field for another; `name` is what a screen reader calls them.

    `changed` tells that others are chosen now; `added` a tag that was typed and is new, which is
    chosen then. One that is chosen and not among `tags` is shown as well. Tab reaches each chip,
    arrows go on among them.
    """

    changed = Signal()
    added = Signal(str)

    def __init__(
        self, theme: Theme, tags: Sequence[str], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self._chips: dict[str, Chip] = {}
        self._flow = Flow(self, gap=space(1))
        self.field = _TagField(theme, ADD, self)
        self.field.returnPressed.connect(self._take_typed)
        self._flow.addWidget(self.field)
        be_high_for_width(self)
        self._add(tags)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags chosen now, in the order on the screen; what is typed and not added counts."""
        chosen = tuple(tag for tag, chip in self._chips.items() if chip.isChecked())
        typed = tag_of(self.field.text())
        known = self._known(typed)
        return tuple(dict.fromkeys((*chosen, known or typed))) if typed else chosen

    def set_tags(self, tags: Iterable[str]) -> None:
        """Have exactly `tags` chosen, without a signal."""
        wanted = tuple(tags)
        self._add(wanted)
        for tag, chip in self._chips.items():
            chip.setChecked(tag in wanted)

    def set_choices(self, tags: Iterable[str]) -> None:
        """Offer `tags` from now on; what is chosen stays."""
        chosen = self.tags
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        self._add(tags)
        self.set_tags(chosen)

    def chip(self, tag: str) -> Chip:
        """The button of one tag; raises KeyError for one that is not on the screen."""
        return self._chips[tag]

    def settle(self) -> None:
        """Add what was typed and not yet added, as Enter does; where that is nothing, nothing."""
        if tag_of(self.field.text()):
            self._take_typed()

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return [*self._chips.values(), self.field]

    def _add(self, tags: Iterable[str]) -> None:
        self._flow.removeWidget(self.field)
        last: QWidget | None = next(reversed(self._chips.values()), None)
        for tag in tags:
            if tag in self._chips:
                continue
            chip = Chip(self.theme, called(tag), small=False, parent=self)
            chip.setAccessibleDescription(self.accessibleName())
            chip.clicked.connect(self.changed)
            chip.installEventFilter(self)
            self._chips[tag] = chip
            self._flow.addWidget(chip)
            if last is not None:
                QWidget.setTabOrder(last, chip)
            last = chip
            chip.show()
        self._flow.addWidget(self.field)
        if last is not None:
            QWidget.setTabOrder(last, self.field)
        self.updateGeometry()

    def _take_typed(self) -> None:
        typed = tag_of(self.field.text())
        if not typed:
            return
        known = self._known(typed)
        self.field.clear()
        self._add((known or typed,))
        self._chips[known or typed].setChecked(True)
        if not known:
            self.added.emit(typed)
        self.changed.emit()

    def _known(self, typed: str) -> str:
        """The tag on the screen that is the one typed, capitals aside, or ""."""
        fold = typed.casefold()
        return next(
            (tag for tag in self._chips if fold in (tag.casefold(), called(tag).casefold())), ""
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go on among the chips."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(event.key())
            if step is not None and isinstance(watched, Chip):
                chain = self.chain()
                at = min(max(chain.index(watched) + step, 0), len(chain) - 1)
                chain[at].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)


class _TagField(Field):
    """As wide as its hint, for a few words."""

    def __init__(self, theme: Theme, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, hint, parent)
        self.setPlaceholderText(hint)
        self.setMaxLength(LONGEST_WORD)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(words + space(9), self.height_hint())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # Ctrl+Enter goes on to the next screen, whatever stands here
            return
        super().keyPressEvent(event)


def tag_of(typed: str) -> str:
    """What was typed as a tag: one line, without space around it; "" for none."""
    return " ".join(typed.split())[:LONGEST_WORD]
