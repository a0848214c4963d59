"""The command line, and the child of a window."""
