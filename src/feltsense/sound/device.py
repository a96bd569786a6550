"""The sound device: the only file that knows sounddevice; only processes of their own call it.

sounddevice is imported inside the functions, for the import alone opens the system's sound and
fails where PortAudio is missing. Only callback streams are used: the blocking ones crash.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Protocol

from feltsense.score.cues import RATE
from feltsense.sound.route import Trouble

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

BLOCK = 1024
LATENCY = 0.17
"""Seconds of sound asked to lie ready in the device; less leaves gaps, more answers late."""

Fill = Callable[["Samples", int], None]
"""Fills a stereo block that is heard so many nanoseconds after the call."""
Take = Callable[["Samples"], None]
"""Takes a mono block from a microphone."""


NONE_FOUND = "No sound device was found, or another program holds it."

_PLACE = re.compile(r"\s*\(hw:\d+,\d+\)$")
"""What ALSA adds to a name, and changes when a device is plugged in again."""


class DeviceError(Exception):
    """Why there is no sound: in plain words, and as what kind of `trouble`."""

    def __init__(self, message: str, trouble: Trouble) -> None:
        super().__init__(message)
        self.trouble = trouble


class Stream(Protocol):
    """An open stream."""

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def close(self) -> None: ...


def open_stream(fill: Fill, name: str | None = None) -> Stream:
    """Open and start the one stream, on the default device or the one called `name`.

    `fill` is called from the audio thread for every block of BLOCK frames. DeviceError where there
    is no library, no device, or no such one.
    """
    sounddevice = _library()
    device = _find(sounddevice, name)

    def callback(out: Samples, frames: int, time: Any, flags: Any) -> None:
        fill(out, int((time.outputBufferDacTime - time.currentTime) * 1e9))

    try:
        stream: Stream = sounddevice.OutputStream(
            samplerate=RATE,
            blocksize=BLOCK,
            device=device,
            channels=2,
            dtype="float32",
            latency=LATENCY,
            callback=callback,
        )
        stream.start()
    except (sounddevice.PortAudioError, ValueError) as error:
        raise DeviceError(
            "The sound device did not open. Another program may hold it.", Trouble.DEVICE
        ) from error
    return stream


def open_input(take: Take, name: str | None = None) -> Stream:
    """Open and start the default microphone or the one called `name`, mono; DeviceError as above.

    `take` is called from the audio thread with each block and may not keep it.
    """
    sounddevice = _library()
    inputs = _inputs(sounddevice)
    if not inputs:
        raise DeviceError("No microphone was found. Is one connected?", Trouble.SYSTEM)
    found = None if name is None else match(inputs.values(), name)
    if name is not None and found is None:
        raise DeviceError(f"The microphone '{name}' is not there just now.", Trouble.DEVICE)

    def callback(block: Samples, frames: int, time: Any, flags: Any) -> None:
        take(block[:, 0])

    try:
        stream: Stream = sounddevice.InputStream(
            samplerate=RATE,
            blocksize=BLOCK,
            device=None if found is None else list(inputs)[found],
            channels=1,
            dtype="float32",
            latency=LATENCY,
            callback=callback,
        )
        stream.start()
    except (sounddevice.PortAudioError, ValueError) as error:
        raise DeviceError(
            "The microphone did not open. Another program may hold it, or the system's privacy "
            "settings do not let Feltsense use it.",
            Trouble.DEVICE,
        ) from error
    return stream


def input_names() -> tuple[tuple[str, ...], str | None]:
    """The names of all microphones, and that of the default one; DeviceError as above."""
    sounddevice = _library()
    names = tuple(dict.fromkeys(_inputs(sounddevice).values()))
    try:
        return names, str(sounddevice.query_devices(kind="input")["name"])
    except (sounddevice.PortAudioError, ValueError):
        return names, None


def output_names() -> tuple[tuple[str, ...], str | None]:
    """The names of all devices that can play, and that of the default one; DeviceError as above."""
    sounddevice = _library()
    names = tuple(dict.fromkeys(_outputs(sounddevice).values()))
    try:
        return names, str(sounddevice.query_devices(kind="output")["name"])
    except (sounddevice.PortAudioError, ValueError):
        return names, None


def match(names: Iterable[str], name: str) -> int | None:
    """Which of `names`, counted from 0, is the device that was chosen as `name`; None for none."""
    known = list(names)
    if name in known:
        return known.index(name)
    plain = [_PLACE.sub("", each) for each in known]
    name = _PLACE.sub("", name)
    return plain.index(name) if name in plain else None


def hush_libraries() -> None:
    """Let only Python write to the terminal: the system's sound libraries complain a lot."""
    try:
        kept = os.dup(2)
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 2)
        os.close(null)
    except OSError:  # a program without a terminal
        return
    sys.stderr = os.fdopen(kept, "w", buffering=1, errors="backslashreplace")


def _library() -> Any:
    try:
        import sounddevice
    except OSError as error:
        raise DeviceError(
            "Sound needs the PortAudio library (on Debian and Ubuntu: libportaudio2).",
            Trouble.LIBRARY,
        ) from error
    except Exception as error:  # PortAudio is there, but cannot be started
        raise DeviceError("The sound system could not be reached.", Trouble.SYSTEM) from error
    return sounddevice


def _outputs(sounddevice: Any) -> dict[int, str]:
    return {
        int(device["index"]): str(device["name"])
        for device in sounddevice.query_devices()
        if device["max_output_channels"] >= 1
    }


def _inputs(sounddevice: Any) -> dict[int, str]:
    return {
        int(device["index"]): str(device["name"])
        for device in sounddevice.query_devices()
        if device["max_input_channels"] >= 1
    }


def _find(sounddevice: Any, name: str | None) -> int | None:
    """The number of the device called `name`; None for the default one."""
    outputs = _outputs(sounddevice)
    if not outputs:
        raise DeviceError(NONE_FOUND, Trouble.SYSTEM)
    if name is None:
        return None
    found = match(outputs.values(), name)
    if found is None:
        raise DeviceError(f"'{name}' is not there just now.", Trouble.DEVICE)
    return list(outputs)[found]
