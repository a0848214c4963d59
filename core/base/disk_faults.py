"""What the system says when a disk or a network drive fails, and not the file on it."""

import errno
from typing import Final

_NAMES: Final = (
    "EIO", "ESTALE", "ENOTCONN", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN",
    "ENETUNREACH", "ENETRESET", "ECONNRESET", "ECONNABORTED", "ECONNREFUSED", "ESHUTDOWN", "ENXIO",
    "ENODEV", "ENOLINK", "EREMOTEIO", "ENOMEDIUM", "ECOMM", "EPROTO",
)  # fmt: skip
#: A pulled cable, a server that went, a disk that dies. Systems lack some of them.
_NUMBERS: Final = frozenset(getattr(errno, name) for name in _NAMES if hasattr(errno, name))
#: Likewise on Windows ("System Error Codes"): not ready, CRC, the network's path, name and card,
#: a time that is up, a device that is gone or fails.
_WINDOWS: Final = frozenset({21, 23, 31, 51, 53, 54, 55, 59, 64, 67, 121, 433, 1117, 1167, 1231})


def is_disk_fault(error: OSError) -> bool:
    """Tell whether the disk fails, or the way to it: another time all may be well."""
    return error.errno in _NUMBERS or getattr(error, "winerror", None) in _WINDOWS
