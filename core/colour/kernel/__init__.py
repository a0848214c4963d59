"""The colour step in C, and how it is called."""
