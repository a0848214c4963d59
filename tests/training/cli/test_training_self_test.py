"""The training's own test: three steps, an export that is checked, a package."""

import json
from pathlib import Path

import pytest

from core.colorize.colorizer import Colorizer
from core.model.package import open_package
from training.cli import training_self_test

pytestmark = pytest.mark.filterwarnings("ignore")


def test_three_steps_make_a_model_that_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    training_self_test.run(tmp_path / "it")
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert told[-1]["event"] == "passed"
    assert told[-1]["steps"] == training_self_test.STEPS == len(told[-1]["losses"])
    assert all(0 < loss < 1 for loss in told[-1]["losses"])
    package = open_package(tmp_path / "it" / "self-test.colormodel")
    assert package.card.parity is not None
    Colorizer(package)
