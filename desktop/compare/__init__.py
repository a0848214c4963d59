"""Models beside each other on photos in colour: figures, pictures, and a choice without names."""
