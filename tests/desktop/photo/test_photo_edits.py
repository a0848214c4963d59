"""What is on its way to the disk counts already."""

from dataclasses import replace
from pathlib import Path

from core.colour.colour_settings import ColourSettings
from core.edits.places import sidecar_of
from core.edits.store import EditsStore
from desktop.photo.photo_edits import EditsChange, PhotoEdits, ToKeep
from desktop.photo.session import Edits
from tests.desktop.conftest import Pictures

PALE = ColourSettings(strength=0.2)


def greener(edits: Edits) -> Edits:
    return replace(edits, colour=ColourSettings(tint=-0.5))


def settings_on_disk(home: Path, photo: Path) -> ColourSettings | None:
    found = EditsStore(home).find(photo).edits
    return None if found is None else found.settings


def test_what_is_held_is_found_before_it_is_kept_and_the_last_wins(
    home: Path, pictures: Pictures
) -> None:
    edits, photo = PhotoEdits(home), pictures.grey()
    edits.hold(photo, ToKeep(Edits("", ColourSettings(tint=0.5))))
    edits.hold(photo, ToKeep(Edits("", PALE)))
    assert not sidecar_of(photo).exists()
    assert edits.found(photo).edits == Edits("", PALE)
    kept = edits.find(photo).edits
    assert kept is not None
    assert kept.settings == PALE
    for _ in range(2):  # once for each time it was asked for
        edits.keep(photo)
        assert settings_on_disk(home, photo) == PALE
    edits.hold(photo, ToKeep(Edits("", ColourSettings())))
    assert edits.find(photo).edits is None
    edits.keep(photo)
    assert not sidecar_of(photo).exists()


def test_a_change_of_a_photo_that_is_not_open_counts_before_it_is_made(
    home: Path, pictures: Pictures
) -> None:
    edits, photo = PhotoEdits(home), pictures.grey()
    change = EditsChange(greener, "natural", {})
    edits.will_change(photo, change)
    assert edits.found(photo).edits == greener(Edits("", ColourSettings()))
    assert not sidecar_of(photo).exists()
    found = edits.change(photo, change)
    assert found == edits.found(photo)
    assert settings_on_disk(home, photo) == ColourSettings(tint=-0.5)


def test_whoever_opened_a_photo_before_a_change_was_made_has_the_last_word(
    home: Path, pictures: Pictures
) -> None:
    edits, photo = PhotoEdits(home), pictures.grey()
    change = EditsChange(greener, "natural", {})
    edits.will_change(photo, change)
    edits.hold(photo, ToKeep(Edits("", PALE)))
    edits.change(photo, change)
    assert edits.found(photo).edits == Edits("", PALE)
    assert settings_on_disk(home, photo) == PALE


def test_a_model_that_is_not_the_usual_one_is_noted_with_its_fingerprint(
    home: Path, pictures: Pictures
) -> None:
    edits, photo = PhotoEdits(home), pictures.grey()
    mark = "ab" * 32
    change = EditsChange(lambda own: replace(own, model="other"), "natural", {"other": mark})
    edits.will_change(photo, change)
    edits.change(photo, change)
    kept = EditsStore(home).find(photo).edits
    assert kept is not None
    assert kept.model is not None
    assert (kept.model.id, kept.model.fingerprint) == ("other", mark)
    back = EditsChange(lambda own: replace(own, model="natural"), "natural", {})
    edits.will_change(photo, back)
    edits.change(photo, back)
    assert not sidecar_of(photo).exists()
