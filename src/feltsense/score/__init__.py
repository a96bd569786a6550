"""When it happens: an Exercise and a person's choices become a Score of cues.

Pure functions over frozen data. Time is an integer number of frames at RATE; seconds exist in
files and on screens only. No numpy, no Qt, no clock, no sound.
"""
