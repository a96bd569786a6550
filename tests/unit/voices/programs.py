"""Small stand-ins for speech programs: they write down how they were called, and write a tone."""

from __future__ import annotations

import sys
from ast import literal_eval
from pathlib import Path
from typing import NamedTuple

import pytest

posix = pytest.mark.skipif(
    sys.platform == "win32", reason="the stand-in is a script with a #! line"
)

_PROGRAM = """#!{python}
import math, os, struct, sys, wave
from pathlib import Path
given = sys.argv[1:]
text = sys.stdin.buffer.read().decode("utf-8")
answers = {answers!r}
if len(given) and given[-1] in answers:
    print(answers[given[-1]])
    sys.exit()
for name in [*given, os.environ.get("FELTSENSE_TEXT", "")]:
    if name.endswith(".txt"):
        text = Path(name).read_text(encoding="utf-8")
extra = {{key: value for key, value in os.environ.items() if key.startswith("FELTSENSE_")}}
with open({calls!r}, "a", encoding="utf-8") as calls:
    calls.write(repr((given, text, extra)) + "\\n")
if "fail" in text:
    sys.exit(3)

def write(path):
    tone = [int(8000 * math.sin(2 * math.pi * 300 * n / {rate})) for n in range({rate} // 2)]
    with wave.open(path, "wb") as out:
        out.setparams((1, 2, {rate}, 0, "NONE", ""))
        out.writeframes(struct.pack("<%dh" % len(tone), *tone))

if "--output_dir" in given:
    for number, line in enumerate(text.splitlines()):
        write(os.path.join(given[given.index("--output_dir") + 1], "%d.wav" % (99 + number)))
else:
    write(next(name for name in [*given, *extra.values()] if name.endswith(".wav")))
"""


class Call(NamedTuple):
    """How a stand-in was called: its arguments, what it read, and what of ours it was told."""

    arguments: list[str]
    text: str
    environment: dict[str, str]


class StandIn:
    """A program called `name` in the folder `folder`; `answers` go by the last argument."""

    def __init__(
        self, folder: Path, name: str, answers: dict[str, str] | None = None, rate: int = 22_050
    ) -> None:
        self.path = folder / name
        self._calls = folder / f"{name}.calls"
        script = _PROGRAM.format(
            python=sys.executable, answers=answers or {}, calls=str(self._calls), rate=rate
        )
        self.path.write_text(script, encoding="utf-8")
        self.path.chmod(0o755)

    @property
    def calls(self) -> list[Call]:
        """Each time that it was to speak."""
        if not self._calls.exists():
            return []
        rows = self._calls.read_text(encoding="utf-8").splitlines()
        return [Call(*literal_eval(row)) for row in rows]
