"""The open photo: seen, adjusted, kept beside others, saved."""
