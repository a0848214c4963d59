"""What the rooms of the window share: the look, words, widgets, small dialogs."""
