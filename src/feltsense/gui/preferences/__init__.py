"""The page "Settings": what a person sets once, each with a sentence, applied at once.

A section is a Card of entries that knows no other one; the page searches them and passes on what
was chosen by its name in `Settings`.
"""
