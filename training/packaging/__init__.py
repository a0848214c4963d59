"""From trained weights to a package and the page about it."""
