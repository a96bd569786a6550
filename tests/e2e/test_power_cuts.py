"""Power cuts on a real ext4, twenty of the two hundred of `tests.benchmarks.power_cuts`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.logged_disk import logged_disk_missing
from tests.benchmarks.power_cuts import power_cuts

WHY_NOT = logged_disk_missing()

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no logged disk here: {WHY_NOT}"),
]


@pytest.mark.parametrize("sealed", [False, True], ids=["plain", "sealed"])
def test_nothing_that_was_acknowledged_is_lost(tmp_path: Path, sealed: bool) -> None:
    seen = power_cuts(20, "careful", tmp_path, sealed=sealed)
    print(seen)
    assert seen.wrong == [] and seen.promised > 100


def test_without_syncs_the_same_is_seen_to_lose(tmp_path: Path) -> None:
    seen = power_cuts(20, "unsynced", tmp_path, sealed=False)
    print(seen)
    assert seen.wrong
