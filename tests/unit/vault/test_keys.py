"""The keys: the right passphrase or code opens them, nothing else does, and damage is named."""

from __future__ import annotations

import json
import os
import traceback
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feltsense.vault import keys as keys_module
from feltsense.vault.keys import (
    CannotUnlock,
    KeyFile,
    KeysDamaged,
    KeysNewer,
    OtherPassphrase,
    State,
    WrongCode,
    WrongPassphrase,
)
from feltsense.vault.recovery_code import new_code
from feltsense.vault.sealing import Seal
from feltsense.vault.wrapping import Cost

QUICK = Cost(passes=1, memory=64, lanes=1)
PASSPHRASE = "a bench under the old lime tree"


@pytest.fixture
def keys(tmp_path: Path) -> KeyFile:
    return KeyFile(tmp_path / "keys.json", QUICK)


def opens(seal: Seal, other: Seal) -> bool:
    return other.open("a", seal.seal("a", b"numb")) == b"numb"


def contents(keys: KeyFile) -> list[bytes]:
    return [path.read_bytes() for path in sorted(keys.path.parent.iterdir())]


def test_passphrase_and_code_both_open_them(keys: KeyFile) -> None:
    assert not keys.exists
    seal, code = keys.create(PASSPHRASE)
    assert opens(seal, keys.unlock(PASSPHRASE))
    assert keys.problems == ()
    assert opens(seal, keys.unlock_by_code(code.lower().replace("-", "")))


def test_a_wrong_passphrase_is_told_from_a_wrong_code_and_a_mistyped_one(keys: KeyFile) -> None:
    _, code = keys.create(PASSPHRASE)
    with pytest.raises(WrongPassphrase, match="not the passphrase"):
        keys.unlock(PASSPHRASE + " ")
    with pytest.raises(WrongPassphrase):
        keys.unlock("")
    with pytest.raises(WrongCode, match="earlier one"):
        keys.unlock_by_code(new_code())
    with pytest.raises(WrongCode, match="has 27"):
        keys.unlock_by_code(code[:-1])


def test_keys_that_are_there_are_never_made_anew(keys: KeyFile) -> None:
    seal, _ = keys.create(PASSPHRASE)
    keys.path.unlink()
    with pytest.raises(FileExistsError):
        keys.create("another one")
    assert opens(seal, keys.unlock(PASSPHRASE))


def test_an_empty_passphrase_is_none(keys: KeyFile) -> None:
    with pytest.raises(ValueError, match="empty"):
        keys.create("")
    assert not keys.exists


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_passphrase_opens_from_another_keyboard(keys: KeyFile, form: str) -> None:
    seal, _ = keys.create("Crème brûlée um 7\N{NO-BREAK SPACE}Uhr, ﬁn")
    typed = unicodedata.normalize(form, "Crème brûlée um ７ Uhr, fin")  # type: ignore[arg-type]
    assert opens(seal, keys.unlock(typed))


def test_after_a_change_the_old_one_opens_nothing(keys: KeyFile) -> None:
    seal, code = keys.create(PASSPHRASE)
    conflict = keys.path.with_name("keys.sync-conflict-20261103-183000-ABCDEFG.json")
    conflict.write_bytes(keys.path.read_bytes())
    keys.change(seal, "another one")
    with pytest.raises(WrongPassphrase):
        keys.unlock(PASSPHRASE)
    assert opens(seal, keys.unlock("another one"))
    assert opens(seal, keys.unlock_by_code(code))
    assert not conflict.exists()


def test_a_new_code_ends_the_one_before(keys: KeyFile) -> None:
    seal, code = keys.create(PASSPHRASE)
    other = keys.new_code(seal)
    with pytest.raises(WrongCode):
        keys.unlock_by_code(code)
    assert opens(seal, keys.unlock_by_code(other))


