"""The real app in one part of the world and then in another: an old entry keeps hour and day."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from zoneinfo import TZPATH

import pytest

from feltsense.journal.journal import Journal
from tests.e2e.desktop import Desktop, desktop_missing, feltsense, wait_for
from tests.soundserver import sound_server_missing

WHY_NOT = (
    desktop_missing()
    or sound_server_missing()
    or (None if any(Path(path, "Pacific/Auckland").exists() for path in TZPATH) else "no zones")
)

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop or sound here: {WHY_NOT}"),
]

KEEP = """
import sys
from datetime import datetime
from pathlib import Path
from feltsense.feeling.ratings import Felt, Rating
from feltsense.journal.journal import Journal
from feltsense.journal.records import CheckIn
now = datetime.now().astimezone()
journal = Journal(Path(sys.argv[1]))
journal.add(CheckIn(now, Rating("check-in", now, felt=(Felt("tired", 4),))))
journal.close()
"""


def started_in(zone: str, screen: Desktop) -> dict[str, str]:
    return {**screen.environment, "TZ": zone}


def entries(screen: Desktop) -> list[str]:
    return [control.name for control in screen.controls() if control.role == "table cell"]


def look(screen: Desktop) -> str:
    """The one entry, as a screen reader finds it in the list."""
    screen.click("Your sessions", "check box", 40)
    found = wait_for(lambda: entries(screen) or None, 20)
    assert found is not None and len(found) == 1
    return found[0]


def test_an_entry_of_auckland_stays_what_it_was_in_los_angeles(
    screen: Desktop, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    screen.environment["FELTSENSE_STATE"] = str(tmp_path / "state")
    home, away = (started_in(zone, screen) for zone in ("Pacific/Auckland", "America/Los_Angeles"))
    subprocess.run([sys.executable, "-c", KEEP, str(data / "journal")], env=home, check=True)
    (kept,) = Journal(data / "journal", read_only=True).check_ins()
    said = f"{kept.at:%A} {kept.at.day} {kept.at:%B %Y}, {kept.at.hour}:{kept.at:%M}"

    rows = []
    for environment in (home, away):
        with feltsense(["--data", str(data)], environment, tmp_path / "log"):
            rows.append(look(screen))
        assert "Traceback" not in (tmp_path / "log").read_text()
    assert rows[0] == rows[1]
    assert said in rows[1] and "tired 4" in rows[1]

    out = tmp_path / "out.zip"
    command = [sys.executable, "-m", "feltsense", "--data", str(data)]
    subprocess.run(
        [*command, "export", "--format", "csv", "--output", str(out)], env=away, check=True
    )
    with zipfile.ZipFile(out) as packed:
        text = packed.read("check_ins.csv").decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["time"] == f"{kept.at:%Y-%m-%d %H:%M}"
    assert row["offset"] in ("UTC+12:00", "UTC+13:00")
    assert datetime.fromisoformat(row["utc"]) == kept.at
