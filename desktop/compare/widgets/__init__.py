"""What the pages of a comparison are made of."""
