"""What a body map tells apart; no numpy here, for what names it in words and in small pictures."""

from __future__ import annotations

VIEWS: tuple[str, ...] = ("front", "back")
KINDS: tuple[str, ...] = ("more", "less", "numb")
