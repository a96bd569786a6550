"""A private sound server for the tests that must hear, and its recorder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

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
