"""A network that is too large for each worker: one for all, one photo at a time, one at once."""

import threading
import time
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from core.base.errors import PackageError
from core.colorize import large_networks
from core.colorize.colorizer import Colorizer
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


class _Counted:
    """Counts how many networks there are, and how many run at once."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.loaded = self.alive = self.most_alive = self.running = self.most_running = 0
        make, run = Network.__init__, Network.run
        lock = threading.Lock()

        def made(network: Network, *arguments: object, **more: object) -> None:
            with lock:
                self.loaded += 1
                self.alive += 1
                self.most_alive = max(self.most_alive, self.alive)
            make(network, *arguments, **more)

        def counted(network: Network, *arguments: object) -> object:
            with lock:
                self.running += 1
                self.most_running = max(self.most_running, self.running)
            try:
                time.sleep(0.01)  # long enough for another to come in
                return run(network, *arguments)
            finally:
                with lock:
                    self.running -= 1

        def gone(network: Network) -> None:
            self.alive -= 1

        monkeypatch.setattr(Network, "__init__", made)
        monkeypatch.setattr(Network, "run", counted)
        monkeypatch.setattr(Network, "__del__", gone, raising=False)


def test_all_workers_share_one_and_wait_for_their_turn(
    packages: tuple[Package, Package], monkeypatch: pytest.MonkeyPatch
) -> None:
    counted, large = _Counted(monkeypatch), LargeNetworks(threads=2)
    answers = []

    def work() -> None:
        colorizer = Colorizer(packages[0], large=large)
        assert colorizer.is_large
        answers.extend(colorizer.predict(GREY).answer for _ in range(4))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (counted.loaded, counted.most_running) == (1, 1)
    alone = Colorizer(packages[0]).predict(GREY).answer
    assert len(answers) == 16
    assert all(np.array_equal(answer, alone) for answer in answers)


def test_there_is_never_more_than_one_at_once(
    packages: tuple[Package, Package], monkeypatch: pytest.MonkeyPatch
) -> None:
    counted, large = _Counted(monkeypatch), LargeNetworks()
    first, second = (Colorizer(package, large=large) for package in packages)
    for colorizer in (first, second, first):
        assert colorizer.predict(GREY).output == colorizer.card.output
    assert (counted.most_alive, counted.loaded) == (1, 5)


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
