"""What unlocking costs, and sealing a month: .venv/bin/pytest tests/benchmarks/test_vault_speed.py
--benchmark-enable. Nothing is asserted on the time."""

from __future__ import annotations

import os
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from feltsense.vault.keys import KeyFile
from feltsense.vault.sealing import Seal
from feltsense.vault.wrapping import Cost

PASSPHRASE = "a bench under the old lime tree"


def test_unlock_at_todays_cost(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """Argon2id with 3 passes over 64 MiB in 4 lanes, and reading the two files of keys."""
    keys = KeyFile(tmp_path / "keys.json")
    seal, _ = keys.create(PASSPHRASE)
    found = benchmark(keys.unlock, PASSPHRASE)
    assert found.key_id == seal.key_id
    assert (Cost().passes, Cost().memory, Cost().lanes) == (3, 64 * 1024, 4)


def test_seal_a_month(benchmark: BenchmarkFixture) -> None:
    seal, month = Seal(os.urandom(32), b"key-name"), os.urandom(290_000)
    sealed = benchmark(seal.seal, "journal/2026-11", month)
    assert seal.open("journal/2026-11", sealed) == month


def test_open_a_month(benchmark: BenchmarkFixture) -> None:
    seal, month = Seal(os.urandom(32), b"key-name"), os.urandom(290_000)
    assert benchmark(seal.open, "journal/2026-11", seal.seal("journal/2026-11", month)) == month
