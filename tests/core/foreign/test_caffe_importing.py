"""Caffe's files, given together, are a model of this program; with its bins and with its hints."""

import numpy as np
import onnxruntime
import pytest

from core.base.errors import PackageError
from core.foreign.caffe import caffe_as_onnx
from core.foreign.importing import examine, packed
from core.model.contract import OutputKind, ab_of
from core.model.hint_inputs import HintPlanes
from core.model.network import load_network
from tests.core.foreign.caffe_files import CaffeFiles, zhang_2016, zhang_2017


def given(folder, files: CaffeFiles, *, has_hull: bool = True):
    named = {"deploy.prototxt": files.prototxt, "release.caffemodel": files.caffemodel}
    if has_hull:
        named["pts_in_hull.npy"] = files.hull
    for name, content in named.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in named]


def taken_in(folder, paths):
    examined = examine(paths)
    (reading,) = examined.readings
    package = packed(
        examined,
        reading,
        id="caffe",
        name="Caffe",
        licence=examined.licence,
        licence_confirmed=True,
        target=folder / "caffe.colormodel",
    )
    return reading, package


def run(model: bytes, picture: np.ndarray) -> np.ndarray:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    (entry,) = session.get_inputs()
    return session.run(None, {entry.name: picture})[0][0].transpose(1, 2, 0)


def lightness(side: int) -> np.ndarray:
    rows, columns = np.mgrid[:side, :side]
    waves = 50 + 30 * np.sin(rows / 9) + 15 * (columns > rows)
    return np.clip(waves, 0, 100).astype(np.float32)


def test_the_network_of_2016_is_a_distribution_over_its_bins(tmp_path):
    files = zhang_2016()
    paths = given(tmp_path, files)
    reading, package = taken_in(tmp_path, paths)
    assert reading.contract == "zhang-caffe"
    assert str(reading.sentence) == (
        "takes lightness from -50 to 50 at 224 × 224, answers how likely each of 313 colours is"
    )
    card = package.card
    assert card.output.kind is OutputKind.DISTRIBUTION
    assert card.output.temperature == pytest.approx(1 / 2.606, abs=1e-4)
    np.testing.assert_allclose(card.output.bin_centres, files.bins, atol=1e-3)
    assert set(card.origin.files) == {path.name for path in paths}

    picture = lightness(224)
    cells = load_network(package).run(picture)
    network = caffe_as_onnx(files.prototxt, files.caffemodel, files.hull)
    expected = run(network, picture[None, None] - 50)
    assert np.ptp(expected, axis=(0, 1)).max() > 0.5
    np.testing.assert_allclose(ab_of(cells, card.output, vividness=0.5), expected, atol=0.02)


def test_the_network_of_2017_takes_hints(tmp_path):
    files = zhang_2017(side=64)
    reading, package = taken_in(tmp_path, given(tmp_path, files, has_hull=False))
    assert reading.contract == "siggraph17-caffe"
    picture = lightness(64)
    ab, mask = np.zeros((64, 64, 2), np.float32), np.zeros((64, 64), np.float32)
    ab[10:20, 30:40], mask[10:20, 30:40] = (40.0, -30.0), 1.0
    network = load_network(package)
    model = caffe_as_onnx(files.prototxt, files.caffemodel, None)
    for told, planes in ((None, np.zeros((64, 64, 3))), (HintPlanes(ab, mask), None)):
        if planes is None:
            planes = np.concatenate([ab, mask[..., None] * 110], axis=-1)
        stack = np.concatenate([picture[..., None] - 50, planes], axis=-1).astype(np.float32)
        expected = run(model, stack.transpose(2, 0, 1)[None])
        np.testing.assert_allclose(network.run(picture, told), expected, atol=0.05)
    assert np.abs(network.run(picture, told) - network.run(picture)).max() > 1.0


def test_without_its_bins_the_network_of_2016_asks_for_them(tmp_path):
    files = zhang_2016(narrow=32, side=32, bins=17)
    with pytest.raises(PackageError, match=r"pts_in_hull\.npy"):
        examine(given(tmp_path, files, has_hull=False))
