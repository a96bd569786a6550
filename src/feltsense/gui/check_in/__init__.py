"""Checking in from anywhere: a few questions without an exercise, each free to leave out.

Nothing heavy is imported here: the small window of `feltsense check-in` is painted with it.
"""
