"""Makes the compiled colour step when the program is installed."""
