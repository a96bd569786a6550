"""Runs a session: a pure table of states and events, and a thin driver that does what it says.

No Qt, no device: the clock, the output and the journal are arguments. Nothing here may block.
"""
