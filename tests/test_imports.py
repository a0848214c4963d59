"""No module stands on one that stands on it, not even for types or inside a function."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = ("core", "desktop", "training")

Imports = Mapping[str, frozenset[str]]


def test_no_import_leads_back_to_where_it_came_from() -> None:
    circle = circle_among(imports_below(ROOT, PACKAGES))
    assert not circle, "a circle of imports: " + " -> ".join(circle)


def test_a_circle_is_found_however_it_is_imported(tmp_path: Path) -> None:
    """At the top, for types alone, inside a function, and beside a name of the package."""
    house = tmp_path / "house"
    (house / "attic").mkdir(parents=True)
    (house / "__init__.py").write_text("")
    (house / "attic/__init__.py").write_text("")
    (house / "door.py").write_text("import house.hall\n")
    (house / "hall.py").write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .attic import roof\n"
    )
    (house / "attic/roof.py").write_text(
        "def climb() -> None:\n    from house.stairs import step\n"
    )
    (house / "stairs.py").write_text("from house import hall\n")
    circle = circle_among(imports_below(tmp_path, ("house",)))
    assert set(circle) == {"house.hall", "house.attic.roof", "house.stairs"}
    assert circle[0] == circle[-1]
    (house / "stairs.py").write_text("")
    assert circle_among(imports_below(tmp_path, ("house",))) == ()


def imports_below(root: Path, packages: tuple[str, ...]) -> Imports:
    """Give by module which modules of the packages it names in any import statement."""
    files = {name_of(path.relative_to(root)): path for p in packages for path in sources(root / p)}
    return {
        module: frozenset(named(path, module, files)) - {module} for module, path in files.items()
    }


def sources(folder: Path) -> Iterator[Path]:
    return iter(sorted(folder.rglob("*.py")))


def name_of(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def named(path: Path, module: str, files: Mapping[str, Path]) -> Iterator[str]:
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in files)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1]
            start = [*above, node.module or ""] if node.level else [node.module or ""]
            base = ".".join(part for part in start if part)
            for alias in node.names:
                # `from a import b` names the module `a.b` where there is one, else `a`.
                both = f"{base}.{alias.name}"
                yield from [name for name in (both, base) if name in files][:1]


def circle_among(imports: Imports) -> tuple[str, ...]:
    """Give the modules of a circle, the first again at the end; nothing where there is none."""
    done: set[str] = set()
    for start in imports:
        way, open_imports = [start], [iter(sorted(imports[start]))]
        while way:
            following = next(open_imports[-1], None)
            if following is None:
                done.add(way.pop())
                open_imports.pop()
            elif following in way:
                return (*way[way.index(following) :], following)
            elif following not in done:
                way.append(following)
                open_imports.append(iter(sorted(imports[following])))
    return ()
