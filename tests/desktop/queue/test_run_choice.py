"""What a run was told is found again, even by another version of the program."""

import pytest

from core.base.record_codec import to_json
from core.base.strict_json import JsonValue
from core.batch.existing import Existing
from core.colour.colour_settings import ColourSettings
from desktop.queue.run_choice import RunChoice, from_json

BOLD = ColourSettings(vividness=0.75, saturation=1.2)


def test_a_choice_survives_being_written_down() -> None:
    choice = RunChoice("natural", BOLD, Existing.SKIP)
    assert from_json(to_json(choice)) == choice


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ({"vividness": 0.75, "saturation": 1.2, "grain": 1}, BOLD),
        ({"vividness": 0.75, "saturation": 1.2, "tint": True}, BOLD),
        ({"vividness": 0.75, "saturation": 1.2, "tint": 7}, BOLD),
        ({"strength": 1, "tint": 1}, ColourSettings(tint=1.0)),
        ("as before", ColourSettings()),
    ],
)
def test_a_setting_that_makes_no_sense_costs_itself_alone(
    stored: JsonValue, read: ColourSettings
) -> None:
    kept: JsonValue = {"model": "own", "settings": stored, "existing": "skip", "newer": []}
    assert from_json(kept) == RunChoice("own", read, Existing.SKIP)


@pytest.mark.parametrize("kept", [None, 3, [], {}, {"settings": {}}, {"model": 3}])
def test_without_a_model_nothing_was_told(kept: JsonValue) -> None:
    assert from_json(kept) is None


@pytest.mark.parametrize(
    ("told", "existing"), [(True, Existing.REPLACE), (False, Existing.SKIP), (1, Existing.SKIP)]
)
def test_what_version_0_1_was_told_is_kept(told: JsonValue, existing: Existing) -> None:
    assert from_json({"model": "own", "overwrites": told}) == RunChoice("own", existing=existing)
