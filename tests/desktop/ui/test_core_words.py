"""What core says, real errors all, appears in the language of the window."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.base.errors import AutochromeError
from core.base.paths import resources_dir
from core.batch.naming import NamePattern
from core.batch.output_place import Beside
from core.batch.plan import plan
from core.image import image_io
from core.image.formats import Format
from core.model.library import Library
from core.model.package import open_package
from desktop.ui.core_words import error_words, said
from desktop.ui.language import Language, speak
from desktop.ui.messages import message_of, told_beside_name


@pytest.fixture(params=[Language.GERMAN, Language.FRENCH, Language.SPANISH, Language.HINDI])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Language:
    return speak(qapp, resources_dir(), request.param)


@pytest.fixture
def german(qapp: QApplication) -> None:
    speak(qapp, resources_dir(), Language.GERMAN)


def _error(act: Callable[[], object]) -> AutochromeError:
    with pytest.raises(AutochromeError) as met:
        act()
    return met.value


def _errors(folder: Path) -> list[AutochromeError]:
    """Make the engine refuse all kinds of things."""
    empty, words, torn = folder / "empty.jpg", folder / "words.png", folder / "torn.png"
    empty.touch()
    words.write_text("no picture at all")
    torn.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    album = folder / "album"
    album.mkdir()
    model = folder / "none.colormodel"
    model.write_bytes(b"PK\3\4 and no more")
    acts: tuple[Callable[[], object], ...] = (
        lambda: image_io.read(folder / "nothing there.jpg"),
        lambda: image_io.read(empty),
        lambda: image_io.read(words),
        lambda: image_io.read(torn),
        lambda: image_io.read(folder),
        lambda: open_package(model),
        lambda: open_package(folder / "gone.colormodel"),
        lambda: Library(folder, folder / "own").find("nonsense"),
        lambda: NamePattern("{nam}"),
        lambda: NamePattern("a/{name}"),
        lambda: NamePattern(""),
        lambda: Format.of_suffix(".xyz"),
    )
    return [_error(act) for act in acts] + list(plan([album], Beside.FOLDER).problems)


def test_nothing_of_an_error_stays_english(language: Language, tmp_path: Path) -> None:
    for error in _errors(tmp_path):
        message = message_of(error)
        assert message.text not in error.message, error
        assert not message.hint or message.hint != error.hint, error
        english = {"the", "is", "there", "not", "file", "choose", "cannot", "read", "it"}
        words = message.text if error.path is None else message.text.replace(error.path.name, "")
        assert not english & set(words.lower().replace("“", " ").split()), message.text


def test_names_and_numbers_are_filled_in_again(german: None, tmp_path: Path) -> None:
    photo = tmp_path / "Omas Garten.jpg"
    photo.touch()
    error = _error(lambda: image_io.read(photo))
    assert error_words(error) == f"{photo} ist leer. Nehmen Sie es aus einer Sicherung."


def test_parts_of_a_sentence_are_translated_too(german: None) -> None:
    sentence = "/photos/a.tif is damaged: it ends too early."
    assert said(sentence) == "/photos/a.tif ist beschädigt: es endet zu früh."


def test_words_of_the_system_are_translated(german: None) -> None:
    denied = os.strerror(errno.EACCES)
    assert (
        said(f"a.jpg cannot be read: {denied}.") == "a.jpg kann nicht gelesen werden: kein Zugriff."
    )


def test_a_name_that_reads_like_a_sentence_stays(german: None) -> None:
    path = Path("/photos/it ends too early")
    assert said(f"{path} is empty.", path) == f"{path} ist leer."


def test_beside_its_name_a_photo_is_not_named_again(german: None) -> None:
    path = Path("/photos/a.tif")
    told = told_beside_name(f"{path} is damaged: it ends too early.", path)
    assert told == "Beschädigt: es endet zu früh."


def test_what_is_not_known_stays_as_it_is(german: None) -> None:
    assert said("A plug-in of tomorrow says this.") == "A plug-in of tomorrow says this."
    assert said("") == ""


def test_in_english_nothing_changes(qapp: QApplication, tmp_path: Path) -> None:
    speak(qapp, resources_dir(), Language.ENGLISH)
    for error in _errors(tmp_path):
        assert error_words(error) == str(error)
