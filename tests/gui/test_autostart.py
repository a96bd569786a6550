"""Opening with the computer: one file where the system looks, and none once it is off."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from feltsense.gui.desktop import autostart

linux = pytest.mark.skipif(sys.platform != "linux", reason="the places of other systems")


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "roaming"))
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_it_is_off_until_it_is_wanted_and_off_again_without_a_trace(config: Path) -> None:
    found = [autostart.is_on()]
    autostart.set_on(True, "Feltsense", config / "data")
    found.append(autostart.is_on())
    autostart.set_on(False, "Feltsense", config / "data")
    autostart.set_on(False, "Feltsense", config / "data")
    found += [autostart.is_on(), autostart.file().exists()]
    assert found == [False, True, False, False]


@linux
@pytest.mark.parametrize("switch", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_system_switched_off_is_off(config: Path, switch: str) -> None:
    autostart.set_on(True, "Notes", config / "data")
    text = autostart.file().read_text()
    assert "Name=Notes\n" in text
    text = text.replace("X-GNOME-Autostart-enabled=true", "")
    autostart.file().write_text(f"{text}{switch}\n")
    assert not autostart.is_on()


@linux
@pytest.mark.parametrize("name", ["plain", "with space", 'a"b', "a\\b", "$HOME `id`", "100%"])
def test_the_command_means_the_folder_that_was_meant(config: Path, name: str) -> None:
    """As the Desktop Entry Specification has it read: unescaped once, then split by its quotes."""
    autostart.set_on(True, "Feltsense", config / name)
    (line,) = [
        line for line in autostart.file().read_text().splitlines() if line.startswith("Exec=")
    ]
    unescaped = line.removeprefix("Exec=").replace("\\\\", "\0").replace("\0", "\\")
    split = shlex.split(unescaped.replace("%%", "%"))  # which leaves these two to a shell
    arguments = [part.replace("\\$", "$").replace("\\`", "`") for part in split]
    assert arguments == [
        *(sys.executable, "-m", "feltsense", "--minimized", "--data"),
        str(config / name),
    ]


@linux
def test_the_command_is_one_that_the_program_knows() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "feltsense", "--help"], capture_output=True, text=True, check=True
    )
    assert "--minimized" in said.stdout
