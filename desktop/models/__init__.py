"""The models there are: shown, tried, changed."""
