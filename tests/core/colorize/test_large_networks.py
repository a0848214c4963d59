"""A network that is too large for each worker: one for all, one photo at a time, one at once."""

import threading
import weakref
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from core.base.errors import PackageError
from core.colorize import large_networks
from core.colorize.colorizer import Colorizer, fit_to_network
from core.colorize.large_networks import LargeNetworks
from core.model.network import Network
from core.model.package import Package

GREY = np.tile(np.arange(64, dtype=np.uint8) * 4, (48, 1))


@pytest.fixture
def packages(
    tiny_models: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Package, Package]:
    """Two models that are large to this test; a real one has sixty million bytes."""
    monkeypatch.setattr(large_networks, "LARGE", 1)
    first = tiny_models.package(tmp_path, of=tiny_models.card("ab", id="first"))
    return first, tiny_models.package(tmp_path, of=tiny_models.card(id="second"))


@pytest.fixture
def networks(monkeypatch: pytest.MonkeyPatch) -> "weakref.WeakSet[Network]":
    """The networks that there are, of all that are made from here on."""
    there: weakref.WeakSet[Network] = weakref.WeakSet()
    make = Network.__init__

    def made(network: Network, *arguments: object, **more: object) -> None:
        assert not there, "there is another one"
        there.add(network)
        make(network, *arguments, **more)

    monkeypatch.setattr(Network, "__init__", made)
    return there


def test_all_workers_share_one_and_wait_for_their_turn(
    packages: tuple[Package, Package], networks: "weakref.WeakSet[Network]"
) -> None:
    large, answers = LargeNetworks(threads=2), []

    def work() -> None:
        colorizer = Colorizer(packages[0], large=large)
        assert colorizer.is_large
        answers.extend(colorizer.predict(GREY).answer for _ in range(4))

    threads = [threading.Thread(target=work) for _ in range(4)]
    with large.held(packages[0]) as network:
        for thread in threads:
            thread.start()
        assert answers == []
        alone = network.run(fit_to_network(GREY, packages[0].card.input))
    for thread in threads:
        thread.join()
    assert len(answers) == 16
    assert all(np.array_equal(answer, alone) for answer in answers)
    assert list(networks) == [network]


def test_there_is_never_more_than_one_at_once(
    packages: tuple[Package, Package], networks: "weakref.WeakSet[Network]"
) -> None:
    large = LargeNetworks()
    first, second = (Colorizer(package, large=large) for package in packages)
    for colorizer in (first, second, first):
        assert colorizer.predict(GREY).output == colorizer.card.output
        assert len(networks) == 1


def test_nobody_waits_for_a_small_one(tiny_models: ModuleType, tmp_path: Path) -> None:
    package = tiny_models.package(tmp_path, of=tiny_models.card("ab"))
    large = LargeNetworks()
    with large.held(package):  # by somebody else
        colorizer = Colorizer(package, large=large)
        assert not colorizer.is_large
        assert colorizer.predict(GREY).answer.shape == (32, 40, 2)


def test_one_that_does_not_load_is_told_before_the_first_photo(
    packages: tuple[Package, Package],
) -> None:
    packages[0].path.write_bytes(b"gone")
    with pytest.raises(PackageError, match="not a model package"):
        Colorizer(packages[0], large=LargeNetworks())
