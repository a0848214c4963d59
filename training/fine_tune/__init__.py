"""A model goes on learning from somebody's own photographs."""
