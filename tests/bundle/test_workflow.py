"""What other systems build by is what `make` runs here."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

from tools.bundle import facts

ROOT = Path(__file__).parents[2]
WORKFLOWS = ROOT / ".github" / "workflows"
WORKFLOW = (WORKFLOWS / "build.yml").read_text(encoding="utf-8")
TESTS = (WORKFLOWS / "test.yml").read_text(encoding="utf-8")
RUN = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
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
    for text in (WORKFLOW, TESTS, RUN):
        assert "cat .ci/apt-packages .ci/apt-packages-build" in text
    packages = (ROOT / ".ci" / "apt-packages-build").read_text().split()
    assert "binutils" in packages
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in packages if name.startswith("lib") and name not in readme] == []
    assert "make build\nmake try-build\n" in RUN


@pytest.mark.parametrize("file", sorted((ROOT / ".github").rglob("*.yml")), ids=lambda p: p.name)
def test_what_github_reads_is_yaml(file: Path) -> None:
    read = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert isinstance(read, dict)
    for job in read.get("jobs", {}).values():
        assert {"runs-on", "steps"} <= set(job)
        for step in job["steps"]:
            assert ("run" in step) != ("uses" in step), step


def test_what_is_sent_is_tested_and_checked_as_here() -> None:
    read = yaml.safe_load(TESTS)
    assert set(read[True]) == {"push", "pull_request"}  # "on" is a word for true in YAML
    runs = [step["run"] for step in read["jobs"]["test"]["steps"] if "run" in step]
    assert [run for run in runs if run.startswith("make ")] == ["make test", "make check"]
    assert "make test\nmake check\n" in RUN
    for command in re.findall(r"^make ([a-z-]+)$|run: make ([a-z-]+)$", RUN + TESTS, re.MULTILINE):
        assert recipe("".join(command))


def test_the_oldest_and_the_newest_python_are_tested() -> None:
    pythons = yaml.safe_load(TESTS)["jobs"]["test"]["strategy"]["matrix"]["python"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">=3.11,<3.14"
    assert pythons == ["3.11", "3.13"]


def test_the_other_systems_install_colour_and_open_the_window() -> None:
    smoke = yaml.safe_load(TESTS)["jobs"]["smoke"]
    systems = smoke["strategy"]["matrix"]["system"]
    assert [name.partition("-")[0] for name in systems] == ["windows", "macos"]
    runs = "\n".join(step.get("run", "") for step in smoke["steps"])
    for command in ("python -m core colorize", "python -m desktop --self-test", "-m pytest"):
        assert command in runs


@pytest.mark.parametrize("text", [WORKFLOW, TESTS], ids=["build", "test"])
def test_actions_are_pinned_to_what_cannot_be_moved(text: str) -> None:
    uses = re.findall(r"uses: (.+)$", text, re.MULTILINE)
    assert uses
    for action in uses:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action)
    assert re.search(r"^permissions:\n  contents: read\n", text, re.MULTILINE)


def test_what_the_build_fetches_is_checked_before_it_is_started() -> None:
    (script,) = (
        step["run"]
        for step in yaml.safe_load(WORKFLOW)["jobs"]["build"]["steps"]
        if step.get("name") == "AppImage"
    )
    before, _, after = script.partition("chmod +x")
    fetched = re.findall(r"curl -fsSL -o (\S+)", before)
    assert len(fetched) == 2
    assert re.findall(r'SHA256  (\S+)" \| sha256sum --check --strict', before) == fetched
    assert "curl" not in after


def test_hooks_are_the_tools_that_the_checks_use() -> None:
    read = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    (repository,) = read["repos"]
    assert repository["repo"] == "local", "no other version than the one in .venv"
    started = [hook["entry"].removesuffix(" --force-exclude") for hook in repository["hooks"]]
    check = MAKEFILE[MAKEFILE.index("\ncheck:") :].partition("\n\n")[0]
    checked = re.findall(r"\$\(BIN\)/(.+)$", check, re.MULTILINE)
    assert [f".venv/bin/{command.removesuffix(' .')}" for command in checked] == started
