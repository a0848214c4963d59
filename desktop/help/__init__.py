"""What the program says of itself: works, keys, log."""
