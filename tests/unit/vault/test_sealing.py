"""Sealed bytes come back whole under the right key and name, and in no other case."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltsense.vault.sealing import Altered, CannotUnseal, Locked, NewerSeal, OtherKey, Seal

NAME = b"key-name"


def seal() -> Seal:
    return Seal(bytes(range(32)), NAME)


@given(st.binary(max_size=500), st.text(max_size=20))
def test_what_was_sealed_comes_back(data: bytes, what: str) -> None:
    assert seal().open(what, seal().seal(what, data)) == data


def test_the_same_is_never_sealed_alike_and_not_readable() -> None:
    one, other = seal().seal("a", b"numb" * 9), seal().seal("a", b"numb" * 9)
    assert one != other and b"numb" not in one


@given(st.data())
def test_no_changed_byte_and_no_cut_goes_unseen(data: st.DataObject) -> None:
    sealed = bytearray(seal().seal("journal/2026-11", b"far away, foggy"))
    at = data.draw(st.integers(0, len(sealed) - 1))
    sealed[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(CannotUnseal):
        seal().open("journal/2026-11", bytes(sealed))
    with pytest.raises(CannotUnseal):
        seal().open("journal/2026-11", seal().seal("journal/2026-11", b"foggy")[: -at - 1])


def test_one_thing_cannot_stand_in_the_place_of_another() -> None:
    with pytest.raises(Altered):
        seal().open("journal/2026-10", seal().seal("journal/2026-11", b"numb"))


def test_another_key_and_a_newer_version_are_told_from_damage() -> None:
    sealed = bytearray(seal().seal("a", b"numb"))
    with pytest.raises(OtherKey):
        Seal(os.urandom(32), b"another!").open("a", bytes(sealed))
    with pytest.raises(Altered):  # a key that has the same name
        Seal(os.urandom(32), NAME).open("a", bytes(sealed))
    sealed[9] += 1
    with pytest.raises(NewerSeal):
        seal().open("a", bytes(sealed))


def test_a_forgotten_key_is_gone() -> None:
    forgetful = seal()
    sealed = forgetful.seal("a", b"numb")
    forgetful.forget()
    with pytest.raises(Locked):
        forgetful.open("a", sealed)
    with pytest.raises(Locked):
        forgetful.seal("a", b"")
    with pytest.raises(Locked):
        forgetful.unlocked_key()
    assert not any(forgetful._key)
