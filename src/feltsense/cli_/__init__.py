"""Putting the rooms together for the command line."""
