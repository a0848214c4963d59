"""Training runs as data, and their reader."""
