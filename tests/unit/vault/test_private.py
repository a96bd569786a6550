"""What other programs have made in the data folder is for its owner only, too."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from feltsense.vault.private import make_private

pytestmark = pytest.mark.skipif(os.name != "posix", reason="file modes")


def test_files_and_folders_that_others_can_read_are_made_private(tmp_path: Path) -> None:
    root, outside = tmp_path / "data", tmp_path / "outside"
    (root / "journal" / "aside").mkdir(parents=True)
    for path in (root / "a.json", root / "journal" / "2026-11.json", outside):
        path.write_text("numb")
        path.chmod(0o644)
    (root / "link").symlink_to(outside)
    (root / "journal").chmod(0o775)
    root.chmod(0o755)
    assert make_private(root) > 3
    assert make_private(root) == 0
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path
    assert outside.stat().st_mode & 0o777 == 0o644


def test_a_folder_that_is_not_there_is_no_error(tmp_path: Path) -> None:
    assert make_private(tmp_path / "none") == 0