def test_a_code_that_was_used_is_known_as_used_until_there_is_another(keys: KeyFile) -> None:
    seal, code = keys.create(PASSPHRASE)
    assert not keys.code_was_used(seal)
    seal = keys.unlock_by_code(code)
    assert keys.code_was_used(keys.unlock(PASSPHRASE))
    keys.set_state(seal, State.SEALED)
    other = keys.renew(seal, "another one")
    assert not keys.code_was_used(seal)
    assert keys.state(seal) is State.SEALED
    assert opens(seal, keys.unlock("another one"))
    assert opens(seal, keys.unlock_by_code(other))
    with pytest.raises(WrongPassphrase):
        keys.unlock(PASSPHRASE)
    with pytest.raises(WrongCode):
        keys.unlock_by_code(code)


def test_how_far_it_has_come_is_written_down(keys: KeyFile) -> None:
    seal, _ = keys.create(PASSPHRASE)
    assert keys.state(seal) is State.SEALING
    for state in (State.SEALED, State.OPENING):
        keys.set_state(seal, state)
        assert keys.state(keys.unlock(PASSPHRASE)) is state


def test_a_state_that_somebody_else_wrote_is_not_believed(keys: KeyFile) -> None:
    """Nobody without the key can have everything opened, even where the SHA-256 is mended."""
    seal, _ = keys.create(PASSPHRASE)
    keys.set_state(seal, State.SEALED)
    from feltsense.vault.key_record import _digest

    content = json.loads(keys.path.read_bytes())
    content["state"] = "opening"
    content.pop("sha256")
    content["sha256"] = _digest(content).hex()
    keys.path.write_text(json.dumps(content))
    assert keys.state(seal) is State.SEALED
    assert keys.state(keys.unlock(PASSPHRASE)) is State.SEALED
    assert "changed by something else" in keys.problems[0]
    keys.unlock(PASSPHRASE)
    assert keys.problems == ()


def test_cheaper_parameters_are_raised_at_unlocking(keys: KeyFile) -> None:
    seal, code = keys.create(PASSPHRASE)
    dearer = KeyFile(keys.path, Cost(passes=2, memory=128, lanes=2))
    assert opens(seal, dearer.unlock(PASSPHRASE))
    stored = json.loads(keys.path.read_bytes())["passphrase"]
    assert (stored["passes"], stored["memory"], stored["lanes"]) == (2, 128, 2)
    assert contents(keys)[0] == contents(keys)[1]
    assert opens(seal, keys.unlock(PASSPHRASE))  # and not lowered again
    assert json.loads(keys.path.read_bytes())["passphrase"] == stored
    assert opens(seal, keys.unlock_by_code(code))


@pytest.mark.parametrize("name", ["passes", "memory", "lanes"])
def test_parameters_belong_to_what_they_made(keys: KeyFile, name: str) -> None:
    keys.create(PASSPHRASE)
    from feltsense.vault.key_record import _digest

    content = json.loads(keys.path.read_bytes())
    content["passphrase"][name] *= 2
    content.pop("sha256")
    content["sha256"] = _digest(content).hex()
    keys.path.write_text(json.dumps(content))
    keys.copy.unlink()
    with pytest.raises(WrongPassphrase):
        keys.unlock(PASSPHRASE)


def test_one_damaged_file_is_mended_from_the_other(keys: KeyFile) -> None:
    seal, _ = keys.create(PASSPHRASE)
    for path, other in ((keys.path, keys.copy), (keys.copy, keys.path)):
        for damage in (
            b"",
            path.read_bytes()[:-40],
            path.read_bytes().replace(b"a", b"b", 1),
            None,
        ):
            path.unlink() if damage is None else path.write_bytes(damage)
            assert opens(seal, keys.unlock(PASSPHRASE))
            assert "damaged or gone" in keys.problems[0]
            assert path.read_bytes() == other.read_bytes()
            keys.unlock(PASSPHRASE)
            assert keys.problems == ()


def test_two_damaged_files_are_named_and_left(keys: KeyFile) -> None:
    keys.create(PASSPHRASE)
    for path in (keys.path, keys.copy):
        path.write_bytes(path.read_bytes()[:100])
    before = contents(keys)
    for use in (keys.unlock, keys.unlock_by_code):
        with pytest.raises(KeysDamaged, match="damaged or gone"):
            use(PASSPHRASE if use == keys.unlock else new_code())
    assert contents(keys) == before


