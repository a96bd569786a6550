"""Records as stored documents, and back: one file for each kind.

Every key is always written; a key that is not known here is kept. Changing a shape means a new
version, a step in migrations.py and a file in tests/files.
"""

from feltsense.journal.documents.session import from_document, to_document

__all__ = ["from_document", "to_document"]
