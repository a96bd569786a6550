"""Feltsense: guided body scans, breathing and interoception at a desk.

The rooms, and who may import whom, are drawn in ARCHITECTURE.md beside this file.
Nothing is imported here, so that every room starts as light as it is.
"""

__version__ = "0.1.0"
