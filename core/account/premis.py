"""The rows of a manifest as PREMIS 3, the words in which archives keep what was done to files.

Objects are the photos and the results, with their checksums, and each result says of which photo
it is derived. Events are what happened, also what failed. Agents are this program and the models.

Source: PREMIS Data Dictionary for Preservation Metadata, version 3.0 (2015); its XML schema,
version 3.0 (Library of Congress, 2016).
"""

import io
import re
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Final
from urllib.parse import quote
from xml.sax.saxutils import escape

from core.account.photo_row import PhotoRow
from core.base.atomic_file import replacing
from core.batch.task import OutcomeState
from core.image.formats import promised_format

PREMIS: Final = "premis.xml"
_NAMESPACE: Final = "http://www.loc.gov/premis/v3"
_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_SCHEMA: Final = "https://www.loc.gov/standards/premis/v3/premis-v3-0.xsd"
_PROGRAM: Final = "Autochrome"
_UNKNOWN_FORMAT: Final = "application/octet-stream"
#: What XML 1.0 has no way to write: control characters, and halves of characters.
_NOT_IN_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: The words of PREMIS' vocabulary of outcomes; "skipped" is none of them, and says what it is.
_OUTCOMES: Final = {
    OutcomeState.DONE.value: "success",
    OutcomeState.FAILED.value: "fail",
}


def write_premis(rows: Iterable[PhotoRow], history: Iterable[PhotoRow], folder: Path) -> None:
    """Write all of it, whole or not at all.

    Args:
        rows: the current row of each photo, at least one.
        history: all that happened, in its order.
        folder: where to.

    Raises:
        DiskFull, FolderNotWritable, WriteError: what was there is as it was.
    """
    with replacing(folder / PREMIS) as file:
        text = io.TextIOWrapper(file, encoding="utf-8", newline="\n")
        xml = _Xml(text)
        with xml.root():
            seen: set[str] = set()
            for row in rows:
                for path in (row.source, row.result):
                    is_result = path == row.result
                    if path not in seen and (row.has_result or not is_result):
                        seen.add(path)
                        _object(xml, row, is_result=is_result)
            programs: set[str] = set()
            models: set[tuple[str, str]] = set()
            told: set[str] = set()
            for row in history:
                event = _event_id(row)
                if event in told:  # what somebody thinks of a result later is no event
                    continue
                told.add(event)
                _event(xml, row, seen)
                programs.add(row.program)
                if row.model_sha256:
                    models.add((row.model, row.model_sha256))
            for version in sorted(programs):
                _program(xml, version)
            for model, sha256 in sorted(models):
                _model(xml, model, sha256)
        text.flush()
        text.detach()


