"""What a photo file says besides its pixels: found, kept as bytes, and handed on."""

from core.image.metadata.limits import left_out
from core.image.metadata.metadata import Metadata, Resolution, Unit

__all__ = ["Metadata", "Resolution", "Unit", "left_out"]
