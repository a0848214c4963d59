"""The program: its start, its window, its menu, its end."""
