"""A journey while the app is open: what is written down then has the offset of where one is."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from feltsense.gui.clock import look_at_the_zone

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there it is no environment")


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    monkeypatch.setenv("TZ", "HERE-1")
    time.tzset()
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def test_the_zone_is_looked_at_anew(zone: pytest.MonkeyPatch) -> None:
    before = datetime.now().astimezone()
    zone.setenv("TZ", "THERE+3:30")
    look_at_the_zone()
    after = datetime.now().astimezone()
    assert (before.utcoffset(), after.utcoffset()) == (timedelta(hours=1), -timedelta(hours=3.5))
    assert after >= before
