"""What somebody types finds what they mean."""

import pytest

from desktop.find.entries import Findable, matching
from desktop.find.fuzzy import fit


@pytest.mark.parametrize(
    ("wanted", "name", "letters"),
    [
        ("save", "Save as…", (0, 1, 2, 3)),
        ("SAV AS", "Save as…", (0, 1, 2, 5, 6)),
        ("as sa", "Save as…", (0, 1, 5, 6)),
        ("tam", "Try all models", (0, 4, 8)),
        ("farb", "Mit Natural färben", (12, 13, 14, 15)),
        ("parametres", "Paramètres", tuple(range(10))),
        ("gro", "Größer", (0, 1, 2)),
        ("रंग", "सभी रंग", (4, 5, 6)),
        ("odel", "Models…", (1, 2, 3, 4)),
    ],
)
def test_what_fits_and_where(wanted: str, name: str, letters: tuple[int, ...]) -> None:
    found = fit(wanted, name)
    assert found is not None
    assert found.letters == letters


@pytest.mark.parametrize(
    ("wanted", "name"),
    [("save x", "Save as…"), ("svx", "Save as…"), ("x", "Undo"), ("", "Undo"), ("ae", "Save as…")],
)
def test_what_does_not_fit(wanted: str, name: str) -> None:
    assert fit(wanted, name) is None


def test_a_sharp_s_is_two_letters() -> None:
    found = fit("strasse", "Die Straße")
    assert found is not None
    assert found.letters == (4, 5, 6, 7, 8, 9)


def one(name: str, key: str = "", **more: object) -> Findable:
    return Findable(key or name, name, "Group", lambda: None, **more)


def names(entries: list[Findable], wanted: str, *recent: str) -> list[str]:
    return [match.entry.name for match in matching(entries, wanted, recent)]


def test_beginnings_come_before_the_middle_and_both_before_other_words() -> None:
    entries = [
        one("Copy", keywords="save elsewhere"),
        one("Unsaved photos"),
        one("Saver mode"),
        one("Quit and save"),
        one("Save"),
    ]
    assert names(entries, "save") == [
        "Save", "Quit and save", "Saver mode", "Copy", "Unsaved photos",
    ]  # fmt: skip


def test_english_finds_what_has_another_name_here() -> None:
    entries = [one("Rückgängig", english="Undo"), one("Wiederholen", english="Redo")]
    assert names(entries, "undo") == ["Rückgängig"]


def test_what_was_used_last_stands_first_and_breaks_ties() -> None:
    entries = [one("Turn left"), one("Turn right"), one("Mirror", is_possible=False), one("Undo")]
    assert names(entries, "", "Undo", "gone", "Turn right") == [
        "Undo", "Turn right", "Turn left", "Mirror",
    ]  # fmt: skip
    assert names(entries, "turn", "Turn right") == ["Turn right", "Turn left"]


def test_what_cannot_be_done_comes_after_what_can() -> None:
    entries = [one("Save as", is_possible=False), one("Save it")]
    assert names(entries, "save") == ["Save it", "Save as"]
