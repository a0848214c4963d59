"""This place, this colour: how hints are set, chosen, listed and taken away in the window."""
