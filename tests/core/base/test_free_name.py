"""Names that are free are counted on from two."""

from pathlib import Path

import pytest

from core.base.free_name import free_beside, free_name, free_path, unnumbered


def test_what_is_free_keeps_its_name() -> None:
    assert free_name("garden", {"album"}.__contains__) == "garden"
    assert free_path(Path("a/b.tar.gz"), lambda path: False) == Path("a/b.tar.gz")


def test_what_is_taken_is_counted_on_from_two() -> None:
    taken = {"garden", "garden-2", "garden-4", "My preset"}
    assert free_name("garden", taken.__contains__) == "garden-3"
    assert free_name("My preset", taken.__contains__, between=" ") == "My preset 2"


def test_the_number_of_a_file_stands_before_its_ending(tmp_path: Path) -> None:
    for name in ("Oma 1921.jpg", "Oma 1921-2.jpg"):
        (tmp_path / name).touch()
    assert free_path(tmp_path / "Oma 1921.jpg", Path.exists) == tmp_path / "Oma 1921-3.jpg"


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("beach-2.jpg", "beach.jpg"),
        ("beach-2-13.jpg", "beach-2.jpg"),
        ("a\nb-9.jpg", "a\nb.jpg"),
        ("beach-1.jpg", None),
        ("beach-02.jpg", None),
        ("beach-\u0664.jpg", None),
        ("-2.jpg", None),
        ("beach2.jpg", None),
    ],
)
def test_a_number_that_was_added_can_be_taken_off(name: str, plain: str | None) -> None:
    assert unnumbered(Path("a") / name) == (None if plain is None else Path("a") / plain)


def test_a_result_with_a_number_is_counted_on_and_a_photo_with_one_is_not() -> None:
    def beside(wanted: str, photo: str, *there: str) -> str:
        return free_beside(Path(wanted), Path(photo), lambda path: path.name in there).name

    two = ("a-colour.jpg", "a-colour-2.jpg")
    assert beside("a-colour-2.jpg", "a.jpg", *two) == "a-colour-3.jpg"
    assert beside("a-colour.jpg", "a.jpg", *two) == "a-colour-3.jpg"
    assert beside("a-colour-2.jpg", "a.jpg", "a-colour-2.jpg") == "a-colour-2-2.jpg"
    scans = ("scan.jpg", "scan-12.jpg")
    assert beside("scan-12.jpg", "scan-12.jpg", *scans) == "scan-12-2.jpg"
