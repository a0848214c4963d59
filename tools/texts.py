"""Find every text that the window can show, by reading the code.

Qt's own `lupdate` is not used: in Python it loses texts and plurals outside of classes (6.11), and
cannot know of the sentences of `core` and `training`, which are plain English there.

* In `desktop`: `self.tr(...)`, whose context is the class, and `_tr(...)`, whose context is the
  one that the module's own `_tr` hands to `QCoreApplication.translate`. A text that is put
  together in the call is refused: nobody could translate it.
* In `core` and `training`: the templates of sentences, see `tools.sentences`. What the cards of
  the bundled models say counts with them.
"""

import ast
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.sentences import find_sentences

#: The context of what `core`, `training` and the cards say; see `desktop.ui.core_words`.
CORE: Final = "Core"


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
    yield from find_sentences(root)
    for package in sorted((root / "resources" / "models").glob("*.colormodel")):
        yield from _said_by_card(package)


def _said_by_card(package: Path) -> Iterator[str]:
    with zipfile.ZipFile(package) as archive:
        card = json.loads(archive.read("card.json"))
    rights = [data_set["rights"] for data_set in card["trained_on"]]
    told = card["name"], card["summary"], card["group"], card["licence"], *rights
    yield from (text for text in told if text)
