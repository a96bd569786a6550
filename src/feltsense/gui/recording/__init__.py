"""Recording the lines of an exercise in one's own voice: the page, and what it does.

The microphone is open only between "Record" and "Stop"; nothing is played meanwhile.
"""
