"""What a person sets once: the window, this computer, how results are stored."""
