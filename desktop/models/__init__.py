"""The models there are, as the window keeps, shows and changes them."""
