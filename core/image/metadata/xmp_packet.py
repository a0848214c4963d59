"""XMP packets of other programs: read, and added to with every other byte as and where it was.

A packet is never parsed and written again, which would lose what a library does not know. An XML
parser finds places in it, and text is put in there.

Sources: XMP specification part 1 (ISO 16684-1:2019), sections 7.3 to 7.9.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from xml.parsers import expat

from core.image.metadata.xmp import (
    RDF,
    XMP_MM,
    BrokenPacket,
    Property,
    description,
    escaped,
    event_item,
)

_HISTORY: Final = (XMP_MM, "History")
#: In a document that the parser took, these find where a start tag and its attributes end.
_ATTRIBUTE: Final = re.compile(rb"([^\s=<>/]+)\s*=\s*(\"[^\"]*\"|'[^']*')")
_START_TAG: Final = re.compile(rb"<([^\s/>]+)(?:\s+[^\s=]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*\s*(/?)>")


@dataclass(frozen=True, slots=True)
class Packet:
    """A packet, and where in it things stand; `Packet.of` reads one.

    Attributes:
        raw: the packet.
        about: what it is about, as its descriptions name it; usually empty.
        insert_at: where another description can be put.
        history_at: where another event can be put; None when it has no history that can take one.
        texts: the values of the properties; those that are no simple text have the text in them.
        spans: where properties stand: an element from its `<` to its `>`, an attribute's value
            with its quotes.
    """

    raw: bytes
    about: str
    insert_at: int
    history_at: int | None
    texts: dict[tuple[str, str], str]
    spans: dict[tuple[str, str], tuple[int, int]]

    @staticmethod
    def of(raw: bytes) -> "Packet":
        """Read a packet, UTF-8.

        Raises:
            BrokenPacket: it is none that is understood.
        """
        return _PacketReader(raw).packet()

    def with_added(self, properties: Sequence[Property], event: Sequence[Property]) -> bytes:
        """Give the packet with properties set and an event added to the history.

        A property that the packet has gets the new value, for XMP knows no second one; all other
        bytes are kept. A history that cannot take the event is left alone.

        Args:
            properties: of the picture.
            event: fields of a resource event.
        """
        changes = [
            (self.spans[known.key], self._restated(known))
            for known in properties
            if known.key in self.spans
        ]
        fresh = [one for one in properties if one.key not in self.spans]
        has_history = _HISTORY in self.spans
        if self.history_at is not None:
            changes.append(((self.history_at, self.history_at), event_item(event).encode()))
        if fresh or not has_history:
            added = description(self.about, fresh, () if has_history else event)
            changes.append(((self.insert_at, self.insert_at), added.encode()))
        raw = self.raw
        for (start, end), text in sorted(changes, reverse=True):
            raw = raw[:start] + text + raw[end:]
        return raw

    def _restated(self, known: Property) -> bytes:
        start, _ = self.spans[known.key]
        value = escaped(known.value)
        tag = _START_TAG.match(self.raw, start)
        if tag is None:
            return f'"{value}"'.encode()
        # The element may have declared its namespace itself.
        name = tag[1].decode()
        prefix = f":{name.partition(':')[0]}" if ":" in name else ""
        return f'<{name} xmlns{prefix}="{known.namespace}">{value}</{name}>'.encode()


@dataclass(slots=True)
class _Open:
    """An element whose end was not met yet."""

    tag: "re.Match[bytes]"
    name: tuple[str, str]

    @property
    def is_empty(self) -> bool:
        return bool(self.tag[2])


class _PacketReader:
    """Walks through a packet once."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._open: list[_Open] = []
        self._text: list[str] = []
        self._rdf_depth: int | None = None
        self._about: str | None = None
        self._insert_at: int | None = None
        self._history_at: int | None = None
        self._texts: dict[tuple[str, str], str] = {}
        self._spans: dict[tuple[str, str], tuple[int, int]] = {}
        self._parser = expat.ParserCreate("UTF-8", " ")
        self._parser.namespace_prefixes = True
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.CharacterDataHandler = self._on_text
        self._parser.StartDoctypeDeclHandler = self._on_doctype

    def packet(self) -> Packet:
        try:
            # Some writers end a packet with zeros, as if it were a string of C.
            self._parser.Parse(self._raw.rstrip(b"\0"), True)
        except expat.ExpatError as error:
            raise BrokenPacket(str(error)) from error
        if self._insert_at is None:
            raise BrokenPacket("it holds no RDF")
        return Packet(
            self._raw,
            self._about or "",
            self._insert_at,
            self._history_at,
            self._texts,
            self._spans,
        )

    def _on_doctype(self, *_: object) -> None:
        # XMP has none; entities of its own could grow without end.
        raise BrokenPacket("it has a document type")

    def _on_start(self, full_name: str, attributes: dict[str, str]) -> None:
        tag = _START_TAG.match(self._raw, self._parser.CurrentByteIndex)
        if tag is None:
            raise BrokenPacket("a tag cannot be found")
        element = _Open(tag, _key(full_name))
        level = self._level()
        if self._rdf_depth is None and element.name == (RDF, "RDF") and not element.is_empty:
            self._rdf_depth = len(self._open)
        elif level == 1:
            self._note_description(attributes, tag)
        elif level == 2:
            self._text.clear()
        self._open.append(element)

    def _on_text(self, text: str) -> None:
        self._text.append(text)

    def _on_end(self, _: str) -> None:
        element = self._open.pop()
        at = self._parser.CurrentByteIndex
        level = self._level()
        if level == 0:
            self._insert_at = at if self._insert_at is None else self._insert_at
        elif level == 2:
            end = element.tag.end() if element.is_empty else self._raw.index(b">", at) + 1
            self._spans[element.name] = (element.tag.start(), end)
            self._texts[element.name] = "".join(self._text).strip()
        elif level == 3 and self._open[-1].name == _HISTORY:
            is_sequence = element.name == (RDF, "Seq") and not element.is_empty
            self._history_at = at if is_sequence else None

    def _level(self) -> int | None:
        """Say how deep an element that begins or has ended here lies within RDF, which is 0.

        A description is at 1, its properties are at 2. None outside of RDF.
        """
        if self._rdf_depth is None or self._insert_at is not None:
            return None
        return len(self._open) - self._rdf_depth

    def _note_description(self, attributes: dict[str, str], tag: "re.Match[bytes]") -> None:
        """Take down the properties that a description has as attributes."""
        spans = {
            found[1].decode(): (found.start(2), found.end(2))
            for found in _ATTRIBUTE.finditer(self._raw, tag.start(), tag.end())
        }
        for full_name, value in attributes.items():
            key = _key(full_name)
            if key in ((RDF, "about"), ("", "about")):
                self._about = value if self._about is None else self._about
            elif key[0] != RDF:
                prefix = full_name.split(" ")[2:]
                self._texts[key] = value
                self._spans[key] = spans[":".join([*prefix, key[1]])]


def _key(full_name: str) -> tuple[str, str]:
    """Take apart what the parser makes of a name: namespace, name and prefix."""
    parts = full_name.split(" ")
    return (parts[0], parts[1]) if len(parts) > 1 else ("", parts[0])
