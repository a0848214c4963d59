"""Pictures on a screen: at any zoom, and as thumbnails."""
