"""What was written: a Markdown script becomes an Exercise made of a few closed steps.

Pure text in, frozen data out. No numpy, no Qt, no clock: when something happens is
decided in `score`, never here.
"""
