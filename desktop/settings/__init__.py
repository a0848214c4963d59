"""What is set once: window, computer, results."""
