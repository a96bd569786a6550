"""The page "Your sessions": all that was done and written down, to look at, change and delete."""
