"""`feltsense demo` as a person meets it: labelled, in a folder that goes, every chart heard.

The charts are gone through by keyboard alone, and what is checked is what a screen reader hears.
"""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from feltsense.feeling.charts import CHARTS
from feltsense.gui.charts.card import AS_TABLE, OPENS
from feltsense.gui.demo import LABEL
from tests.e2e.desktop import Desktop, desktop_missing, end, feltsense, wait_for

WHY_NOT = desktop_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop here: {WHY_NOT}"),
]

LEVEL, CALENDAR = "How strongly things are felt", "What was done"


@pytest.fixture
def here(screen: Desktop, tmp_path: Path) -> Iterator[Desktop]:
    """The desktop, with a folder of its own for what is temporary, and for what is not."""
    for name in ("temporary", "own"):
        (tmp_path / name).mkdir()
    screen.environment |= {
        "TMPDIR": str(tmp_path / "temporary"),
        "FELTSENSE_DATA": str(tmp_path / "own" / "data"),
    }
    yield screen


def demos(tmp_path: Path) -> list[Path]:
    return list((tmp_path / "temporary").glob("feltsense-demo-*"))


def looking_back(screen: Desktop) -> None:
    """Go to the page of charts by keyboard, and wait until all of them are there."""
    screen.find("Looking back", seconds=60)
    screen.focus_window()
    screen.go_to("Looking back")
    screen.press("space")
    screen.find(f"Chart: {CALENDAR}", "chart", 60)


def read_out(screen: Desktop) -> str:
    """What is read out of a point of a chart, "" for none."""
    found = (each.name for each in screen.controls() if each.name.endswith(OPENS))
    return next(found, "")


def test_it_is_labelled_and_leaves_nothing_behind(here: Desktop, tmp_path: Path) -> None:
    with feltsense(["demo"], here.environment, tmp_path / "log") as app:
        here.find(LABEL, "label", 60)
        assert any("invented" in each.name for each in here.controls() if each.role == "frame")
        assert len(demos(tmp_path)) == 1
        for page in ("Looking back", "Your sessions", "Notes", "Your data"):
            here.click(page, "check box")
            here.find(LABEL, "label")
        here.focus_window()
        here.press("ctrl+q")
        assert wait_for(app.poll, 30) == 0, (tmp_path / "log").read_text()
    assert demos(tmp_path) == []
    assert list((tmp_path / "own").iterdir()) == []


def test_after_a_kill_it_opens_again(here: Desktop, tmp_path: Path) -> None:
    with feltsense(["demo"], here.environment, tmp_path / "log") as app:
        here.find(LABEL, "label", 60)
        end(app, signal.SIGKILL)
    with feltsense(["demo"], here.environment, tmp_path / "log"):
        here.find(LABEL, "label", 60)
    assert list((tmp_path / "own").iterdir()) == []


def test_every_chart_is_heard_point_by_point(here: Desktop, tmp_path: Path) -> None:
    with feltsense(["demo"], here.environment, tmp_path / "log"):
        looking_back(here)
        charts = [each for each in here.controls() if each.role == "chart"]
        front = [kind.title for kind in CHARTS if kind.front]
        assert [each.name for each in charts] == [f"Chart: {title}" for title in front]
        for each in charts:
            title = each.name.removeprefix("Chart: ")
            assert each.description.startswith(f"{title}. ") and "Arrow keys" in each.description
            assert "not enough" not in each.description.lower()  # the demo has enough for them

        here.go_to(f"Chart: {LEVEL}")
        here.press("Right")
        first = wait_for(lambda: read_out(here) or None, 10)
        here.press("Right")
        second = wait_for(lambda: said if (said := read_out(here)) != first else None, 10)
        assert first and second
        point = re.match(r"(\w+), (\d{4})-\d\d-(\d\d) (\d\d:\d\d): (\w+) (\d)", second)
        assert point, second
        moment, year, day, at, word, intensity = point.groups()
        here.press("Return")
        here.find(f"{moment}, {at}", "label")
        names = [each.name for each in here.controls()]
        assert f"{word}, {intensity} of 10" in names
        assert any(f" {int(day)} " in name and f" {year}, " in name for name in names)


def test_the_table_and_the_method_come_by_keyboard(here: Desktop, tmp_path: Path) -> None:
    with feltsense(["demo"], here.environment, tmp_path / "log"):
        looking_back(here)
        here.go_to(f"Chart: {LEVEL}")
        here.go_to(AS_TABLE)
        here.press("space")
        here.find(f"{LEVEL}, as a table", "table")
        cells = wait_for(
            lambda: [each.name for each in here.controls() if each.role == "table cell"] or None, 10
        )
        assert cells and any(re.search(r"\d{4}-\d\d-\d\d", cell) for cell in cells)
        here.go_to("How this is computed")
        here.press("space")
        here.find("Each point is the highest intensity", "label")
        here.find("Found by: Kalman (1960)", "label")
