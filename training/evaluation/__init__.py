"""How good a model is, on photographs that it never saw."""
