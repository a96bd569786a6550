"""The sound device: the only file that knows sounddevice, and only the audio process calls it.

sounddevice is imported inside the functions, for the import alone opens the system's sound and
fails where PortAudio is missing. Only callback streams are used: the blocking ones crash.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from feltsense.score.cues import RATE

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

BLOCK = 1024
LATENCY = 0.17
"""Seconds of sound asked to lie ready in the device; less leaves gaps, more answers late."""

Fill = Callable[["Samples", int], None]
"""Fills a stereo block that is heard so many nanoseconds after the call."""


class DeviceError(Exception):
    """Why there is no sound, in plain words; `lasting` where trying again would not help."""

    def __init__(self, message: str, *, lasting: bool = False) -> None:
        super().__init__(message)
        self.lasting = lasting


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
        raise DeviceError("The sound device did not open.") from error
    return stream


def output_names() -> tuple[tuple[str, ...], str | None]:
    """The names of all devices that can play, and that of the default one; DeviceError as above."""
    sounddevice = _library()
    names = tuple(_outputs(sounddevice).values())
    try:
        return names, str(sounddevice.query_devices(kind="output")["name"])
    except (sounddevice.PortAudioError, ValueError):
        return names, None


def _library() -> Any:
    try:
        import sounddevice
    except OSError as error:
        raise DeviceError(
            "Sound needs the PortAudio library (on Debian and Ubuntu: libportaudio2).",
            lasting=True,
        ) from error
    except Exception as error:  # PortAudio is there, but cannot be started
        raise DeviceError("The sound system could not be reached.") from error
    return sounddevice


def _outputs(sounddevice: Any) -> dict[int, str]:
    return {
        int(device["index"]): str(device["name"])
        for device in sounddevice.query_devices()
        if device["max_output_channels"] >= 1
    }


def _find(sounddevice: Any, name: str | None) -> int | None:
    """The number of the device called `name`; None for the default one."""
    outputs = _outputs(sounddevice)
    if not outputs:
        raise DeviceError("No sound device was found.")
    if name is None:
        return None
    for index, known in outputs.items():
        if known == name:
            return index
    # Somebody who chose headphones would not want the room to listen instead.
    raise DeviceError(f"The sound device '{name}' is not connected.")
