"""A note as it will look: set in type, and nothing is loaded or opened for it."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.gui.notes.looks import ClosedDocument, Looks
from feltsense.gui.theme import Theme


@pytest.fixture
def looks(theme: Theme, qtbot: QtBot) -> Looks:
    view = Looks(theme, "Note")
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    return view


def test_markdown_is_set(looks: Looks) -> None:
    looks.show_markdown("# Rain\n\n- **roof**\n- tram\n\n<b>as typed</b>")
    assert looks.toPlainText() == "Rain\nroof\ntram\n<b>as typed</b>"
    assert looks.document().firstBlock().blockFormat().headingLevel() == 1


def test_nothing_is_loaded(looks: Looks, tmp_path: Path, qtbot: QtBot) -> None:
    """Neither from the network, nor a picture that lies on this computer."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    red = QImage(200, 200, QImage.Format.Format_RGB32)
    red.fill(QColor("#ff0000"))
    path = tmp_path / "red.png"
    red.save(str(path))
    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        web = f"http://127.0.0.1:{server.server_port}"
        looks.show_markdown(
            f"![web]({web}/a.png) ![here]({path}) ![file](file://{path}) [link]({web}/b)\n\n"
            f"<img src='{web}/c.png'>"
        )
        qtbot.wait(200)
        shown = looks.grab().toImage()
    finally:
        server.shutdown()
        server.server_close()
    assert asked == []
    colours = {
        shown.pixelColor(x, y).name()
        for x in range(0, shown.width(), 3)
        for y in range(0, shown.height(), 3)
    }
    assert "#ff0000" not in colours
    assert "[picture: here]" in looks.toPlainText()


def test_a_document_gets_nothing(tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "a.txt"
    path.write_text("text")
    kind = QTextDocument.ResourceType.StyleSheetResource.value
    assert ClosedDocument().resource(kind, path.as_uri()) is None


def test_links_cannot_be_opened(looks: Looks) -> None:
    flags = looks.textInteractionFlags()
    for flag in ("LinksAccessibleByMouse", "LinksAccessibleByKeyboard", "TextEditable"):
        assert not flags & Qt.TextInteractionFlag[flag]


def test_nothing_of_it_stays(looks: Looks) -> None:
    looks.show_markdown("roof")
    looks.show_markdown("")
    looks.undo()
    assert looks.toPlainText() == ""


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    text=st.lists(
        st.sampled_from(["![", "](a.png)", "[", "]", "(", ")", "`", "- ", "> ", "\n", "|", "---",
                         "# ", "*", "<", "&amp;", "1. ", "\t", "a", "שלום", "```"]),
        max_size=40,
    ).map("".join)
)  # fmt: skip
def test_whatever_is_typed_can_be_shown(looks: Looks, text: str) -> None:
    looks.show_markdown(text)
    assert "\ufffc" not in looks.toPlainText()
