"""Photographs as files: read, understood, and written again with all that they carry."""
