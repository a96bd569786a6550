"""The page "Questions": what is asked, in which words, and when a day begins.

Everything holds at once. Nothing that was answered is touched here: an answer keeps the word, the
question's name or the tag that it was given with.
"""
