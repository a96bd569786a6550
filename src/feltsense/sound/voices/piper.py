"""Speech by Piper with a model that the person has put into the data folder: no model is shipped.

A model is two files, `NAME.onnx` and `NAME.onnx.json`. Piper (GPL-3) runs as a program of its
own: the `piper` program, else `python -m piper` where it is installed beside Feltsense.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from feltsense.language import tr
from feltsense.sound.cache import SpeechCache
from feltsense.sound.voices.program import PATIENCE, Spoken, read_sound, run
from feltsense.sound.voices.spoken import SpokenVoice

SLOWER = 1.7
"""How much longer than the model's own pace."""


@dataclass(frozen=True, slots=True)
class Piper:
    """One Piper model; `program` is the command and its first arguments."""

    program: tuple[str, ...]
    model: Path
    language: str
    state: str
    """What tells this file from another under its name: its size and time."""

    @property
    def identity(self) -> str:
        return f"piper {self.model.name} {self.state} {SLOWER}"

    def speaks(self, language: str) -> bool:
        return language.split("-")[0].lower() == self.language

    def say(self, sentences: Sequence[str], language: str) -> list[Spoken] | None:
        with tempfile.TemporaryDirectory(prefix="feltsense-") as folder:
            command = [*self.program, "--model", str(self.model), "--output_dir", folder]
            command += ["--length_scale", str(SLOWER)]
            # The model is loaded once a line: each line of the text becomes a file, and their
            # names are times.
            if run(command, "".join(f"{sentence}\n" for sentence in sentences)) is None:
                return None
            files = sorted(Path(folder).glob("*.wav"), key=lambda path: (len(path.stem), path.stem))
            spoken = [heard for file in files if (heard := read_sound(file)) is not None]
        return spoken if len(spoken) == len(sentences) else None


def piper_voices(models: Path, cache: SpeechCache | None = None) -> tuple[SpokenVoice, ...]:
    """A voice for each model in the folder `models`; none where there is no Piper."""
    found = [path for path in sorted(models.glob("*.onnx")) if Path(f"{path}.json").is_file()]
    program = _program() if found else None
    if program is None:
        return ()
    voices = []
    for model in found:
        try:
            about = json.loads(Path(f"{model}.json").read_text(encoding="utf-8"))
            language = str(about["espeak"]["voice"]).split("-")[0].lower()
            state = model.stat()
        except (OSError, ValueError, KeyError, TypeError):
            continue
        engine = Piper(program, model, language, f"{state.st_size} {state.st_mtime_ns}")
        title = tr("Piper, {replace}", replace=model.stem.replace("_", " ").replace("-", " "))
        voices.append(SpokenVoice(f"piper-{model.stem}", title, engine, cache))
    return tuple(voices)


def _program() -> tuple[str, ...] | None:
    """How Piper is started here; another program of that name (for mice) does not know a model."""
    named = shutil.which("piper")
    ways: list[tuple[str, ...]] = [(named,)] if named else []
    if not getattr(sys, "frozen", False) and find_spec("piper") is not None:
        ways.append((sys.executable, "-m", "piper"))
    for way in ways:
        if "--model" in (run([*way, "--help"], patience=PATIENCE) or ""):
            return way
    return None
