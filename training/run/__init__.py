"""Steps, checkpoints, what is told and heard."""
