"""What the app does at the desk while nobody looks at it: it reminds, if that is wanted.

It never takes the keyboard, makes no sound, and says nothing of what was not done.
"""
