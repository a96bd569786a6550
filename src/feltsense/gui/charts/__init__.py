"""Charts on a screen, on paper and in files: one view draws any Chart."""
