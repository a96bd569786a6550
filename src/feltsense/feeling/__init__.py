"""What was felt: words, scales, ratings, and what can honestly be said of many of them.

Pure functions over data; numpy in the files that compute, no Qt, no TinyDB, no clock.
Numb is an answer here, never a zero and never missing data.
"""
