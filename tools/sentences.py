"""Find the sentences of `core` and `training`, and what is wrong in how they are made.

A sentence is made by `Sentence(...)` or by an error of the family of `SentenceError`; its template
is a literal there, so that it is found without running anything:

    raise DamagedPhoto("{path} is damaged: {why}.", hint="Scan it again.", path=path, why=error)

Which classes are of the family is read from the code too: there is no list to keep.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.sentence import names_in

#: What makes sentences; all errors that derive from the second do so too.
_SENTENCE: Final = "Sentence"
_ERROR: Final = "SentenceError"
#: Rooms whose errors the window never meets: they speak to a terminal, in English.
_TERMINAL: Final = (
    ("core", "account"),
    ("core", "cli"),
    ("core", "cluster"),
    ("training", "cli"),
    ("training", "evaluation"),
    ("training", "recipes"),
)
#: Makes sentences of whatever it is given.
_WORKS: Final = Path("core/base/sentence.py")
#: Arguments of errors that are no fields, or need not be.
_NO_FIELDS: Final = frozenset({"hint", "path"})
_TRANSLATED: Final = frozenset({"tr", "_tr"})
_HOW: Final = (
    'write the English as one literal and what differs as fields: Error("{path} is damaged: '
    '{why}.", hint="Scan it again.", path=path, why=error); a sentence that is put together '
    'elsewhere is a Sentence("...", field=value); a brace that is to be read is written twice'
)


@dataclass(frozen=True, slots=True)
class _Module:
    """A module, by its path below the root of the source tree."""

    path: Path
    tree: ast.Module


@dataclass(frozen=True, slots=True)
class _Made:
    """A place where a sentence is made: the template's node, the hint's, and the call."""

    call: ast.Call
    kind: str

    @property
    def texts(self) -> tuple[ast.expr, ...]:
        """What gives template and hint."""
        hints = (word.value for word in self.call.keywords if word.arg == "hint")
        return *self.call.args[:1], *hints


@dataclass(frozen=True, slots=True)
class _Family:
    """What makes sentences.

    Attributes:
        words: names of classes, each with the words of its own that are no fields.
        knowing: those of them whose constructors take no template: they make their sentences
            themselves, and hand them to that of their base.
    """

    words: Mapping[str, frozenset[str]]
    knowing: frozenset[str]

    def made_in(self, module: _Module) -> Iterator[_Made]:
        """Give the places in the order of the code."""
        for call, owner in _calls(module.tree, ""):
            kind = _name(call.func)
            if kind == "__init__" and owner in self.knowing:
                yield _Made(call, owner)
            elif kind in self.words.keys() - self.knowing and call.args:
                yield _Made(call, kind)


def find_sentences(root: Path) -> Iterator[str]:
    """Give the templates that the window can meet, in the order of the code.

    Args:
        root: of the source tree; what its own folders are called does not matter.
    """
    family = _family(root)
    for module in _modules(root, "core", "training"):
        if module.path.parts[:2] not in _TERMINAL:
            for made in family.made_in(module):
                for text in made.texts:
                    yield from (literal for literal in _literals(text) if literal)


def find_faults(root: Path) -> Iterator[str]:
    """Give what is wrong, a line each, which says how to mend it.

    Whatever is not a literal must be a `Sentence` that was made elsewhere, and each field that a
    template or hint names is given, and no other.
    """
    family = _family(root)
    for module in _modules(root, "core", "desktop", "training"):
        for made in family.made_in(module) if module.path != _WORKS else ():
            faults = [*_unnamed(module, made), *_unmatched(made, family)]
            yield from (
                f"{module.path.as_posix()}:{made.call.lineno}: {fault}; {_HOW}" for fault in faults
            )


def _modules(root: Path, *rooms: str) -> Iterator[_Module]:
    for room in rooms:
        for path in sorted((root / room).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            yield _Module(path.relative_to(root), tree)


def _family(root: Path) -> _Family:
    """Find the classes that derive from `SentenceError`, at any distance."""
    classes = [
        node
        for module in _modules(root, "core", "desktop", "training")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef)
    ]
    words = {_SENTENCE: frozenset[str](), _ERROR: frozenset[str]()}
    knowing = set()
    found = True
    while found:
        new = [
            node
            for node in classes
            if node.name not in words and any(_name(base) in words for base in node.bases)
        ]
        words |= {node.name: _own_words(node) | _NO_FIELDS for node in new}
        knowing |= {node.name for node in new if _takes_no_template(node)}
        found = bool(new)
    return _Family(words, frozenset(knowing))


def _constructor(node: ast.ClassDef) -> ast.arguments | None:
    """Give the arguments of a class's own constructor."""
    for inner in node.body:
        if isinstance(inner, ast.FunctionDef) and inner.name == "__init__":
            return inner.args
    return None


