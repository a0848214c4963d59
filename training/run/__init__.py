"""A training run: steps, checkpoints, what it tells and what it is told."""
