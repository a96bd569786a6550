"""The words for what is felt, with our own places on a map, and the answers that are no word.

The coordinates are ours (evidence.md 2.1), not norms of anybody. The answers in NOT_FEELING
are full answers: they have no place on the map, are never a zero and never missing data.
No numpy here: the first screen uses this file.
"""

from __future__ import annotations

from dataclasses import dataclass

from feltsense.language import tr


@dataclass(frozen=True, slots=True)
class Word:
    """A feeling word.

    `valence` is from -1 (unpleasant) to 1 (pleasant), `arousal` from -1 (still) to 1 (stirred
    up). `cue` says in one line what the word may mean.
    """

    name: str
    valence: float
    arousal: float
    cue: str


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that stands by itself, beside the words; `cue` as for a word."""

    name: str
    cue: str


WORDS: dict[str, Word] = {
    word.name: word
    for word in (
        Word("joyful", 0.85, 0.45, tr("glad right through, with a bit of a glow")),
        Word("excited", 0.75, 0.75, tr("lit up, hardly able to wait")),
        Word("hopeful", 0.65, 0.25, tr("something good seems possible")),
        Word("curious", 0.45, 0.35, tr("wanting to know more")),
        Word("proud", 0.6, 0.4, tr("standing by something you did or are")),
        Word("playful", 0.65, 0.5, tr("in the mood for fun, nothing at stake")),
        Word("loving", 0.85, 0.3, tr("warmth that goes out to someone or something")),
        Word("confident", 0.65, 0.3, tr("trusting that you can manage this")),
        Word("surprised", 0.15, 0.7, tr("something came that you did not expect")),
        Word("calm", 0.6, -0.65, tr("quiet inside, nothing pressing")),
        Word("peaceful", 0.7, -0.6, tr("at rest, with no quarrel inside")),
        Word("content", 0.6, -0.35, tr("fine with things as they are")),
        Word("safe", 0.65, -0.35, tr("nothing to watch out for just now")),
        Word("grateful", 0.7, -0.05, tr("glad of something you were given")),
        Word("relieved", 0.55, -0.2, tr("a weight has gone")),
        Word("tender", 0.5, -0.2, tr("soft towards someone or something")),
        Word("warm", 0.6, -0.1, tr("a friendly feeling, as near a stove")),
        Word("connected", 0.65, 0.0, tr("part of something, or close to someone")),
        Word("anxious", -0.55, 0.55, tr("uneasy about what might come")),
        Word("afraid", -0.7, 0.6, tr("in the face of something that could harm you")),
        Word("tense", -0.5, 0.45, tr("wound up, braced")),
        Word("restless", -0.3, 0.4, tr("unable to settle")),
        Word("overwhelmed", -0.55, 0.5, tr("more than you can hold at once")),
        Word("angry", -0.7, 0.7, tr("something is not right, and you want it to stop")),
        Word("frustrated", -0.6, 0.4, tr("trying, and getting nowhere")),
        Word("resentful", -0.65, 0.25, tr("holding an old unfairness")),
        Word("disgusted", -0.7, 0.3, tr("wanting it away from you")),
        Word("ashamed", -0.7, 0.1, tr("wanting to hide, as if you were wrong")),
        Word("guilty", -0.6, 0.15, tr("having done something you would not stand by")),
        Word("sad", -0.7, -0.3, tr("heavy about something lost or missing")),
        Word("lonely", -0.7, -0.25, tr("missing someone to be with")),
        Word("hurt", -0.65, 0.05, tr("wounded by something said or done")),
        Word("disappointed", -0.55, -0.15, tr("it did not turn out as you had hoped")),
        Word("hopeless", -0.8, -0.35, tr("no way forward in sight")),
        Word("tired", -0.3, -0.65, tr("low on strength")),
        Word("bored", -0.4, -0.6, tr("nothing holds your attention")),
        Word("regretful", -0.5, -0.1, tr("wishing it had gone differently")),
        Word("longing", -0.1, 0.15, tr("reaching for something that is not here")),
        Word("vulnerable", -0.3, 0.1, tr("open, with little to shield you")),
        Word("confused", -0.35, 0.1, tr("unable to make sense of it")),
    )
}
"""The 40 words, pleasant ones first."""

NOT_FEELING: dict[str, Answer] = {
    answer.name: answer
    for answer in (
        Answer("numb", tr("as if nothing gets through")),
        Answer("nothing much", tr("not a lot there just now")),
        Answer("flat", tr("no ups and no downs")),
        Answer("empty", tr("a hollow where something might be")),
        Answer("far away", tr("at a distance from yourself or the room")),
        Answer("foggy", tr("blurred, hard to make out")),
        Answer("frozen", tr("stopped, unable to move or answer")),
        Answer("don't know", tr("it cannot be told just now")),
        Answer("mixed", tr("several things that cannot be separated")),
    )
}
"""The nine answers that are no feeling word, in their order on the screen."""
