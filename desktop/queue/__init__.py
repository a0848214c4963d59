"""Many photos: shown, changed and run from the window."""
