"""Networks that are too large for each worker to have its own.

A worker has a network to itself, and photos go through several at once. Of one of a gigabyte two
are too much for most computers, and one by all threads is as fast as several by one each. So all
workers share one such network: it is in memory once, no other large one is beside it, and it sees
one photo at a time. Everything else, reading, rendering, writing, goes on at the same time.
"""

import contextlib
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from core.model.package import Package

if TYPE_CHECKING:
    from core.model.network import Network

#: Bytes of a network from which on it is large. The program's own have 13 million at most.
LARGE: Final = 2**26


def is_large(package: Package) -> bool:
    """Tell whether the network of a package is shared."""
    return package.model_bytes >= LARGE


class LargeNetworks:
    """The one large network that is at hand; for any number of threads.

    Args:
        threads: that its runs may use, at least 1.
    """

    def __init__(self, threads: int = 1) -> None:
        self._threads = threads
        self._turn = threading.Lock()
        self._loaded: tuple[str, Network] | None = None

    @contextlib.contextmanager
    def held(self, package: Package) -> "Iterator[Network]":
        """Wait for one's turn, and have the network of a package until the block ends.

        Raises:
            PackageError: it cannot be loaded.
            MemoryError: there is no room for it.
        """
        from core.model.network import load_network  # the window is on the screen before NumPy

        with self._turn:
            if self._loaded is None or self._loaded[0] != package.fingerprint:
                self._loaded = None  # first: there is not room for both
                network = load_network(package, threads=self._threads)
                self._loaded = package.fingerprint, network
            yield self._loaded[1]
