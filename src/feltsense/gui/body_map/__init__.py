"""The body on the screen: places to choose, and maps that are painted."""
