"""Kill real runs of a real queue over and over, and check what is left.

    python -m tools.kill_series [--photos 300] [--kills 20] [--names 12] [--seed 7] [--cluster]

Three queues of small photos are worked through by the command line of the program. Runs of the
first are killed at random moments, by five signals in turn. Those of the second are killed just
before and just after each result gets its name, and so are those of the third, in which all
results are made anew in place of the ones that are there. With --cluster instead one queue is
worked through by two workers of a scheduler; workers, runs, and both at once are killed. Prints a
table; the exit status is 1 when anything was lost, made twice, blamed, changed or left over. POSIX
only.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from core.base.paths import HOME_VARIABLE
from tools.kill_series.checks import faults
from tools.kill_series.scene import Scene, make_scene
from tools.kill_series.series import Kill, at_names, at_random_moments, of_cluster
from tools.local_cluster import LocalWorkers


def main(arguments: list[str]) -> int:
    """Go through the series; 1 when there was any fault."""
    parser = argparse.ArgumentParser(
        prog="kill_series", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--photos", type=int, default=300, help="of the first queue")
    parser.add_argument("--kills", type=int, default=20, help="at random moments")
    parser.add_argument("--names", type=int, default=12, help="photos of the other two queues")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--cluster", action="store_true", help="kill workers of a cluster, too")
    typed = parser.parse_args(arguments)
    rng = random.Random(typed.seed)
    with tempfile.TemporaryDirectory(prefix="kill-series-") as folder:
        place = Path(folder)
        if typed.cluster:
            return 0 if _of_cluster(place, typed, rng) else 1
        scene = make_scene(place / "random", typed.photos, typed.seed)
        kills = at_random_moments(scene, typed.kills, rng)
        is_sound = _told(f"{typed.photos} photos, {typed.kills} kills", scene, kills)
        scene = make_scene(place / "names", typed.names, typed.seed + 1)
        is_sound &= _told(f"{typed.names} photos, killed at names", scene, at_names(scene))
        is_sound &= scene.do("add", scene.photos, "--output", scene.results, "--again") == 0
        kills = at_names(scene, "--existing", "replace")
        is_sound &= _told(f"{typed.names} photos made anew, killed at names", scene, kills, 2)
    return 0 if is_sound else 1


def _of_cluster(place: Path, typed: argparse.Namespace, rng: random.Random) -> bool:
    scene = make_scene(place / "cluster", typed.photos, typed.seed)
    elsewhere = {HOME_VARIABLE: str(place / "elsewhere")}
    with LocalWorkers(environment=elsewhere) as cluster:
        kills = of_cluster(scene, cluster, typed.kills, rng)
        return _told(f"{typed.photos} photos, 2 workers, {typed.kills} kills", scene, kills)


def _told(title: str, scene: Scene, kills: Iterator[Kill], most_names: int = 1) -> bool:
    """Print each kill as it comes and what was left in the end; tell whether all is well."""
    print(f"\n{title}\n")
    print(f"{'killed':>14} {'results':>13} {'drafts':>7} {'ended by':>14} {'after s':>8}")
    is_sound = True
    for kill in kills:
        results = f"{kill.before} to {kill.after}"
        seconds = f"{kill.seconds:.2f}" if kill.seconds else ""
        line = f"{kill.what:>14} {results:>13} {kill.drafts:>7} {kill.end:>14} {seconds:>8}"
        print(f"{line}  {kill.fault}".rstrip(), flush=True)
        is_sound &= not kill.fault
    print()
    for check, found in faults(scene, most_names=most_names).items():
        print(f"{len(found):>5}  {check}", *found[:5], sep="  ", flush=True)
        is_sound &= not found
    if not is_sound:
        print(_last_words(scene))
    return is_sound


def _last_words(scene: Scene) -> str:
    """Give the end of what the runs said."""
    return scene.said.read_text(errors="replace")[-2000:]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
