"""The file that holds the data key, wrapped under a passphrase and under a recovery code.

Whoever loses this file loses everything, so there are two of it: `keys-copy.json` beside
`keys.json`, each written whole and synced, the copy first. A flipped bit or a cut shows without
the passphrase (key_record.py); then the other file is used, and at the next unlocking both are
made whole again. A whole `keys.json` rules over its copy, so that a restored one needs nothing
else; what a sync tool has put beside them is asked last. A whole older file put back cannot be
told from today's: its old passphrase opens it.

Where two computers have each begun to encrypt, there are files of two keys. One rules, and what
is sealed under the other is taken over when its passphrase was typed as well; until then its file
is moved aside, never written over.
"""

from __future__ import annotations

import errno
import hashlib
import os
import unicodedata
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from feltsense.language import tr
from feltsense.places import free
from feltsense.vault.durable import move_aside, sync_folder, write_durably
from feltsense.vault.key_record import CannotUnlock as CannotUnlock
from feltsense.vault.key_record import KeyRecord, read
from feltsense.vault.key_record import KeysDamaged as KeysDamaged
from feltsense.vault.key_record import KeysNewer as KeysNewer
from feltsense.vault.key_record import State as State
from feltsense.vault.recovery_code import MistypedCode, code_bytes, new_code
from feltsense.vault.sealing import KEY_BYTES, KEY_ID_BYTES, Seal
from feltsense.vault.wrapping import Cost, Wrapped, unwrap, wipe, wrap


class WrongPassphrase(CannotUnlock):
    """The keys are whole, and the passphrase is another one."""


class WrongCode(WrongPassphrase):
    """The keys are whole, and the recovery code is mistyped, an earlier one, or of other data."""


class OtherPassphrase(WrongPassphrase):
    """The passphrase of keys beside those that rule; those that rule have to be unlocked, too."""


