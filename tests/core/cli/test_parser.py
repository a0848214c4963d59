"""What may be typed."""

from pathlib import Path

import pytest

from core.cli.parser import ColorizeCommand, ModelsCommand, parse
from core.naming import ResultFormat
from core.settings import ColourSettings


def test_defaults_are_those_of_the_settings() -> None:
    command = parse(["colorize", "a.jpg", "b", "--output", "out"], "autochrome")
    assert command == ColorizeCommand(
        paths=(Path("a.jpg"), Path("b")),
        output=Path("out"),
        model=None,
        result_format=ResultFormat.KEEP,
        quality=95,
        settings=ColourSettings(),
        recursive=False,
        skip_existing=False,
        recolour=False,
        jobs=2,
        max_pixels=250_000_000,
        is_json=False,
    )


def test_every_option_arrives() -> None:
    typed = (
        "colorize a --output o --model m --format tiff --quality 80 --vividness 0.1 --strength 0.2 "
        "--saturation 1.5 --temperature -0.5 --tint 1 --recursive --skip-existing --recolour "
        "--jobs 3 --max-megapixels 0.5 --json"
    )
    assert parse(typed.split(), "autochrome") == ColorizeCommand(
        paths=(Path("a"),),
        output=Path("o"),
        model="m",
        result_format=ResultFormat.TIFF,
        quality=80,
        settings=ColourSettings(0.1, 0.2, 1.5, -0.5, 1.0),
        recursive=True,
        skip_existing=True,
        recolour=True,
        jobs=3,
        max_pixels=500_000,
        is_json=True,
    )


def test_models_takes_json() -> None:
    assert parse(["models", "--json"], "autochrome") == ModelsCommand(is_json=True)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "COMMAND"),
        ("paint a", "paint"),
        ("colorize --output o", "PATH"),
        ("colorize a", "--output"),
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
