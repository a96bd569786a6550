"""The words and the answers that are no word."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from feltsense.feeling.words import NOT_FEELING, WORDS

FILES = Path(__file__).parents[2] / "files"


def test_the_words_are_where_the_evidence_puts_them() -> None:
    wanted = json.loads((FILES / "words.json").read_text(encoding="utf-8"))
    found = {word.name: {"v": word.valence, "a": word.arousal} for word in WORDS.values()}
    assert found == wanted and len(found) == 40
    assert list(found) == list(wanted)


def test_the_nine_answers_are_no_words_and_have_no_place() -> None:
    assert list(NOT_FEELING) == [
        "numb",
        "nothing much",
        "flat",
        "empty",
        "far away",
        "foggy",
        "frozen",
        "don't know",
        "mixed",
    ]
    assert not NOT_FEELING.keys() & WORDS.keys()
    assert not any(hasattr(answer, "valence") for answer in NOT_FEELING.values())


def test_every_cue_is_one_plain_line() -> None:
    cues = {word.name: word.cue for word in WORDS.values()}
    cues |= {answer.name: answer.cue for answer in NOT_FEELING.values()}
    assert len(cues) == 49 == len(set(cues.values()))
    for name, cue in cues.items():
        assert 3 <= len(cue.split()) <= 12, cue
        assert not cue.endswith(".") and "\n" not in cue
        assert name not in cue.split(), cue


def test_the_first_screen_gets_them_without_numpy() -> None:
    code = "import sys, feltsense.feeling.words; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
