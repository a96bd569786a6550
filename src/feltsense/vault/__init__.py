"""What is locked away: files written durably, sealed under a key, and the keys themselves.

It knows bytes and names, not what they mean, so that every room that keeps something of a person
can use it. No Qt, no numpy, no TinyDB; `cryptography` is imported here and nowhere else.
"""
