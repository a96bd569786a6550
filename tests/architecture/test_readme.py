"""What the README promises a newcomer is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from feltsense.cli import run
from feltsense.score.check import minutes_problems
from feltsense.score.lengths import reading_frames
from feltsense.script.advice import advice
from feltsense.script.parse import parse

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_exercise_in_ten_lines_is_one() -> None:
    found = re.search(r"```markdown\n(.*?)```", README, re.DOTALL)
    assert found is not None
    assert len(found[1].splitlines()) <= 11  # ten, and the one that closes the front matter
    exercise = parse(found[1], "hands.md")
    assert minutes_problems(exercise, reading_frames) == ()
    assert tuple(advice(exercise)) == ()


def test_every_picture_and_page_is_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (ROOT / target).is_file(), target


@pytest.mark.parametrize("command", re.findall(r"`\./run ([a-z]+)", README))
def test_every_command_is_there(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run([command, "--help"])
    assert ended.value.code == 0
    assert f"feltsense {command}" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["run", "test", ".ci/run", "packaging/freeze"])
def test_every_script_can_be_started(name: str) -> None:
    path = ROOT / name
    assert path.stat().st_mode & 0o111
    assert path.read_text().startswith("#!")
