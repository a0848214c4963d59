"""What a card says in words, whoever wrote it."""

from types import ModuleType

import pytest

from core.model.trial_report import TrialReport
from desktop.models.card_texts import origin_words, speed_words

#: Each takes seconds, gigabytes or an exception of `tomllib`; none may reach the window.
HOSTILE = {
    "dotted": f"a{'.a' * 130_000} = 1",
    "dotted headers": f"[a{'.a' * 15_000}]\n" * 8,
    "deep": f"a = {'[' * 100_000}",
    "deep in braces": f"a = {'{b=' * 50_000}",
    "huge number": f"a = {'9' * 200_000}",
    "endless text": 'a = """' + '\\"""' * 60_000,
    "long": "# nothing\n" * 25_000,
    "not a date": "a = 2026-02-31",
}
ODD = {
    "not a table": "start = 3",
    "not a text": "[start]\nmodel = 3",
    "not a name": f'[start]\nmodel = "{"x" * 20_000}"',
    "not to be shown": '[start]\nmodel = "\\u202e\\u0007"',
}


@pytest.mark.parametrize("recipe", HOSTILE.values(), ids=HOSTILE)
def test_a_recipe_of_a_stranger_costs_nothing_and_says_nothing(
    tiny_models: ModuleType, recipe: str
) -> None:
    card = tiny_models.card(recipe=recipe)
    assert origin_words(card, ()) == "Made with another program"


@pytest.mark.parametrize("recipe", ODD.values(), ids=ODD)
def test_a_start_that_is_none_is_not_shown(tiny_models: ModuleType, recipe: str) -> None:
    card = tiny_models.card(recipe=recipe)
    assert origin_words(card, ()) == "Trained with Autochrome from the beginning"


def test_the_model_that_a_recipe_goes_on_from_is_named(tiny_models: ModuleType) -> None:
    for model in ("natural", "of-nobody"):
        card = tiny_models.card(recipe=f'[start]\nmodel = "{model}"\n')
        assert origin_words(card, ()).endswith(f"going on from {model}")
    assert origin_words(tiny_models.card(recipe=""), ()) == "Made with another program"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "under 0.1"),
        (0.09, "under 0.1"),
        (0.1, "about 0.1"),
        (0.23, "about 0.2"),
        (1.96, "about 2"),
        (4.4, "about 4"),
        (62.0, "about 62"),
    ],
)
def test_the_speed_of_a_model_is_said_as_coarsely_as_it_is_known(seconds, words) -> None:
    trial = TrialReport("0" * 64, load_s=1.0, predict_s=seconds)
    assert speed_words(trial) == f"{words} s a photo on this computer"
