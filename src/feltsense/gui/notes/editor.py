"""One note, being written: the text, a line to begin for who wants one, and quiet ways beside it.

It shows and tells, and keeps nothing: `touched` says that something is another than it was, and
`note_parts` gives what is on the screen. `empty` leaves nothing of it, not even to be undone.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from feltsense.feeling.prompts import LIGHT, prompt_after, prompt_named
from feltsense.feeling.questions import TAGS
from feltsense.feeling.shown import called
from feltsense.gui.components import buttons
from feltsense.gui.components.buttons import QUIET, Button
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.footed import FootedPage
from feltsense.gui.components.tag_chips import TagChips
from feltsense.gui.components.text import Text, small
from feltsense.gui.notes.exact_text import ExactText
from feltsense.gui.notes.looks import Looks
from feltsense.gui.notes.soft_timer import OVER, SoftTimer
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.journal.records import Note
from feltsense.language import tr

TITLE = tr("A note")
OFFER = tr("Offer me a line to begin")
ANOTHER, NONE = tr("Another one"), tr("Without a line")
KEPT = tr("It is kept as you write.")
LOOKS = tr("As it will look")
WRITE_ON = tr("Write on")
TIMER, NO_TIMER = tr("A quiet five minutes"), tr("Take the line away")
TAGS_OF = tr("What is around this?")
_LEAST = 120
"""Height of the text at least, in pixels at 100 %."""


class Editor(FootedPage):
    """Writes one note. `done` tells that the person is through, `delete` that it is to go.

    `lead` tells the id of the session or check-in that it belongs to, to be shown; `tag_added` a
    tag of the person's own that is new.
    """

    touched = Signal()
    done = Signal()
    delete = Signal()
    lead = Signal(object)
    tag_added = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=TITLE, widest=760, parent=parent)
        self.setWindowTitle(TITLE)
        self.prompt = ""
        self._session: int | None = None
        self._showing = False
        self.text = ExactText(theme, tr("Your note"))
        self.text.setPlaceholderText(tr("A line or two is plenty."))
        self.looks = Looks(theme, tr("Your note, as it will look"))
        self.timer = SoftTimer(theme)
        self.tags = TagChips(theme, TAGS, TAGS_OF)
        self._make_buttons()
        self._build()
        self.text.textChanged.connect(self._changed)
        self.tags.changed.connect(self._tags_changed)
        self.tags.field.textEdited.connect(lambda _: self._changed())
        self.tags.added.connect(self.tag_added)
        self.timer.over.connect(self._time_is_over)
        self.first = self.text
        for keys, act in (
            (Qt.Key.Key_Escape, self.done),
            (Qt.Modifier.CTRL | Qt.Key.Key_Return, self.done),
            (Qt.Modifier.CTRL | Qt.Key.Key_Enter, self.done),
        ):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)
        self.show_prompt("")

    # What it is given, and what it gives

    def show_note(
        self,
        note: Note | None,
        tags: Sequence[str],
        prompt: str = "",
        session: int | None = None,
        belongs: str = "",
    ) -> None:
        """Show `note`, or an empty one with a `prompt`; `belongs` names what `session` is.

        `tags` are those to choose from.
        """
        self._showing = True
        self._let_go()
        self._session = session
        self.setWindowTitle(TITLE)
        self.tags.set_choices(tags)
        self.tags.set_tags(note.tags if note is not None else ())
        self.text.set_exact(note.text if note is not None else "")
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.show_prompt(note.prompt if note is not None else prompt)
        self.belongs_button.setText(belongs)
        self.belongs_button.setAccessibleName(
            tr("Show {belongs}", belongs=belongs) if belongs else ""
        )
        self.belongs_button.updateGeometry()
        self.belongs_button.setVisible(bool(belongs))
        self.delete_button.setVisible(note is not None)
        self._name_tags()
        self._chain()
        self._showing = False
        self.page.verticalScrollBar().setValue(0)

    def note_parts(self) -> tuple[str, str, tuple[str, ...]]:
        """The text, the prompt and the tags, as they are now."""
        return self.text.exact(), self.prompt, self.tags.tags

    def set_kept(self, kept: bool) -> None:
        """Whether something of it is in the journal, and so can be deleted there."""
        self.delete_button.setVisible(kept)

    def empty(self) -> None:
        """Let go of everything that is shown."""
        self._showing = True
        self._let_go()
        self.show_prompt("")
        self.belongs_button.setText("")
        self.belongs_button.setAccessibleName("")
        self._showing = False

    def _let_go(self) -> None:
        self.text.empty()
        self.looks.show_markdown("")
        self._show_looks(False)
        self.tags.field.clear()
        self.tags.set_tags(())
        self.tags.set_choices(())
        self._show_tags(False)
        self.timer.stop()
        self._name_timer()
        self.said.hide()
        self._session = None

    def show_prompt(self, line: str) -> None:
        """Show the prompt with this line, "" for none."""
        self.prompt = line
        more = prompt_named(line).more if line else ""
        self.prompt_line.setText(line)
        self.prompt_more.setText(f"{more} {LIGHT}" if more else "")
        self.prompt_line.setVisible(bool(line))
        self.prompt_more.setVisible(bool(more))
        self.offer_button.setVisible(not line)
        self.another_button.setVisible(bool(line))
        self.none_button.setVisible(bool(line))
        self.text.setAccessibleDescription(f"{line}. {more}" if line else "")

    # What is pressed

    def _changed(self) -> None:
        if not self._showing:
            self.touched.emit()

    def _tags_changed(self) -> None:
        self._name_tags()
        self._changed()

    def _name_tags(self) -> None:
        chosen = ", ".join(map(called, self.tags.tags))
        self.tags_button.setText(
            tr("Tags: {chosen}", chosen=chosen) if 0 < len(chosen) <= 30 else tr("Tags")
        )
        self.tags_button.setAccessibleName(
            tr("Tags: {chosen}", chosen=chosen) if chosen else tr("Tags")
        )
        self.tags_button.updateGeometry()

    def _offered(self) -> None:
        self.show_prompt(prompt_after(self.prompt).line)
        self._announce(f"{self.prompt_line.text()}. {self.prompt_more.text()}")
        if not self.another_button.hasFocus():
            self.another_button.setFocus(Qt.FocusReason.TabFocusReason)
        self._changed()

    def _without(self) -> None:
        self.show_prompt("")
        self.text.setFocus(Qt.FocusReason.TabFocusReason)
        self._changed()

    def _toggle_looks(self) -> None:
        self._show_looks(self._middle.currentWidget() is self.text)

    def _show_looks(self, shown: bool) -> None:
        self.looks.show_markdown(self.text.exact() if shown else "")
        self._middle.setCurrentWidget(self.looks if shown else self.text)
        self.looks_button.setText(WRITE_ON if shown else LOOKS)
        self.looks_button.set_icon("pencil" if shown else "sun")
        self.looks_button.updateGeometry()

    def _toggle_timer(self) -> None:
        self.said.hide()
        if self.timer.running:
            self.timer.stop()
        else:
            self.timer.start()
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name_timer()

    def _name_timer(self) -> None:
        self.timer_button.setText(NO_TIMER if self.timer.running else TIMER)
        self.timer_button.updateGeometry()

    def _time_is_over(self) -> None:
        self._name_timer()
        self.said.show()
        self._announce(OVER)

    def _announce(self, words: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.said, words))

    def _toggle_tags(self) -> None:
        self._show_tags(not self._tag_box.isVisibleTo(self))
        if self._tag_box.isVisibleTo(self):
            self.tags.chain()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_tags(self, shown: bool) -> None:
        self._tag_box.setVisible(shown)
        self.tags_button.setAccessibleDescription(tr("Open") if shown else tr("Closed"))

    # How it is built

    def _make_buttons(self) -> None:
        def quiet(words: str, icon: str) -> Button:
            return Button(self.theme, words, style=QUIET, icon=icon)

        self.offer_button = quiet(OFFER, "message-circle-heart")
        self.offer_button.clicked.connect(lambda *_: self._offered())
        self.another_button = quiet(ANOTHER, "shuffle")
        self.another_button.clicked.connect(lambda *_: self._offered())
        self.none_button = quiet(NONE, "pencil")
        self.none_button.clicked.connect(lambda *_: self._without())
        self.looks_button = quiet(LOOKS, "sun")
        self.looks_button.clicked.connect(lambda *_: self._toggle_looks())
        self.timer_button = quiet(TIMER, "leaf")
        self.timer_button.clicked.connect(lambda *_: self._toggle_timer())
        self.tags_button = quiet(tr("Tags"), "list-checks")
        self.tags_button.clicked.connect(lambda *_: self._toggle_tags())
        self.belongs_button = quiet("", "calendar-days")
        self.belongs_button.clicked.connect(
            lambda *_: self.lead.emit(self._session) if self._session is not None else None
        )
        self.done_button = buttons.primary(self.theme, tr("Done"), "check")
        self.done_button.setToolTip(tr("Done (Esc, or Ctrl+Enter)"))
        self.done_button.clicked.connect(lambda *_: self.done.emit())
        self.delete_button = quiet(tr("Delete"), "trash-2")
        self.delete_button.setToolTip(tr("Delete (it can be taken back)"))
        self.delete_button.clicked.connect(lambda *_: self.delete.emit())

    def _build(self) -> None:
        theme, column = self.theme, self.page.column
        column.setSpacing(space(0.5))
        self.prompt_line = Text(theme, role="heading")
        self.prompt_more = Text(theme, role="body", colour="quiet")
        head = QVBoxLayout()
        head.setContentsMargins(SHADOW, 0, SHADOW, 0)
        head.setSpacing(space(0.5))
        head.addWidget(self.prompt_line)
        head.addWidget(self.prompt_more)
        head.addWidget(_row(self.offer_button, self.another_button, self.none_button))
        column.addLayout(head)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.text)
        self._middle.addWidget(self.looks)
        self._sheet = Card(theme, padding=0.75)
        self._sheet.column.addWidget(self._middle)
        column.addWidget(self._sheet, 1)
        self._fit_text()
        theme.changed.connect(self._fit_text)
        foot = QVBoxLayout()
        foot.setContentsMargins(SHADOW, 0, SHADOW, 0)
        foot.setSpacing(space(0.75))
        foot.addWidget(self.timer)
        self.said = Text(theme, OVER, role="body", colour="quiet")
        self.said.hide()
        foot.addWidget(self.said)
        foot.addWidget(
            _row(self.tags_button, self.timer_button, self.looks_button, self.belongs_button)
        )
        self._tag_box = QWidget()
        box = QVBoxLayout(self._tag_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(small(theme, tr("{tags_of} Only if something fits.", tags_of=TAGS_OF)))
        box.addWidget(self.tags)
        self._tag_box.hide()
        foot.addWidget(self._tag_box)
        column.addLayout(foot)
        self.foot.addWidget(self.done_button)
        self.foot.addWidget(small(theme, KEPT), 1)
        self.foot.addWidget(self.delete_button)

    def _chain(self) -> None:
        """Have Tab go down the page: the line to begin, the text, what is beside it, the foot."""
        stops = [
            self.offer_button, self.another_button, self.none_button, self.text, self.looks,
            self.tags_button, self.timer_button, self.looks_button, self.belongs_button,
            *self.tags.chain(), self.done_button, self.delete_button,
        ]  # fmt: skip
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _fit_text(self) -> None:
        self._middle.setMinimumHeight(self.theme.px(_LEAST))


def _row(*some: QWidget) -> QWidget:
    row = QWidget()
    flow = Flow(row, gap=space(0.5))
    for widget in some:
        flow.addWidget(widget)
    policy = row.sizePolicy()
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    return row
