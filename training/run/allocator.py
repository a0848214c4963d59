"""Allocator settings that a training step on processors needs.

A step allocates and frees the same few hundred megabytes over and over. glibc gives them back to
the system each time, from every thread's arena, and the pages are faulted in anew: half the
processor time of a step went there. One arena that keeps its memory makes no faults (a run of
`natural` on two cores: 44 pictures a second before, 74 after).
"""

import os
import platform
import sys

from core.base.own_process import is_frozen, module_arguments

_TUNABLES = ":".join(
    (
        "glibc.malloc.arena_max=1",
        "glibc.malloc.mmap_threshold=8589934592",
        "glibc.malloc.trim_threshold=17179869184",
        "glibc.malloc.top_pad=268435456",
        "glibc.malloc.hugetlb=1",
    )
)


def keep_memory(module: str, arguments: list[str]) -> None:
    """Start `python -m module` anew with these settings, which glibc reads only at the start.

    Does nothing where the C library is another one, or the user has set GLIBC_TUNABLES.
    """
    if platform.libc_ver()[0] != "glibc" or "GLIBC_TUNABLES" in os.environ:
        return
    os.environ["GLIBC_TUNABLES"] = _TUNABLES
    start = [*_flags(), *module_arguments(module)]
    os.execv(sys.executable, [sys.executable, *start, *arguments])


def _flags() -> list[str]:
    return [] if is_frozen() else [f"-W{option}" for option in sys.warnoptions]
