"""What the page changes in a person's questions, and what is wrong with what was typed; pure.

A sentence says what is wrong, "" that nothing is. Names are the same where only capitals or the
way an accent is written differ.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TypeAlias, TypeVar

from feltsense.feeling.names import is_blank, same, tidy
from feltsense.feeling.questions import LONGEST_WORD, TAGS, OwnWord, Questions
from feltsense.feeling.ratings import SOMETHING
from feltsense.feeling.scales import BEFORE_AND_AFTER, OPTIONAL, OWN, SCALES, Scale
from feltsense.feeling.words import NOT_FEELING, WORDS
from feltsense.gui.stored_questions import LONGEST_TEXT
from feltsense.language import tr

_T = TypeVar("_T")
Wrong: TypeAlias = dict[str, str]
"""A sentence for each field in which something is wrong, by the field's name."""

OURS: tuple[str, ...] = tuple(name for name in SCALES if name in (*BEFORE_AND_AFTER, *OPTIONAL))
"""The scales that can be asked before and after, in the order in which they are asked."""

NEEDED = tr("Please write something here.")
TURNED = tr(
    "With the two ends the other way round it is another question. Please give it another name."
)


# What is wrong


def text_wrong(text: str, longest: int = LONGEST_TEXT, *, needed: bool = True) -> str:
    """What is wrong with a tidy text."""
    if len(text) > longest:
        return tr(
            "At most {longest} letters, please. This has {text}.", longest=longest, text=len(text)
        )
    if needed and is_blank(text):
        return NEEDED
    return ""


def _name_wrong(name: str, taken: Iterable[str], was: str) -> str:
    others = (each for each in taken if each != was)
    if (wrong := text_wrong(name, LONGEST_WORD)) == "" and any(same(name, o) for o in others):
        return tr("“{name}” is there already.", name=name)
    return wrong


def word_wrong(word: OwnWord, questions: Questions, was: OwnWord | None = None) -> Wrong:
    """What is wrong with an own word, new or in the place of `was`."""
    own = [each.name for each in questions.own_words]
    wrong = _name_wrong(word.name, (*WORDS, *own), "" if was is None else was.name)
    if not wrong and any(same(word.name, name) for name in (*NOT_FEELING, SOMETHING)):
        wrong = tr("“{word_name}” is among the answers already.", word_name=word.name)
    elif wrong and any(same(word.name, name) for name in questions.hidden):
        wrong = tr(
            "“{word_name}” is there already, but hidden. It can be shown again below.",
            word_name=word.name,
        )
    return _wrong({"name": wrong, "cue": text_wrong(word.cue, needed=False)})


def tag_wrong(tag: str, questions: Questions, was: str = "") -> str:
    """What is wrong with an own tag, new or in the place of `was`."""
    return _name_wrong(tag, (*TAGS, *questions.own_tags), was)


def scale_wrong(scale: Scale, questions: Questions, was: Scale | None = None) -> Wrong:
    """What is wrong with an own scale, new or in the place of `was`."""
    own = [short(each) for each in questions.own_scales]
    name = _name_wrong(short(scale), own, "" if was is None else short(was))
    if not name and was is not None and scale.name == was.name and _is_turned(scale, was):
        name = TURNED
    return _wrong(
        {
            "name": name,
            "question": text_wrong(scale.question),
            "low": text_wrong(scale.low),
            "middle": text_wrong(scale.middle, needed=False),
            "high": text_wrong(scale.high),
        }
    )


def _is_turned(scale: Scale, was: Scale) -> bool:
    """Whether 0 is what 10 was: all answers so far would say the opposite."""
    ends = (scale.low, scale.high), (was.high, was.low)
    return not same(scale.low, scale.high) and all(map(same, *ends))


def short(scale: Scale) -> str:
    """The name that a person gave an own scale."""
    return scale.name.removeprefix(OWN)


def _wrong(sentences: Wrong) -> Wrong:
    return {name: sentence for name, sentence in sentences.items() if sentence}


# What is changed


def with_scale_asked(questions: Questions, name: str, asked: bool) -> Questions:
    """A scale is asked before and after, or is not any more."""
    names = {*questions.scales, name} if asked else {*questions.scales} - {name}
    order = (*OURS, *(scale.name for scale in questions.own_scales))
    return replace(questions, scales=tuple(each for each in order if each in names))


def with_scale(questions: Questions, scale: Scale, was: Scale | None = None) -> Questions:
    """An own scale is new, and asked; or it has other words than `was`.

    With another name than `was` it is a new one beside it, which is asked in its place: what was
    answered to the other one keeps its question.
    """
    scales = list(questions.own_scales)
    if was is None or scale.name != was.name:
        place = len(scales) if was is None else scales.index(was) + 1
        scales.insert(place, scale)
        asked = was is None or was.name in questions.scales
        questions = replace(questions, own_scales=tuple(scales))
        if was is not None:
            questions = with_scale_asked(questions, was.name, False)
        return with_scale_asked(questions, scale.name, asked)
    scales[scales.index(was)] = scale
    return replace(questions, own_scales=tuple(scales))


