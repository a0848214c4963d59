"""Photos in and out: the one door through which the program reads and writes pictures."""

from core.image.image_format import Format
from core.image.image_read import MAX_PIXELS, read, read_pixels
from core.image.image_write import write
from core.image.photo import Photo, WriteOptions, output_depth

__all__ = [
    "MAX_PIXELS",
    "Format",
    "Photo",
    "WriteOptions",
    "output_depth",
    "read",
    "read_pixels",
    "write",
]
