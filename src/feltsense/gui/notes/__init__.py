"""Notes: free text, with a line to begin where one is wanted, and writing that is kept nowhere."""
