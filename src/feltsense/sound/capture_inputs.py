"""Which microphones there are, asked of a process of its own: asking may hang or crash."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inputs:
    """The names of the microphones, the default one's, or a plain `problem`."""

    names: tuple[str, ...] = ()
    default: str | None = None
    problem: str = ""


def find_inputs(seconds: float = 8.0) -> Inputs:
    """The microphones, within `seconds`. Waits: not for the window's thread."""
    from feltsense.sound.capture_process import list_inputs

    context = multiprocessing.get_context("spawn")
    near, far = context.Pipe(duplex=False)
    process = context.Process(target=list_inputs, args=(far,), daemon=True)
    process.start()
    far.close()
    try:
        if not near.poll(seconds):
            return Inputs(problem="The sound system does not answer.")
        match near.recv():
            case ("devices", names, default):
                found = Inputs(tuple(names), default)
                return found if names else Inputs(problem="No microphone was found.")
            case ("no sound", str(message)):
                return Inputs(problem=message)
            case other:
                raise AssertionError(f"not a list of microphones: {other!r}")
    except (EOFError, OSError):
        return Inputs(problem="The sound system could not be asked.")
    finally:
        process.kill()
        process.join(1.0)
        near.close()
