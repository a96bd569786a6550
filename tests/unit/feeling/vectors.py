"""The reference vectors, and how near to them a figure must be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "files" / "vectors.json").read_text(encoding="utf-8")
)


def near(value: object) -> Any:
    """Within 1e-6, as the vectors were computed."""
    return pytest.approx(value, abs=1e-6)
