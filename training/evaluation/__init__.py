"""How good a model is, on photos kept aside."""
