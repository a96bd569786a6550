"""What is kept: sessions and their ratings, in a folder of TinyDB files, one a month.

A write returns only when it would survive a power cut. TinyDB stays in this room; what leaves
it are the frozen records of `records.py`. No Qt, no sound.
"""