class _Xml:
    """Writes elements of PREMIS, one after the other; a library's writer takes twice as long."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text
        self._indent = "\n"

    @contextmanager
    def root(self) -> Iterator[None]:
        """Write the document around the block."""
        self._text.write(
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<premis xmlns="{_NAMESPACE}" xmlns:xsi="{_XSI}" '
            f'xsi:schemaLocation="{_NAMESPACE} {_SCHEMA}" version="3.0">'
        )
        self._indent += "  "
        yield
        self._text.write("\n</premis>\n")

    @contextmanager
    def within(self, name: str, attributes: str = "") -> Iterator[None]:
        """Write an element around what the block writes."""
        before = self._indent
        self._text.write(f"{before}<{name}{attributes}>")
        self._indent = before + "  "
        yield
        self._indent = before
        self._text.write(f"{before}</{name}>")

    def say(self, name: str, text: object) -> None:
        """Write an element that holds a text; what XML cannot hold is written as Python escapes."""
        told = escape(_NOT_IN_XML.sub(_escaped, str(text)))
        self._text.write(f"{self._indent}<{name}>{told}</{name}>")

    def identify(self, name: str, kind: str, value: str, *roles: str) -> None:
        """Write an identifier, or a link to one: its kind, its value, and what part it takes."""
        with self.within(f"{name}Identifier"):
            self.say(f"{name}IdentifierType", kind)
            self.say(f"{name}IdentifierValue", value)
            for role in roles:
                self.say(f"{name}Role", role)


def _escaped(found: "re.Match[str]") -> str:
    return found[0].encode("unicode_escape", "surrogatepass").decode("ascii")


def _object(xml: _Xml, row: PhotoRow, *, is_result: bool) -> None:
    path = row.result if is_result else row.source
    sha256, size = (
        (row.result_sha256, row.result_size) if is_result else (row.source_sha256, row.source_size)
    )
    with xml.within("object", ' xsi:type="file"'):
        xml.identify("object", "URI", _uri(path))
        with xml.within("objectCharacteristics"):
            xml.say("compositionLevel", 0)
            if sha256:
                with xml.within("fixity"):
                    xml.say("messageDigestAlgorithm", "SHA-256")
                    xml.say("messageDigest", sha256)
                    xml.say("messageDigestOriginator", _PROGRAM)
            if size is not None:
                xml.say("size", size)
            with xml.within("format"), xml.within("formatDesignation"):
                xml.say("formatName", _format_name(path))
            if is_result and row.is_done:
                with xml.within("creatingApplication"):
                    xml.say("creatingApplicationName", _PROGRAM)
                    if row.program:
                        xml.say("creatingApplicationVersion", row.program)
                    if row.ended:
                        xml.say("dateCreatedByApplication", row.ended)
        xml.say("originalName", _pure(path).name)
        if is_result:
            with xml.within("relationship"):
                xml.say("relationshipType", "derivation")
                xml.say("relationshipSubType", "has source")
                xml.identify("relatedObject", "URI", _uri(row.source))
                xml.identify("relatedEvent", "UUID", _event_id(row))


def _event(xml: _Xml, row: PhotoRow, objects: set[str]) -> None:
    with xml.within("event"):
        xml.identify("event", "UUID", _event_id(row))
        xml.say("eventType", "creation")
        xml.say("eventDateTime", "/".join(filter(None, (row.began, row.ended))) or "unknown")
        with xml.within("eventDetailInformation"):
            xml.say("eventDetail", _detail(row))
        with xml.within("eventOutcomeInformation"):
            warned = "warning" if row.cut else ""
            xml.say("eventOutcome", warned or _OUTCOMES.get(row.outcome, row.outcome))
            for told in filter(None, (row.reason, *row.notes)):
                with xml.within("eventOutcomeDetail"):
                    xml.say("eventOutcomeDetailNote", told)
        xml.identify("linkingAgent", "software", _program_name(row.program), "executing program")
        if row.model_sha256:
            xml.identify("linkingAgent", "SHA-256", row.model_sha256, "model")
        if row.source in objects:
            xml.identify("linkingObject", "URI", _uri(row.source), "source")
        if row.is_done and row.result in objects:
            xml.identify("linkingObject", "URI", _uri(row.result), "outcome")


def _detail(row: PhotoRow) -> str:
    """Say in a line how a photo was made, or that it was not."""
    if not row.is_done:
        return "Colours were to be added to the photograph; none were."
    parts = [f"model {row.model}"] if row.model else []
    parts += [f"{name} {value:g}" for name, value in row.settings.items()]
    parts += [f"colours of {row.hints} places were asked for"] if row.hints else []
    parts += [f"turned or cropped: {row.turns}"] if row.turns else []
    parts += [] if row.doubt is None else [f"expected error {row.doubt:g} units of a* and b*"]
    how = f": {'; '.join(parts)}" if parts else ""
    return f"Colours were added to the photograph, its lightness was kept{how}."


def _program(xml: _Xml, version: str) -> None:
    with xml.within("agent"):
        xml.identify("agent", "software", _program_name(version))
        xml.say("agentName", _PROGRAM)
        xml.say("agentType", "software")
        if version:
            xml.say("agentVersion", version)


def _model(xml: _Xml, model: str, sha256: str) -> None:
    with xml.within("agent"):
        xml.identify("agent", "SHA-256", sha256)
        xml.say("agentName", model)
        xml.say("agentType", "software")
        xml.say("agentNote", f"A neural network that {_PROGRAM} colours photographs with.")


def _program_name(version: str) -> str:
    return f"{_PROGRAM} {version}" if version else _PROGRAM


def _uri(path: str) -> str:
    try:
        return _pure(path).as_uri()
    except ValueError:  # no path of any system, or one that has no such name
        return f"file:{quote(path, errors='backslashreplace')}"


def _pure(path: str) -> PurePath:
    """Give a path as what it is; a manifest may be gone on with on another system."""
    kinds = (PurePath(path), PurePosixPath(path), PureWindowsPath(path))
    return next((one for one in kinds if one.is_absolute()), kinds[0])


def _event_id(row: PhotoRow) -> str:
    """Give what an event is known by: the same each time that it is written."""
    words = "\0".join((row.source, row.result, row.outcome, row.began, row.ended))
    told = words.encode("utf-8", "backslashreplace").decode()
    return str(uuid.uuid5(uuid.NAMESPACE_URL, told))


def _format_name(path: str) -> str:
    kind = promised_format(path)
    return _UNKNOWN_FORMAT if kind is None else kind.mime