def test_a_conflict_copy_stands_in_where_both_are_damaged(keys: KeyFile) -> None:
    seal, _ = keys.create(PASSPHRASE)
    keys.path.rename(keys.path.with_name("keys (conflicted copy 2026-11-03).json"))
    keys.copy.write_bytes(b"{}")
    assert opens(seal, keys.unlock(PASSPHRASE))
    assert sorted(path.name for path in keys.path.parent.iterdir()) == [
        "keys-copy.json",
        "keys.json",
    ]


def test_restored_keys_of_other_data_rule_over_the_copy_of_todays(tmp_path: Path) -> None:
    older, today = (KeyFile(tmp_path / name / "keys.json", QUICK) for name in ("older", "today"))
    seal, _ = older.create("then")
    now, _ = today.create("now")
    today.path.write_bytes(older.path.read_bytes())
    with pytest.raises(WrongPassphrase):
        today.unlock("now")
    assert opens(seal, today.unlock("then"))
    with pytest.raises(KeysDamaged, match="other data"):
        today.change(now, "later")
    assert opens(seal, today.unlock("then"))


def test_after_restoring_the_same_keys_either_passphrase_opens(keys: KeyFile) -> None:
    seal, _ = keys.create("then")
    older = keys.path.read_bytes()
    keys.change(seal, "now")
    keys.path.write_bytes(older)
    assert opens(seal, keys.unlock("now"))
    with pytest.raises(WrongPassphrase):
        keys.unlock("then")


def test_newer_keys_are_left_alone(keys: KeyFile) -> None:
    seal, _ = keys.create(PASSPHRASE)
    from feltsense.vault.key_record import _digest

    content = json.loads(keys.path.read_bytes())
    content.update(version=2, more="than is known here")
    content.pop("sha256")
    content["sha256"] = _digest(content).hex()
    keys.path.write_text(json.dumps(content))
    before = contents(keys)
    with pytest.raises(KeysNewer, match="newer Feltsense"):
        keys.unlock(PASSPHRASE)
    with pytest.raises(KeysNewer):
        keys.renew(seal, "another one")
    assert contents(keys) == before


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_damage_gives_a_wrong_key(keys: KeyFile, data: st.DataObject) -> None:
    """Flips and cuts of one file: it opens. Of both: it opens with the same key, or is named."""
    for path in keys.path.parent.iterdir():
        path.unlink()
    seal, _ = keys.create(PASSPHRASE)
    both = data.draw(st.booleans())
    for path in (
        (keys.path, keys.copy) if both else (data.draw(st.sampled_from([keys.path, keys.copy])),)
    ):
        damaged = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(1, 3))):
            damaged[data.draw(st.integers(0, len(damaged) - 1))] ^= 1 << data.draw(
                st.integers(0, 7)
            )
        path.write_bytes(
            damaged[
                : data.draw(
                    st.sampled_from([len(damaged), data.draw(st.integers(0, len(damaged)))])
                )
            ]
        )
    try:
        assert opens(seal, keys.unlock(PASSPHRASE))
    except KeysDamaged:
        assert both


