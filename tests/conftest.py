"""What all tests share: no real data folder is ever touched, and what runs only when asked."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples every time: a red test on one machine is red on the next.
settings.register_profile("repeatable", derandomize=True, deadline=None, max_examples=100)
settings.load_profile("repeatable")

# Offscreen unless a test starts a program with a window of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if os.environ.get("FELTSENSE_LANGUAGE"):
    from feltsense.gui import languages

    languages.begin(languages.wanted(Path()))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also the longer checks (marked slow)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    longer = pytest.mark.skip(reason="a longer check: ./test --long runs it")
    left_out = {"slow"} if os.environ.get("CI") else {"slow", "thorough"}
    for item in items:
        if left_out & set(item.keywords):
            item.add_marker(longer)


@pytest.fixture(autouse=True)
def _own_data_folder(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("FELTSENSE_DATA", str(folder))
    monkeypatch.setenv("FELTSENSE_STATE", str(tmp_path_factory.mktemp("state")))
    yield folder
