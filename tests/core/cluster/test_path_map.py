"""What paths are called on workers that mount the same folders elsewhere."""

from pathlib import Path

import pytest

from core.cluster.path_map import PathMap, mapping_from


@pytest.mark.parametrize(
    ("typed", "path", "there"),
    [
        ("/archive=/mnt/a", "/archive/box 1/a.jpg", "/mnt/a/box 1/a.jpg"),
        ("/archive=/mnt/a", "/archive", "/mnt/a"),
        ("/archive=/mnt/a", "/archive-2/a.jpg", "/archive-2/a.jpg"),
        ("/archive=Z:\\scans", "/archive/box 1/a.jpg", "Z:\\scans\\box 1\\a.jpg"),
        ("/archive=Z:/", "/archive/box 1/a.jpg", "Z:\\box 1\\a.jpg"),
        (r"/archive=\\server\share", "/archive/a.jpg", r"\\server\share\a.jpg"),
    ],
)
def test_a_path_below_a_folder_is_called_as_there(typed: str, path: str, there: str) -> None:
    assert PathMap((mapping_from(typed),)).there(Path(path)) == there


def test_the_first_mapping_that_fits_counts() -> None:
    paths = PathMap((mapping_from("/a/b=/x"), mapping_from("/a=/y")))
    assert [paths.there(Path(one)) for one in ("/a/b/c", "/a/c", "/c")] == ["/x/c", "/y/c", "/c"]


@pytest.mark.parametrize("typed", ["/archive", "archive=/mnt", "/archive=mnt", "=/mnt", ""])
def test_what_is_no_pair_of_absolute_folders_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        mapping_from(typed)
