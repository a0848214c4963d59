"""Real queues of real photos, killed over and over, and what is left of them afterwards."""
