"""Speech by other programs than flite: stand-ins, and the real ones where there are any."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from feltsense.score.cues import RATE
from feltsense.sound.loudness import loudness
from feltsense.sound.voices.espeak import espeak_voices
from feltsense.sound.voices.flite import flite_voices
from feltsense.sound.voices.piper import piper_voices
from feltsense.sound.voices.program import run
from feltsense.sound.voices.spoken import SpokenVoice
from feltsense.sound.voices.system import system_voices
from tests.unit.voices.programs import StandIn, posix

NASTY = "-o /x; $(ls) `ls` \u2018it\u2019s\u2019 & \u00e9."

ESPEAK = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  de              --/M      German             gmw/de
 2  en-gb           --/M      English            gmw/en               (en 2)"""
SAY = """Albert              en_US    # Hello! My name is Albert.
Anna                de_DE    # Hallo!
Bad News            en_US    # Hello!
Samantha            en_US    # Hello! My name is Samantha.
Daniel              en_GB    # Hello!"""
SAPI = "de-DE\tMicrosoft Hedda Desktop\nen-US\tMicrosoft Zira Desktop\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that alone holds the programs of this machine."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def test_a_machine_without_programs_has_no_voices(here: Path) -> None:
    assert espeak_voices() == flite_voices() == piper_voices(here) == ()
    for platform in ("darwin", "win32", "linux"):
        assert system_voices(platform=platform) == ()


@posix
def test_espeak_is_asked_for_the_language_and_reads_the_line(here: Path) -> None:
    program = StandIn(
        here, "espeak-ng", {"--voices": ESPEAK, "--version": "espeak 1.5 Data at: /x"}
    )
    (voice,) = espeak_voices()
    assert voice.name == "espeak-ng"
    assert voice.frames(NASTY, "en") is not None
    assert voice.frames("Gr\u00fc\u00dfe.", "de-AT") is not None
    assert voice.frames("Bonjour.", "fr") is None
    assert voice.frames("Please fail.", "en-GB") is None
    assert [(call.arguments[:2], call.text) for call in program.calls] == [
        (["-v", "en"], f"{NASTY}\n"),
        (["-v", "de"], "Gr\u00fc\u00dfe.\n"),
        (["-v", "en-gb"], "Please fail.\n"),
    ]


@posix
def test_mac_os_gives_the_line_by_a_file_to_a_voice_worth_hearing(here: Path) -> None:
    program = StandIn(here, "say", {"?": SAY}, rate=RATE)
    (voice,) = system_voices(platform="darwin")
    for language in ("en", "en-GB", "de"):
        assert voice.frames(NASTY, language) is not None
    assert voice.frames("Bonjour.", "fr") is None
    assert [call.arguments[1] for call in program.calls] == ["Samantha", "Daniel", "Anna"]
    assert {call.text for call in program.calls} == {f"{NASTY}\n"}
    assert not any("(ls)" in argument for call in program.calls for argument in call.arguments)


@posix
def test_windows_names_voice_and_files_in_the_environment(here: Path) -> None:
    listing = StandIn(here, "powershell")
    assert system_voices(platform="win32") == ()  # an answer that is no list
    script = next(iter(listing.calls)).arguments[-1]
    assert "GetInstalledVoices" in script
    program = StandIn(here, "powershell", {script: SAPI}, rate=RATE)
    (voice,) = system_voices(platform="win32")
    assert voice.frames(NASTY, "en-GB") is not None
    call = program.calls[-1]
    assert call.text == f"{NASTY}\n"
    assert call.environment["FELTSENSE_VOICE"] == "Microsoft Zira Desktop"
    assert not any("ls" in argument for argument in call.arguments)


@posix
def test_festival_speaks_english_with_its_clearer_voice(here: Path) -> None:
    StandIn(here, "festival", {"(print (voice.list))": "(kal_diphone cmu_us_slt_arctic_hts)"})
    program = StandIn(here, "text2wave", rate=32_000)
    (voice,) = system_voices(platform="linux")
    assert voice.frames(NASTY, "en") is not None
    assert voice.frames("Bonjour.", "fr") is None
    (call,) = program.calls
    assert "(voice_cmu_us_slt_arctic_hts)" in call.arguments
    assert call.text == f"{NASTY}\n"


@posix
def test_piper_speaks_with_models_of_the_person_and_loads_each_once_a_line(
    here: Path, tmp_path: Path
) -> None:
    models = tmp_path / "voices"
    assert piper_voices(models) == ()
    models.mkdir()
    for name, about in (
        ("en_US-joe", {"espeak": {"voice": "en-us"}}),
        ("de_DE-eva", {"espeak": {"voice": "de"}}),
        ("torn", {}),
    ):
        (models / f"{name}.onnx").write_bytes(b"a model")
        (models / f"{name}.onnx.json").write_text(json.dumps(about), encoding="utf-8")
    (models / "alone.onnx").write_bytes(b"a model without its description")
    StandIn(here, "piper", {"--help": "usage: a program for mice"})
    assert piper_voices(models) == ()
    program = StandIn(here, "piper", {"--help": "usage: piper --model MODEL"})
    german, english = piper_voices(models)
    assert (german.name, english.name) == ("piper-de_DE-eva", "piper-en_US-joe")
    assert english.title == "Piper, en US joe"
    line = " ".join(f"Sentence {number}." for number in range(12))
    clip = english.clip(line, "en-GB")
    assert clip is not None
    assert english.frames("Bonjour.", "fr") is None
    (call,) = program.calls
    assert call.arguments[1] == str(models / "en_US-joe.onnx")
    assert call.text.splitlines() == [f"Sentence {number}." for number in range(12)]
    assert english.frames("Please fail.", "en") is None


def test_a_program_that_hangs_or_is_gone_gives_nothing(tmp_path: Path) -> None:
    assert run([str(tmp_path / "gone")]) is None
    if (sleep := shutil.which("sleep")) is not None:
        assert run([sleep, "60"], patience=0.05) is None


def real_voices() -> list[SpokenVoice]:
    """Of the programs on this machine; the tests' own list of packages has flite and espeak-ng."""
    return [*flite_voices(), *espeak_voices(), *system_voices()]


@pytest.mark.parametrize("program", ["flite", "espeak-ng"])
def test_a_real_program_speaks_at_an_unhurried_pace(program: str) -> None:
    voices = {voice.name: voice for voice in real_voices()}
    if program not in voices:
        pytest.skip(f"{program} is not installed")
    lines = (
        "Look around the room, as slowly as you like. Eyes can stay open.",
        "A sound in the room, or your hands, whichever you like.",
        "There is nothing to get right. If you notice nothing, that counts.",
    )
    seconds = 0.0
    for line in lines:
        clip = voices[program].clip(line, "en")
        assert clip is not None
        assert loudness(clip) == pytest.approx(-23.0, abs=0.2)
        seconds += len(clip) / RATE
    pace = sum(len(line.split()) for line in lines) / seconds * 60
    assert 85 < pace < 120
