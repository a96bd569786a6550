"""The status file: what is written is read, and what is half written is not."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from feltsense.sound.status import SIZE, Status, StatusFile

numbers = st.integers(-(2**63), 2**63 - 1)
statuses = st.builds(
    Status, st.integers(1, 2**64 - 1), numbers, numbers, numbers, numbers, st.booleans()
)


def test_a_new_file_says_nothing(tmp_path: Path) -> None:
    assert StatusFile(tmp_path / "status").read() is None


def test_what_one_writes_the_other_reads(tmp_path: Path) -> None:
    ours, theirs = StatusFile(tmp_path / "status"), StatusFile(tmp_path / "status")

    @given(statuses)
    def same(status: Status) -> None:
        theirs.write(status)
        assert ours.read() == status

    same()


def test_a_half_written_record_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "status"
    ours, theirs = StatusFile(path), StatusFile(path)
    theirs.write(Status(7, 1, 2, 3, 4, True))
    before = path.read_bytes()
    theirs.write(Status(8, 1001, 1026, 3, 4, True))
    after = path.read_bytes()
    assert len(after) == SIZE
    cuts = [cut for cut in range(1, SIZE) if before[:cut] != after[:cut] != after]
    torn = [after[:cut] + before[cut:] for cut in cuts]
    torn = [record for record in torn if record not in (before, after)]
    assert torn
    for record in torn:
        path.write_bytes(record)
        assert ours.read() is None
