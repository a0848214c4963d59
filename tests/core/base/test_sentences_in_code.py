"""Every sentence of the code can be found, filled in and translated; a forgotten one is told."""

import shutil
from pathlib import Path

import pytest

from tools.sentences import find_faults, find_sentences

ROOT = Path(__file__).parents[3]


def test_each_sentence_is_a_literal_and_gives_the_fields_that_it_names() -> None:
    faults = [*find_faults(ROOT)]
    assert not faults, "\n" + "\n".join(faults)


def _module(root: Path, code: str, place: str = "core/image/new.py") -> Path:
    (root / place).parent.mkdir(parents=True, exist_ok=True)
    (root / place).write_text(code, encoding="utf-8")
    return root


FAMILY = "class Bad(SentenceError):\n    pass\nclass Worse(Bad):\n    pass\n"


#: A class that makes its sentence itself.
KNOWING = "class Gone(Bad):\n    def __init__(self, key: str) -> None:\n        "


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ('raise Worse(f"{path} is torn.", path=path)', "neither a literal nor a Sentence"),
        ('raise Worse("%s is torn." % path)', "neither a literal nor a Sentence"),
        ('raise Worse("{} is torn.".format(path))', "neither a literal nor a Sentence"),
        ('raise Bad("Torn.", hint=f"See {path}.")', "neither a literal nor a Sentence"),
        ('raise Bad("Torn." if a else f"{b} is torn.")', "neither a literal nor a Sentence"),
        ('HINT = "Scan it."\nraise Bad("Torn.", hint=HINT)', "neither a literal nor a Sentence"),
        ('def a(hint: str):\n    raise Bad("Torn.", hint=hint)', "neither a literal nor a Sen"),
        ('raise Bad("{path} is torn.")', "the field path is named and not given"),
        ('raise Bad("Torn.", hint="See {page}.")', "the field page is named and not given"),
        ('raise Bad("Torn.", why=why)', "the field why is given and not named"),
        ('raise Bad("{why}.", **fields)', "fields are given as **"),
        ('note = Sentence("{count} are left.")', "the field count is named and not given"),
        (f'{KNOWING}super().__init__(f"{{key}} is gone")', "neither a literal nor a Sentence"),
        (f'{KNOWING}super().__init__("{{key}} is gone")', "the field key is named and not given"),
    ],
)
def test_what_could_not_be_translated_is_told_with_its_place_and_a_way_out(
    tmp_path: Path, code: str, told: str
) -> None:
    (fault,) = find_faults(_module(tmp_path, FAMILY + code))
    assert fault.startswith("core/image/new.py:")
    assert told in fault
    assert 'Error("{path} is damaged: {why}."' in fault


@pytest.mark.parametrize(
    "code",
    [
        'raise Worse("{path} is {{torn}}.", path=path)',
        f'{KNOWING}super().__init__("{{key}} is gone", key=key)\nraise Gone(key)',
        'raise Bad("{name} is torn." if a else "It is torn.", hint="Scan {name}.", name=name)',
        'HINT = Sentence("Scan it.")\nraise Bad("Torn.", hint=HINT)',
        'def a(why: Sentence):\n    raise Bad("Torn: {why}.", hint=why, why=why)',
        'def a() -> Sentence:\n    return Sentence("Scan it.")\nraise Bad("Torn.", hint=a())',
    ],
)
def test_what_can_be_translated_is_no_fault(tmp_path: Path, code: str) -> None:
    assert [*find_faults(_module(tmp_path, FAMILY + code))] == []


def test_an_error_of_a_new_class_in_a_new_file_is_found(tmp_path: Path) -> None:
    code = FAMILY + 'raise Worse("{path} is torn.", hint="Scan it." if a else "", path=path)'
    assert [*find_sentences(_module(tmp_path, code))] == ["{path} is torn.", "Scan it."]
    _module(tmp_path, f'{KNOWING}super().__init__("{{key}} is gone", key=key)', "core/z.py")
    assert [*find_sentences(tmp_path)][-1] == "{key} is gone"
    (tmp_path / "core/z.py").unlink()
    (tmp_path / "core/image/new.py").rename(tmp_path / "core/image/triage.py")
    assert [*find_sentences(tmp_path)] == ["{path} is torn.", "Scan it."]


def test_what_a_terminal_alone_is_told_stays_english(tmp_path: Path) -> None:
    _module(tmp_path, FAMILY)
    _module(tmp_path, 'raise Worse("{path} exists.", path=path)', "core/cli/new.py")
    _module(tmp_path, 'raise Worse("Name a recipe.")', "training/cli/new.py")
    assert [*find_sentences(tmp_path)] == []


@pytest.mark.parametrize("name", ["cli", "training", "recipes"])
def test_what_a_checkout_is_called_does_not_matter(tmp_path: Path, name: str) -> None:
    for room in ("core", "training"):
        shutil.copytree(ROOT / room, tmp_path / name / room)
    there = [*find_sentences(tmp_path / name)]
    assert there == [*find_sentences(ROOT)]
    assert len(there) > 300
