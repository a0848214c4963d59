"""What the coordinator's paths are called on workers that mount the same folders elsewhere."""

import re
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Final

#: `C:\\scans`, `C:/scans`, `\\\\server\\share`.
_OF_WINDOWS: Final = re.compile(r"[A-Za-z]:[\\/]|\\\\")


@dataclass(frozen=True, slots=True)
class Mapping:
    """One folder of the coordinator and what it is called on the workers.

    Attributes:
        here: absolute.
        there: absolute on the workers, whatever their system is.
    """

    here: Path
    there: str


@dataclass(frozen=True, slots=True)
class PathMap:
    """What paths are called on the workers.

    Attributes:
        mappings: the first one that a path lies below counts; without one it stays as it is.
    """

    mappings: tuple[Mapping, ...] = ()

    def there(self, path: Path) -> str:
        """Give what an absolute path of the coordinator is called on the workers."""
        for mapping in self.mappings:
            if path.is_relative_to(mapping.here):
                return str(_pure(mapping.there).joinpath(*path.relative_to(mapping.here).parts))
        return str(path)


#: Everything is called the same there.
SAME: Final = PathMap()


def mapping_from(text: str) -> Mapping:
    """Read what was typed: "/archive=/mnt/archive".

    Raises:
        ValueError: it is no such pair of absolute folders.
    """
    here, equals, there = text.partition("=")
    if not equals or not Path(here).is_absolute() or not _pure(there).is_absolute():
        raise ValueError(text)
    return Mapping(Path(here), there)


def _pure(path: str) -> PurePath:
    return PureWindowsPath(path) if _OF_WINDOWS.match(path) else PurePosixPath(path)
