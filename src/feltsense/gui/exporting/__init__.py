"""Taking a session along as a sound file: the page for it, and what it does."""
