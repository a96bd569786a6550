"""Starts Feltsense."""


def main() -> int:
    """Run the command line; the exit status."""
    return 0
