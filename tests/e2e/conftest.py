"""A private sound server for the tests that must hear, its recorder, and a desktop that has it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, desktop
from tests.soundserver import Recorder, SoundServer, sound_server, sound_server_missing


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    missing = sound_server_missing()
    if missing is not None:
        pytest.skip(missing)
    with sound_server() as running:
        for name, value in running.environment.items():
            monkeypatch.setenv(name, value)
        yield running


@pytest.fixture
def recorder(server: SoundServer) -> Iterator[Recorder]:
    with Recorder(server, server.folder / "recorded.raw") as running:
        yield running


@pytest.fixture
def sound() -> Iterator[SoundServer]:
    """For programs that are started with its environment: nothing here plays into it."""
    with sound_server() as running:
        yield running


@pytest.fixture
def screen(tmp_path: Path, sound: SoundServer) -> Iterator[Desktop]:
    with desktop(tmp_path / "desktop") as running:
        # The sound server's folders are its own; the rest is the desktop's.
        theirs = {
            key: value
            for key, value in sound.environment.items()
            if key not in ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME")
        }
        running.environment |= theirs
        yield running
