"""Many photos: which ones, where their results go, and the workers that carry them."""
