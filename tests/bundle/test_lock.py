"""Whoever installs gets the same versions: those of the lock, which follow from pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "constraints.txt").read_text(encoding="utf-8")

#: Where the program is to run, as `packaging` describes it.
SYSTEMS = [
    {"sys_platform": system, "platform_machine": machine, "python_full_version": f"{python}.1",
     "python_version": python}
    for system, machine in (
        ("linux", "x86_64"), ("linux", "aarch64"), ("win32", "AMD64"), ("darwin", "arm64"),
        ("darwin", "x86_64"),
    )
    for python in ("3.11", "3.12", "3.13")
]  # fmt: skip


def locked() -> list[Requirement]:
    lines = (line.partition("#")[0].strip() for line in LOCK.splitlines())
    return [Requirement(line) for line in lines if line]


def chosen() -> list[Requirement]:
    project = PROJECT["project"]
    extras = project["optional-dependencies"].values()
    texts = [*project["dependencies"], *(text for extra in extras for text in extra)]
    named = (Requirement(text) for text in [*texts, *PROJECT["build-system"]["requires"]])
    return [one for one in named if canonicalize_name(one.name) != project["name"]]


def versions(requirements: list[Requirement], system: dict[str, str]) -> dict[str, str]:
    """Give what is installed on a system: name -> version."""
    environment = default_environment() | system

    def counts(marker: Marker | None) -> bool:
        return marker is None or marker.evaluate(environment)

    found: dict[str, str] = {}
    for one in requirements:
        if counts(one.marker):
            name = canonicalize_name(one.name)
            assert name not in found, f"{name} has two versions on {system}"
            found[name] = str(one.specifier)
    return found


@pytest.mark.parametrize("system", SYSTEMS, ids=lambda of: "-".join(of.values()))
def test_each_version_that_is_chosen_is_the_one_of_the_lock(system: dict[str, str]) -> None:
    """After a change of pyproject.toml: make lock."""
    in_lock = versions(locked(), system)
    differ = {
        name: (version, in_lock.get(name))
        for name, version in versions(chosen(), system).items()
        if in_lock.get(name) != version
    }
    assert not differ


def test_the_lock_names_one_version_of_each_and_no_place_to_get_it_from() -> None:
    for one in locked():
        assert re.fullmatch(r"==[^,*]+", str(one.specifier)), one
        assert not one.extras, "pip takes no extras in a constraint"
        assert one.url is None
    assert "://" not in LOCK
    assert "index" not in LOCK


def test_all_that_install_use_the_lock() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert (
        "INSTALL := $(BIN)/python -m pip install --quiet --constraint constraints.txt\n" in makefile
    )
    assert makefile.count("pip install") == 1
    for workflow in (ROOT / ".github" / "workflows").glob("*.yml"):
        text = workflow.read_text(encoding="utf-8")
        assert text.count("pip install") == text.count("pip install --constraint constraints.txt ")
