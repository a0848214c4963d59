"""What is run by those who make the program, and is no part of it."""
