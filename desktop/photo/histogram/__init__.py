"""How the tones and colours of the open photo are spread."""
