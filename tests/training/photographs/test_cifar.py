"""CIFAR comes from the user's disk or from Keras, in the layout of any other set."""

from pathlib import Path

import cv2
import keras
import numpy as np
import pytest

from core.base.errors import UsageError
from training.photographs.cifar import cifar_folder
from training.photographs.dataset import find_photographs
from training.recipes.recipe import SetSection

DOG, SHIP = 5, 8


def section(folder: str) -> SetSection:
    return SetSection(folder, "CIFAR", "research", "general")


def rows(labels: list[int], *, coarse: bool = False) -> tuple[bytes, np.ndarray]:
    """Make rows of the binary version, and their pictures in R, G, B."""
    pictures = np.random.default_rng(3).integers(0, 256, (len(labels), 32, 32, 3), np.uint8)
    content = b""
    for label, picture in zip(labels, pictures, strict=True):
        content += bytes([7, label] if coarse else [label]) + picture.transpose(2, 0, 1).tobytes()
    return content, pictures


def test_the_binary_version_below_the_data_directory_is_unpacked_once(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "cifar-10-batches-bin"
    folder.mkdir(parents=True)
    pictures = []
    for number in range(1, 6):
        content, made = rows([DOG, SHIP, DOG])
        (folder / f"data_batch_{number}.bin").write_bytes(content)
        pictures += list(made)
    cache = tmp_path / "cache"
    for _ in range(2):
        found = [
            path for path, _ in find_photographs(
                tmp_path / "data", (section("cifar10/ship"), section("cifar10/dog")), cache=cache
            )
        ]  # fmt: skip
        assert len(found) == 15
        assert found[0] == cache / "cifar10" / "ship" / "00001.png"
        for path in found:
            bgr = cv2.imread(str(path))
            assert (bgr[..., ::-1] == pictures[int(path.stem)]).all()
        for batch in folder.iterdir():  # the second time comes from what was unpacked
            batch.write_bytes(b"")
    assert [path.name for path in cache.iterdir()] == ["cifar10"]


def test_the_hundred_classes_are_told_by_their_fine_labels(tmp_path: Path) -> None:
    folder = tmp_path / "cifar-100-binary"
    folder.mkdir()
    (folder / "train.bin").write_bytes(rows([0, 99], coarse=True)[0])
    found = find_photographs(tmp_path, (section("cifar100"),), cache=tmp_path / "cache")
    names = [path.relative_to(tmp_path / "cache").as_posix() for path, _ in found]
    assert names == ["cifar100/apple/00000.png", "cifar100/worm/00001.png"]


def test_a_folder_of_pictures_is_preferred(tmp_path: Path) -> None:
    (tmp_path / "cifar10" / "ship").mkdir(parents=True)
    (tmp_path / "cifar10" / "ship" / "a.png").touch()
    ((path, _),) = find_photographs(tmp_path, (section("cifar10/ship"),))
    assert path == tmp_path / "cifar10" / "ship" / "a.png"


@pytest.mark.parametrize("content", [b"", b"x" * 100, bytes([200]) + bytes(3072)])
def test_a_damaged_archive_is_told_by_its_file(content: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "cifar-10-batches-bin"
    folder.mkdir()
    (folder / "data_batch_1.bin").write_bytes(content)
    with pytest.raises(UsageError, match=r"data_batch_1\.bin is missing or is not a whole file"):
        cifar_folder(tmp_path, "cifar10/dog", tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


@pytest.mark.parametrize("name", ["cifar10", "cifar100"])
def test_without_a_network_it_is_told_what_to_put_where(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keras.src.datasets import cifar10, cifar100

    module = {"cifar10": cifar10, "cifar100": cifar100}[name]
    nowhere = (tmp_path / "nowhere.tar.gz").as_uri()

    def fetch(fname: str, origin: str, **options: object) -> str:
        path: str = keras.utils.get_file(
            fname=fname, origin=nowhere, cache_dir=tmp_path / "keras", **options
        )
        return path

    monkeypatch.setattr(module, "get_file", fetch)
    with pytest.raises(UsageError, match="cannot be downloaded") as caught:
        cifar_folder(tmp_path, f"{name}/dog", tmp_path / "cache")
    assert "binary version" in caught.value.hint
    assert not (tmp_path / "cache" / name).exists()


def test_what_keras_has_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = rows([DOG, SHIP])[1]
    labels = np.array([[DOG], [SHIP]], np.uint8)
    monkeypatch.setattr(
        keras.datasets.cifar10, "load_data", lambda: ((pictures, labels), (pictures, labels))
    )
    folder = cifar_folder(tmp_path, "cifar10", tmp_path / "cache")
    assert folder is not None
    found = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.png"))
    assert found == ["dog/00000.png", "ship/00001.png"]


def test_other_folders_are_no_cifar(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not a folder"):
        list(find_photographs(tmp_path, (section("landscape"),)))
    with pytest.raises(UsageError, match="not a folder"):
        list(find_photographs(tmp_path, (section("cifar1000"),)))
