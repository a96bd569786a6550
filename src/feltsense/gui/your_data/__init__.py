"""The page "Your data": how what is kept is locked, backed up, taken in and out, and deleted."""
