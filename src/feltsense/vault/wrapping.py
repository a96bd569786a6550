"""One key wrapped under what a person knows: Argon2id (RFC 9106), then AES-256-GCM.

The parameters are stored beside what they made and are authenticated with it, so that nobody can
have a passphrase stretched less than was meant; what is below today's is wrapped anew when it is
next unlocked. Nothing secret stands in a message or a repr.
"""

from __future__ import annotations

import base64
import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from feltsense.language import tr
from feltsense.vault.sealing import KEY_BYTES

_KIND = "argon2id"
_SALT, _NONCE, _TAG = 16, 12, 16
_MOST_PASSES, _MOST_MEMORY, _MOST_LANES = 64, 4 << 20, 64


@dataclass(frozen=True, slots=True)
class Cost:
    """What a guess costs: passes over the memory, KiB of it, and lanes."""

    passes: int = 3
    memory: int = 64 * 1024
    lanes: int = 4

    @property
    def is_possible(self) -> bool:
        """Whether Argon2id takes it, and no computer is brought to its knees by it."""
        return (
            1 <= self.passes <= _MOST_PASSES
            and 1 <= self.lanes <= _MOST_LANES
            and 8 * self.lanes <= self.memory <= _MOST_MEMORY
        )

    def is_below(self, other: Cost) -> bool:
        """Whether a guess costs less than with `other`."""
        return self.passes < other.passes or self.memory < other.memory


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A key of KEY_BYTES under a secret."""

    cost: Cost
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    key: bytes = field(repr=False)

    def to_json(self) -> dict[str, object]:
        """As it is stored."""
        return {
            "kind": _KIND,
            "passes": self.cost.passes,
            "memory": self.cost.memory,
            "lanes": self.cost.lanes,
            "salt": _text(self.salt),
            "nonce": _text(self.nonce),
            "key": _text(self.key),
        }


def from_json(stored: Mapping[str, object]) -> Wrapped:
    """What was stored. Raises ValueError, KeyError or TypeError where it is no such thing."""
    numbers = [stored["passes"], stored["memory"], stored["lanes"]]
    passes, memory, lanes = (number for number in numbers if type(number) is int)
    cost = Cost(passes, memory, lanes)
    parts = _bytes(stored["salt"]), _bytes(stored["nonce"]), _bytes(stored["key"])
    fits = tuple(map(len, parts)) == (_SALT, _NONCE, KEY_BYTES + _TAG)
    if stored["kind"] != _KIND or not cost.is_possible or not fits:
        raise ValueError("not a wrapped key")
    return Wrapped(cost, *parts)


def wrap(secret: bytearray, key: bytes | bytearray, about: str, cost: Cost) -> Wrapped:
    """The key wrapped under the secret; `about` is authenticated with it."""
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    with _Stretched(secret, salt, about, cost) as stretched:
        return Wrapped(cost, salt, nonce, AESGCM(stretched).encrypt(nonce, key, about.encode()))


def unwrap(secret: bytearray, wrapped: Wrapped, about: str) -> bytearray | None:
    """The key, to be overwritten by the caller; None where the secret is another one."""
    key = bytearray(KEY_BYTES)
    with _Stretched(secret, wrapped.salt, about, wrapped.cost) as stretched:
        try:
            AESGCM(stretched).decrypt_into(wrapped.nonce, wrapped.key, about.encode(), key)
        except InvalidTag:
            return None
    return key


def wipe(secret: bytearray) -> None:
    """Overwrite it with zeros."""
    secret[:] = bytes(len(secret))


class _Stretched:
    """What Argon2id makes of a secret, for as long as a block lasts."""

    def __init__(self, secret: bytearray, salt: bytes, about: str, cost: Cost) -> None:
        self._key = bytearray(KEY_BYTES)
        argon = Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=cost.passes,
            lanes=cost.lanes,
            memory_cost=cost.memory,
            ad=f"{about} {cost.passes} {cost.memory} {cost.lanes}".encode(),
        )
        try:
            # A bytearray may be given, though the types say bytes: it can be overwritten.
            argon.derive_into(secret, self._key)  # type: ignore[arg-type]
        except MemoryError:
            needed = tr(
                "there is not enough free memory: {number} MB are needed",
                number=cost.memory // 1024,
            )
            raise OSError(errno.ENOMEM, needed) from None

    def __enter__(self) -> bytearray:
        return self._key

    def __exit__(self, *_: object) -> None:
        wipe(self._key)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(stored: object) -> bytes:
    if not isinstance(stored, str):
        raise TypeError("not text")
    return base64.b64decode(stored, validate=True)
