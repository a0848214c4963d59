"""What the documents name is there: files, modules, and the places that links lead to."""

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    path
    for pattern in (
        "*.md",
        "docs/*.md",
        "docs/help/*/*.md",
        ".github/*.md",
        "tools/**/*.md",
        "resources/**/*.md",
    )
    for path in ROOT.glob(pattern)
)
_TOP = "core|desktop|training|tools|tests|benchmarks|resources|docs"
#: `core/image/formats.py`, `desktop/photo`, `docs/queue.md`: not patterns, not `FOLDER/ID.toml`.
_PATH = re.compile(rf"(?:{_TOP})(?:/[a-z0-9_.-]+)+/?")
#: `core.image.formats`, `core.batch.plan.plan`.
_MODULE = re.compile(r"(?:core|desktop|training|tools|benchmarks)(?:\.[a-z_]\w*)+")
_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    missing = [name for name in re.findall(r"`([^`\n]+)`", text) if _is_missing(name)]
    missing += [
        link
        for link in _LINK.findall(text)
        if "://" not in link and not (page.parent / link).exists()
    ]
    assert not missing


def test_what_the_code_names_is_there() -> None:
    packages = ("core", "desktop", "training", "tools", "benchmarks")
    files = [path for package in packages for path in (ROOT / package).rglob("*.py")]
    missing = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in files
        for name in re.findall(r"`([^`\n]+)`", path.read_text(encoding="utf-8"))
        if _is_missing(name)
    }
    assert not missing


def _is_missing(name: str) -> bool:
    if _PATH.fullmatch(name):
        return not (ROOT / name).exists() and not _is_ignored(name)
    if _MODULE.fullmatch(name):
        return not _is_module_or_part(name)
    return False


def _is_ignored(name: str) -> bool:
    """Whether it is made by a command and not tracked."""
    return name.startswith(("docs/models/", "resources/models/"))


def _is_module_or_part(name: str) -> bool:
    parts = name.split(".")
    while parts:
        path = ROOT.joinpath(*parts)
        if path.with_suffix(".py").exists() or (path / "__init__.py").exists():
            break
        parts.pop()
    rest = name.split(".")[len(parts) :]
    if not rest:
        return True
    if len(parts) < 2:
        return False
    module = importlib.util.find_spec(".".join(parts))
    assert module is not None
    assert module.origin is not None
    return (
        len(rest) == 1
        and re.search(rf"\b{re.escape(rest[0])}\b", Path(module.origin).read_text(encoding="utf-8"))
        is not None
    )
