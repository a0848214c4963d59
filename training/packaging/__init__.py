"""From weights to a package and its page."""
