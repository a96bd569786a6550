"""The command line as a person meets it: the real program, its output, its exit status."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import soundfile

from feltsense import places
from feltsense.score.cues import RATE
from tests.sound_files import read_told

SCRIPT = """---
title: Two breaths
kind: breathing
summary: A very short one.
minutes: [0.5, 1, 2]
---
# Arriving
Look around. [5]
# Belly {region=belly}
Perhaps the belly. [5]
# Breath
[breathe 2-1-3 x2]
# Back
[ask noticing]
> You can stop here.
[=2] [bell end]
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "two-breaths.md"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


def feltsense(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the command; whatever happens, no traceback is shown to a person."""
    done = subprocess.run(
        [sys.executable, "-m", "feltsense", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1)
    return done


@pytest.mark.parametrize(
    "command", ["", "list", "check", "score", "render", "doctor", "screenshots"]
)
def test_every_command_has_help(command: str) -> None:
    done = feltsense(*([command] if command else []), "--help")
    assert done.returncode == 0
    assert "usage: feltsense" in done.stdout


def test_list_prints_the_library_with_what_is_broken(tmp_path: Path) -> None:
    own = tmp_path / "exercises"
    own.mkdir()
    (own / "mine.md").write_text(SCRIPT, encoding="utf-8")
    (own / "torn.md").write_text("---\ntitle: Torn\n", encoding="utf-8")
    done = feltsense("--data", tmp_path, "list")
    assert done.returncode == 0
    assert "grounding/feet-and-chair" in done.stdout
    assert "own/mine" in done.stdout
    assert "broken: own/torn" in done.stdout
    assert feltsense("list", "--data", tmp_path).stdout == done.stdout


def test_check_finds_nothing_wrong_with_what_is_shipped() -> None:
    done = feltsense("check", places.exercises())
    assert done.returncode == 0, done.stdout
    assert "21 scripts: 0 errors" in done.stdout


def test_check_names_file_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "wrong.md"
    path.write_text(SCRIPT.replace("region=belly", "region=bely"), encoding="utf-8")
    done = feltsense("check", path)
    assert done.returncode == 1
    line = SCRIPT.splitlines().index("# Belly {region=belly}") + 1
    assert f"{path}:{line}:" in done.stdout
    assert "belly" in done.stdout
    assert "1 script: 1 error" in done.stderr


def test_check_says_when_minutes_cannot_be_met(tmp_path: Path) -> None:
    path = tmp_path / "wrong.md"
    path.write_text(SCRIPT.replace("[0.5, 1, 2]", "[0.1, 1, 2]"), encoding="utf-8")
    done = feltsense("check", path)
    assert done.returncode == 1
    assert f"{path}:5:" in done.stdout
    assert "cannot last" in done.stdout


def test_score_as_json_is_exact(script: Path) -> None:
    done = feltsense("score", script, "--minutes", "0.75", "--voice", "none", "--json")
    assert done.returncode == 0, done.stderr
    score = json.loads(done.stdout)
    assert (score["rate"], score["frames"], score["minutes"]) == (RATE, 45 * RATE, 0.75)
    cues = score["cues"]
    ends = [cue["at"] + cue["length"] for cue in cues]
    assert [cue["at"] for cue in cues] == [0, *ends[:-1]]
    assert ends[-1] == score["frames"]
    breaths = [(cue["phase"], cue["length"]) for cue in cues if cue["step"] == "breathe"]
    assert breaths == 2 * [("inhale", 2 * RATE), ("hold in", RATE), ("exhale", 3 * RATE)]
    steps = {cue["step"] for cue in cues}
    assert steps == {"say", "wait", "breathe", "ask", "show", "bell"}
    assert [cue["scale"] for cue in cues if cue["step"] == "ask"] == ["noticing"]
    assert [cue["which"] for cue in cues if cue["step"] == "bell"] == ["end"]


def test_score_takes_the_choices(script: Path) -> None:
    arguments = ("score", script, "--no-holds", "--without", "belly", "--voice", "none", "--json")
    score = json.loads(feltsense(*arguments).stdout)
    texts = [cue.get("text") for cue in score["cues"]]
    assert "Perhaps the belly." not in texts
    assert {cue.get("phase") for cue in score["cues"]} == {None, "inhale", "exhale"}
    assert score["frames"] == 60 * RATE


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("score", "no-such-script"), "no script"),
        (("score", "SCRIPT", "--minutes", "9"), "nearest length is 2"),
        (("score", "SCRIPT", "--minutes", "nan"), "minutes"),
        (("score", "SCRIPT", "--minutes", "inf"), "minutes"),
        (("score", "SCRIPT", "--minutes", "-1"), "minutes"),
        (("score", "SCRIPT", "--without", "bely"), "belly"),
        (("score", "SCRIPT", "--voice", "nobody"), "none"),
        (("render", "SCRIPT"), "-o"),
        (("render", "SCRIPT", "-o", "out.mp3"), ".opus"),
        (("render", "SCRIPT", "-o", "no/such/folder/out.wav"), "folder"),
        (("render", "SCRIPT", "--captions", "no/such/folder/out.vtt"), "no/such/folder"),
        (("check", "no-such-folder"), "no-such-folder"),
        (("nonsense",), "nonsense"),
    ],
)
def test_what_cannot_be_done_is_said_plainly(
    script: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = feltsense(*(str(script) if part == "SCRIPT" else part for part in arguments))
    assert done.returncode == 1
    assert said in done.stderr


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "opus"])
def test_render_gives_the_same_bytes_whatever_the_block(
    script: Path, tmp_path: Path, ending: str
) -> None:
    written = []
    for number, block in enumerate((777, 4096)):
        out = tmp_path / f"out-{number}.{ending}"
        # Kept in the data folder: some programs never speak a line twice alike.
        asked = ("--data", tmp_path, "render", script, "--minutes", "0.5", "-o", out)
        done = feltsense(*asked, "--block", str(block))
        assert done.returncode == 0, done.stderr
        written.append(out.read_bytes())
    assert written[0] == written[1]
    info = soundfile.info(tmp_path / f"out-0.{ending}")
    assert (info.frames, info.samplerate, info.channels) == (30 * RATE, RATE, 2)
    told = read_told(tmp_path / f"out-0.{ending}")
    assert "Two breaths" in told.tags.values()
    assert [title for _, title in told.chapters] == ["Arriving", "Belly", "Breath", "Back"]
    assert told.chapters[0][0] == 0


def test_captions_are_webvtt(script: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.vtt"
    assert feltsense("render", script, "--captions", out).returncode == 0
    text = out.read_text(encoding="utf-8")
    assert text.startswith("WEBVTT\n")
    assert "00:00:00.000 --> " in text
    assert "Look around." in text and "You can stop here." in text


def test_doctor_says_what_was_found_and_makes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    done = feltsense("doctor", "--data", folder)
    assert done.returncode == 0, done.stderr
    for part in ("Python", "Sound devices", "lower", "none", "before-and-after", str(folder)):
        assert part in done.stdout
    assert not folder.exists()


def test_doctor_says_which_device_was_chosen_and_is_not_there(tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    settings.write_text('{"version": 1, "device": "Headphones"}', encoding="utf-8")
    assert (
        "'Headphones' was chosen and is not there" in feltsense("doctor", "--data", tmp_path).stdout
    )
    settings.write_text("{", encoding="utf-8")
    done = feltsense("doctor", "--data", tmp_path)
    assert done.returncode == 0, done.stderr
    assert "was chosen" not in done.stdout
    assert settings.read_text(encoding="utf-8") == "{", "nothing is put aside"


def test_a_reader_that_goes_away_is_no_error(script: Path) -> None:
    done = subprocess.run(
        f'"{sys.executable}" -m feltsense score "{script}" --json | head -1; '
        'echo "${PIPESTATUS[0]}"',
        shell=True,
        executable="/bin/bash",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["{", "0"]
    assert done.stderr == ""
