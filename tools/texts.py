"""Find every text that the window can show, by reading the code.

Qt's own `lupdate` is not used: in Python it loses texts and plurals outside of classes (6.11), and
cannot know of the sentences of `core` and `training`, which are plain English there.

* In `desktop`: `self.tr(...)`, whose context is the class, and `_tr(...)`, whose context is the
  one that the module's own `_tr` hands to `QCoreApplication.translate`. A text that is put
  together in the call is refused: nobody could translate it.
* In `core` and `training`: all sentences and parts of sentences; what is filled in becomes `{1}`,
  `{2}`, in the order of the English. What the cards of the bundled models say counts with them.
"""

import ast
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

#: The context of what `core`, `training` and the cards say; see `desktop.ui.core_words`.
CORE: Final = "Core"

#: Where `core` speaks to programs, files and terminals, not to the window.
_SILENT: Final = frozenset(
    {
        "cli",
        "tiff_directory.py",
        "named_folders.py",
        "icc_profiles.py",
        "schema.py",
        "triage.py",
        "xmp.py",
        "xmp_packet.py",
    }
)
#: What of `training` the window can hear from: the way of `fine-tune` and `check-photos`.
_HEARD: Final = (
    "checkpoint.py",
    "dataset.py",
    "onnx_export.py",
    "fine_tune.py",
    "run_callback.py",
    "own_photographs.py",
    "run.py",
    "run_files.py",
    "weight_archive.py",
)
#: Of the modules above: what goes into files.
_WRITTEN: Final = frozenset(
    {
        "Colour added by AI: model {1}, {2}",
        "version {1} of {2}",
        "; the digital source type was {1}",
        "{1}, model {2}",
        "ended at",
    }
)
#: Faults of this program, which the window tells in words of its own.
_FAULTS: Final = frozenset({"ValueError", "RuntimeError", "TypeError"})
_SQL: Final = re.compile(r"(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|BEGIN) ")


@dataclass(frozen=True, slots=True)
class Text:
    """A text as the code has it.

    Attributes:
        context: groups texts for translators, and lets the same English be two things.
        source: the English.
        is_counted: whether its form depends on a number, written `%Ln`.
    """

    context: str
    source: str
    is_counted: bool = False


def find_texts(root: Path) -> tuple[Text, ...]:
    """Give the texts of a source tree, sorted by context, each once, in the order of the code.

    Raises:
        ValueError: a text that is no plain string, a count without `%Ln`, or the reverse.
    """
    texts = dict.fromkeys(
        [
            *(text for path in _modules(root / "desktop") for text in _texts_of_window(path)),
            *(Text(CORE, sentence) for sentence in _sentences(root)),
        ]
    )
    return tuple(sorted(texts, key=lambda text: text.context))


def _modules(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


# The window.


def _texts_of_window(path: Path) -> Iterator[Text]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from _Calls(path, _context_of_helper(tree)).of(tree, "")


def _context_of_helper(tree: ast.Module) -> str:
    """Give the context that a module's own `_tr` translates in; empty where it has none."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for inner in ast.walk(node):
                if isinstance(inner, ast.Call) and _name(inner) == "translate":
                    return str(ast.literal_eval(inner.args[0]))
    return ""


@dataclass(frozen=True, slots=True)
class _Calls:
    """The calls for a translation in one module."""

    path: Path
    helper: str

    def of(self, node: ast.AST, owner: str) -> Iterator[Text]:
        """Walk in the order of the code; `owner` is the class around it."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and _name(child) in ("tr", "_tr"):
                yield self._text(child, owner if _name(child) == "tr" else self.helper)
            yield from self.of(child, child.name if isinstance(child, ast.ClassDef) else owner)

    def _text(self, call: ast.Call, context: str) -> Text:
        first = call.args[0] if call.args else None
        where = f"{self.path}:{call.lineno}"
        if not context or not isinstance(first, ast.Constant) or not isinstance(first.value, str):
            raise ValueError(f"{where}: no plain text, or nothing to find it by")
        is_counted = len(call.args) > 1
        if is_counted is not ("%Ln" in first.value):
            raise ValueError(f"{where}: a number and %Ln go together")
        return Text(context, first.value, is_counted)


def _name(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


# What `core`, `training` and the cards say.


def _sentences(root: Path) -> Iterator[str]:
    core = [path for path in _modules(root / "core") if not set(path.parts) & _SILENT]
    heard = [path for path in _modules(root / "training") if path.name in _HEARD]
    for path in (*core, *heard):
        yield from _Sentences().of(ast.parse(path.read_text(encoding="utf-8")))
    for package in sorted((root / "resources" / "models").glob("*.colormodel")):
        yield from _said_by_card(package)


class _Sentences:
    """The sentences of one module."""

    def of(self, node: ast.AST) -> Iterator[str]:
        """Walk in the order of the code."""
        for child in _children(node):
            template = _template(child)
            if template is not None and _is_sentence(template):
                yield template
            if isinstance(child, ast.JoinedStr):
                # A choice of words inside of a sentence.
                for value in child.values:
                    if isinstance(value, ast.FormattedValue):
                        yield from self.of(value)
            elif not _is_silent(child):
                yield from self.of(child)


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """Give what is inside of a node, without docstrings and annotations."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "format_spec"):
            continue
        nodes = value if isinstance(value, list) else [value]
        for inner in nodes:
            is_docstring = isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant)
            if isinstance(inner, ast.AST) and not is_docstring:
                yield inner


def _is_silent(node: ast.AST) -> bool:
    """Whether a node is a fault of this program or a line for the log."""
    if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
        return _name(node.exc) in _FAULTS
    function = node.func if isinstance(node, ast.Call) else None
    return isinstance(function, ast.Attribute) and ast.unparse(function.value) == "_log"


def _template(node: ast.AST) -> str | None:
    """Write a string, or an f-string with numbered fields; None for all else."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    parts, fields = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        else:
            fields += 1
            parts.append(f"{{{fields}}}")
    return "".join(parts)


def _is_sentence(text: str) -> bool:
    """Whether a string is more than a word, and for people."""
    words = re.findall(r"[A-Za-z’']{2,}", re.sub(r"\{\d\}", "", text))
    has_parts = " " in text.strip() or text == "crashes"
    if not words or not has_parts or text in _WRITTEN or _SQL.match(text):
        return False
    return not re.search(r"[<>|\n#]|, \?|x''|\w\[|id, position", text)


def _said_by_card(package: Path) -> Iterator[str]:
    with zipfile.ZipFile(package) as archive:
        card = json.loads(archive.read("card.json"))
    rights = [data_set["rights"] for data_set in card["trained_on"]]
    yield from (text for text in (card["summary"], card["group"], card["licence"], *rights) if text)
