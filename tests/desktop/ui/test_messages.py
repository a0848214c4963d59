import sys
from pathlib import Path

import pytest

from desktop.ui.messages import place_words, told_beside_name


@pytest.mark.skipif(sys.platform == "win32", reason="folders are known by their drive there")
def test_a_folder_at_home_is_told_from_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert place_words(Path("/home/ada/Pictures/album")) == "Pictures/album"
    assert place_words(Path("/home/ada")) == "Home folder"
    hidden = Path("/home/ada/.local/share/Autochrome")
    assert place_words(hidden) == "Home folder/.local/share/Autochrome"
    assert place_words(Path("/home/adams/album")) == "/home/adams/album"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("/p/old.jpg is damaged: it ends too early.", "Damaged: it ends too early."),
        ("/p/old.jpg cannot be read: no permission.", "Cannot be read: no permission."),
        ("old.jpg is empty.", "Empty."),
        ("The result exists already.", "The result exists already."),
    ],
)
def test_beside_its_name_a_file_is_not_named_again(sentence: str, told: str) -> None:
    assert told_beside_name(sentence, Path("/p/old.jpg")) == told
