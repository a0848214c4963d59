"""Memory of this process, as Linux counts it."""

from pathlib import Path

_STATUS = Path("/proc/self/status")
_CLEAR_REFS = Path("/proc/self/clear_refs")


def resident_bytes() -> int:
    """Give the memory that is in use now."""
    return _read("VmRSS")


def highest_bytes() -> int:
    """Give the most that was in use since the last `reset_highest`."""
    return _read("VmHWM")


def reset_highest() -> None:
    """Forget the most that was in use (proc(5), clear_refs: 5)."""
    _CLEAR_REFS.write_text("5")


def _read(key: str) -> int:
    for line in _STATUS.read_text().splitlines():
        if line.startswith(f"{key}:"):
            return int(line.split()[1]) * 1024
    raise OSError(f"{_STATUS} has no {key}: memory is measured on Linux only")
