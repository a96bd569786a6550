"""The page "Looking back": which charts, of what, and since when."""
