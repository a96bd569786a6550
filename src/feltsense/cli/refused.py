"""What every command may raise."""

from __future__ import annotations


class Refused(Exception):
    """Something that cannot be done, in a sentence for the person who asked."""