def test_a_write_that_fails_leaves_the_old_passphrase(
    keys: KeyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    seal, _ = keys.create(PASSPHRASE)
    for failing in (1, 2):  # the copy, and the file itself
        written = 0

        def full(path: Path, data: bytes, failing: int = failing) -> None:
            nonlocal written
            written += 1
            if written == failing:
                raise OSError(28, "No space left on device")
            path.write_bytes(data)

        with monkeypatch.context() as patched:
            patched.setattr(keys_module, "write_durably", full)
            with pytest.raises(OSError, match="No space"):
                keys.change(seal, "another one")
        assert opens(seal, keys.unlock(PASSPHRASE))


def test_keys_that_cannot_be_mended_still_open(
    keys: KeyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    seal, _ = keys.create(PASSPHRASE)
    keys.copy.unlink()

    def read_only(path: Path, data: bytes) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(keys_module, "write_durably", read_only)
    assert opens(seal, keys.unlock(PASSPHRASE))
    assert "Read-only" in keys.problems[-1]


def test_removed_keys_are_gone_with_every_copy_or_kept_where_they_are_needed(
    keys: KeyFile,
) -> None:
    seal, _ = keys.create(PASSPHRASE)
    keys.path.with_name("keys-copy.sync-conflict-1.json").write_bytes(keys.copy.read_bytes())
    keys.remove(seal, keep=keys.path.parent / "aside" / "keys.json")
    assert not keys.exists
    assert [path.name for path in keys.path.parent.iterdir()] == ["aside"]
    assert opens(seal, KeyFile(keys.path.parent / "aside" / "keys.json", QUICK).unlock(PASSPHRASE))
    _, _ = keys.create(PASSPHRASE)
    keys.remove(keys.unlock(PASSPHRASE))
    assert [path.name for path in keys.path.parent.iterdir()] == ["aside"]


@pytest.mark.skipif(os.name != "posix", reason="file modes")
def test_only_the_owner_can_read_them(keys: KeyFile) -> None:
    before = os.umask(0)
    try:
        keys.create(PASSPHRASE)
    finally:
        os.umask(before)
    assert {path.stat().st_mode & 0o777 for path in keys.path.parent.iterdir()} == {0o600}


def test_nothing_secret_is_shown(keys: KeyFile) -> None:
    seal, code = keys.create(PASSPHRASE)
    secret = seal.unlocked_key()
    said = [repr(keys), repr(seal), repr(keys._records()), *map(str, keys.problems)]
    mistyped = code[:-2] + "**"
    for use, given_ in ((keys.unlock, "wrong horse"), (keys.unlock_by_code, mistyped)):
        with pytest.raises(CannotUnlock) as caught:
            use(given_)
        said += traceback.format_exception(caught.value)
    shown = "\n".join(said)
    for hidden in (PASSPHRASE, "wrong horse", code, code[:14], secret.hex(), repr(secret)):
        assert hidden not in shown
    assert not any(
        hidden in file for file in contents(keys) for hidden in (secret, PASSPHRASE.encode())
    )


def test_keys_of_another_computer_are_opened_with_their_passphrase_and_never_written_over(
    keys: KeyFile, tmp_path: Path
) -> None:
    theirs = KeyFile(tmp_path / "theirs" / "keys.json", QUICK)
    other, _ = theirs.create("another one")
    seal, _ = keys.create(PASSPHRASE)
    keys.copy.write_bytes(theirs.path.read_bytes())  # a sync tool took the one from there
    assert opens(seal, keys.unlock(PASSPHRASE))
    assert keys.path.read_bytes() == keys.copy.read_bytes()
    assert (tmp_path / "keys-other.json").read_bytes() == theirs.path.read_bytes()
    assert list(keys.others) == []
    with pytest.raises(OtherPassphrase, match="another computer"):
        keys.unlock("another one")
    assert opens(seal, keys.unlock(PASSPHRASE))
    assert [each.key_id for each in keys.others] == [other.key_id]
    assert opens(other, keys.others[0])
    keys.forget_others()
    assert not (tmp_path / "keys-other.json").exists()
    assert list(keys.others) == []
    with pytest.raises(WrongPassphrase):
        keys.unlock("another one")


def test_the_same_passphrase_opens_the_keys_of_both_computers(
    keys: KeyFile, tmp_path: Path
) -> None:
    theirs = KeyFile(tmp_path / "theirs" / "keys.json", QUICK)
    other, _ = theirs.create(PASSPHRASE)
    seal, _ = keys.create(PASSPHRASE)
    theirs.path.rename(tmp_path / "keys.sync-conflict-20261103-183000-ABCDEFG.json")
    assert opens(seal, keys.unlock(PASSPHRASE))
    assert [each.key_id for each in keys.others] == [other.key_id]
    assert opens(other, keys.others[0])
