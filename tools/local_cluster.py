"""A real cluster of Dask on this computer: a scheduler, and workers in processes of their own.

    with LocalWorkers() as cluster:
        cluster.address, cluster.workers()      # and os.kill one of them

It runs in a process of its own, so that whoever kills its workers has nothing of Dask in theirs;
started as a module, this is that process.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from core.base.closing import Closing
from core.base.own_process import PROGRAM_FOLDER

_PATIENCE_S: Final = 60.0


class LocalWorkers(Closing):
    """A cluster that lasts as long as the block.

    Args:
        count: workers, of one thread each; one that is killed is begun anew.
        program: the folder that the workers take their program from.
        environment: of the workers, beside this process's.
        tls: certificates and keys, PEM: of whoever signed, and of all that take part.

    Raises:
        RuntimeError: it does not begin.
    """

    def __init__(
        self,
        count: int = 2,
        *,
        program: Path = PROGRAM_FOLDER,
        environment: Mapping[str, str] | None = None,
        tls: tuple[Path, Path, Path] | None = None,
    ) -> None:
        own = dict(environment or {})
        # What lies in the folder that it begins in is found first.
        paths = filter(None, [own.get("PYTHONPATH"), str(PROGRAM_FOLDER)])
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tools.local_cluster", str(count), *map(str, tls or ())],
            cwd=program,
            env=os.environ | own | {"PYTHONPATH": os.pathsep.join(paths)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.address = self._line()
        if not self.address:
            self.close()
            raise RuntimeError("no cluster begins")

    def workers(self) -> list[int]:
        """Give the process numbers of the workers that are there now."""
        assert self._process.stdin is not None
        self._process.stdin.write("workers\n")
        self._process.stdin.flush()
        found: list[int] = json.loads(self._line() or "[]")
        return found

    def kill(self) -> None:
        """End the scheduler as a power cut does; the workers end when they see it."""
        self._process.kill()

    def close(self) -> None:
        """End it, workers and all."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        try:
            self._process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


def main(arguments: Sequence[str]) -> int:
    """Be the cluster until standard input ends; answer each line with the workers' numbers."""
    from distributed import LocalCluster, Status
    from distributed.security import Security

    parser = argparse.ArgumentParser()
    parser.add_argument("count", type=int)
    parser.add_argument("tls", nargs="*")
    typed = parser.parse_args(arguments)
    security = None
    if typed.tls:
        ca, cert, key = typed.tls
        own = {
            f"tls_{role}_{what}": path
            for role in ("client", "worker", "scheduler")
            for what, path in (("cert", cert), ("key", key))
        }
        security = Security(tls_ca_file=ca, require_encryption=True, **own)
    with LocalCluster(
        n_workers=typed.count,
        threads_per_worker=1,
        processes=True,
        dashboard_address=None,
        security=security,
        protocol="tls://" if security else None,
        silence_logs=50,
    ) as cluster:
        print(cluster.scheduler_address, flush=True)
        for _ in sys.stdin:
            # Whose worker is killed before it is there begins no other, and ends.
            there = [
                nanny.pid
                for nanny in cluster.workers.values()
                if nanny.process is not None
                and nanny.process.status is Status.running
                and nanny.worker_address in cluster.scheduler.workers
            ]
            print(json.dumps(there), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
