"""Starts a frozen build and holds it against this checkout: is everything in it, and does it run?

    python packaging/smoke.py dist/feltsense

A frozen build loses plug-in files (voices, charts, scripts) without any error, so what both
list must be the same. Every command runs with an empty data folder, and offscreen.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import soundfile

from feltsense import places
from feltsense.feeling.charts import CHARTS
from feltsense.score.cues import RATE
from feltsense.sound.voices.finder import available

SHORT = "grounding/feet-and-chair"
PATIENCE = 300.0


class Failed(Exception):
    """What the build cannot do, in a sentence."""


def run(program: list[str], arguments: list[str], data: Path) -> str:
    """What the command prints; raises Failed where it does not end well."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("PYTHON")
    }
    environment |= {"FELTSENSE_DATA": str(data), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*program, *arguments],
        env=environment,
        cwd=data,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode:
        raise Failed(
            f"`feltsense {' '.join(arguments)}` ended with {done.returncode}: {done.stderr}"
        )
    return done.stdout


def look_through(frozen: list[str], checkout: list[str], data: Path) -> None:
    """Run the commands one by one; raises Failed at the first that is not as it should be."""

    def same(arguments: list[str]) -> str:
        here, there = run(checkout, arguments, data), run(frozen, arguments, data)
        if here != there:
            raise Failed(f"`feltsense {' '.join(arguments)}` differs:\n{there}\nbut here:\n{here}")
        return there

    same(["--version"])
    exercises = same(["list"])
    for script in places.exercises().glob("*/*.md"):
        if "." not in script.stem and script.stem not in exercises:
            raise Failed(f"the exercise {script.stem} is missing")
    same(["score", SHORT, "--json"])

    report = run(frozen, ["doctor"], data)
    for voice in available(places.assets()):
        if voice.name not in report:
            raise Failed(f"the voice {voice.name} is missing from:\n{report}")
    for chart in CHARTS:
        if chart.name not in report and chart.title not in report:
            raise Failed(f"the chart {chart.name} is missing from:\n{report}")

    run(frozen, ["render", SHORT, "--minutes", "2", "-o", str(data / "short.wav")], data)
    sound = soundfile.info(data / "short.wav")
    if (sound.frames, sound.samplerate) != (2 * 60 * RATE, RATE):
        raise Failed(f"two minutes were rendered as {sound.frames} frames at {sound.samplerate}")

    secret, locked, notes = (data / name for name in ("secret", "notes.locked", "notes.md"))
    secret.write_text("only for this try\n")
    out = ["export", "--format", "markdown", "-o", str(locked), "--encrypt-from", str(secret)]
    run(frozen, out, data)
    back = ["unlock-file", str(locked), "-o", str(notes), "--passphrase-from", str(secret)]
    run(frozen, back, data)
    if not notes.read_text().startswith("# Notes") or b"Notes" in locked.read_bytes():
        raise Failed("what was locked does not open again, or was not locked")
    run(frozen, ["backup", "-o", str(data)], data)

    pictures = data / "pictures"
    run(frozen, ["screenshots", str(pictures)], data)
    if not any(picture.stat().st_size > 5000 for picture in pictures.glob("**/*.png")):
        raise Failed("the window opened, but painted nothing")


def main(arguments: list[str]) -> int:
    """Try the build in the folder that is the one argument."""
    if len(arguments) != 1:
        print("say which build: python packaging/smoke.py dist/feltsense", file=sys.stderr)
        return 1
    program = Path(arguments[0]).resolve() / ("feltsense.exe" if os.name == "nt" else "feltsense")
    with tempfile.TemporaryDirectory(prefix="feltsense-smoke-") as data:
        try:
            look_through([str(program)], [sys.executable, "-m", "feltsense"], Path(data))
        except (Failed, OSError, subprocess.TimeoutExpired) as error:
            print(f"smoke test: {error}", file=sys.stderr)
            return 1
    print("smoke test: exercises, voices, charts, rendering, locking and the window are in it")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
