"""The picture in the window: what is seen of it, and how it is painted."""
