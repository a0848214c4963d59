"""Photographs made to look like old prints, so that a network has seen such before it meets one.

A network that learned from clean pictures takes grain for texture and a faded sky for a wall.
Each effect here is one thing that happens to a print or its scan; `aged` draws a random few of
them. All of it acts on the grey that the network sees; only what moves the picture moves its true
colours too.

Sizes are in pixels of pictures whose short side is about 128 to 160, as networks see them.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Plane
from core.colour.cielab import LUMINANCE_WEIGHTS, grey_to_lightness, lab_to_linear, linear_to_srgb

#: (h, w, 3) uint8: sRGB-coded grey, a* + 128, b* + 128, as `dataset` keeps them.
Planes = NDArray[np.uint8]

#: How often each effect is drawn for a picture that is aged at all.
_CHANCES = {
    "scan": 0.15,
    "orthochromatic": 0.35,
    "fade": 0.5,
    "blur": 0.4,
    "vignette": 0.25,
    "stains": 0.2,
    "grain": 0.5,
    "scratches": 0.25,
    "jpeg": 0.35,
}


@dataclass(frozen=True, slots=True)
class Aged:
    """A picture as it is after ageing.

    Attributes:
        grey: (h, w) uint8, sRGB-coded, what the network is shown.
        planes: (h, w, 3) uint8, the undamaged picture in the same place: what is to be answered.
    """

    grey: NDArray[np.uint8]
    planes: Planes


def aged(planes: Planes, rng: np.random.Generator) -> Aged:
    """Draw effects at random and apply them in the order in which they happen to a photograph."""
    drawn = {name for name, chance in _CHANCES.items() if rng.random() < chance}
    if "scan" in drawn:
        planes = tilted_scan(planes, rng)
    grey = planes[..., 0].astype(np.float32)
    if "orthochromatic" in drawn:
        grey = orthochromatic(planes, rng)
    effects = (
        ("fade", faded),
        ("blur", blurred),
        ("vignette", vignetted),
        ("stains", stained),
        ("grain", grainy),
        ("scratches", scratched),
    )
    for name, effect in effects:
        if name in drawn:
            grey = effect(grey, rng)
    codes: NDArray[np.uint8] = np.clip(np.rint(grey), 0, 255).astype(np.uint8)
    if "jpeg" in drawn:
        codes = jpeg_damaged(codes, rng)
    return Aged(codes, planes)


def tilted_scan(planes: Planes, rng: np.random.Generator) -> Planes:
    """Lay the print askew on a scanner, paper or the scanner's lid around it, without colour."""
    height, width = planes.shape[:2]
    turn = cv2.getRotationMatrix2D(
        (width / 2, height / 2), rng.uniform(-4, 4), rng.uniform(0.84, 0.97)
    )
    lid = float(rng.choice([rng.uniform(0, 40), rng.uniform(190, 255)]))
    moved: Planes = cv2.warpAffine(
        np.ascontiguousarray(planes),
        turn,
        (width, height),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(lid, 128, 128),
    ).astype(np.uint8)
    return moved


def orthochromatic(planes: Planes, rng: np.random.Generator) -> Float32Plane:
    """Expose a plate that sees blue and green better than red: (h, w) float32 codes, 0..255.

    Early emulsions saw no red at all, later ones some: skies are white, lips and tan dark. The
    random mix of R, G and B goes from such a plate to a film behind a yellow filter.
    """
    lab = np.empty(planes.shape, np.float32)
    lab[..., 0] = grey_to_lightness(np.ascontiguousarray(planes[..., 0]))
    lab[..., 1:] = planes[..., 1:].astype(np.float32) - 128.0
    linear = np.clip(lab_to_linear(lab), 0.0, 1.0)
    plate = rng.dirichlet((1.2, 2.5, 2.5)).astype(np.float32)
    # Half way to the eye's own weights at most: pure mixes of one channel are not photographs.
    weights = plate + rng.uniform(0.0, 0.5) * (LUMINANCE_WEIGHTS - plate)
    exposed: Float32Plane = linear_to_srgb((linear @ weights).astype(np.float32)) * 255.0
    return exposed


