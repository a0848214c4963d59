"""What may be typed after `queue`."""

import math

import pytest

from core.base.paths import from_root
from core.batch.existing import Existing
from core.batch.naming import STANDARD_PATTERN, NamePattern
from core.batch.output_place import Beside
from core.batch.shard import Shard
from core.cli.parser import parse
from core.cli.queue_parser import (
    QueueAddCommand,
    QueueClearCommand,
    QueueReportCommand,
    QueueRetryCommand,
    QueueRunCommand,
    QueueStatusCommand,
)
from core.colorize.export_options import ExportOptions
from core.colour.colour_settings import ColourSettings
from core.image.formats import ResultFormat
from core.queue.jobs import Overrides


def test_what_is_not_typed_is_left_to_the_run() -> None:
    typed = ["queue", "add", "a.jpg", "b", "--output", "out"]
    assert parse(typed, "autochrome") == QueueAddCommand(
        queue=None,
        paths=(from_root("a.jpg"), from_root("b")),
        output=from_root("out"),
        pattern=STANDARD_PATTERN,
        result_format=ResultFormat.KEEP,
        recursive=False,
        overrides=Overrides(),
        again=False,
    )


def test_every_option_of_add_arrives() -> None:
    typed = (
        "queue add a --queue q.sqlite3 --beside --name {name}-new --model m --format tiff "
        "--quality 80 "
        "--vividness 0.1 --strength 0.2 --saturation 1.5 --temperature -0.5 --tint 1 "
        "--recursive --recolour --again"
    )
    assert parse(typed.split(), "autochrome") == QueueAddCommand(
        queue=from_root("q.sqlite3"),
        paths=(from_root("a"),),
        output=Beside.PHOTO,
        pattern=NamePattern("{name}-new"),
        result_format=ResultFormat.TIFF,
        recursive=True,
        overrides=Overrides("m", ColourSettings(0.1, 0.2, 1.5, -0.5, 1.0), 80, True),
        again=True,
    )


def test_one_setting_that_is_typed_makes_all_of_them_the_photo_s_own() -> None:
    command = parse(["queue", "add", "a", "--output", "o", "--tint", "0"], "autochrome")
    assert isinstance(command, QueueAddCommand)
    assert command.overrides == Overrides(settings=ColourSettings())


def test_a_run_keeps_what_exists_unless_told() -> None:
    assert parse(["queue", "run"], "autochrome") == QueueRunCommand(
        queue=None,
        jobs=2,
        existing=Existing.KEEP_BOTH,
        export=ExportOptions(),
        max_pixels=250_000_000,
        uses_edits=True,
        is_json=False,
        patience_s=8 * 3600,
    )
    typed = (
        "queue run --queue q --jobs 3 --existing replace --max-megapixels 0.5 --json "
        "--no-edits --patience 1.5m --quality 70 --depth 8 --no-metadata --no-ai-note --corner-mark"
    )
    export = ExportOptions(
        quality=70, depth=8, keeps_metadata=False, has_ai_note=False, has_corner_mark=True
    )
    assert parse(typed.split(), "autochrome") == QueueRunCommand(
        queue=from_root("q"),
        jobs=3,
        existing=Existing.REPLACE,
        export=export,
        max_pixels=500_000,
        uses_edits=False,
        is_json=True,
        patience_s=90,
    )


@pytest.mark.parametrize(
    ("typed", "seconds"), [("0", 0), ("90s", 90), ("2d", 172_800), ("forever", math.inf)]
)
def test_patience_is_a_length_of_time(typed: str, seconds: float) -> None:
    command = parse(["queue", "run", "--patience", typed], "autochrome")
    assert isinstance(command, QueueRunCommand)
    assert command.patience_s == seconds


@pytest.mark.parametrize("typed", ["8", "-1h", "h", "1w", "1h30m", "nan", "inf"])
def test_what_is_no_length_of_time_is_refused(
    typed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse(["queue", "run", f"--patience={typed}"], "autochrome")
    assert "no length of time" in capsys.readouterr().err


def test_without_a_folder_results_go_beside() -> None:
    command = parse(["queue", "add", "a"], "autochrome")
    assert isinstance(command, QueueAddCommand)
    assert command.output is Beside.FOLDER


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("queue status", QueueStatusCommand(None, is_json=False)),
        ("queue status --json --queue q", QueueStatusCommand(from_root("q"), is_json=True)),
        ("queue retry", QueueRetryCommand(None)),
        ("queue clear", QueueClearCommand(None, takes_all=False)),
        ("queue clear --done", QueueClearCommand(None, takes_all=False)),
        ("queue clear --all --queue q", QueueClearCommand(from_root("q"), takes_all=True)),
        ("queue report r.csv", QueueReportCommand(None, from_root("r.csv"))),
    ],
)
def test_the_other_commands(typed: str, command: object) -> None:
    assert parse(typed.split(), "autochrome") == command


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("queue", "COMMAND"),
        ("queue paint", "paint"),
        ("queue add a --output o --beside", "not allowed with"),
        ("queue add --output o", "PATH"),
        ("queue add a --output o --quality 0", "not a whole number between 1 and 100"),
        ("queue add a --output o --strength 2", "not a number between 0 and 1"),
        ("queue run --existing ask", "ask"),
        ("queue run --jobs 0", "not a whole number between 1 and"),
        ("queue clear --done --all", "not allowed with"),
        ("queue report", "FILE.csv"),
        ("queue status --js", "--js"),
    ],
)
def test_what_makes_no_sense_is_told_with_status_2(
    typed: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        parse(typed.split(), "autochrome")
    assert end.value.code == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("queue --help", ("add", "run", "status", "retry", "clear", "report", "power cut")),
        ("queue add --help", ("--vividness", "0 to 1 (default: 0.5)", "--again", "Exit status")),
        ("queue run --help", ("--existing", "skip", "Ctrl-C", "Exit status")),
        ("queue clear --help", ("--done", "no file is touched")),
    ],
)
def test_the_help_says_what_each_does(
    typed: str, expected: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        parse(typed.split(), "autochrome")
    assert end.value.code == 0
    text = capsys.readouterr().out
    for words in expected:
        assert words in text


def test_a_share_of_the_photos_arrives() -> None:
    typed = ["queue", "add", "a", "--output", "o", "--shard", "3/16"]
    command = parse(typed, "autochrome")
    assert isinstance(command, QueueAddCommand)
    assert command.shard == Shard(3, 16)
