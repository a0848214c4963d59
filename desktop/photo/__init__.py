"""The open photo: seen, adjusted, leafed to, saved."""
