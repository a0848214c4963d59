"""Networks, their losses and learning rates."""
