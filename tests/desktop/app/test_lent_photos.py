"""A sandbox lends photos alone: the window asks where results may go, and remembers it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.base.portal import lent_part
from desktop.app.main_window import MainWindow
from desktop.ui.messages import place_words
from desktop.ui.question import Question
from tests.desktop.conftest import Pictures


@pytest.fixture
def lent(tmp_path: Path, pictures: Pictures, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A photo as the document portal shows it: alone, below a number."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    folder = tmp_path / "run" / "doc" / "5f3a1c"
    folder.mkdir(parents=True)
    return pictures.grey("oma.jpg").rename(folder / "oma.jpg")


def questions(window: MainWindow) -> list[Question]:
    return [one for one in window.findChildren(Question) if one.isVisible()]


def open_photo(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    window.window_controller.open_paths((photo,))
    qtbot.waitUntil(lambda: window.windowTitle().startswith(photo.name))


def test_a_lent_photo_has_the_window_ask_once_for_a_folder_and_keep_it(
    window: MainWindow, lent: Path, pictures: Pictures, tmp_path: Path, qtbot: QtBot
) -> None:
    open_photo(window, lent, qtbot)
    (question,) = questions(window)
    chosen = tmp_path / "run" / "doc" / "77" / "Colours"
    chosen.mkdir(parents=True)
    question.buttons[-1].click()
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(chosen))
    dialog.reject()
    controller = window.window_controller
    assert controller.services.settings.settings.results.place == chosen
    controller.saving.save()
    qtbot.waitUntil((chosen / "oma-colour.jpg").exists)
    open_photo(window, pictures.grey("other.jpg"), qtbot)
    open_photo(window, lent, qtbot)
    assert not questions(window)


def test_who_has_no_time_is_not_asked_again_and_photos_of_ones_own_never(
    window: MainWindow, lent: Path, pictures: Pictures, qtbot: QtBot
) -> None:
    open_photo(window, pictures.grey("own.jpg"), qtbot)
    assert not questions(window)
    open_photo(window, lent, qtbot)
    (question,) = questions(window)
    question.buttons[0].click()
    open_photo(window, pictures.folder / "own.jpg", qtbot)
    open_photo(window, lent, qtbot)
    assert not questions(window)


@pytest.mark.parametrize(
    ("path", "known"),
    [
        ("/run/user/1000/doc/5f3a1c/oma.jpg", "oma.jpg"),
        ("/run/flatpak/doc/77/Album/1932", "Album/1932"),
        ("/run/user/1000/doc/5f3a1c", None),
        ("/run/user/1000/doc", None),
        ("/home/oma/doc/1/oma.jpg", None),
    ],
)
def test_what_is_lent_is_known_by_its_own_name(path: str, known: str | None) -> None:
    found = lent_part(Path(path), {"XDG_RUNTIME_DIR": "/run/user/1000"})
    assert found == (None if known is None else Path(known))


def test_a_lent_folder_is_not_shown_by_the_number_of_the_portal(lent: Path) -> None:
    assert place_words(lent.parent / "Colours") == "Colours"