def faded(grey: Float32Plane, rng: np.random.Generator) -> Float32Plane:
    """Lift the blacks, dull the whites, bend what is between."""
    black, white = rng.uniform(0, 70), rng.uniform(170, 255)
    share = np.clip(grey / 255.0, 0.0, 1.0) ** np.exp(rng.uniform(-0.35, 0.35))
    dull: Float32Plane = (black + (white - black) * share).astype(np.float32)
    return dull


def blurred(grey: Float32Plane, rng: np.random.Generator) -> Float32Plane:
    """Miss the focus a little."""
    soft: Float32Plane = cv2.GaussianBlur(grey, (0, 0), rng.uniform(0.4, 1.5)).astype(np.float32)
    return soft


def vignetted(grey: Float32Plane, rng: np.random.Generator) -> Float32Plane:
    """Darken the corners, as a simple lens does, or bleach them, as mounts do."""
    height, width = grey.shape
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    far = (x * x + y * y) / 2.0
    mount = 0.0 if rng.random() < 0.7 else rng.uniform(200, 255)
    edged: Float32Plane = (grey + (mount - grey) * rng.uniform(0.2, 0.6) * far).astype(np.float32)
    return edged


def stained(grey: Float32Plane, rng: np.random.Generator) -> Float32Plane:
    """Add broad patches that are lighter or darker."""
    small = rng.normal(0, 1, (5, 6)).astype(np.float32)
    patches = cv2.resize(small, grey.shape[::-1], interpolation=cv2.INTER_CUBIC)
    patchy: Float32Plane = (grey + patches * rng.uniform(5, 18)).astype(np.float32)
    return patchy


def grainy(grey: Float32Plane, rng: np.random.Generator) -> Float32Plane:
    """Add the grain of the film: clumps of a pixel or less, strongest in the middle tones."""
    grain = rng.standard_normal(grey.shape, np.float32)
    if rng.random() < 0.5:
        grain = cv2.GaussianBlur(grain, (0, 0), 0.7) * 2.2
    share = np.clip(grey / 255.0, 0.0, 1.0)
    middle = 0.4 + 2.4 * share * (1.0 - share)
    grown: Float32Plane = (grey + grain * middle * rng.uniform(2, 13)).astype(np.float32)
    return grown


def scratched(grey: Float32Plane, rng: np.random.Generator) -> Float32Plane:
    """Draw hairs and scratches across, and scatter dust."""
    height, width = grey.shape
    damaged = np.ascontiguousarray(grey)
    for _ in range(int(rng.integers(0, 5))):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        angle, length = rng.normal(np.pi / 2, 0.5), rng.uniform(0.1, 1.0) * height
        ends = np.array([[x, y], [x + np.cos(angle) * length, y + np.sin(angle) * length]])
        ends[0] -= (ends[1] - ends[0]) / 2
        points = np.rint(ends).astype(int).tolist()
        cv2.line(damaged, points[0], points[1], rng.choice([20.0, 245.0]), 1, cv2.LINE_AA)
    for _ in range(int(rng.integers(3, 30))):
        place = int(rng.integers(0, width)), int(rng.integers(0, height))
        cv2.circle(damaged, place, int(rng.integers(0, 2)), rng.choice([15.0, 250.0]), -1)
    share = np.float32(rng.uniform(0.4, 1.0))
    hurt: Float32Plane = (grey + (damaged - grey) * share).astype(np.float32)
    return hurt


def jpeg_damaged(codes: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Compress too hard."""
    quality = int(rng.integers(18, 70))
    coded = cv2.imencode(".jpg", codes, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    decoded = cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE)
    assert decoded is not None
    return decoded.astype(np.uint8)
