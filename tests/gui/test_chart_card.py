"""A chart on its card: its words, its table, and what is saved of it."""

from __future__ import annotations

import csv
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from feltsense.feeling.charts import level
from feltsense.feeling.charts.chart import Chart, Table
from feltsense.gui.charts.card import ChartCard
from feltsense.gui.charts.legend import keys_of
from feltsense.gui.charts.saving import FORMATS, as_csv, as_png, as_svg, print_on
from feltsense.gui.charts.table import LOOKED_AT, ChartTable
from feltsense.gui.looking_back.samples import months, of_ratings
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import DARK, LIGHT

from .screens import words_on
from .test_chart_hand import Lazy

CHART = level.make(months())


class Rows:
    """A row for each of `words`."""

    def __init__(self, words: Lazy) -> None:
        self._words = words

    def __len__(self) -> int:
        return len(self._words)

    def __getitem__(self, index: int) -> tuple[str, ...]:
        return str(self._words[index]), "felt"


def shown(qtbot: QtBot, theme: Theme, chart: Chart = CHART) -> ChartCard:
    card = ChartCard(theme, chart)
    qtbot.addWidget(card)
    card.resize(1000, 900)
    card.show()
    return card


def test_the_card_says_all_that_it_shows(qtbot: QtBot, theme: Theme) -> None:
    card = shown(qtbot, theme)
    words = words_on(card)
    assert f"{CHART.n} ratings, {CHART.period}" in words
    for sentence in (CHART.title, CHART.question, *CHART.sentences, *CHART.others):
        assert sentence in words
    assert card.plot is not None
    assert card.plot.accessibleDescription().startswith(CHART.as_text)
    labels = [words for words, _ in keys_of(CHART)]
    assert len(set(labels)) == len(labels) >= 6


def test_the_method_and_its_sources_unfold_by_keyboard(qtbot: QtBot, theme: Theme) -> None:
    card = shown(qtbot, theme)
    method = next(label for label in card.findChildren(QLabel) if label.text() == CHART.method)
    assert not method.isVisible()
    QTest.keyClick(card.method.button, Qt.Key.Key_Return)
    assert method.isVisible()
    assert CHART.sources[0] in words_on(card)


def test_nothing_to_draw_is_said_and_not_drawn(qtbot: QtBot, theme: Theme) -> None:
    empty = level.make(of_ratings(0))
    card = shown(qtbot, theme, empty)
    assert card.plot is None and card.toggle is None
    assert empty.sentences[0] in words_on(card)


def test_other_colours_redraw_it_and_it_stays_where_it_was_in_time(
    qtbot: QtBot, theme: Theme
) -> None:
    card = shown(qtbot, theme)
    assert card.plot is not None and card.plot.seen is not None
    left, right = card.plot.seen
    card.plot.show_time(left, left + (right - left) / 2)
    seen = card.plot.seen
    light = card.plot.grab().toImage().pixelColor(2, 2)
    theme.set(DARK)
    assert card.plot.seen == pytest.approx(seen)
    dark = card.plot.grab().toImage().pixelColor(2, 2)
    theme.set(LIGHT)
    assert dark.lightness() < light.lightness() - 100


# The table


def test_the_table_holds_every_row_newest_first(qtbot: QtBot, theme: Theme) -> None:
    card = shown(qtbot, theme)
    assert card.toggle is not None and card.plot is not None
    assert not card.findChildren(ChartTable), "it is made when it is wanted"
    QTest.keyClick(card.toggle, Qt.Key.Key_Return)
    (table,) = card.findChildren(ChartTable)
    assert table.isVisible() and not card.plot.isVisible()
    model = table.model()
    rows = [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]
    assert list(reversed(rows)) == list(CHART.table.rows)
    heads = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]
    assert tuple(heads) == CHART.table.columns


def test_rows_are_made_only_when_they_are_seen(qtbot: QtBot, theme: Theme) -> None:
    words = Lazy(75_000)
    rows: Any = Rows(words)
    table = ChartTable(theme, replace(CHART, table=Table(("When", "What"), rows)))
    qtbot.addWidget(table)
    table.show()
    table.grab()
    assert table.model().index(0, 0).data() == "rating 74999"
    assert words.made < 20 * LOOKED_AT


# Files


def test_a_png_opens_again_and_is_no_empty_sheet(qtbot: QtBot) -> None:
    image = QImage.fromData(QByteArray(as_png(CHART)))
    assert image.width() > 1500 and image.height() > 600
    assert image.text("Title") == CHART.title
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, 900, 7)}
    assert len(colours) > 20
    assert image.pixelColor(3, 3) == Qt.GlobalColor.white


def test_an_svg_opens_again_as_lines_and_letters(qtbot: QtBot) -> None:
    made = as_svg(CHART)
    text = made.decode()
    assert f"<title>{CHART.title}</title>" in text
    assert "medication change" in text and "<image" not in text
    renderer = QSvgRenderer(QByteArray(made))
    assert renderer.isValid()
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    png = QImage.fromData(QByteArray(as_png(CHART))).scaled(image.size())
    assert abs(ink(image) - ink(png)) < 0.04, "as much of it is drawn as on the other picture"
    assert ink(image) > 0.02


def ink(image: QImage) -> float:
    """The share of an image that is clearly darker than paper."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return float((rows[:, : grey.width()] < 200).mean())


def test_a_csv_holds_the_rows_of_the_table() -> None:
    columns, *rows = csv.reader(as_csv(CHART).decode().splitlines())
    assert tuple(columns) == CHART.table.columns
    assert [tuple(row) for row in rows] == list(CHART.table.rows)


def test_it_prints_on_one_page_of_any_resolution(qtbot: QtBot) -> None:
    for dots in (96, 1200):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(dots)
        print_on(writer, CHART)
        written = bytes(buffer.data().data())
        assert written.startswith(b"%PDF") and written.count(b"/Type /Page\n") == 1


def test_every_way_of_saving_is_in_the_menu(qtbot: QtBot, theme: Theme) -> None:
    card = shown(qtbot, theme)
    asked: list[str] = []
    card.save.connect(lambda chart, suffix: asked.append(suffix))
    for action in card.keep.menu().actions():
        action.trigger()
    assert asked[:3] == list(FORMATS)
    assert asked[3:] in ([], ["print"])
