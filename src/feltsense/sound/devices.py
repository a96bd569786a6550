"""Which sound devices there are, asked of a process of its own: asking may hang or crash."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass
from enum import Enum
from multiprocessing.connection import Connection
from typing import assert_never

from feltsense.language import tr
from feltsense.sound import device
from feltsense.sound.sleep import SECOND

_PATIENCE = 8 * SECOND


class Kind(Enum):
    """What is asked for: devices that can play, or microphones."""

    OUTPUTS = "outputs"
    INPUTS = "inputs"


@dataclass(frozen=True, slots=True)
class Devices:
    """The names of the devices of one kind, the default one's, or a plain `problem`."""

    names: tuple[str, ...] = ()
    default: str | None = None
    problem: str = ""

    def has(self, name: str) -> bool:
        """Whether the device that was chosen as `name` is among them."""
        return device.match(self.names, name) is not None


class Asking:
    """A question that is under way since monotonic nanosecond `begun`.

    OSError where it cannot be asked.
    """

    def __init__(self, begun: int, kind: Kind = Kind.OUTPUTS) -> None:
        context = multiprocessing.get_context("spawn")
        self._kind = kind
        self._give_up = begun + _PATIENCE
        self._near, far = context.Pipe(duplex=False)
        self._process = context.Process(target=answer, args=(far, kind), daemon=True)
        try:
            self._process.start()
        except OSError:
            self._near.close()
            raise
        finally:
            far.close()

    def answer(self, now: int, wait: float = 0.0) -> Devices | None:
        """What there is, or None while that is not known; waits `wait` seconds at most."""
        try:
            if not self._near.poll(wait):
                if now < self._give_up:
                    return None
                return Devices(problem=tr("The sound system does not answer."))
            match self._near.recv():
                case ("devices", names, default):
                    found = Devices(tuple(names), default)
                    return found if names else Devices(problem=_none_found(self._kind))
                case ("no sound", str(message)):
                    return Devices(problem=tr(message))
                case other:
                    raise AssertionError(f"not a list of devices: {other!r}")
        except (EOFError, OSError):
            return Devices(problem=tr("The sound system could not be asked."))

    def end(self) -> None:
        """Let go of it, answered or not."""
        self._process.kill()
        self._process.join(1.0)
        self._near.close()


def find_devices(kind: Kind, seconds: float = 8.0) -> Devices:
    """The devices of one kind, within `seconds`. Waits: not for the window's thread."""
    asking = Asking(0, kind)
    try:
        found = asking.answer(_PATIENCE, seconds)
        assert found is not None
        return found
    finally:
        asking.end()


def answer(connection: Connection, kind: Kind) -> None:
    """Send ("devices", names, default) or ("no sound", message). A process' target."""
    device.hush_libraries()
    try:
        match kind:
            case Kind.OUTPUTS:
                names, default = device.output_names()
            case Kind.INPUTS:
                names, default = device.input_names()
            case _:
                assert_never(kind)
        connection.send(("devices", names, default))
    except device.DeviceError as error:
        connection.send(("no sound", str(error)))


def _none_found(kind: Kind) -> str:
    return device.NONE_FOUND if kind is Kind.OUTPUTS else tr("No microphone was found.")