def without_scale(questions: Questions, scale: Scale) -> Questions:
    """An own scale is in the list no more."""
    questions = with_scale_asked(questions, scale.name, False)
    left = tuple(each for each in questions.own_scales if each.name != scale.name)
    return replace(questions, own_scales=left)


def with_scale_back(questions: Questions, scale: Scale, before: Questions) -> Questions:
    """A scale that was taken out stands where it stood `before`, if none took its name."""
    if any(same(each.name, scale.name) for each in questions.own_scales):
        return questions
    scales = _put_in(questions.own_scales, scale, before.own_scales)
    questions = replace(questions, own_scales=scales)
    return with_scale_asked(questions, scale.name, scale.name in before.scales)


def with_word(questions: Questions, word: OwnWord, was: OwnWord | None = None) -> Questions:
    """An own word is new, or stands in the place of `was`."""
    words = list(questions.own_words)
    if was is None:
        return replace(questions, own_words=(*words, word))
    words[words.index(was)] = word
    hidden = tuple(word.name if name == was.name else name for name in questions.hidden)
    return replace(questions, own_words=tuple(words), hidden=hidden)


def with_word_typed(questions: Questions, typed: str) -> Questions:
    """A word that was typed among the questions is to choose from: new, or shown again."""
    word = tidy(typed)
    there = (*WORDS, *(each.name for each in questions.own_words))
    for name in there:
        if same(name, word):
            return with_shown(questions, name, True)
    if word_wrong(OwnWord(word), questions):
        return questions
    return with_word(questions, OwnWord(word))


def without_word(questions: Questions, word: OwnWord) -> Questions:
    """An own word is offered no more."""
    left = tuple(each for each in questions.own_words if each.name != word.name)
    hidden = tuple(name for name in questions.hidden if name != word.name)
    return replace(questions, own_words=left, hidden=hidden)


def with_word_back(questions: Questions, word: OwnWord, before: Questions) -> Questions:
    """A word that was taken out stands where it stood `before`, if none took its name."""
    if any(same(each.name, word.name) for each in questions.own_words):
        return questions
    words = _put_in(questions.own_words, word, before.own_words)
    return with_shown(
        replace(questions, own_words=words), word.name, word.name not in before.hidden
    )


def with_shown(questions: Questions, word: str, shown: bool) -> Questions:
    """A word is to choose from, or is hidden."""
    return replace(questions, hidden=_without(questions.hidden, word, shown))


def with_tag(questions: Questions, tag: str, was: str = "") -> Questions:
    """An own tag is new, or stands in the place of `was`."""
    tags = list(questions.own_tags)
    if was not in tags:
        return replace(questions, own_tags=(*tags, tag))
    tags[tags.index(was)] = tag
    hidden = tuple(tag if name == was else name for name in questions.hidden_tags)
    return replace(questions, own_tags=tuple(tags), hidden_tags=hidden)


def with_tag_typed(questions: Questions, tag: str) -> Questions:
    """A tag that was typed while answering is one of the person's own; a hidden one is shown."""
    known = next((each for each in (*TAGS, *questions.own_tags) if same(each, tag)), "")
    if known:
        return with_tag_shown(questions, known, True)
    return questions if text_wrong(tag, LONGEST_WORD) else with_tag(questions, tag)


def without_tag(questions: Questions, tag: str) -> Questions:
    """An own tag is offered no more."""
    return replace(
        questions,
        own_tags=tuple(each for each in questions.own_tags if each != tag),
        hidden_tags=tuple(each for each in questions.hidden_tags if each != tag),
    )


def with_tag_back(questions: Questions, tag: str, before: Questions) -> Questions:
    """A tag that was taken out stands where it stood `before`, if none took its name."""
    if any(same(each, tag) for each in questions.own_tags):
        return questions
    questions = replace(questions, own_tags=_put_in(questions.own_tags, tag, before.own_tags))
    return with_tag_shown(questions, tag, tag not in before.hidden_tags)


def with_tag_shown(questions: Questions, tag: str, shown: bool) -> Questions:
    """A tag is to choose from, or is hidden."""
    return replace(questions, hidden_tags=_without(questions.hidden_tags, tag, shown))


def _without(hidden: Collection[str], name: str, shown: bool) -> tuple[str, ...]:
    rest = tuple(each for each in hidden if each != name)
    return rest if shown else (*rest, name)


def _put_in(here: tuple[_T, ...], one: _T, before: tuple[_T, ...]) -> tuple[_T, ...]:
    place = min(before.index(one), len(here))
    return (*here[:place], one, *here[place:])
