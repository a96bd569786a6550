"""How strong each of the words is that were chosen, and, for who wants to say, where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.feeling.ratings import SOMETHING, Felt, Rating
from feltsense.feeling.scales import INTENSITY
from feltsense.feeling.shown import as_answer
from feltsense.gui.session.scale_input import ScaleInput
from feltsense.gui.session.scale_page import ScalePage
from feltsense.gui.session.step import Step
from feltsense.gui.session.where import Where
from feltsense.gui.theme import Theme
from feltsense.language import tr

QUESTION = tr("How strong is it?")
HINT = tr("A number if one fits, or none. Digits answer, Enter goes on.")


@dataclass(frozen=True, slots=True)
class _Part:
    """What is asked of one word."""

    scale: ScaleInput
    where: Where


class StrengthStep(Step):
    """One scale for each word that was chosen, and the places where it is.

    `cue_of` tells what a word may mean; the regions `without` are not offered.
    """

    heading = QUESTION

    def __init__(
        self,
        theme: Theme,
        cue_of: Callable[[str], str],
        without: frozenset[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._cue_of = cue_of
        self._without = without
        self._parts: dict[str, _Part] = {}
        self._page = ScalePage(theme, QUESTION, HINT)
        self._page.entered.connect(self.entered)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)

    @property
    def scales(self) -> dict[str, ScaleInput]:
        """The scale of each word, in the order of choosing."""
        return {word: part.scale for word, part in self._parts.items()}

    def where(self, word: str) -> Where:
        """The places of one word."""
        return self._parts[word].where

    def wanted(self, so_far: Rating) -> bool:
        """Where there is a word."""
        return bool(so_far.felt)

    def enter(self, so_far: Rating) -> None:
        """Ask about the words of `so_far`; those that were asked before keep their answer."""
        words = {felt.word: felt for felt in so_far.felt}
        for word in [word for word in self._parts if word not in words]:
            self._page.take_out(self._parts.pop(word).scale)
        kept, self._parts = self._parts, {}
        for word, felt in words.items():
            if word in kept:
                self._parts[word] = kept[word]
                self._page.put_last(kept[word].scale)
            else:
                self._parts[word] = self._ask(felt)

    def _ask(self, felt: Felt) -> _Part:
        shown = as_answer(felt.word)
        scale = ScaleInput(
            self.theme, INTENSITY, name=tr("How strong: {shown}", shown=shown), cant_tell=False
        )
        scale.set_answer(felt.intensity)
        scale.changed.connect(self.touched)
        where = Where(self.theme, shown, self._without, felt.places)
        where.changed.connect(self.touched)
        if felt.word == SOMETHING:  # a place is all the name it has
            where.open()
        self._page.ask(shown, self._cue_of(felt.word), scale, where)
        return _Part(scale, where)

    def into(self, rating: Rating) -> Rating:
        """With the strengths and places; those of words not asked about stay."""
        return replace(rating, felt=tuple(self._answered(felt) for felt in rating.felt))

    def _answered(self, felt: Felt) -> Felt:
        part = self._parts.get(felt.word)
        if part is None:
            return felt
        answer = part.scale.answer
        strength = answer if isinstance(answer, int) else None
        return replace(felt, intensity=strength, places=part.where.places)

    def chain(self) -> list[QWidget]:
        """Each scale, and its places."""
        return [
            widget
            for part in self._parts.values()
            for widget in (*part.scale.cells, *part.where.chain())
        ]

    def begin(self, event: QKeyEvent) -> bool:
        """A digit answers the first empty scale."""
        return self._page.begin(event)
