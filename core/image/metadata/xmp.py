"""XMP packets made anew, and the pieces that are put into those of other programs.

Sources: XMP specification part 1 (ISO 16684-1:2019), sections 7.3 to 7.9; part 3 (2020), section
1.1.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XMP_MM: Final = "http://ns.adobe.com/xap/1.0/mm/"
STATED_EVENT: Final = "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"
_BEGIN: Final = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
_END: Final = '<?xpacket end="w"?>'
_ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


class BrokenPacket(ValueError):
    """The bytes are no XMP packet, or one of a kind that is not understood."""


@dataclass(frozen=True, slots=True)
class Property:
    """A simple property: its namespace, the prefix to write it with, its name and value."""

    namespace: str
    prefix: str
    name: str
    value: str

    @property
    def key(self) -> tuple[str, str]:
        """What the property is known by."""
        return self.namespace, self.name


def new_packet(properties: Sequence[Property], event: Sequence[Property]) -> bytes:
    """Make a packet that states properties of the picture and one event of its history.

    Args:
        properties: of the picture.
        event: fields of a resource event.
    """
    described = description("", properties, event)
    text = (
        f'{_BEGIN}\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n<rdf:RDF xmlns:rdf="{RDF}">\n'
        f"{described}</rdf:RDF>\n</x:xmpmeta>\n{_END}"
    )
    return text.encode()


def description(about: str, properties: Sequence[Property], event: Sequence[Property]) -> str:
    """Write a description that declares all that it uses.

    Args:
        about: what it describes; empty for the picture that holds the packet.
        properties: of the picture.
        event: fields of a resource event that begins a history; empty for no history.
    """
    spaces = {one.prefix: one.namespace for one in properties} | {"rdf": RDF}
    history = ""
    if event:
        spaces["xmpMM"] = XMP_MM
        history = f"<xmpMM:History><rdf:Seq>{event_item(event)}</rdf:Seq></xmpMM:History>\n"
    declared = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in spaces.items())
    stated = "".join(f"{_element(one)}\n" for one in properties)
    return (
        f'<rdf:Description rdf:about="{escaped(about)}"{declared}>\n'
        f"{stated}{history}</rdf:Description>\n"
    )


def event_item(fields: Sequence[Property]) -> str:
    """Write a resource event as an item of a history."""
    stated = "".join(map(_element, fields))
    declared = f'xmlns:rdf="{RDF}" xmlns:stEvt="{STATED_EVENT}"'
    return f'<rdf:li rdf:parseType="Resource" {declared}>{stated}</rdf:li>'


def _element(stated: Property) -> str:
    name = f"{stated.prefix}:{stated.name}"
    return f"<{name}>{escaped(stated.value)}</{name}>"


def escaped(text: str) -> str:
    """Write a text so that it can stand in an element, or in an attribute in double quotes."""
    return text.translate(_ESCAPES)
