"""Recipes: training runs as data, those of the program beside the code that reads them."""
