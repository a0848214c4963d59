"""What the program says about itself: what is inside, its keys, its log."""
