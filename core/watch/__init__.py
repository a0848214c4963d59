"""Watched folders: new scans are taken into the queue by themselves, each once."""
