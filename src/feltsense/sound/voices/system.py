"""The voice that the operating system has, rendered to a file and without a network.

macOS: `say`. Windows: SAPI, through PowerShell. Elsewhere: Festival, if there is one; for
speech-dispatcher, which Linux desktops have, plays what it speaks and gives no file.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from feltsense.language import tr
from feltsense.score.cues import RATE
from feltsense.sound.cache import SpeechCache
from feltsense.sound.voices.program import ANSWER, Spoken, one_by_one, run
from feltsense.sound.voices.spoken import SpokenVoice

SAY_PACE = 140
"""Words a minute of macOS."""
SAPI_RATE = -3
"""From -10 to 10: slower."""
FESTIVAL_PACE = 0.68
"""Of a statistical voice's own pace; 1 / FESTIVAL_PACE is how long the others' sounds become."""

_LIKED = ("Samantha", "Ava", "Allison", "Daniel", "Karen", "Moira")
"""Of macOS's English voices: the first of its list is no voice to follow, but for fun."""

# Text and sound are files that the environment names: nothing of a line is in a command.
_SAPI = (
    "$ErrorActionPreference='Stop'; Add-Type -AssemblyName System.Speech; "
    "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer; "
)
_SAPI_LIST = _SAPI + (
    "$s.GetInstalledVoices() | ForEach-Object { if ($_.Enabled) "
    '{ "$($_.VoiceInfo.Culture.Name)`t$($_.VoiceInfo.Name)" } }'
)
_SAPI_SAY = _SAPI + (
    "$s.SelectVoice($env:FELTSENSE_VOICE); $s.Rate=[int]$env:FELTSENSE_RATE; "
    "$f=New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo(48000,"
    "[System.Speech.AudioFormat.AudioBitsPerSample]::Sixteen,"
    "[System.Speech.AudioFormat.AudioChannel]::Mono); "
    "$s.SetOutputToWaveFile($env:FELTSENSE_SOUND,$f); "
    "$s.Speak([IO.File]::ReadAllText($env:FELTSENSE_TEXT,[Text.Encoding]::UTF8)); $s.Dispose()"
)


@dataclass(frozen=True, slots=True)
class System:
    """A speech program of the system: `say_to` makes a sound file of a text file.

    `voices` are the names of its voices by language tag in small letters (`en-gb`).
    """

    called: str
    voices: Mapping[str, str]
    say_to: Callable[[str, Path, Path], bool] = field(repr=False)

    @property
    def identity(self) -> str:
        return f"{self.called} {sorted(self.voices.items())}"

    def speaks(self, language: str) -> bool:
        return self._voice(language) is not None

    def say(self, sentences: Sequence[str], language: str) -> list[Spoken] | None:
        voice = self._voice(language)
        if voice is None:
            return None

        def say_to(sentence: str, sound: Path) -> bool:
            text = sound.with_suffix(".txt")
            text.write_text(sentence + "\n", encoding="utf-8")
            return self.say_to(voice, text, sound)

        return one_by_one(sentences, say_to)

    def _voice(self, language: str) -> str | None:
        """Of the whole tag, else of its first part, else of a relative (`en-us` for `en`)."""
        tag = language.lower()
        first = tag.split("-")[0]
        alike = (name for name in self.voices if name.split("-")[0] == first)
        name = next((name for name in (tag, first) if name in self.voices), next(alike, None))
        return None if name is None else self.voices[name]


def system_voices(
    cache: SpeechCache | None = None, platform: str = sys.platform
) -> tuple[SpokenVoice, ...]:
    """The system's voice, or none."""
    match platform:
        case "darwin":
            engine = _say()
        case "win32":
            engine = _sapi()
        case _:
            engine = _festival()
    if engine is None or not engine.voices:
        return ()
    return (SpokenVoice("system", tr("The computer's own voice"), engine, cache),)


def _say() -> System | None:
    program = shutil.which("say")
    if program is None or (listing := run([program, "-v", "?"], patience=ANSWER)) is None:
        return None
    found = [parsed for row in listing.splitlines() if (parsed := _say_voice(row)) is not None]
    liked = {name: place for place, name in enumerate(_LIKED)}
    found.sort(key=lambda voice: liked.get(voice[1], len(liked)))  # stable: else as it lists them
    voices: dict[str, str] = {}
    for language, name in found:
        voices.setdefault(language, name)

    def say_to(voice: str, text: Path, sound: Path) -> bool:
        command = [program, "-v", voice, "-r", str(SAY_PACE), "-f", str(text), "-o", str(sound)]
        command += ["--file-format=WAVE", f"--data-format=LEI16@{RATE}"]
        return run(command) is not None

    return System(f"say {SAY_PACE}", voices, say_to)


def _say_voice(row: str) -> tuple[str, str] | None:
    """Language and name of a row such as `Bad News   en_US    # Hello!`."""
    words = row.partition("#")[0].split()
    if len(words) < 2:
        return None
    return words[-1].replace("_", "-").lower(), " ".join(words[:-1])


def _sapi() -> System | None:
    program = shutil.which("powershell")
    if program is None:
        return None
    command = [program, "-NoProfile", "-NonInteractive", "-Command"]
    listing = run([*command, _SAPI_LIST], patience=ANSWER)
    if listing is None:
        return None
    voices: dict[str, str] = {}
    for row in listing.splitlines():
        language, tab, name = row.strip().partition("\t")
        if tab:
            voices.setdefault(language.lower(), name)

    def say_to(voice: str, text: Path, sound: Path) -> bool:
        named = {"VOICE": voice, "TEXT": str(text), "SOUND": str(sound), "RATE": str(SAPI_RATE)}
        environment = os.environ | {f"FELTSENSE_{key}": value for key, value in named.items()}
        return run([*command, _SAPI_SAY], environment=environment) is not None

    return System(f"sapi {SAPI_RATE}", voices, say_to)


def _festival() -> System | None:
    lister, program = shutil.which("festival"), shutil.which("text2wave")
    if lister is None or program is None:
        return None
    listing = run([lister, "-b", "(print (voice.list))"], patience=ANSWER)
    names = (listing or "").strip().strip("()").split()
    english = [name for name in names if name.startswith(("cmu_us", "kal", "ked", "rab", "us"))]
    english.sort(key=lambda name: not name.endswith("_hts"))  # the statistical ones are clearer
    if not english:
        return None
    slower = f"(Parameter.set 'Duration_Stretch {1 / FESTIVAL_PACE:.2f})"
    paced = f'(list (list "-r" {FESTIVAL_PACE}))'
    statistical = f"(set! hts_engine_params (append hts_engine_params {paced}))"

    def say_to(voice: str, text: Path, sound: Path) -> bool:
        command = [program, str(text), "-o", str(sound), "-eval", f"(voice_{voice})"]
        command += ["-eval", statistical if voice.endswith("_hts") else slower]
        return run(command) is not None

    return System(f"festival {FESTIVAL_PACE}", {"en": english[0]}, say_to)
