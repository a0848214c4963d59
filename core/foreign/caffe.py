"""Reads the colouring networks that came as Caffe files, and gives them as ONNX.

    model = caffe_as_onnx(prototxt, caffemodel, hull)

Three files make one: the layers as text (`*.prototxt`), their numbers (`*.caffemodel`), and for
the networks that choose between bins the colours of those (`pts_in_hull.npy`), which the authors'
own programs put in when they begin. They may come from anybody: each is read here to known bounds
and for what is known of it, and none by a general reader.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.errors import PackageError
from core.base.sentence import Sentence
from core.foreign import caffe_bins, caffe_numbers, caffe_text
from core.foreign.caffe_bins import read_bins
from core.foreign.caffe_faults import CaffeFault, CaffePart
from core.foreign.caffe_fitting import BinsMissing
from core.foreign.caffe_graph import onnx_of
from core.foreign.caffe_layers import network_of
from core.foreign.caffe_numbers import CaffeNumbers
from core.foreign.caffe_text import parse_text

#: Extensions of the three files, and how many bytes each has at most.
FILE_LIMITS: Final[Mapping[str, int]] = {
    ".prototxt": caffe_text.MOST_BYTES,
    ".caffemodel": caffe_numbers.MOST_BYTES,
    ".npy": caffe_bins.MOST_BYTES,
}

_HINTS: Final[Mapping[CaffePart, Sentence]] = {
    CaffePart.TEXT: Sentence(
        "Take the .prototxt that its authors give for colouring, as colorization_deploy_v2.prototxt"
        ", and not one for training."
    ),
    CaffePart.NUMBERS: Sentence(
        "Get the .caffemodel again, and the .prototxt that belongs to it, from the same place."
    ),
    CaffePart.BINS: Sentence("Get pts_in_hull.npy again from where the other two files are."),
}


@dataclass(frozen=True, slots=True)
class CaffePaths:
    """Where the files are, for what is said of them; by default the names that they came with."""

    prototxt: Path = Path("colorization_deploy_v2.prototxt")
    caffemodel: Path = Path("colorization_release_v2.caffemodel")
    hull: Path = Path("pts_in_hull.npy")

    def of(self, part: CaffePart) -> Path:
        """Give one of them."""
        return {
            CaffePart.TEXT: self.prototxt,
            CaffePart.NUMBERS: self.caffemodel,
            CaffePart.BINS: self.hull,
        }[part]


_AS_THEY_CAME: Final = CaffePaths()


def caffe_as_onnx(
    prototxt: bytes,
    caffemodel: bytes,
    hull: bytes | None,
    *,
    paths: CaffePaths = _AS_THEY_CAME,
) -> bytes:
    """Give a Caffe network as ONNX of the same inputs, outputs and layers.

    Of Zhang, Isola and Efros 2016 that is `data_l`, (1, 1, 224, 224) float32, L* - 50, to
    `class8_ab`, (1, 2, 56, 56) float32, a* and b*; the shares of 313 bins are the softmax before
    it, and the factor before that their annealing. Of Zhang, Zhu and others 2017 it is
    `data_l_ab_mask`, (1, 4, 256, 256): L* - 50, a* and b* of hints, and 110 where there is one,
    else 0; to `pred_ab`, (1, 2, 256, 256).

    Args:
        prototxt: the network's layers, as text.
        caffemodel: their numbers.
        hull: a* and b* of its bins, as NumPy writes a table; None where it is not at hand.
        paths: of the three.

    Raises:
        PackageError: a file cannot be read, they do not fit, or one is missing.
    """
    try:
        network = network_of(parse_text(prototxt))
        bins = None if hull is None else read_bins(hull)
        return onnx_of(network, CaffeNumbers(caffemodel), bins)
    except CaffeFault as fault:
        path = paths.of(fault.part)
        raise PackageError(
            "{name} cannot be read as a part of a Caffe model: {why}.",
            hint=_HINTS[fault.part],
            path=path,
            name=path.name,
            why=fault,
        ) from fault
    except BinsMissing as missing:
        raise PackageError(
            "{name} needs a third file: pts_in_hull.npy, the colours between which it chooses.",
            hint="Give all three files together. It is in the folder colorization/resources of "
            "github.com/richzhang/colorization, in the branch caffe.",
            path=paths.caffemodel,
            name=paths.caffemodel.name,
        ) from missing
