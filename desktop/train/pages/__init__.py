"""The pages of the training dialog; each shows what it is given and says what the user wants."""
