"""One file that opens with a passphrase of its own, wherever it goes.

    {"feltsense":"locked file","format":1,"key":{"kind":"argon2id", ...}}\\n + the data, sealed

Its key is made for it and stands in the first line under the passphrase (wrapping.py).
"""

from __future__ import annotations

import json
import os
import unicodedata

from feltsense.language import tr
from feltsense.vault import wrapping
from feltsense.vault.sealing import KEY_BYTES, KEY_ID_BYTES, CannotUnseal, Seal

_FORMAT = 1
_HEAD = b'{"feltsense":"locked file",'
_ABOUT = "locked file"
_MOST_HEAD = 4096


class NotAFile(Exception):
    """It is no locked file, or damaged, or too new; the message is a sentence for the person."""


class WrongPassphrase(Exception):
    """The passphrase is another one; the message is a sentence for the person."""


def is_sealed_file(data: bytes) -> bool:
    """Whether it begins as a locked file does."""
    return data.startswith(_HEAD)


def seal_with(passphrase: str, data: bytes, cost: wrapping.Cost | None = None) -> bytes:
    """The data as a locked file."""
    key = bytearray(os.urandom(KEY_BYTES))
    secret = _secret(passphrase)
    try:
        wrapped = wrapping.wrap(secret, key, _ABOUT, cost or wrapping.Cost())
        seal = Seal(key, bytes(KEY_ID_BYTES))
        head = {"feltsense": "locked file", "format": _FORMAT, "key": wrapped.to_json()}
        line = json.dumps(head, separators=(",", ":")).encode()
        return line + b"\n" + seal.seal(_ABOUT, data)
    finally:
        wrapping.wipe(key)
        wrapping.wipe(secret)


def open_with(passphrase: str, data: bytes) -> bytes:
    """What a locked file holds. Raises WrongPassphrase or NotAFile."""
    head = data[:_MOST_HEAD].partition(b"\n")[0]
    try:
        found = json.loads(head)
        if not is_sealed_file(data) or type(found["format"]) is not int:
            raise ValueError
        if found["format"] > _FORMAT:
            raise NotAFile(tr("The file was locked by a newer Feltsense, which can open it."))
        wrapped = wrapping.from_json(found["key"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise NotAFile(
            tr("The file is not one that Feltsense has locked, or it is damaged.")
        ) from None
    secret = _secret(passphrase)
    try:
        key = wrapping.unwrap(secret, wrapped, _ABOUT)
    finally:
        wrapping.wipe(secret)
    if key is None:
        raise WrongPassphrase(tr("The passphrase is another one, or the file is damaged."))
    try:
        return Seal(key, bytes(KEY_ID_BYTES)).open(_ABOUT, data[len(head) + 1 :])
    except CannotUnseal:
        raise NotAFile(tr("The passphrase fits, but the file is damaged.")) from None
    finally:
        wrapping.wipe(key)


def _secret(passphrase: str) -> bytearray:
    return bytearray(unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"))
