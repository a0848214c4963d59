"""Found, checked, decoded once, aged."""
