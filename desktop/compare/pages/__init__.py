"""The pages of the dialog that compares models."""
