"""Bytes sealed under the data key: nobody without it reads them, or changes them unseen.

    b"feltsense" + format (1 byte) + key id (8 bytes) + nonce (12 bytes) + AES-256-GCM, tag last

`what` says what is sealed, as in `journal/2026-11`: it is not in the bytes but authenticated with
them, so that one sealed thing cannot stand in another's place. Format and key id stand in front
and in the clear, so that a newer version and another key are told from damage. A nonce is random;
one key is good for 2^32 of them (NIST SP 800-38D, 8.3).
"""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from feltsense.language import tr

KEY_BYTES = 32
KEY_ID_BYTES = 8
FORMAT = 1

_MAGIC = b"feltsense"
_KEY_ID = slice(len(_MAGIC) + 1, len(_MAGIC) + 1 + KEY_ID_BYTES)
_NONCE = slice(_KEY_ID.stop, _KEY_ID.stop + 12)
_TAG_BYTES = 16


class CannotUnseal(Exception):
    """What is sealed cannot be read; the message says why, and nothing of what it says."""


class Altered(CannotUnseal):
    """Damaged, changed, cut, or put in the place of something else."""


class OtherKey(CannotUnseal):
    """Sealed under another key than this one."""


class NewerSeal(CannotUnseal):
    """Sealed by a newer version of the app."""


class Locked(CannotUnseal):
    """The key was forgotten: the app is locked."""


def is_sealed(data: bytes) -> bool:
    """Whether the bytes begin as sealed ones do."""
    return data.startswith(_MAGIC)


def key_id_of(data: bytes) -> bytes | None:
    """The id of the key that the bytes are sealed under, or None where they are not sealed."""
    return data[_KEY_ID] if is_sealed(data) and len(data) >= _KEY_ID.stop else None


class Seal:
    """Seals and opens under one data key of 32 bytes; `key_id`, 8 bytes, names the key.

    The key is kept in a bytearray that `forget` overwrites. The copies that Python and OpenSSL
    made of it meanwhile are given back to them, not overwritten.
    """

    def __init__(self, key: bytes | bytearray, key_id: bytes) -> None:
        if len(key) != KEY_BYTES or len(key_id) != KEY_ID_BYTES:
            raise ValueError("a data key has 32 bytes, its name 8")
        self.key_id = bytes(key_id)
        self._key = bytearray(key)
        self._cipher: AESGCM | None = AESGCM(self._key)

    def seal(self, what: str, data: bytes) -> bytes:
        """The data, sealed as `what`. Raises Locked."""
        if self._cipher is None:
            raise Locked(tr("the app is locked"))
        head = _MAGIC + bytes([FORMAT]) + self.key_id
        nonce = os.urandom(12)
        return head + nonce + self._cipher.encrypt(nonce, data, head + what.encode())

    def open(self, what: str, sealed: bytes) -> bytes:
        """The data that was sealed as `what`. Raises Locked, NewerSeal, OtherKey or Altered."""
        if self._cipher is None:
            raise Locked(tr("the app is locked"))
        if not is_sealed(sealed) or len(sealed) < _NONCE.stop + _TAG_BYTES:
            raise Altered(tr("it is not sealed, or it was cut"))
        if sealed[len(_MAGIC)] > FORMAT:
            raise NewerSeal(tr("it was sealed by a newer Feltsense"))
        if sealed[_KEY_ID] != self.key_id:
            raise OtherKey(tr("it was sealed under another key"))
        head = sealed[: _NONCE.start]
        try:
            return self._cipher.decrypt(sealed[_NONCE], sealed[_NONCE.stop :], head + what.encode())
        except InvalidTag:
            raise Altered(tr("it is damaged, was changed, or belongs elsewhere")) from None

    def unlocked_key(self) -> bytes:
        """The data key itself, to be wrapped under a passphrase. Raises Locked."""
        if self._cipher is None:
            raise Locked(tr("the app is locked"))
        return bytes(self._key)

    def forget(self) -> None:
        """Let go of the key; from now on everything raises Locked."""
        self._key[:] = bytes(len(self._key))
        self._cipher = None
