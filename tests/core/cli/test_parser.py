"""What may be typed."""

from pathlib import Path

import pytest

from core.base.errors import UsageError
from core.base.paths import from_root
from core.batch.existing import Existing
from core.batch.naming import STANDARD_PATTERN, NamePattern
from core.batch.output_place import Beside, OutputPlace
from core.cli.colorize_parser import ColorizeCommand
from core.cli.models_parser import (
    DefaultModelCommand,
    ExportModelCommand,
    GoBackCommand,
    InstallModelCommand,
    ModelCommand,
    ModelsCommand,
    PackModelCommand,
    RemoveModelCommand,
    RenameModelCommand,
)
from core.cli.parser import parse
from core.colorize.export_options import ExportOptions
from core.colour.colour_settings import ColourSettings
from core.image.formats import ResultFormat


def test_defaults_are_those_of_the_settings() -> None:
    command = parse(["colorize", "a.jpg", "b", "--output", "out"], "autochrome")
    assert command == ColorizeCommand(
        paths=(from_root("a.jpg"), from_root("b")),
        output=from_root("out"),
        model=None,
        pattern=STANDARD_PATTERN,
        export=ExportOptions(),
        settings=ColourSettings(),
        recursive=False,
        existing=Existing.KEEP_BOTH,
        recolour=False,
        jobs=2,
        max_pixels=250_000_000,
        uses_edits=True,
        is_json=False,
    )


def test_every_option_arrives() -> None:
    typed = (
        "colorize a --output o --model m --name {number}-{name} --format tiff --quality 80 "
        "--depth 16 --no-metadata --no-ai-note --corner-mark --vividness 0.1 --strength 0.2 "
        "--saturation 1.5 --temperature -0.5 --tint 1 --recursive --skip-existing --recolour "
        "--jobs 3 --max-megapixels 0.5 --no-edits --json"
    )
    assert parse(typed.split(), "autochrome") == ColorizeCommand(
        paths=(from_root("a"),),
        output=from_root("o"),
        model="m",
        pattern=NamePattern("{number}-{name}"),
        export=ExportOptions(
            result_format=ResultFormat.TIFF,
            quality=80,
            depth=16,
            keeps_metadata=False,
            has_ai_note=False,
            has_corner_mark=True,
        ),
        settings=ColourSettings(0.1, 0.2, 1.5, -0.5, 1.0),
        recursive=True,
        existing=Existing.SKIP,
        recolour=True,
        jobs=3,
        max_pixels=500_000,
        uses_edits=False,
        is_json=True,
    )


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("colorize a", Beside.FOLDER),
        ("colorize a --beside", Beside.PHOTO),
        ("colorize a --output o", from_root("o")),
    ],
)
def test_results_go_beside_unless_a_folder_is_named(typed: str, place: OutputPlace) -> None:
    command = parse(typed.split(), "autochrome")
    assert isinstance(command, ColorizeCommand)
    assert command.output == place


@pytest.mark.parametrize("name", ["jpg", "webp"])
def test_16_bits_in_a_format_without_room_for_them_is_told(name: str) -> None:
    with pytest.raises(UsageError, match="cannot hold 16 bits") as refused:
        parse(f"colorize a --format {name} --depth 16".split(), "autochrome")
    assert "PNG or TIFF" in refused.value.hint


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("models", ModelsCommand(is_json=False)),
        ("models --json", ModelsCommand(is_json=True)),
        ("models install a.colormodel", InstallModelCommand((Path("a.colormodel"),))),
        (
            "models install a.onnx a.data --reading ddcolor --id mine --licence-confirmed",
            InstallModelCommand(
                (Path("a.onnx"), Path("a.data")), "ddcolor", "mine", licence_confirmed=True
            ),
        ),
        (
            "models pack a.onnx --card a.toml",
            PackModelCommand((Path("a.onnx"),), Path("a.toml")),
        ),
        ("models export albums out", ExportModelCommand("albums", Path("out"))),
        ("models default albums", DefaultModelCommand("albums")),
        ("models back", GoBackCommand()),
        ("models rename albums Ours", RenameModelCommand("albums", "Ours")),
        ("models remove albums", RemoveModelCommand("albums")),
    ],
)
def test_models_lists_and_does_what_is_done_to_them(typed: str, command: ModelCommand) -> None:
    assert parse(typed.split(), "autochrome") == command


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "COMMAND"),
        ("paint a", "paint"),
        ("colorize --output o", "PATH"),
        ("colorize a --output o --beside", "not allowed with"),
        ("colorize a --name {nam}", "There is no placeholder {nam}. Did you mean {name}?"),
        ("colorize a --name colour", "Put {name} or {number} into the pattern."),
        ("colorize a --depth 12", "12"),
        ("colorize a --output o --vividness 1.1", "not a number between 0 and 1"),
        ("colorize a --output o --strength nan", "not a number between 0 and 1"),
        ("colorize a --output o --tint blue", "not a number between -1 and 1"),
        ("colorize a --output o --jobs 0", "not a whole number between 1 and"),
        ("colorize a --output o --quality 9.5", "not a whole number between 1 and 100"),
        ("colorize a --output o --format gif", "gif"),
        ("colorize a --output o --recurs", "--recurs"),
    ],
)
def test_what_makes_no_sense_is_told_with_status_2(
    typed: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        parse(typed.split(), "autochrome")
    assert end.value.code == 2
    assert told in capsys.readouterr().err


def test_the_help_shows_every_setting_with_its_range(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(["colorize", "--help"], "autochrome")
    assert end.value.code == 0
    text = capsys.readouterr().out
    for expected in ("--vividness", "--saturation", "0 to 2", "--skip-existing", "Exit status"):
        assert expected in text
