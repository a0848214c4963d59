"""Colour as numbers: CIELAB, the bins of the ab plane, chroma at every pixel, the colour step."""
