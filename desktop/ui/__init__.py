"""What all rooms share: the look, words, widgets."""
