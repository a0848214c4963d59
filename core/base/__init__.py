"""What every room of the engine stands on: errors, arrays, whole files, places."""
