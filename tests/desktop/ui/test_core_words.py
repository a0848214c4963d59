"""What core says, real errors all, appears in the language of the window."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication

from core.base.errors import AutochromeError
from core.base.paths import resources_dir
from core.base.sentence import Sentence, why
from core.batch.naming import NamePattern
from core.batch.output_place import Beside
from core.batch.plan import plan
from core.image import image_io
from core.image.formats import Format
from core.model.fine_tuned import summary_of
from core.model.library import Library
from core.model.package import open_package
from core.model.sandbox import try_package
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
    path, why = Path("/photos/a.tif"), Sentence("it ends too early")
    sentence = Sentence("{path} is damaged: {why}.", path=path, why=why)
    assert said(sentence) == "/photos/a.tif ist beschädigt: es endet zu früh."


def test_words_of_the_system_are_translated(german: None) -> None:
    denied = why(PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
    sentence = Sentence("{path} cannot be read: {why}.", path=Path("a.jpg"), why=denied)
    assert said(sentence) == "a.jpg kann nicht gelesen werden: kein Zugriff."


def test_a_name_that_reads_like_a_sentence_stays(german: None) -> None:
    path = Path("/photos/it ends too early")
    assert said(Sentence("{path} is empty.", path=path)) == f"{path} ist leer."


@pytest.mark.parametrize("name", ["{path}", "{why}", "{{why}}", "{", "}}", "{0.__class__}"])
def test_a_name_with_braces_does_no_harm(german: None, tmp_path: Path, name: str) -> None:
    photo = tmp_path / f"{name}.jpg"
    photo.touch()
    error = _error(lambda: image_io.read(photo))
    assert error.message == f"{photo} is empty."
    assert error_words(error) == f"{photo} ist leer. Nehmen Sie es aus einer Sicherung."


def test_braces_that_are_to_be_read_are_read(german: None) -> None:
    error = _error(lambda: NamePattern("{nam}"))
    assert str(error) == "There is no placeholder {nam}. Did you mean {name}?"
    assert error_words(error) == "Den Platzhalter {nam} gibt es nicht. Meinten Sie {name}?"


def test_beside_its_name_a_photo_is_not_named_again(german: None) -> None:
    path = Path("/photos/a.tif")
    told = told_beside_name(
        Sentence("{path} is damaged: {why}.", path=path, why=Sentence("it ends too early")), path
    )
    assert told == "Beschädigt: es endet zu früh."


def test_what_is_not_known_stays_as_it_is(german: None) -> None:
    assert said("A plug-in of tomorrow says this.") == "A plug-in of tomorrow says this."
    assert said("") == ""
    assert said(Sentence("{what} of tomorrow.", what="A plug-in")) == "A plug-in of tomorrow."


def test_what_an_older_version_left_in_a_file_is_shown_as_it_is(german: None) -> None:
    path = Path("/photos/a.tif")
    told = told_beside_name(f"{path} is damaged: it ends too early.", path)
    assert told == "Is damaged: it ends too early."


def test_the_card_of_a_model_is_said_in_the_language(german: None, tiny_models: ModuleType) -> None:
    card = tiny_models.card(summary="Natural, fine-tuned on own photographs.")
    assert said(summary_of(card)) == "Natural, mit eigenen Fotos verfeinert."
    assert said(summary_of(tiny_models.card(summary="Of my own."))) == "Of my own."


def test_what_a_child_process_refuses_is_said_in_the_language(
    german: None, tiny_models: ModuleType, tmp_path: Path
) -> None:
    path = tiny_models.package(tmp_path, b"MZ this is a program").path
    error = _error(lambda: try_package(path))
    assert error_words(error) == (
        f"Fehler im Netz von {path.name}: Es ist nicht in ONNX oder wurde abgeschnitten. "
        "Wählen Sie ein anderes Modell, oder holen Sie dieses noch einmal von dort, wo es herkam."
    )


def test_in_english_nothing_changes(qapp: QApplication, tmp_path: Path) -> None:
    speak(qapp, resources_dir(), Language.ENGLISH)
    for error in _errors(tmp_path):
        assert error_words(error) == str(error)


def test_in_english_the_system_s_words_are_said_as_a_family_would(qapp: QApplication) -> None:
    speak(qapp, resources_dir(), Language.ENGLISH)
    assert said(why(OSError(errno.EACCES, os.strerror(errno.EACCES)))) == "permission denied"
    assert said(why(OSError(errno.EROFS, os.strerror(errno.EROFS)))) == "it can only be read"
