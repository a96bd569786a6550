"""What is painted on a body, in words; pure functions."""

from __future__ import annotations

from collections.abc import Mapping

from feltsense.feeling.body_kinds import KINDS
from feltsense.gui import wording
from feltsense.language import tr
from feltsense.script.vocabulary import REGIONS

_KINDS: dict[str, str] = {"more": tr("More"), "less": tr("Less"), "numb": tr("Numb")}
NOTHING = tr("Nothing is painted.")
UNPAINTED = tr("not painted")
STATES: dict[str, str] = {"more": tr("more"), "less": tr("less"), "numb": tr("numb, can't feel")}
WHOLE = 0.6
"""The share of a region from which it is named without saying that it is a part."""
PART = 0.2
"""The share from which a region is named at all, unless no other is."""


def said(regions: Mapping[str, Mapping[str, float]]) -> str:
    """A summary in a sentence a kind, such as `Numb: hands, part of the chest.`"""
    sentences = []
    for kind in KINDS:
        shares = {
            region: share
            for region in REGIONS
            if region != "whole-body" and (share := regions.get(region, {}).get(kind, 0.0)) > 0
        }
        least = min(PART, max(shares.values(), default=0.0))
        places = [
            wording.plain(region)
            if share >= WHOLE
            else tr("part of the {plain}", plain=wording.plain(region))
            for region, share in shares.items()
            if share >= least
        ]
        if places:
            sentences.append(f"{_KINDS[kind]}: {', '.join(places)}.")
    return " ".join(sentences) or NOTHING


def state(kind: str | None, whole: bool) -> str:
    """How one region is painted, such as `numb, can't feel` or `partly more`; "" for not at all."""
    if kind is None:
        return ""
    return STATES[kind] if whole else tr("partly {kind}", kind=kind)
