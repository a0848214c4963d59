"""The program itself: how it starts, the window, what is in its menu, how it ends."""
