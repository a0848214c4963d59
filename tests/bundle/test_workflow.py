"""What other systems build by is what `make` runs here."""

import re
from pathlib import Path

import pytest

from tools.bundle import facts

ROOT = Path(__file__).parents[2]
WORKFLOW = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def recipe(target: str) -> str:
    """Give the command of a target, as it is without the Makefile's variables."""
    found = re.search(rf"^{target}:.*\n\t(.+)$", MAKEFILE, re.MULTILINE)
    assert found, target
    return found[1].replace("$(BIN)/", "").removesuffix(" $(ARGS)")


@pytest.mark.parametrize("target", ["build", "try-build", "release"])
def test_the_workflow_runs_the_commands_of_make(target: str) -> None:
    assert f"run: {recipe(target)}\n" in WORKFLOW


def test_the_workflow_builds_both_bundles_on_three_systems() -> None:
    (systems,) = re.findall(r"system: \[(.+)\]", WORKFLOW)
    assert {name.partition("-")[0] for name in systems.split(", ")} == {
        "ubuntu",
        "windows",
        "macos",
    }
    assert 'full: ["0", "1"]' in WORKFLOW
    for full in (False, True):
        assert f"'{facts.folder_name(full=full)}'" in WORKFLOW


def test_each_system_tests_what_it_built() -> None:
    assert WORKFLOW.count("--self-test") == 2, "Windows and macOS; Linux by try_out"
    for system in ("Linux", "Windows", "macOS"):
        assert f"if: runner.os == '{system}'" in WORKFLOW


def test_the_python_of_the_workflow_is_one_that_the_program_runs_on() -> None:
    (version,) = re.findall(r'python-version: "3\.(\d+)"', WORKFLOW)
    assert 11 <= int(version) <= 13


def test_what_a_machine_needs_to_build_is_installed_by_all() -> None:
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for text in (WORKFLOW, run):
        assert "cat .ci/apt-packages .ci/apt-packages-build" in text
    packages = (ROOT / ".ci" / "apt-packages-build").read_text().split()
    assert "binutils" in packages
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in packages if name.startswith("lib") and name not in readme] == []
    assert "make build\nmake try-build\n" in run
