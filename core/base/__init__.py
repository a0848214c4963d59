"""What every room of the engine stands on: errors, arrays, files that are whole, places, versions."""
