"""Going on from somebody's own photographs."""
