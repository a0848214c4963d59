"""Words as large as they were chosen: what Qt is told, and for how long."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.ui.text_size import TextSize, factor_of, scaled

VARIABLE = "QT_SCALE_FACTOR"


def test_a_choice_counts_and_else_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    assert factor_of(TextSize.SYSTEM, 1.75) == 1.75
    assert factor_of(TextSize.NORMAL, 1.75) == 1.0
    assert [factor_of(size, 1.0) for size in TextSize] == [1.0, 1.0, 1.25, 1.5, 2.0]


@pytest.mark.parametrize(
    ("before", "within"), [(None, "1.5"), ("2", "3"), ("as large as can be", "1.5")]
)
def test_what_somebody_set_by_hand_is_multiplied_and_put_back(
    monkeypatch: pytest.MonkeyPatch, before: str | None, within: str
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    if before is not None:
        monkeypatch.setenv(VARIABLE, before)
    with scaled(TextSize.LARGER):
        assert os.environ[VARIABLE] == within
    assert os.environ.get(VARIABLE) == before


def test_an_application_is_as_large_as_the_settings_say(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"text_size": "150"}))
    asked = (
        "import sys, os; from pathlib import Path\n"
        "from desktop.app.startup_window import make_scaled_application\n"
        "app = make_scaled_application(['Autochrome'], Path(sys.argv[1]))\n"
        "print(app.primaryScreen().devicePixelRatio(), os.environ.get('QT_SCALE_FACTOR'))\n"
    )
    environment = {k: v for k, v in os.environ.items() if k != VARIABLE}
    answer = subprocess.run(
        [sys.executable, "-c", asked, str(tmp_path)],
        env=environment | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert answer.stdout.split() == ["1.5", "None"]
