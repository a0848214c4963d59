"""The command line of training, and the process that a window starts."""
