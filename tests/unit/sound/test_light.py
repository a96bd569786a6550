"""What the window imports before its first paint may not bring numpy or a sound device along."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("name", ["output", "silent", "audio", "piece", "devices"])
def test_it_is_light(name: str) -> None:
    code = (
        f"import sys, feltsense.sound.{name}\n"
        "heavy = {'numpy', 'sounddevice', 'soundfile', 'PySide6'} & set(sys.modules)\n"
        "sys.exit(f'imports {heavy}' if heavy else 0)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


def test_the_audio_process_never_loads_the_window() -> None:
    code = (
        "import sys, feltsense.sound.process\n"
        "heavy = {m for m in sys.modules if m.split('.')[0] in "
        "('PySide6', 'pyqtgraph', 'tinydb', 'soundfile')}\n"
        "sys.exit(f'imports {heavy}' if heavy else 0)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
