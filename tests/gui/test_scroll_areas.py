"""A scroll area that is read aloud: what Qt says of it, and no child beyond the last."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QGraphicsView, QLabel, QScrollArea, QTextEdit, QWidget
from feltsense.gui import scroll_areas

app = QApplication([])

def of(widget):
    return QAccessible.queryAccessibleInterface(widget)

def told(area):
    area.show()
    app.processEvents()
    found = of(area)
    children = [found.child(place) for place in range(found.childCount())]
    return (
        found.role(), found.text(QAccessible.Text.Name),
        [(child.role(), child.object().objectName(), found.indexOfChild(child))
         for child in children],
    )

def area():
    made = QScrollArea()
    content = QWidget()
    content.setFixedSize(900, 900)
    made.setWidget(content)
    made.setAccessibleName("a page")
    made.resize(200, 200)
    return made

as_qt = told(area())
scroll_areas.install()
assert told(area()) == as_qt and len(as_qt[2]) == 3, as_qt

for _ in range(50):
    page = area()
    found = of(page)
    page.show()
    app.processEvents()
    last = found.childCount() - 1
    assert found.child(last) is not None
    page.hide()  # and the bars with it: what was counted is not there any more
    assert found.childCount() == 1 and found.child(0).object() is page.viewport()
    for gone in (last, 99, -1):
        assert found.child(gone) is None
    other = QWidget()
    assert found.indexOfChild(of(other)) == -1
    del found
    page.deleteLater()
    del page
    app.processEvents()

view = QGraphicsView()
assert of(view).childCount() >= 1 and of(view).child(9) is None
text = QTextEdit("words")
assert of(text).role() == QAccessible.Role.EditableText  # Qt's own
print("well")
"""


def test_it_is_as_qt_says_and_nothing_is_read_beyond_its_end() -> None:
    """In a process of its own: without the guard it ends by a segmentation fault."""
    run = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PROGRAM],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.stdout.strip() == "well", run.stdout + run.stderr
