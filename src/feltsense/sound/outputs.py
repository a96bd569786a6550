"""Which sound devices there are, asked of a process of its own: asking may hang or crash."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Outputs:
    """The names of the devices that can play, the default one's, or a plain `problem`."""

    names: tuple[str, ...] = ()
    default: str | None = None
    problem: str = ""


def find_outputs(seconds: float = 8.0) -> Outputs:
    """The sound devices, within `seconds`. Waits: not for the window's thread."""
    from feltsense.sound.process import list_outputs

    context = multiprocessing.get_context("spawn")
    near, far = context.Pipe(duplex=False)
    process = context.Process(target=list_outputs, args=(far,), daemon=True)
    process.start()
    far.close()
    try:
        if not near.poll(seconds):
            return Outputs(problem="The sound system does not answer.")
        match near.recv():
            case ("devices", names, default):
                found = Outputs(tuple(names), default)
                return found if names else Outputs(problem="No sound device was found.")
            case ("no sound", str(message), _):
                return Outputs(problem=message)
            case other:
                raise AssertionError(f"not a list of devices: {other!r}")
    except EOFError:
        return Outputs(problem="The sound system could not be asked.")
    finally:
        process.kill()
        process.join(1.0)
        near.close()
