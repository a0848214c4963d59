from dataclasses import replace

import pytest

from core.colour.colour_settings import ColourSettings
from core.image.safe_reader import SafeReader
from core.model.contract import InputSpec, OutputKind, OutputSpec
from desktop.photo import session as sessions
from desktop.photo.known_models import KnownModels
from desktop.photo.photo_jobs import opener_of_file
from desktop.photo.session import Edits, Session
from desktop.photo.turns import Turn


@pytest.fixture
def open_photo(pictures, reader: SafeReader) -> Session:
    """A photo that is open, not yet touched, coloured by the model `a`."""
    photo = opener_of_file(1, pictures.grey())(reader)
    return sessions.with_photo(sessions.begun("a"), photo)


def test_a_new_default_is_followed_where_the_old_one_was_in_force(open_photo: Session) -> None:
    followed = sessions.following_default(open_photo, "a", "b")
    assert followed.edits.model == "b"
    assert not followed.has_unsaved_changes
    assert sessions.undone(followed).edits.model == "a"
    assert sessions.following_default(sessions.begun("a"), "a", "b").edits.model == "b"


def test_a_model_that_was_chosen_for_the_photo_stays(open_photo: Session) -> None:
    chosen = sessions.with_model(open_photo, "c")
    assert sessions.following_default(chosen, "a", "b") == chosen


def test_adjustments_stay_and_are_still_to_be_saved(open_photo: Session) -> None:
    adjusted = sessions.settled(sessions.with_colour(open_photo, ColourSettings(tint=0.5)))
    followed = sessions.following_default(adjusted, "a", "b")
    assert followed.edits == Edits("b", ColourSettings(tint=0.5))
    assert followed.has_unsaved_changes


def test_a_model_that_is_gone_is_left_behind_in_every_step(open_photo: Session) -> None:
    session = sessions.with_model(sessions.with_model(open_photo, "gone"), "c")
    session = replace(session, saved=Edits("gone", ColourSettings()))
    left = sessions.with_models(session, {"a", "c"}, "a")
    assert left.edits.model == "c"
    assert sessions.undone(left).edits.model == "a"
    assert left.saved == Edits("a", ColourSettings())
    assert sessions.with_models(session, {"a", "c", "gone"}, "a") == session


def test_without_any_model_nothing_can_be_coloured(open_photo: Session) -> None:
    left = sessions.with_models(open_photo, set(), "")
    assert not left.can_be_coloured
    assert sessions.with_models(left, {"b"}, "b").can_be_coloured


def test_only_what_nobody_touched_goes_on_with_another_default(open_photo: Session) -> None:
    nature = ("", InputSpec(short_side=96, multiple=16), OutputSpec(kind=OutputKind.AB))
    before, now = (KnownModels(id_, {"a": nature, "b": nature}) for id_ in "ab")
    assert now.taken_over(open_photo, before).edits.model == "b"
    turned = sessions.with_turn(open_photo, Turn(1, False))
    assert now.taken_over(turned, before).edits.model == "b"
    adjusted = sessions.settled(sessions.with_colour(open_photo, ColourSettings(tint=0.5)))
    kept = now.taken_over(adjusted, before)
    assert kept.edits == Edits("a", ColourSettings(tint=0.5))
    # What is kept of it leaves the default open, and has to name its model from now on.
    assert now.parts_with(kept, before)
    assert not now.parts_with(now.taken_over(open_photo, before), before)
    # A model that is gone gives way to the default, whatever it coloured.
    alone = KnownModels("b", {"b": nature})
    assert alone.taken_over(adjusted, before).edits == Edits("b", ColourSettings(tint=0.5))
