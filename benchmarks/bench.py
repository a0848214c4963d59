"""Measure speed and memory against the work that nobody can avoid: `python -m benchmarks.bench`.

Figures are ratios taken in one run, the two sides in turn, so that a slow or busy machine slows
both. Photographs are made at run time, grey with grain, in a temporary folder. The parts:

single   One 24 MP grey JPEG to a colour JPEG of the same quality, file to file, warm, over two
         threads, against OpenCV decoding the input and encoding the output alone (one thread: that
         is all a JPEG library uses). The medians of several runs, taken in turn. Limit: 1.6 times.
predict  What the network takes for one photo, over two threads, beside decoding a colour JPEG of
         24 MP.
memory   Highest memory of a process while it colorizes a 100 MP photo, above the memory of the
         same process after a small photo, in bytes per pixel (VmHWM of Linux, reset in between).
         Limit: 12.
start    The whole command `python -m core colorize` for one sample photo against
         `python -c "import numpy, cv2, onnxruntime"`: medians, in turn. Limit: 2.5 times.
window   The window painted, from `python -m desktop`, against an empty `QMainWindow` of PySide6 in
         a process of its own: medians, in turn. Limit: 2 times.
bundle   From the start of the bundled program (`make build`) to its open window, on no screen,
         against `python -m desktop`: medians, in turn. Limit: 1.3 times.
large    40 photos of 24 MP over two threads: photos per second against decoding and encoding alone
         over two threads. Limit: at least 0.55.
batch    300 photos of 2 MP over two threads: photos per second against decoding and encoding
         alone over two threads (limit: at least 0.5), against ImageMagick converting the same files
         to JPEG, two at a time, where it is installed, and against what a student would write
         (limit: at least 10), measured on few photos in a process of its own: Keras `predict` per
         photo with a network of the same architecture (random weights: it costs the same), the
         Lab conversions of scikit-image, or its formulas in float64 numpy where that is not
         installed. Memory of the process (VmRSS) at the 50th and the last photo.

`--quick` takes smaller photographs and fewer runs: it shows that all of it works, the figures
mean little.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import bundle_start, many, single, start_time, window
from benchmarks.table import Figure, print_table
from core.model.library import standard_library
from core.model.package import Package


def main(arguments: Sequence[str]) -> int:
    """Measure the parts that are named, print the table; 1 when a limit is not kept."""
    parts: dict[str, Callable[[Package, Path, bool], list[Figure]]] = {
        "single": single.measure_speed,
        "predict": single.measure_prediction,
        "memory": single.measure_memory,
        "start": start_time.measure,
        "window": window.measure,
        "bundle": bundle_start.measure,
        "large": many.measure_large,
        "batch": many.measure,
    }
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bench", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(parts)} (all)")
    parser.add_argument("--quick", action="store_true", help="small photographs, few runs")
    parser.add_argument("--model", help="id or .colormodel file (default: the bundled one)")
    typed = parser.parse_args(arguments)
    for part in typed.parts:
        if part not in parts:
            parser.error(f"there is no part {part!r}")
    library = standard_library()
    package = library.find(typed.model) if typed.model else library.default
    figures = []
    for name in typed.parts or parts:
        print(f"{name} ...", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory(prefix="autochrome-bench-") as folder:
            figures += parts[name](package, Path(folder), typed.quick)
    if typed.quick:
        print("Quick run: small photographs and few runs; the figures mean little.")
    print_table(figures)
    return 1 if any(figure.is_kept is False for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
