"""A recovery code is read however it is typed, and one slip of the pen is always seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltsense.vault.recovery_code import _LETTERS, MistypedCode, code_bytes, new_code

CODE = new_code()
PLAIN = CODE.replace("-", "")


def test_it_is_seven_groups_of_four_and_another_one_each_time() -> None:
    assert [len(group) for group in CODE.split("-")] == [4] * 7
    assert len({new_code() for _ in range(50)}) == 50
    assert len({bytes(code_bytes(new_code())) for _ in range(50)}) == 50


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        PLAIN,
        f"  {CODE.replace('-', ' – ')}\n",
        CODE.replace("0", "o").replace("1", "l"),
        CODE.replace("0", "O").replace("1", "I").replace("V", "u"),
        "".join(chr(ord(letter) + 0xFEE0) for letter in PLAIN),  # of full width
    ],
)
def test_it_is_taken_however_it_is_typed(typed: str) -> None:
    assert code_bytes(typed) == code_bytes(CODE)


@given(st.integers(0, 27), st.sampled_from(_LETTERS))
def test_every_single_wrong_letter_is_seen(at: int, letter: str) -> None:
    if PLAIN[at] != letter:
        with pytest.raises(MistypedCode, match="not as it was written"):
            code_bytes(PLAIN[:at] + letter + PLAIN[at + 1 :])


@given(st.integers(0, 26))
def test_two_swapped_neighbours_are_always_seen(at: int) -> None:
    plain = new_code().replace("-", "")
    one, other = plain[at], plain[at + 1]
    if one != other:
        with pytest.raises(MistypedCode):
            code_bytes(plain[:at] + other + one + plain[at + 2 :])


def test_what_is_wrong_is_said_and_the_code_is_not() -> None:
    for typed, said in (
        (CODE[:-1], "28 letters"),
        (CODE[:-1] + "*", "has 27"),
        (CODE[:-1] + "ж", "no recovery code"),
    ):
        with pytest.raises(MistypedCode, match=said) as caught:
            code_bytes(typed)
        assert CODE[:4] not in str(caught.value)
