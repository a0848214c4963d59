"""What the pages of the training dialog are made of."""
