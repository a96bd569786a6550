"""Why a file is not taken in, in sentences for the person."""

from __future__ import annotations


class CannotImport(Exception):
    """Nothing of the file can be taken in; the message says why, and what to do."""


class NeedsPassphrase(CannotImport):
    """The file is encrypted, and no passphrase, or a wrong one, was given."""
