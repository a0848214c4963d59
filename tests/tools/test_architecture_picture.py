from pathlib import Path

from tools.architecture_picture import PICTURE, ROOT, drawn, houses


def test_the_picture_shows_the_rooms_of_now() -> None:
    assert PICTURE.read_text(encoding="utf-8") == drawn(), (
        "the rooms have changed: python -m tools.architecture_picture"
    )


def test_each_folder_is_a_room_that_says_what_it_is_for() -> None:
    for name, house in houses().items():
        folders = {p.parent.name for p in (ROOT / name).glob("*/__init__.py")}
        assert {room.name for room in house.rooms} == folders
        assert all(room.purpose.endswith(".") for room in house.rooms)


def test_nothing_lies_flat_but_the_ways_in() -> None:
    for name in houses():
        flat = {path.name for path in Path(ROOT / name).glob("*.py")}
        assert flat <= {"__init__.py", "__main__.py", "entry.py"}
