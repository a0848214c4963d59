"""One executable is the window, the command line, the self-test, and every child."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.base.own_process import FLAGS, leave_environment_alone, module_arguments
from core.base.version import VERSION
from core.cli.parser import whole_parser
from desktop import entry

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)


def test_the_commands_are_those_of_the_command_line() -> None:
    usage = whole_parser("x").format_usage()
    assert "COMMAND" in usage
    choices = next(
        set(action.choices) for action in whole_parser("x")._actions if action.dest == "command"
    )
    assert choices == entry.COMMANDS


def test_a_command_is_the_command_line_under_the_name_of_the_program(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert entry.main(["colorize", "--help"], program="Autochrome") == 0
    assert "usage: Autochrome colorize" in capsys.readouterr().out
    assert entry.main(["colorize"], program="Autochrome") == 2


def test_the_models_of_this_copy_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["models", "--json"], program="Autochrome") == 0
    assert "natural" in [model["id"] for model in json.loads(capsys.readouterr().out)]


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["--version"], program="Autochrome") == 0
    assert capsys.readouterr().out == f"Autochrome {VERSION}\n"


def test_help_names_all_ways_in(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        entry.main(["--help"], program="Autochrome")
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert "usage: Autochrome" in told
    assert all(command in told for command in (*entry.COMMANDS, "--self-test"))


def test_a_word_that_means_nothing_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        entry.main(["--self-tests"], program="Autochrome")
    assert ended.value.code == 2
    assert "--self-tests" in capsys.readouterr().err


def test_the_training_child_is_the_training(home: Path) -> None:
    ended = run(FLAGS["training"], "ready")
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout)["event"] == "ready"


def test_the_trial_child_is_the_trial(tiny_package: Path) -> None:
    ended = run(FLAGS["core.model.sandbox"], str(tiny_package), "30", str(2**32))
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout)["state"] == "passed"


def test_the_trial_child_of_other_programs_models_is_that_trial(tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.onnx")
    question = {"ask": "readings", "files": [[gone, "0" * 64]], "seconds": 60.0}
    limits = {"memory_bytes": 2**32, "threads": 1}
    command = [sys.executable, "-m", "desktop", FLAGS["core.foreign.trial_child"]]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        # Its input stays open: it ends with whoever asks.
        child.stdin.write(json.dumps(question | limits) + "\n")
        child.stdin.flush()
        answer = json.loads(child.stdout.readline())
    assert answer["state"] == "refused"
    assert "gone.onnx" in answer["message"]["fields"]["path"]


def test_a_copy_without_training_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "training", None)
    assert entry.main([FLAGS["training"], "ready"], program="Autochrome") == 2
    assert "cannot train" in capsys.readouterr().err


def test_the_bundled_program_starts_itself_with_a_flag(monkeypatch: pytest.MonkeyPatch) -> None:
    assert module_arguments("training") == ("-m", "training")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert module_arguments("training") == (FLAGS["training"],)


def test_a_program_without_a_console_prints_into_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert entry.main(["--version"], program="Autochrome") == 0
    for stream in (sys.stdout, sys.stderr):
        assert isinstance(stream, io.TextIOBase)
    sys.stdout.close()


def test_what_the_bundled_program_starts_finds_its_own_libraries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH"):
        monkeypatch.setenv(name, "/opt/Autochrome/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/scanner")
    leave_environment_alone()
    assert os.environ["QT_PLUGIN_PATH"], "run by Python they are the user's own"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    leave_environment_alone()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/scanner"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert "QT_PLUGIN_PATH" not in os.environ
