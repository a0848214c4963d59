"""Names in the order in which people count."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.natural_order import natural_key, natural_path_key

NAMES = st.text(st.sampled_from("aB0129 -_é."), max_size=8)


@pytest.mark.parametrize(
    "ordered",
    [
        ["1.jpg", "2.jpg", "10.jpg"],
        ["Scan 2 (9).tif", "Scan 2 (10).tif", "scan 10.tif"],
        ["a1b2", "a1b10", "a2b1", "a10b1"],
        ["IMG_0009.jpg", "IMG_0010.jpg", "img_100.jpg"],
        ["1", "1a", "a", "a1", "b"],
        ["a01", "a1", "a2"],  # the same number: the names themselves decide
        ["a", "A0", "a1"],
        ["e\u0301 2", "\u00e9 10"],  # accents in two parts and in one
        [f"{'9' * 5000}", f"1{'0' * 5000}"],  # more digits than a number may have
        ["x10", "x²"],  # a small number is a letter
    ],
)
def test_numbers_count_by_their_value(ordered: list[str]) -> None:
    for _ in range(5):
        shuffled = random.Random(1).sample(ordered, len(ordered))
        assert sorted(shuffled, key=natural_key) == ordered


def test_a_tree_stays_together_and_its_folders_count() -> None:
    ordered = ["/a/Box 2", "/a/Box 2/1", "/a/Box 2/11", "/a/Box 2 b", "/a/Box 10/1"]
    assert sorted(reversed(ordered), key=natural_path_key) == ordered


@given(st.lists(NAMES, max_size=12), st.randoms())
def test_the_order_is_one_however_a_disk_lists_files(names: list[str], chance) -> None:
    shuffled = names.copy()
    chance.shuffle(shuffled)
    assert sorted(shuffled, key=natural_key) == sorted(names, key=natural_key)
