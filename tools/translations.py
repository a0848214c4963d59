"""Bring the translations up to date with the code.

    python -m tools.translations

Writes to `resources/translations`: each `autochrome_<language>.ts` with the texts that the code
has now (what was translated stays so, what is new waits as "unfinished", what is gone goes), and
the `.qm` that the window loads. The `.ts` files can be edited by hand or with Qt Linguist
(`pyside6-linguist`).
"""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from desktop.ui.language import SPOKEN
from tools.texts import Text, find_texts

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "translations"
LANGUAGES: Final = tuple(sorted(language.value for language in SPOKEN))
#: A counted text has a form for one and one for many in each of them. Which is for 0 differs.
_FORMS: Final = 2
#: The language of the code: only counted texts need to be written again.
_SOURCE: Final = "en"
_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Translated:
    """What a translation has for a text.

    Attributes:
        forms: one; of a counted text, those for one and for many.
        is_finished: whether a translator was done with it.
    """

    forms: tuple[str, ...]
    is_finished: bool = True


@dataclass(frozen=True, slots=True)
class Translation:
    """One `.ts` file."""

    language: str
    entries: Mapping[Text, Translated] = field(default_factory=dict)

    def updated(self, texts: Sequence[Text]) -> "Translation":
        """Give the translation of these texts: the known ones as they were."""
        wanted = [text for text in texts if text.is_counted or self.language != _SOURCE]
        return Translation(
            self.language, {text: self.entries.get(text) or self._new(text) for text in wanted}
        )

    def _new(self, text: Text) -> Translated:
        return Translated(("",) * (_FORMS if text.is_counted else 1), is_finished=False)


def read(path: Path) -> Translation:
    """Read a `.ts` file; without one there is nothing translated yet."""
    language = path.stem.rpartition("_")[2]
    if not path.exists():
        return Translation(language)
    entries = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            is_counted = message.get("numerus") == "yes"
            of_forms = list(translation.iter("numerusform")) if is_counted else [translation]
            forms = tuple(form.text or "" for form in of_forms)
            text = Text(context.findtext("name", ""), message.findtext("source", ""), is_counted)
            entries[text] = Translated(forms, is_finished=translation.get("type") is None)
    return Translation(language, entries)


def written(translation: Translation) -> str:
    """Write a `.ts` file: as `lupdate` does, without line numbers, which change with every edit."""
    lines = [f'{_HEAD}<TS version="2.1" language="{translation.language}" sourcelanguage="en">']
    for context, group in groupby(translation.entries.items(), key=lambda item: item[0].context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text, entry in group:
            lines += _message(text, entry)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: Text, entry: Translated) -> Iterator[str]:
    how = "" if entry.is_finished else ' type="unfinished"'
    yield '    <message numerus="yes">' if text.is_counted else "    <message>"
    yield f"        <source>{escape(text.source)}</source>"
    if text.is_counted:
        yield f"        <translation{how}>"
        for form in entry.forms:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{how}>{escape(entry.forms[0])}</translation>"
    yield "    </message>"


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """Give the path of a language's file."""
    return folder / f"autochrome_{language}.ts"


def release(source: Path, target: Path) -> None:
    """Make the `.qm` of a `.ts`; what is unfinished is left out, and so shown in English."""
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    program = Path(PySide6.__file__).parent / name
    subprocess.run([program, "-silent", source, "-qm", target], check=True)


def main() -> int:
    """Update everything, and say what waits for a translator."""
    texts = find_texts(ROOT)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        path = ts_file(language)
        translation = read(path).updated(texts)
        path.write_text(written(translation), encoding="utf-8")
        release(path, path.with_suffix(".qm"))
        waiting = sum(not entry.is_finished for entry in translation.entries.values())
        print(f"{language}: {len(translation.entries)} texts, {waiting} unfinished")
    # In a process of its own: this one has loaded no Qt, and may have loaded the old texts.
    subprocess.run([sys.executable, "-m", "tools.keys_pages"], cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
