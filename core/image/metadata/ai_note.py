"""The note that AI made the colours, for programs and for those who come after: in the XMP.

Sources: IPTC Photo Metadata Standard 2025.1, IPTC Extension (Digital Source Type, AI System Used,
AI System Version Used); NewsCodes, Digital Source Type; XMP specification part 2 (2020), section
3.2.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from core.base.sentence import Sentence
from core.base.version import VERSION
from core.image.formats import Format, Piece
from core.image.metadata import Metadata, jpeg_segments
from core.image.metadata.limits import no_room
from core.image.metadata.xmp import STATED_EVENT, BrokenPacket, Property, new_packet
from core.model.card import Card

#: A photograph to which something that was made by a trained network was added.
DIGITAL_SOURCE_TYPE: Final = (
    "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
)
#: What stands before the SHA-256 of the photo's file.
SOURCE_NOTE: Final = "SHA-256 of the photo that Autochrome coloured: "
_PROGRAM: Final = "Autochrome"
_IPTC_EXTENSION: Final = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
#: Of the program's own property: how the colours were made, so that they can be made again.
OWN_NAMESPACE: Final = "http://autochrome.github.io/ns/edits/1.0/"
_MADE: Final = (OWN_NAMESPACE, "Made")
_NOTE: Final = Sentence("the note that AI made the colours")
_MADE_NOTE: Final = Sentence("how the colours were made")


@dataclass(frozen=True, slots=True)
class AiNote:
    """Who coloured a photo, and when.

    Attributes:
        card: of the model.
        day: on which the colours were made.
        source: SHA-256 of the photo's file, in hexadecimals: by it a result is known for this
            photo's. None: there is no file.
        made: how the colours were made, in the words of who reads it again (`made_of`); empty:
            nothing is said.
    """

    card: Card
    day: date
    source: str | None = None
    made: str = ""


def made_of(packet: bytes) -> str:
    """Give what a result's XMP says of how its colours were made; empty where it says nothing."""
    if OWN_NAMESPACE.encode() not in packet:
        return ""
    from core.image.metadata.xmp_packet import Packet

    try:
        return Packet.of(packet).texts.get(_MADE, "")
    except BrokenPacket:
        return ""


def with_ai_note(
    metadata: Metadata, note: AiNote, target: Format
) -> tuple[Metadata, tuple[Sentence, ...]]:
    """Put the note into metadata that a `target` file will carry.

    What the XMP says already stays byte for byte, but for a digital source type: a picture has
    one, and the former is told in the event that is added to the history.

    Returns:
        The metadata, and what kept the note out: a sentence, or nothing.
    """
    if not target.holds(Piece.XMP):
        return metadata, (no_room(target, _NOTE),)
    packet = metadata.xmp
    if target is Format.JPEG and not jpeg_segments.has_room_for_xmp(packet):
        packet = b""  # this packet will be left out, and that is told
    try:
        noted = _with_note(packet, note)
    except BrokenPacket:
        return metadata, (
            Sentence(
                "The XMP of the photo is damaged: it was left as it is, without {note}.", note=_NOTE
            ),
        )
    if target is Format.JPEG and not jpeg_segments.has_room_for_xmp(noted):
        if note.made:
            less, told = with_ai_note(metadata, replace(note, made=""), target)
            return less, told or (no_room(target, _MADE_NOTE),)
        return metadata, (
            Sentence("The XMP of the photo fills a JPEG: there is no room for {note}.", note=_NOTE),
        )
    return replace(metadata, xmp=noted), ()


def _with_note(packet: bytes, note: AiNote) -> bytes:
    stated = [*_properties(note)]
    if not packet:
        return new_packet(stated, [*_event(note, "")])
    # Few photos have XMP, and the parser takes time.
    from core.image.metadata.xmp_packet import Packet

    read = Packet.of(packet)
    former = read.texts.get(stated[0].key, "")
    if not note.made and _MADE in read.texts:  # how the photo's own colours were made
        stated.append(_made(""))
    return read.with_added(stated, [*_event(note, former)])


def _properties(note: AiNote) -> Iterator[Property]:
    card = note.card
    for name, value in (
        ("DigitalSourceType", DIGITAL_SOURCE_TYPE),
        ("AISystemUsed", f"{_PROGRAM}, model {card.id}"),
        ("AISystemVersionUsed", f"{VERSION}, model {_version(card)}"),
    ):
        yield Property(_IPTC_EXTENSION, "Iptc4xmpExt", name, value)
    if note.made:
        yield _made(note.made)


def _made(line: str) -> Property:
    return Property(OWN_NAMESPACE, "autochrome", _MADE[1], line)


def _event(note: AiNote, former: str) -> Iterator[Property]:
    told = f"Colour added by AI: model {note.card.id}, {_version(note.card)}"
    if former not in ("", DIGITAL_SOURCE_TYPE):
        told += f"; the digital source type was {former}"
    if note.source is not None:
        told += f"; {SOURCE_NOTE}{note.source}"
    for name, value in (
        ("action", "edited"),
        ("when", note.day.isoformat()),
        ("softwareAgent", f"{_PROGRAM} {VERSION}"),
        ("parameters", told),
    ):
        yield Property(STATED_EVENT, "stEvt", name, value)


def _version(card: Card) -> str:
    return f"version {card.version} of {card.created}"
