"""Measurements of speed and memory; see `benchmarks.bench`."""
