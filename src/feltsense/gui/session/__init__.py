"""What the session screens are made of: the figure, the pacer, the words, the scales.

Each piece draws what it is given and tells what was chosen. Nothing here knows the player, the
sound or the journal, and nothing keeps time except to ease a change on the screen.
"""
