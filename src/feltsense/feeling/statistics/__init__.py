"""What can be computed of one person's few numbers, with the least n each figure needs.

Pure functions of numbers and arrays: no Qt, no journal, no ratings. The minimum n in a docstring is
for showing the figure to somebody, and is a decision (evidence.md 3.2), not a limit of the formula.
What may be said of a result belongs to the charts.
"""
