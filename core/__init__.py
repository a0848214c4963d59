"""The engine: photographs, colour, models; no window and no training framework."""
