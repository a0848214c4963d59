"""Makes the models that the engine runs."""
