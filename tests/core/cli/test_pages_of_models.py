"""What the pages about models show is run: the cards, the commands, the files that are named."""

import re
import shlex
from pathlib import Path
from types import ModuleType

import pytest

from core.cli import main
from core.foreign.brought import REFUSED
from core.foreign.contracts import CONTRACTS
from core.model.library import standard_library

ROOT = Path(__file__).parents[3]
MODEL_FILE = (ROOT / "docs" / "model-file.md").read_text(encoding="utf-8")
FOREIGN = (ROOT / "docs" / "foreign-models.md").read_text(encoding="utf-8")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTOCHROME_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


def blocks(text: str, kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", text, re.DOTALL)


def run(command: str) -> int:
    words = shlex.split(command)
    assert words[:3] == ["python", "-m", "core"]
    return main(words[3:])


@pytest.mark.usefixtures("home")
def test_the_cards_and_commands_on_the_page_pack_two_models(
    foreign_networks: ModuleType, tiny_models: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    section = MODEL_FILE.split("## Packed by a command\n")[1].split("\n## ")[0]
    for card in blocks(section, "toml"):
        name = re.search(r'id = "(.+)"', card)[1]
        Path(f"{name}.toml").write_text(card)
    Path("toning.onnx").write_bytes(tiny_models.ab())
    Path("paint-box.onnx").write_bytes(foreign_networks.ddcolor(side=64))
    (commands,) = blocks(section, "sh")
    for command in commands.splitlines():
        assert run(command) == 0, capsys.readouterr().err
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "Toning (toning) is installed.",
        "Paint box (paint-box) is installed.",
    ]
    cards = {model.package.card.id: model.package.card for model in standard_library().models()}
    assert cards["toning"].origin is None
    assert cards["paint-box"].origin.contract == "ddcolor"
    assert cards["paint-box"].origin.licence_confirmed


def test_all_that_is_refused_is_on_the_page_with_what_to_do() -> None:
    section = FOREIGN.split("## What is not taken")[1].split("\n## ")[0]
    listed = set(re.findall(r"`(\.\w+)`", section))
    # Too common an ending, and one that is another way to write a third.
    assert set(REFUSED) - {".bin", ".hdf5"} == listed


def test_what_people_call_each_contract_is_on_the_page() -> None:
    for contract in CONTRACTS.values():
        name = contract.title.split(" (")[0]
        assert name in FOREIGN
        assert contract.licence in FOREIGN
        assert contract.source in FOREIGN


@pytest.mark.usefixtures("home")
def test_the_commands_on_the_page_of_foreign_models_are_such(
    foreign_networks: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    (commands,) = blocks(FOREIGN, "sh")
    first, second = commands.splitlines()
    Path("ddcolor.onnx").write_bytes(foreign_networks.ddcolor(side=64))
    assert run(first) == 0
    assert run(second) == 1  # there is no such file here, and that is all
    assert "colorization_release_v2.caffemodel" in capsys.readouterr().err
