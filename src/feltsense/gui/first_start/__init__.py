"""The first start: what this is, and two choices; each screen small, and all of it can be skipped.

The question of a passphrase follows; it belongs to the lock.
"""
