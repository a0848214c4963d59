"""Photographs to learn from: found, checked, decoded once, made to look old."""
