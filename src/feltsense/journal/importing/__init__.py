"""What other apps kept, and our own exports, taken into the journal: one file a format.

Everything is looked at first (`plan.look`), which changes nothing and says what is new, what is
there already and what cannot be taken in, row by row; only then is it taken in (`plan.take`).
A format is told by what is in a file, never by its name. Files are from outside: nothing in them
is trusted, and nothing here runs, follows or unpacks what they say. A new format is one new file
and one line in `formats.py`.
"""
