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

from feltsense.language import marked
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


NONE_FOUND = marked("No sound device was found, or another program holds it.")

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
    device = _find(
        sounddevice,
        "output",
        name,
        NONE_FOUND,
        away=marked("The sound device that was chosen is not there just now."),
    )

    def callback(out: Samples, frames: int, time: Any, flags: Any) -> None:
        fill(out, int((time.outputBufferDacTime - time.currentTime) * 1e9))

    refused = marked("The sound device did not open. Another program may hold it.")
    return _started(sounddevice, "OutputStream", device, 2, callback, refused)


def open_input(take: Take, name: str | None = None) -> Stream:
    """Open and start the default microphone or the one called `name`, mono; DeviceError as above.

    `take` is called from the audio thread with each block and may not keep it.
    """
    sounddevice = _library()
    none_found = marked("No microphone was found. Is one connected?")
    away = marked("The microphone that was chosen is not there just now.")
    device = _find(sounddevice, "input", name, none_found, away)

    def callback(block: Samples, frames: int, time: Any, flags: Any) -> None:
        take(block[:, 0])

    refused = marked(
        "The microphone did not open. Another program may hold it, or the system's privacy "
        "settings do not let Feltsense use it."
    )
    return _started(sounddevice, "InputStream", device, 1, callback, refused)


def _started(
    sounddevice: Any,
    kind: str,
    device: int | None,
    channels: int,
    callback: Callable[[Samples, int, Any, Any], None],
    refused: str,
) -> Stream:
    """A stream of sounddevice's class `kind`, open and running; else DeviceError(`refused`)."""
    try:
        stream: Stream = getattr(sounddevice, kind)(
            samplerate=RATE,
            blocksize=BLOCK,
            device=device,
            channels=channels,
            dtype="float32",
            latency=LATENCY,
            callback=callback,
        )
        stream.start()
    except (sounddevice.PortAudioError, ValueError) as error:
        raise DeviceError(refused, Trouble.DEVICE) from error
    return stream


def input_names() -> tuple[tuple[str, ...], str | None]:
    """The names of all microphones, and that of the default one; DeviceError as above."""
    return _names("input")


def output_names() -> tuple[tuple[str, ...], str | None]:
    """The names of all devices that can play, and that of the default one; DeviceError as above."""
    return _names("output")


def _names(kind: str) -> tuple[tuple[str, ...], str | None]:
    sounddevice = _library()
    names = tuple(dict.fromkeys(_known(sounddevice, kind).values()))
    try:
        return names, str(sounddevice.query_devices(kind=kind)["name"])
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
            marked("Sound needs the PortAudio library (on Debian and Ubuntu: libportaudio2)."),
            Trouble.LIBRARY,
        ) from error
    except Exception as error:  # PortAudio is there, but cannot be started
        raise DeviceError(
            marked("The sound system could not be reached."), Trouble.SYSTEM
        ) from error
    return sounddevice


def _known(sounddevice: Any, kind: str) -> dict[int, str]:
    """The names of the devices of a kind, "output" or "input", by their numbers."""
    return {
        int(device["index"]): str(device["name"])
        for device in sounddevice.query_devices()
        if device[f"max_{kind}_channels"] >= 1
    }


def _find(sounddevice: Any, kind: str, name: str | None, none_found: str, away: str) -> int | None:
    """The number of the device called `name`; None for the default one.

    DeviceError, saying `none_found` or `away`, where there is none of the kind or not that one.
    """
    known = _known(sounddevice, kind)
    if not known:
        raise DeviceError(none_found, Trouble.SYSTEM)
    if name is None:
        return None
    found = match(known.values(), name)
    if found is None:
        raise DeviceError(away, Trouble.DEVICE)
    return list(known)[found]
