"""How the person's files are kept just now: as they are, sealed, or locked and not to be had.

One object for the life of the app, handed to whoever reads or writes such files, so that locking
reaches all of them at once. It may be asked from any thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from feltsense.language import tr
from feltsense.vault.durable import write_durably
from feltsense.vault.key_record import State
from feltsense.vault.sealing import Altered, Locked, Seal, is_sealed


@dataclass(frozen=True, slots=True)
class _Now:
    """How it stands, in one piece: another thread never sees half of a change."""

    seal: Seal | None
    state: State
    locked: bool


class Kept:
    """Keeps files plain without a `seal`; with one as `state` says; not at all while locked."""

    def __init__(
        self, seal: Seal | None = None, state: State = State.SEALED, *, locked: bool = False
    ) -> None:
        self._now = _Now(seal, state, locked)

    def __repr__(self) -> str:
        now = self._now
        return f"Kept({'locked' if now.locked else 'sealed' if now.seal else 'plain'})"

    @property
    def seal(self) -> Seal | None:
        """The seal, while there is one and it is not locked."""
        return self._now.seal

    @property
    def is_locked(self) -> bool:
        """Whether there are keys, and they are not at hand."""
        return self._now.locked

    @property
    def seals(self) -> bool:
        """Whether what is written from now on is sealed."""
        return self._now.seal is not None and self._now.state is not State.OPENING

    @property
    def is_settled(self) -> bool:
        """Whether everything there is was sealed, and nothing plain can be among it."""
        return self._now.seal is not None and self._now.state is State.SEALED

    def lock(self) -> None:
        """Forget the key. Nothing can be read or written until `unlock`."""
        self._become(_Now(None, State.SEALED, True))

    def unlock(self, seal: Seal, state: State = State.SEALED) -> None:
        """Keep files under the seal; as `state` says, plain ones may be among them meanwhile."""
        self._become(_Now(seal, state, False))

    def end(self) -> None:
        """Keep files as they are from now on: encryption was turned off."""
        self._become(_Now(None, State.SEALED, False))

    def _become(self, now: _Now) -> None:
        before, self._now = self._now.seal, now
        if before is not None and before is not now.seal:
            before.forget()

    def read(self, path: Path, what: str, *, plain_too: bool = False) -> bytes:
        """What the file says, as `opened` has it. Raises OSError besides."""
        return self.opened(what, path.read_bytes(), plain_too=plain_too)

    def write(self, path: Path, what: str, data: bytes) -> None:
        """Write it durably, sealed where things are sealed. Raises Locked and OSError."""
        write_durably(path, self.sealed(what, data))

    def opened(self, what: str, data: bytes, *, plain_too: bool = False) -> bytes:
        """What stands in bytes that were read.

        Where everything is sealed, what is not comes from somebody else, and is refused unless
        `plain_too`. Raises CannotUnseal.
        """
        now = self._now
        if now.locked or (now.seal is None and is_sealed(data)):
            raise Locked(tr("it is locked"))
        if now.seal is None:
            return data
        if is_sealed(data):
            return now.seal.open(what, data)
        if now.state is State.SEALED and not plain_too:
            raise Altered(tr("it is not sealed, and was put there by something else"))
        return data

    def sealed(self, what: str, data: bytes) -> bytes:
        """The bytes to be written. Raises Locked."""
        now = self._now
        if now.locked:
            raise Locked(tr("it is locked"))
        if now.seal is None or now.state is State.OPENING:
            return data
        return now.seal.seal(what, data)
