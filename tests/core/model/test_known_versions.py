"""New versions of the program's models are told of once, and to nobody to whom all is new."""

from pathlib import Path

import pytest

from core.model.library import Library


@pytest.fixture
def library(tiny_models, tmp_path: Path) -> Library:
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    tiny_models.package(bundled, of=tiny_models.card("ab", id="natural", version=3))
    return Library(bundled, tmp_path / "data" / "models")


def put(tiny_models, tmp_path: Path, version: int) -> None:
    tiny_models.package(
        tmp_path / "bundled", of=tiny_models.card("ab", id="natural", version=version)
    )


def told(library: Library, *, was_used: bool = True) -> list[tuple[str, int, int]]:
    return [
        (one.card.id, one.known_version, one.card.version)
        for one in library.renewed(library.shelf(), was_used=was_used)
    ]


def test_to_a_new_user_nothing_is_new(library) -> None:
    assert told(library, was_used=False) == []
    assert told(library, was_used=True) == []


def test_who_used_the_program_before_versions_were_noted_is_told_once(library) -> None:
    assert told(library) == [("natural", 2, 3)]
    assert told(library) == []


def test_each_later_version_is_told_of_and_an_older_one_is_not(
    library, tiny_models, tmp_path
) -> None:
    told(library)
    put(tiny_models, tmp_path, 5)
    assert told(library) == [("natural", 3, 5)]
    put(tiny_models, tmp_path, 4)
    assert told(library) == []


def test_own_models_are_not_spoken_of(library, tiny_models, tmp_path) -> None:
    told(library)
    own = tmp_path / "data" / "models"
    for version in (1, 2):
        tiny_models.package(own, of=tiny_models.card("ab", id="mine", version=version))
        assert told(library) == []


@pytest.mark.parametrize("content", [b"", b"[1]", b'{"versions": {"natural": "two"}}'])
def test_what_cannot_be_read_is_written_anew(library, tmp_path, content: bytes) -> None:
    file = tmp_path / "data" / "models" / "known.json"
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    assert told(library, was_used=False) == []
    assert b"3" in file.read_bytes()
