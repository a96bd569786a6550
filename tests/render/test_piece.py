"""From an exercise to its sound: every bell, breath and line on the frame where its cue is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from feltsense.score.choices import Choices
from feltsense.score.cues import RATE, Phase, Score
from feltsense.score.lengths import reading_frames
from feltsense.script.steps import Bell, Breathe, Exercise, Minutes, Pattern, Say, Section, Wait
from feltsense.sound.ambiences import Ambiences
from feltsense.sound.level import CEILING, CLIP_CEILING, TARGET, rms
from feltsense.sound.looping import AmbienceError
from feltsense.sound.loudness import heard, true_peak
from feltsense.sound.piece import Piece, prepare

if TYPE_CHECKING:
    from feltsense.sound.source import Samples, Source

LINES = ("Notice your hands.", "A long line, about the feet and the floor.", "And back.")


class Humming:
    """A voice that hums every line that it knows, at a loudness of its own."""

    def __init__(self, name: str, known: dict[str, float], loudness: float, hertz: float) -> None:
        self.name = self.title = name
        self._known = known
        self._loudness = loudness
        self._hertz = hertz

    def frames(self, text: str, language: str) -> int | None:
        return round(self._known[text] * RATE) if text in self._known else None

    def clip(self, text: str, language: str) -> Samples | None:
        frames = self.frames(text, language)
        if frames is None:
            return None
        t = np.arange(1, frames + 1) / RATE
        return (self._loudness * np.cos(2 * np.pi * self._hertz * t)).astype(np.float32)


class Failing(Humming):
    """A voice that promises every line and then cannot speak it."""

    def clip(self, text: str, language: str) -> Samples | None:
        return None


def exercise(ambience: str = "none") -> Exercise:
    return Exercise(
        id="body-scan/test",
        title="Test",
        kind="body-scan",
        summary="A test.",
        minutes=Minutes(1, 2, 3),
        sections=(
            Section("Arriving", (Bell("start"), Say(LINES[0]), Wait(4.0), Say(LINES[1]))),
            Section("Breath", (Breathe(Pattern(4, 1, 6, 1), cycles=2), Wait(2.0))),
            Section("Back", (Say(LINES[2]), Wait(3.0), Bell("end"))),
        ),
        digest="0" * 64,
        ambience=ambience,
    )


def whole(source: Source) -> Samples:
    out = np.zeros((source.frames, 2), dtype=np.float32)
    source.add_to(out, 0)
    return out


def heard_cues(score: Score) -> list[tuple[int, int]]:
    return [(cue.at, cue.end) for cue in score.cues if isinstance(cue.what, Bell | Phase | Say)]


ALL = dict(zip(LINES, (1.5, 3.25, 0.8), strict=True))


@pytest.fixture(scope="module")
def piece() -> Piece:
    return prepare(exercise(), Choices(2), [Humming("hum", ALL, 0.9, 300.0)])


def test_sound_is_where_the_score_says_and_nowhere_else(piece: Piece) -> None:
    assert piece.source.frames == piece.score.frames == 2 * 60 * RATE
    loud = np.any(whole(piece.source) != 0, axis=1)
    expected = np.zeros(len(loud), dtype=bool)
    for at, end in heard_cues(piece.score):
        expected[at:end] = True
    assert len(heard_cues(piece.score)) == 2 + 8 + 3
    assert not np.any(loud & ~expected), "sound outside of a cue"
    # A tone crosses 0 now and then, and a bell rings out: but every onset is on its frame.
    for at, end in heard_cues(piece.score):
        onset = at + int(np.argmax(loud[at:end]))
        assert onset - at <= 1
        assert np.mean(loud[at:end]) > 0.95


def test_every_line_has_one_loudness_and_nothing_clips(piece: Piece) -> None:
    for loudness in (0.02, 0.9):
        made = prepare(exercise("rain"), Choices(2), [Humming("hum", ALL, loudness, 300.0)])
        out = whole(made.source)
        for cue in made.score.cues:
            if isinstance(cue.what, Say):
                assert heard(out[cue.at : cue.end]) == pytest.approx(TARGET, abs=0.1)
        assert true_peak(out) < CEILING


def test_a_line_of_clicks_keeps_its_peak_down() -> None:
    class Clicking(Humming):
        def clip(self, text: str, language: str) -> Samples | None:
            clip = np.zeros(self.frames(text, language) or 0, dtype=np.float32)
            clip[:: RATE // 4] = 1.0
            return clip

    made = prepare(exercise("drone"), Choices(2), [Clicking("click", ALL, 1, 1)])
    peak = true_peak(whole(made.source))
    assert 0.9 * CLIP_CEILING < peak < CEILING


def test_the_first_voice_that_can_speaks_and_the_rest_is_captions() -> None:
    first = Humming("first", {LINES[1]: 3.0}, 0.5, 250.0)
    second = Humming("second", {LINES[0]: 1.25, LINES[1]: 9.0}, 0.5, 400.0)
    made = prepare(exercise(), Choices(2), [first, second])
    lengths = {cue.what.text: cue.length for cue in made.score.cues if isinstance(cue.what, Say)}
    assert lengths == {
        LINES[0]: round(1.25 * RATE),
        LINES[1]: 3 * RATE,
        LINES[2]: reading_frames(LINES[2]),
    }
    assert made.captions_only == frozenset({LINES[2]})


@pytest.mark.parametrize("voices", [[], [Failing("mute", ALL, 1, 1)]])
def test_without_a_voice_there_are_bells_and_breath(voices: list[Humming]) -> None:
    made = prepare(exercise(), Choices(2), voices)
    assert made.captions_only == frozenset(LINES)
    out = whole(made.source)
    for cue in made.score.cues:
        sounds = isinstance(cue.what, Bell | Phase)
        assert np.any(out[cue.at : cue.end]) == sounds


def test_the_same_session_twice_has_the_same_bits() -> None:
    voice = Humming("hum", ALL, 0.4, 300.0)
    first, second = (
        whole(prepare(exercise("brown-noise"), Choices(2), [voice]).source) for _ in range(2)
    )
    assert first.tobytes() == second.tobytes()


def test_a_line_that_fails_after_all_falls_to_the_next_voice() -> None:
    second = Humming("second", {LINES[0]: 2.5}, 0.5, 400.0)
    made = prepare(exercise(), Choices(2), [Failing("mute", ALL, 1, 1), second])
    said = {cue.what.text: cue for cue in made.score.cues if isinstance(cue.what, Say)}
    assert said[LINES[0]].length == round(2.5 * RATE)
    assert np.any(whole(made.source)[said[LINES[0]].at : said[LINES[0]].end])
    assert made.captions_only == frozenset(LINES[1:])


def test_it_ends_in_silence() -> None:
    made = prepare(exercise("brown-noise"), Choices(2), [])
    out = whole(made.source)
    seconds = [rms(out[-(n + 1) * RATE // 2 : -n * RATE // 2 or None]) for n in range(6)]
    assert seconds == sorted(seconds)
    assert np.max(np.abs(out[-100:])) < 1e-5


def test_the_way_is_told(piece: Piece) -> None:
    told: list[tuple[int, int]] = []
    prepare(exercise(), Choices(2), [], progress=lambda *step: told.append(step))
    assert told == [(done, 7) for done in range(8)]


def test_a_voice_that_does_not_keep_its_word_is_named() -> None:
    class Long(Humming):
        def clip(self, text: str, language: str) -> Samples | None:
            return np.zeros(10, dtype=np.float32)

    with pytest.raises(ValueError, match="the voice long gave"):
        prepare(exercise(), Choices(2), [Long("long", ALL, 1, 1)])


def test_another_ambience_or_none_in_place_of_the_scripts(tmp_path: Path) -> None:
    hiss = np.random.default_rng(3).uniform(-0.5, 0.5, (4 * RATE, 2))
    soundfile.write(tmp_path / "hiss.wav", hiss, RATE)
    ambiences = Ambiences(tmp_path)
    as_written, silent, own = (
        whole(prepare(exercise("rain"), Choices(2, ambience=name), [], ambiences=ambiences).source)
        for name in (None, "none", "hiss")
    )
    nothing = whole(prepare(exercise(), Choices(2), []).source)
    assert silent.tobytes() == nothing.tobytes()
    for out in (as_written, own):
        assert rms(out - silent) > 1e-3
    assert rms(as_written - own) > 1e-3
    with pytest.raises(AmbienceError, match="sea"):
        prepare(exercise("sea"), Choices(2), [], ambiences=ambiences)
