"""What a file of keys says, as bytes: JSON with a version, a SHA-256 of the rest, and a proof.

The SHA-256 tells damage without a passphrase. The proof, sealed under the data key itself, tells
what its holder has written from what somebody else has, who may well mend a SHA-256. Versions to
come keep `version` and `sha256` as they are here, so that newer and damaged stay two things.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, field, replace
from enum import StrEnum

from feltsense.language import tr
from feltsense.vault.sealing import KEY_ID_BYTES, CannotUnseal, Seal
from feltsense.vault.wrapping import Wrapped, from_json

VERSION = 1
_FORMAT = "feltsense keys"
_WHAT = "keys"


class State(StrEnum):
    """How far it has come with locking everything away, or with opening it again."""

    SEALING = "sealing"
    SEALED = "sealed"
    OPENING = "opening"


class CannotUnlock(Exception):
    """The data key cannot be had; the message is a sentence for the person."""


class KeysDamaged(CannotUnlock):
    """No copy of the keys is whole."""


class KeysNewer(CannotUnlock):
    """A newer Feltsense has written the keys."""


@dataclass(frozen=True, slots=True)
class KeyRecord:
    """The wrapped data key called `key_id`, twice, and how far sealing has come."""

    key_id: bytes
    state: State
    code_used: bool
    passphrase: Wrapped
    code: Wrapped
    proof: bytes = field(default=b"", repr=False)

    def proven(self, seal: Seal) -> KeyRecord:
        """The same with the proof that the holder of the key has written it."""
        return replace(self, proof=seal.seal(_WHAT, _digest(self._body())))

    def is_proven(self, seal: Seal) -> bool:
        """Whether the holder of the key has written it, all of it."""
        try:
            return seal.open(_WHAT, self.proof) == _digest(self._body())
        except CannotUnseal:
            return False

    def to_bytes(self) -> bytes:
        """As it is stored."""
        content = {**self._body(), "proof": base64.b64encode(self.proof).decode()}
        content["sha256"] = _digest(content).hex()
        return json.dumps(content, indent=1).encode() + b"\n"

    def _body(self) -> dict[str, object]:
        return {
            "format": _FORMAT,
            "version": VERSION,
            "key_id": self.key_id.hex(),
            "state": self.state.value,
            "code_used": self.code_used,
            "passphrase": self.passphrase.to_json(),
            "code": self.code.to_json(),
        }


def read(data: bytes) -> KeyRecord:
    """What was stored. Raises KeysDamaged and KeysNewer."""
    try:
        content = json.loads(data)
        told = content.pop("sha256")
        if told != _digest(content).hex():
            raise ValueError("another SHA-256")
        if content["version"] > VERSION:
            raise KeysNewer(tr("Your keys were written by a newer Feltsense. Please use that one."))
        record = KeyRecord(
            bytes.fromhex(content["key_id"]),
            State(content["state"]),
            content["code_used"] is True,
            from_json(content["passphrase"]),
            from_json(content["code"]),
            base64.b64decode(content["proof"], validate=True),
        )
        if content["format"] != _FORMAT or len(record.key_id) != KEY_ID_BYTES:
            raise ValueError("another format")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise KeysDamaged(tr("The file of your keys is damaged.")) from None
    return record


def _digest(content: dict[str, object]) -> bytes:
    plain = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).digest()
