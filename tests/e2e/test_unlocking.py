"""Commands on data that are encrypted: the passphrase from a file, and nothing without it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from feltsense.places import DataFolder
from feltsense.vault.keys import KeyFile, State
from tests.belongings import LINES, PASSPHRASE, QUICK, fill, walk

SCRIPT = f"""---
title: The kettle
kind: grounding
summary: A very short one.
minutes: [0.5, 1, 2]
---
# Arriving
{LINES[0]} [5]
{LINES[1]} [5]
# Back
[ask noticing]
> You can stop here.
[=2] [bell end]
"""


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    """A person's data, sealed with keys of today's cost."""
    made = DataFolder(tmp_path / "data")
    fill(made)
    keys = KeyFile(made.keys, QUICK)
    seal, _ = keys.create(PASSPHRASE)
    walk(made, keys, seal)
    return made


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret"
    path.write_text(f"{PASSPHRASE}\r\nand a second line\n")
    return path


def feltsense(
    data: DataFolder, *arguments: str | Path, given: str = ""
) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "feltsense", "--data", data.root, *map(str, arguments)],
        input=given,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert PASSPHRASE not in done.stdout + done.stderr
    return done


def test_doctor_says_that_it_is_encrypted_and_looks_in_with_the_passphrase(
    data: DataFolder, secret: Path
) -> None:
    done = feltsense(data, "doctor")
    assert "encrypted; files of its keys that are whole: 2 of 2" in done.stdout
    assert "journal: locked" in done.stdout
    assert "journal: 14 sessions" in feltsense(data, "doctor", "--passphrase-from", secret).stdout
    piped = feltsense(data, "doctor", "--passphrase-from", "-", given=f"{PASSPHRASE}\n")
    assert "journal: 14 sessions" in piped.stdout
    data.keys.write_bytes(b"")
    assert "are whole: 1 of 2" in feltsense(data, "doctor").stdout


def test_a_wrong_passphrase_and_none_are_refused_in_a_sentence(data: DataFolder) -> None:
    wrong = feltsense(data, "doctor", "--passphrase-from", "-", given="numb\n")
    assert wrong.returncode == 1
    assert wrong.stderr == "feltsense: This is not the passphrase of these data.\n"
    no_text = feltsense(data, "doctor", "--passphrase-from", data.keys.with_name("gone"))
    assert no_text.returncode == 1
    script = data.exercises / "evening" / "kettle.md"
    script.write_text(SCRIPT)
    nothing = feltsense(data, "score", script)
    assert nothing.returncode == 1
    assert "--passphrase-from" in nothing.stderr


def test_recordings_that_are_sealed_are_spoken_with_the_passphrase(
    data: DataFolder, secret: Path, tmp_path: Path
) -> None:
    """By the lengths of their lines: the same as those of the same recordings unsealed."""
    plain = DataFolder(tmp_path / "plain")
    fill(plain)
    said = []
    for each, more in ((plain, ()), (data, ("--passphrase-from", secret))):
        script = each.exercises / "evening" / "kettle.md"
        script.write_text(SCRIPT)
        done = feltsense(each, "score", script, "--voice", "own", "--json", *more)
        assert done.returncode == 0, done.stderr
        said.append(done.stdout)
    assert said[0] == said[1]
    assert feltsense(plain, "score", script, "--voice", "none", "--json").stdout != said[0]


def test_what_was_cut_off_is_finished_before_a_command_reads(
    data: DataFolder, secret: Path
) -> None:
    keys = KeyFile(data.keys, QUICK)
    seal = keys.unlock(PASSPHRASE)
    keys.set_state(seal, State.OPENING)
    script = data.exercises / "evening" / "kettle.md"
    script.write_text(SCRIPT)
    assert feltsense(data, "score", script, "--passphrase-from", secret).returncode == 0
    assert not keys.exists
    assert "journal: 14 sessions" in feltsense(data, "doctor").stdout