def _own_words(node: ast.ClassDef) -> frozenset[str]:
    own = _constructor(node)
    return frozenset(argument.arg for argument in own.kwonlyargs) if own else frozenset()


def _takes_no_template(node: ast.ClassDef) -> bool:
    own = _constructor(node)
    return own is not None and "template" not in [
        argument.arg for argument in (*own.posonlyargs, *own.args)
    ]


def _calls(tree: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """Give the calls in the order of the code, each with the class around it."""
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _literals(node: ast.expr) -> list[str | None]:
    """Give the literals that a node may be; None for one that is made elsewhere."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp():
            return [*_literals(node.body), *_literals(node.orelse)]
        case ast.Call() if _name(node.func) in _TRANSLATED and node.args:
            return _literals(node.args[0])
        case _:
            return [None]


def _unnamed(module: _Module, made: _Made) -> Iterator[str]:
    """Give what is no literal and no sentence either: nobody could translate it."""
    for text in made.texts:
        for node in _choices(text):
            if not _is_literal(node) and not _is_sentence(module.tree, node):
                yield f"“{ast.unparse(node)}” is neither a literal nor a Sentence"


def _choices(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.IfExp):
        yield from _choices(node.body)
        yield from _choices(node.orelse)
    else:
        yield node


def _is_literal(node: ast.expr) -> bool:
    return _literals(node) != [None]


def _is_sentence(tree: ast.Module, node: ast.expr) -> bool:
    """Whether a node gives a sentence, as far as its module tells."""
    match node:
        case ast.JoinedStr() | ast.BinOp() | ast.Constant():
            return False
        case ast.IfExp():
            return all(_is_sentence(tree, choice) for choice in _choices(node))
        case ast.Call(func=ast.Name(id=function)):
            return function == _SENTENCE or _promises(tree, function)
        case ast.Call(func=ast.Attribute(attr=method)):
            return method not in ("format", "join", "strip", "removesuffix", "replace")
        case ast.Name(id=name):
            return _holds_sentence(tree, name)
        case _:  # an attribute of a value, or one of several: mypy knows its type
            return True


def _promises(tree: ast.Module, function: str) -> bool:
    """Whether a function of the module says that it gives a sentence; others are trusted."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == function:
            return node.returns is not None and _SENTENCE in ast.unparse(node.returns)
    return function not in ("str", "ascii", "repr")


def _holds_sentence(tree: ast.Module, name: str) -> bool:
    """Whether all that a name of the module is given are sentences."""
    for node in ast.walk(tree):
        match node:
            case ast.arg(arg=argument, annotation=ast.expr() as kind) if argument == name:
                if _SENTENCE not in ast.unparse(kind) and not _is_constructor(tree, node):
                    return False
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                if not _is_sentence(tree, value):
                    return False
            case ast.AnnAssign(target=ast.Name(id=target), value=ast.expr() as value):
                if target == name and not _is_sentence(tree, value):
                    return False
    return True


def _is_constructor(tree: ast.Module, argument: ast.arg) -> bool:
    """Whether an argument is of an error's own constructor, which hands it on."""
    return any(
        argument in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name in ("__init__", "__new__")
    )


def _unmatched(made: _Made, family: _Family) -> Iterator[str]:
    """Give the fields that are named and not given, and the reverse."""
    literals = [literal for text in made.texts for literal in _literals(text) if literal]
    named = {name for literal in literals for name in names_in(literal)}
    given = {word.arg for word in made.call.keywords if word.arg is not None}
    if any(word.arg is None for word in made.call.keywords):
        if made.kind != _SENTENCE or literals:
            yield "fields are given as ** and cannot be seen"
        return
    for name in sorted(named - given):
        yield f"the field {name} is named and not given"
    for name in sorted(given - named - family.words[made.kind]):
        yield f"the field {name} is given and not named"
