"""Puts the program into the menus of the system, and takes it out again: `--add-to-menu`."""
