"""Names for the arrays that travel through the program."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

#: One value a pixel, (h, w) float32.
Float32Plane: TypeAlias = NDArray[np.float32]
#: Any float32 array; the docstring of its user gives the shape.
Float32Array: TypeAlias = NDArray[np.float32]
#: sRGB-coded luminance, (h, w): uint8 (0..255) or uint16 (0..65535).
GreyPlane: TypeAlias = NDArray[np.uint8] | NDArray[np.uint16]
#: sRGB picture, (h, w, 3): uint8 or uint16, in the order R, G, B.
RgbImage: TypeAlias = NDArray[np.uint8] | NDArray[np.uint16]
