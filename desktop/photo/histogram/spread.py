"""How often each tone and each colour is in a picture: a value, and its counting for a worker."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtGui import QImage

from core.edits.frame import Frame
from desktop.photo.framed import image_in
from desktop.work.workers import Work

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: Columns of a histogram; each stands for two codes of 256.
BINS: Final = 128
#: Heights of its columns, 0..1.
Heights: TypeAlias = tuple[float, ...]
#: L* below and above which tones are dark and light, as a third of the photo is on most.
_DARK_BELOW, _LIGHT_FROM = 33.0, 67.0
#: What is so near to black or white shows nothing any more, in L*.
_NOTHING_SEEN: Final = 1.0
#: The highest columns may stand over the upper edge: one even wall would flatten all else.
_FILLS: Final = 0.985
#: Half a code more or less is to make no comb of a curve.
_SMOOTH: Final = (0.25, 0.5, 0.25)


@dataclass(frozen=True, slots=True)
class Spread:
    """How tones and colours are spread.

    Attributes:
        lightness: how often each L* is, from black to white.
        red: the same for the sRGB codes of a channel.
        green: likewise.
        blue: likewise.
        dark: share of the picture, 0..1, that is dark.
        light: share that is light; what is left lies between.
        black: share that is black without detail.
        white: share that is white without detail.
        means: of red, green and blue, 0..255.
    """

    lightness: Heights
    red: Heights
    green: Heights
    blue: Heights
    dark: float
    light: float
    black: float
    white: float
    means: tuple[float, float, float]


def counting(image: QImage, frame: Frame | None) -> Work[Spread]:
    """Bind counting the tones of a picture.

    Args:
        image: small: its smallest level will do.
        frame: what of it counts, in its px; None: all of it.
    """

    def work() -> Spread:
        return _counted(image if frame is None else image_in(frame, image))

    return work


def _counted(image: QImage) -> Spread:
    import cv2
    import numpy as np

    rows = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(rows.constBits(), np.uint8).reshape(rows.height(), rows.bytesPerLine())
    rgb = flat[:, : rows.width() * 3].reshape(rows.height(), rows.width(), 3)
    # As 8 bits OpenCV gives L* times 2.55: fine enough for columns of two codes.
    lightness = cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB)[..., 0]
    counts = [np.bincount(lightness.ravel(), minlength=256)]
    counts += [np.bincount(rgb[..., channel].ravel(), minlength=256) for channel in range(3)]
    curves = [np.convolve(one.reshape(BINS, -1).sum(axis=1), _SMOOTH, "same") for one in counts]
    highest = float(np.quantile(np.concatenate(curves), _FILLS)) or 1.0
    tones = np.cumsum(counts[0]) / max(1, lightness.size)
    codes = np.arange(256)
    means = [float(np.dot(one, codes)) / max(1, lightness.size) for one in counts[1:]]
    of_lightness, red, green, blue = (_heights(curve, highest) for curve in curves)
    return Spread(
        of_lightness,
        red,
        green,
        blue,
        dark=_share_below(tones, _DARK_BELOW),
        light=1.0 - _share_below(tones, _LIGHT_FROM),
        black=_share_below(tones, _NOTHING_SEEN),
        white=1.0 - _share_below(tones, 100.0 - _NOTHING_SEEN),
        means=(means[0], means[1], means[2]),
    )


def _heights(curve: "NDArray[np.float64]", highest: float) -> Heights:
    return tuple(min(1.0, float(one) / highest) for one in curve)


def _share_below(tones: "NDArray[np.float64]", lightness: float) -> float:
    """Give the share of a picture that is darker than an L*.

    Args:
        tones: share up to each code of L*, of 256.
        lightness: that.
    """
    code = int(lightness * 2.55)
    return float(tones[code - 1]) if code else 0.0
