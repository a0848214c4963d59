"""One photo from grey to its written result."""
