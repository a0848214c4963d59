"""Editing for another program: it waits until its photo is done, and gets the result as a file."""
