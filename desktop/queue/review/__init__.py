"""Going through results: large, by keys, marking each."""
