"""Names that are free are counted on from two."""

from pathlib import Path

from core.base.free_name import free_name, free_path


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