class KeyFile:
    """The keys at `path` and in its copy, read anew by every method; slow, and so for a worker.

    `problems` are sentences for the person about what the last unlocking found and mended, and
    `others` the seals of keys beside these whose passphrases were typed until then. Every
    method may raise OSError, and ValueError where a passphrase is empty. It is taken in Unicode's
    form NFKC: one that nobody can reset has to open from every keyboard, whether é is one sign
    there or two, a blank one that does not break, or a figure of full width.
    """

    def __init__(self, path: Path, cost: Cost | None = None) -> None:
        self.path = path
        self.copy = path.with_name(f"{path.stem}-copy{path.suffix}")
        self.problems: tuple[str, ...] = ()
        self.others: tuple[Seal, ...] = ()
        self._cost = cost or Cost()

    def __repr__(self) -> str:
        return f"KeyFile({str(self.path)!r})"

    @property
    def exists(self) -> bool:
        """Whether there are keys, whole or not: then things are sealed, or are being sealed."""
        return self.path.exists() or self.copy.exists()

    @property
    def whole(self) -> int:
        """How many of the two files are whole, as far as that shows without the passphrase."""
        return sum(_look(path) is not None for path in (self.path, self.copy))

    # Unlocking

    def unlock(self, passphrase: str) -> Seal:
        """The seal of these data.

        A passphrase that was wrapped at less than today's Cost is wrapped anew. Raises
        WrongPassphrase, KeysDamaged and KeysNewer.
        """
        secret = _secret(passphrase)
        try:
            self._open_others(secret)
            for record in self._records():
                key = unwrap(secret, record.passphrase, _about("passphrase", record.key_id))
                if key is None:
                    continue
                better = record
                if record.passphrase.cost.is_below(self._cost):
                    wrapped = self._wrap("passphrase", secret, key)
                    better = replace(record, passphrase=wrapped)
                return self._unlocked(record, better, key)
        finally:
            wipe(secret)
        if self.others:
            raise OtherPassphrase(
                tr(
                    "This is the passphrase of what another computer has encrypted. Please type "
                    "the one of this computer, too; then both become one."
                )
            )
        raise WrongPassphrase(tr("This is not the passphrase of these data."))

    def unlock_by_code(self, code: str) -> Seal:
        """The seal of these data, for once: `renew` has to follow. Until then `code_was_used`.

        Raises WrongCode, KeysDamaged and KeysNewer.
        """
        try:
            secret = code_bytes(code)
        except MistypedCode as error:
            raise WrongCode(str(error)) from None
        try:
            for record in self._records():
                key = unwrap(secret, record.code, _about("code", record.key_id))
                if key is not None:
                    return self._unlocked(record, replace(record, code_used=True), key)
        finally:
            wipe(secret)
        raise WrongCode(tr("This code is whole, but it is an earlier one, or that of other data."))

    def _unlocked(self, found: KeyRecord, better: KeyRecord, key: bytearray) -> Seal:
        """The seal for the key that `found` gave; the files say `better` from now on."""
        try:
            if _key_id(key) != found.key_id:
                raise KeysDamaged(tr("The keys in the file do not fit together."))
            seal = Seal(key, found.key_id)
        finally:
            wipe(key)
        problems = []
        if not found.is_proven(seal):
            better = replace(better, state=State.SEALED)
            problems.append(
                tr(
                    "The file of your keys was changed by something else than Feltsense. Your "
                    "passphrase opens it, but please make a new recovery code."
                )
            )
        on_disk = [_look(path) for path in (self.path, self.copy)]
        if None in on_disk:
            problems.append(tr("One of the two files of your keys was damaged or gone."))
        self.problems = tuple(problems)
        if problems or better != found or any(each != found for each in on_disk):
            try:
                self._write(seal, better)
            except OSError as error:
                self.problems += (
                    tr("Your keys could not be saved ({why}).", why=error.strerror or error),
                )
        return seal

    # Making and changing them

    def create(self, passphrase: str) -> tuple[Seal, str]:
        """A new data key and its recovery code; the state is SEALING.

        Raises FileExistsError where there are keys: they may be all that opens what is sealed.
        """
        if self.exists:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(self.path))
        key = bytearray(os.urandom(KEY_BYTES))
        seal = Seal(key, _key_id(key))
        wipe(key)
        return seal, self._renew(seal, passphrase, State.SEALING)

    def change(self, seal: Seal, passphrase: str) -> None:
        """Another passphrase from now on. What is sealed is not written anew."""
        record = self._own(seal)
        self._write(seal, replace(record, passphrase=self._under_passphrase(seal, passphrase)))

    def new_code(self, seal: Seal) -> str:
        """Another recovery code from now on; the one before opens nothing any more."""
        record, code = self._own(seal), new_code()
        self._write(seal, replace(record, code=self._under_code(seal, code), code_used=False))
        return code

    def renew(self, seal: Seal, passphrase: str) -> str:
        """Another passphrase and another recovery code, which is returned, in one write.

        It needs the seal alone, and so mends files that were lost while it was unlocked. Raises
        KeysNewer: what a newer Feltsense has written is not lost.
        """
        try:
            state = self.state(seal)
        except KeysNewer:
            raise
        except CannotUnlock:
            state = State.SEALED
        return self._renew(seal, passphrase, state)

    def _renew(self, seal: Seal, passphrase: str, state: State) -> str:
        code = new_code()
        wrapped = self._under_passphrase(seal, passphrase), self._under_code(seal, code)
        self._write(seal, KeyRecord(seal.key_id, state, False, *wrapped))
        return code

    def state(self, seal: Seal) -> State:
        """How far it has come; SEALED, the strictest, where another than the holder wrote it.

        Raises KeysDamaged and KeysNewer.
        """
        return self._own(seal).state

    def set_state(self, seal: Seal, state: State) -> None:
        """Write down how far it has come. Raises KeysDamaged and KeysNewer."""
        self._write(seal, replace(self._own(seal), state=state))

    def code_was_used(self, seal: Seal) -> bool:
        """Whether the recovery code was used, and no other one made since."""
        return self._own(seal).code_used

    def remove(self, seal: Seal, keep: Path | None = None) -> None:
        """Take the keys away, now that nothing is sealed; to `keep`, where they may be needed.

        Raises KeysDamaged, KeysNewer, and FileExistsError where `keep` is taken.
        """
        self._own(seal)
        if keep is not None and self.path.exists():
            move_aside(self.path, keep)
        for path in (*self._beside(seal.key_id), self.copy, self.path):
            path.unlink(missing_ok=True)
        sync_folder(self.path.parent)

    # The files

    def _records(self) -> list[KeyRecord]:
        """What rules, and after it what else there is for the same key, each once."""
        whole: list[KeyRecord] = []
        unread: OSError | None = None
        for path in (self.path, self.copy, *self._others()):
            try:
                record = read(path.read_bytes())
            except (KeysDamaged, FileNotFoundError):
                continue
            except OSError as error:
                unread = error
                continue
            if record not in whole and record.key_id == (whole or [record])[0].key_id:
                whole.append(record)
        if not whole and unread is not None:
            raise unread
        if not whole:
            raise KeysDamaged(
                tr(
                    "Both files of your keys are damaged or gone, and without them nothing that is "
                    "locked away can be read. A backup has them too."
                )
            )
        return whole

    def _own(self, seal: Seal) -> KeyRecord:
        """What rules, as far as the holder of the key has written it."""
        record = self._records()[0]
        if record.key_id != seal.key_id:
            raise KeysDamaged(tr("The file of the keys belongs to other data."))
        return record if record.is_proven(seal) else replace(record, state=State.SEALED)

    def forget_others(self) -> None:
        """What was under the keys beside these is under these now: remove those."""
        known = [seal.key_id for seal in self.others]
        for key_id, path in self._of_other_keys():
            if key_id in known:
                path.unlink(missing_ok=True)
        for seal in self.others:
            seal.forget()
        self.others = ()

    def _open_others(self, secret: bytearray) -> None:
        known = [seal.key_id for seal in self.others]
        for key_id, path in self._of_other_keys():
            record = _look(path)
            if key_id in known or record is None:
                continue
            key = unwrap(secret, record.passphrase, _about("passphrase", key_id))
            if key is not None:
                self.others += (Seal(key, key_id),)
                known.append(key_id)
                wipe(key)

    def _of_other_keys(self) -> list[tuple[bytes, Path]]:
        """Whole files of keys that are not those that rule, by the name of the key."""
        found = [(path, _look(path)) for path in (self.path, self.copy, *self._others())]
        whole = [(record.key_id, path) for path, record in found if record is not None]
        return [each for each in whole if each[0] != whole[0][0]]

    def _write(self, seal: Seal, record: KeyRecord) -> None:
        data = record.proven(seal).to_bytes()
        for path in (self.copy, self.path):
            there = _look(path)
            if there is not None and there.key_id != seal.key_id:
                move_aside(path, free(path.with_name("keys-other.json")))
        write_durably(self.copy, data)
        write_durably(self.path, data)
        for path in self._beside(seal.key_id):  # under an earlier passphrase, perhaps
            with suppress(OSError):
                path.unlink()

    def _others(self) -> list[Path]:
        """Copies of either file under other names, as sync tools make them."""
        found = self.path.parent.glob(f"{self.path.stem}*{self.path.suffix}")
        return sorted(path for path in found if path not in (self.path, self.copy))

    def _beside(self, key_id: bytes) -> list[Path]:
        """Those of them that hold this key."""
        found = ((path, _look(path)) for path in self._others())
        return [path for path, record in found if record is not None and record.key_id == key_id]

    # Wrapping

    def _under_passphrase(self, seal: Seal, passphrase: str) -> Wrapped:
        if not passphrase:
            raise ValueError("an empty passphrase locks nothing")
        return self._under(seal, "passphrase", _secret(passphrase))

    def _under_code(self, seal: Seal, code: str) -> Wrapped:
        return self._under(seal, "code", code_bytes(code))

    def _under(self, seal: Seal, how: str, secret: bytearray) -> Wrapped:
        key = bytearray(seal.unlocked_key())
        try:
            return self._wrap(how, secret, key)
        finally:
            wipe(key)
            wipe(secret)

    def _wrap(self, how: str, secret: bytearray, key: bytearray) -> Wrapped:
        return wrap(secret, key, _about(how, _key_id(key)), self._cost)


def _look(path: Path) -> KeyRecord | None:
    """What the file says, or None where it is not there or not whole."""
    try:
        return read(path.read_bytes())
    except (CannotUnlock, OSError):
        return None


def _about(how: str, key_id: bytes) -> str:
    return f"feltsense {how} {key_id.hex()}"


def _key_id(key: bytearray) -> bytes:
    return hashlib.sha256(b"feltsense data key" + key).digest()[:KEY_ID_BYTES]


def _secret(passphrase: str) -> bytearray:
    return bytearray(unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"))
