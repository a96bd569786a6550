"""Looking back by keyboard and by ear, in `feltsense demo`: what a screen reader is told.

One window serves all of it; each test begins at the first control of the page. What is heard is
compared with what lies in the demo's own journal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from feltsense.feeling.charts import CHARTS
from feltsense.feeling.charts.chart import Chart, Days
from feltsense.feeling.history import History
from feltsense.feeling.ratings import Rating
from feltsense.gui.charts.card import AS_CHART, AS_TABLE, CLOSER, KEEP, WHOLE, WIDER
from feltsense.gui.looking_back.choosing import CHOOSE
from feltsense.journal.journal import Journal
from feltsense.player.history import history_of
from feltsense.player.invented import QUESTIONS
from tests.e2e.desktop import desktop, desktop_missing, feltsense, wait_for
from tests.e2e.listening import SAID, Heard, Listening, listening

WHY_NOT = desktop_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop here: {WHY_NOT}"),
]

TIME = r"\d{4}-\d\d-\d\d \d\d:\d\d"
FIRST, METHOD = "Reconnection", "How this is computed"
CONTROLS = ["Make a report", "30 days", CHOOSE]
LIGHT, DARK = "Light colours", "Dark colours"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def window(folder: Path) -> Iterator[Listening]:
    """The demo with its page Looking back."""
    kept = ["demo", "--keep", str(folder / "kept")]
    with desktop(folder / "desktop") as screen, listening(screen) as ear:
        screen.environment["FELTSENSE_DATA"] = str(folder / "own")
        with feltsense(kept, screen.environment, folder / "log"):
            screen.click(LIGHT, "check box", 60)
            screen.click("Looking back", "check box")
            screen.find(FIRST, "check box")
            yield ear


@pytest.fixture(scope="module")
def history(window: Listening, folder: Path) -> History:
    """What the window reads, read once more."""
    journal = Journal(folder / "kept" / "data" / "journal", read_only=True)
    return history_of(journal.sessions(), journal.check_ins(), journal.body_maps(), QUESTIONS)


@pytest.fixture(scope="module")
def charts(history: History) -> dict[str, Chart]:
    """All charts by their titles."""
    return {kind.title: kind.make(history) for kind in CHARTS}


@pytest.fixture
def ear(window: Listening, charts: dict[str, Chart]) -> Listening:
    """The page with all that was written down on it, and the keyboard on its first control."""
    for chart in front(charts):  # the older months come a moment later

        def is_whole(chart: Chart = chart) -> bool | None:
            plot = window.screen.find(f"Chart: {chart.title}", "chart")
            return plot.description.startswith(chart.as_text) or None

        assert wait_for(is_whole, 60), f"{chart.title} does not show {chart.as_text}"
    window.go_to(FIRST)
    return window


def is_cell(heard: Heard) -> bool:
    return heard.role == "table cell"


def front(charts: dict[str, Chart]) -> list[Chart]:
    return [charts[kind.title] for kind in CHARTS if kind.front]


def stops(chart: Chart) -> list[str]:
    """Where Tab stops on a card."""
    zoomed = any(isinstance(panel.x, Days) for panel in chart.panels)
    zoom = [CLOSER, WIDER, WHOLE] if zoomed else []
    return [f"Chart: {chart.title}", AS_TABLE, KEEP, *zoom, METHOD]


def newest(history: History) -> Rating:
    """The last rating in which a feeling has an intensity."""
    ratings = (rating for entry in history.entries for rating in entry.ratings)
    rated = (each for each in ratings if any(felt.intensity is not None for felt in each.felt))
    return max(rated, key=lambda each: each.at)


def test_tab_goes_from_chart_to_chart_in_any_colours(
    ear: Listening, charts: dict[str, Chart]
) -> None:
    cards = [name for chart in front(charts) for name in stops(chart)]
    assert ear.walk(LIGHT) == [*CONTROLS, *cards, LIGHT]
    assert ear.after("Right").name == DARK
    ear.screen.press("space")  # and every picture is drawn anew
    ear.go_to(FIRST)
    assert ear.walk(DARK) == [*CONTROLS, *cards, DARK]
    assert ear.after("Left").name == LIGHT
    ear.screen.press("space")


def test_each_chart_says_what_it_shows(ear: Listening, charts: dict[str, Chart]) -> None:
    for chart in front(charts):
        assert chart.n > 0
        plot = ear.go_to(f"Chart: {chart.title}")
        assert plot.role == "chart"
        assert plot.description.startswith(chart.as_text)
        assert ("Enter opens" in plot.description) == (chart.name != "body")


def test_points_are_said_with_their_day_and_their_numbers(ear: Listening, history: History) -> None:
    ear.go_to("Chart: How strongly things are felt")
    last = newest(history)
    said = ear.after("End", SAID).name
    assert f"{last.at:%Y-%m-%d %H:%M}" in said
    for felt in last.felt:
        assert (felt.word if felt.intensity is None else f"{felt.word} {felt.intensity}") in said
    times = [re.findall(TIME, said)[0]]
    for _ in range(5):
        times += re.findall(TIME, ear.after("Left", SAID).name)
    assert len(times) >= 4 and times == sorted(times, reverse=True)
    begun = re.search(TIME, ear.after("Home", SAID).name)
    assert begun is not None and begun.group() < times[-1]


@pytest.mark.parametrize(
    ("title", "keys", "words"),
    [
        ("Numbness", ["Right"], rf"{TIME}: numb \d+ of 10"),
        ("Naming what is felt", ["Right"], r"\d{4}-\d\d: \d+ of \d+ \("),
        ("Before and after", ["Right", "Right"], rf"{TIME}: the strongest feeling from \d+ to \d"),
        ("Where in the body", ["Right"], r": more in \d+, less in \d+, numb in \d+ of \d+ maps"),
        ("What was done", ["Right", "Down"], r"^\d{4}-\d\d-\d\d"),
    ],
)
def test_every_front_chart_is_read_out(
    ear: Listening, title: str, keys: list[str], words: str
) -> None:
    ear.go_to(f"Chart: {title}")
    said = [ear.after(key, SAID).name for key in keys]
    assert re.search(words, said[-1]), said
    assert len(set(said)) == len(keys)


def test_enter_opens_the_session_of_a_point(ear: Listening, history: History) -> None:
    ear.go_to("Chart: Before and after")
    ear.after("Right", SAID)  # the mean of all
    said = ear.after("Right", SAID).name
    found = re.match(rf"(.+), ({TIME}): the strongest feeling from (\d+) to (\d+)$", said)
    assert found, said
    title, time, *numbers = found.groups()
    (session,) = (each for each in history.entries if f"{each.at:%Y-%m-%d %H:%M}" == time)
    assert session.done is not None and session.done.title == title
    pair = [max(felt.intensity or 0 for felt in each.felt) for each in session.ratings]
    assert [str(each) for each in pair] == numbers

    ear.after("Return", fits=lambda heard: heard.name == "Back")
    ear.screen.find(f"{session.at:%A} {session.at.day} {session.at:%B %Y}, ", "label")
    shown = {each.name for each in ear.screen.controls()}
    felt = [each for rating in session.ratings for each in rating.felt]
    words = {f"{each.word}, {each.intensity} of 10" for each in felt if each.intensity is not None}
    assert {title, *words} <= shown
    ear.screen.press("Escape")
    ear.screen.find("What you did and wrote down, newest first", "table")
    ear.go_to("Your sessions")
    assert ear.after("Up").name == "Looking back"
    ear.screen.press("space")


def test_the_table_says_the_same_cell_by_cell(ear: Listening, charts: dict[str, Chart]) -> None:
    chart = front(charts)[0]
    ear.go_to(f"Chart: {chart.title}")
    assert ear.after("Tab").name == AS_TABLE
    ear.screen.press("space")
    ear.screen.find(f"{chart.title}, as a table", "table")
    newest, before = chart.table.rows[-1], chart.table.rows[-2]
    assert ear.after("shift+Tab", fits=is_cell).name == newest[0]
    assert ear.after("Down", fits=is_cell).name == before[0]
    for cell in before[1:]:
        assert ear.after("Right", fits=is_cell).name == cell
    assert ear.after("Tab").name == AS_CHART
    assert ear.walk("Chart: Numbness") == [KEEP, METHOD, "Chart: Numbness"]
    ear.walk(AS_CHART, "shift+Tab")
    ear.screen.press("space")
    ear.screen.find(f"Chart: {chart.title}", "chart")
    assert ear.after("shift+Tab").name == f"Chart: {chart.title}"


def test_how_it_is_computed_unfolds_and_folds(ear: Listening, charts: dict[str, Chart]) -> None:
    chart = front(charts)[0]

    def words() -> list[str]:
        return [each.name for each in ear.screen.controls() if each.name == chart.method]

    ear.walk(METHOD)
    assert words() == []
    ear.screen.press("space")
    assert wait_for(lambda: words() or None, 20)
    assert ear.screen.find("Found by: Kalman (1960)", "label")
    ear.screen.press("space")
    assert wait_for(lambda: not words() or None, 20)


def test_the_other_charts_are_chosen_and_heard(ear: Listening, charts: dict[str, Chart]) -> None:
    others = [kind.title for kind in CHARTS if not kind.front]
    assert ear.after("Right").name == "Explore"
    ear.screen.press("space")
    ear.screen.find(f"Chart: {others[0]}", "chart", 60)
    assert ear.walk(others[0]) == [*CONTROLS, others[0]]
    for title in others[1:]:
        assert ear.after("Down").name == title
        ear.screen.press("space")
        ear.screen.find(title, "label")
        chart = charts[title]
        if not chart.is_empty:
            plot = ear.screen.find(f"Chart: {title}", "chart")
            assert plot.description.startswith(chart.as_text)
    ear.go_to("Explore")
    ear.after("Left")
    ear.screen.press("space")
