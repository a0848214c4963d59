"""Photos in and out: the one door through which the program reads and writes pictures."""

from core.image.formats import Format
from core.image.photo import MAX_PIXELS, Photo, WriteOptions, output_depth
from core.image.photo_reader import read, read_colours, read_pixels
from core.image.picture_writer import write, write_pages

__all__ = [
    "MAX_PIXELS",
    "Format",
    "Photo",
    "WriteOptions",
    "output_depth",
    "read",
    "read_colours",
    "read_pixels",
    "write",
    "write_pages",
]
