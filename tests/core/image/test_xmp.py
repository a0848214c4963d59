"""XMP packets of other programs take a note, and keep every byte that they had."""

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.image.metadata.xmp import (
    RDF,
    STATED_EVENT,
    XMP_MM,
    BrokenPacket,
    Property,
    new_packet,
)
from core.image.metadata.xmp_packet import Packet

IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
SOURCE = Property(IPTC, "Iptc4xmpExt", "DigitalSourceType", 'http://ai & "more" <here>')
SYSTEM = Property(IPTC, "Iptc4xmpExt", "AISystemUsed", "Autochrome")
EVENT = (Property(STATED_EVENT, "stEvt", "action", "edited"),)
STATED = (SOURCE, SYSTEM)

#: As Adobe's programs write: attributes, padding, a history.
ADOBE = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 7.1">
 <rdf:RDF xmlns:rdf="{RDF}">
  <rdf:Description rdf:about="uuid:faf5bdd5 &amp; co"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="{XMP_MM}"
    xmlns:stEvt="{STATED_EVENT}" xmlns:dc="http://purl.org/dc/elements/1.1/"
   xmp:Rating="4" xmp:Label='a > b "c"'>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Straße, 1903</rdf:li></rdf:Alt></dc:title>
   <xmpMM:History>
    <rdf:Seq>
     <rdf:li stEvt:action="created" stEvt:when="1998-05-01"/>
     <rdf:li rdf:parseType="Resource"><stEvt:action>saved</stEvt:action></rdf:li>
    </rdf:Seq>
   </xmpMM:History>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
{" " * 99}
<?xpacket end="w"?>""".encode()

#: As ExifTool writes: a description for each namespace, quotes of the other kind.
EXIFTOOL = f"""<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x='adobe:ns:meta/' x:xmptk='Image::ExifTool 12.76'>
<rdf:RDF xmlns:rdf='{RDF}'>

 <rdf:Description rdf:about=''
  xmlns:dc='http://purl.org/dc/elements/1.1/'>
  <dc:source>Album 3</dc:source>
 </rdf:Description>
 <rdf:Description rdf:about=''
  xmlns:tiff='http://ns.adobe.com/tiff/1.0/'>
  <tiff:Orientation>1</tiff:Orientation>
 </rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end='w'?>""".encode()

#: No wrapper, prefixes of its own, the default namespace for what is not RDF.
ODD = f"""<r:RDF xmlns:r="{RDF}" xmlns="http://example.org/">
<r:Description about="me" xmlns:r2="{RDF}"><rdf/><title r2:parseType="Resource"/></r:Description>
</r:RDF>""".encode()


def values(packet: bytes, wanted: Property) -> list[str]:
    """All values of a property of the picture, whichever way it is written."""
    name = f"{{{wanted.namespace}}}{wanted.name}"
    found = []
    for described in ET.fromstring(packet).iter(f"{{{RDF}}}Description"):
        found += [described.attrib[name]] if name in described.attrib else []
        found += [element.text or "" for element in described if element.tag == name]
    return found


def actions(packet: bytes) -> list[str]:
    """What the events of the history did, in their order."""
    name = f"{{{STATED_EVENT}}}action"
    (history,) = ET.fromstring(packet).iter(f"{{{XMP_MM}}}History")
    events = history.iter(f"{{{RDF}}}li")
    return [event.attrib.get(name) or event.findtext(name) or "" for event in events]


def test_a_new_packet_states_what_it_is_given() -> None:
    packet = new_packet(STATED, EVENT)
    assert packet.startswith(b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>')
    assert packet.endswith(b'<?xpacket end="w"?>')
    assert [values(packet, one) for one in STATED] == [[SOURCE.value], [SYSTEM.value]]
    assert actions(packet) == ["edited"]


@pytest.mark.parametrize("packet", [EXIFTOOL, ODD, b"\xef\xbb\xbf" + EXIFTOOL, EXIFTOOL + b"\0\0"])
def test_a_packet_keeps_every_byte_and_takes_one_more_description(packet: bytes) -> None:
    added = Packet.of(packet).with_added(STATED, EVENT)
    at = packet.rindex(b"</r")
    assert added[:at] == packet[:at]
    assert added.endswith(packet[at:])
    added = added.rstrip(b"\0")
    assert [values(added, one) for one in STATED] == [[SOURCE.value], [SYSTEM.value]]
    assert actions(added) == ["edited"]


def test_a_history_goes_on_and_is_not_begun_anew() -> None:
    added = Packet.of(ADOBE).with_added(STATED, EVENT)
    assert actions(added) == ["created", "saved", "edited"]
    # With the event and the description taken out again, every byte is back.
    event_at = added.index(b'<rdf:li rdf:parseType="Resource" xmlns:rdf')
    event_end = added.index(b"</rdf:li>", event_at) + len(b"</rdf:li>")
    described_at, described_end = added.rindex(b"<rdf:Description"), added.index(b"</rdf:RDF>")
    assert added[:event_at] + added[event_end:described_at] + added[described_end:] == ADOBE


def test_all_descriptions_are_about_the_same() -> None:
    added = Packet.of(ADOBE).with_added(STATED, EVENT)
    described = ET.fromstring(added).iter(f"{{{RDF}}}Description")
    assert {one.attrib[f"{{{RDF}}}about"] for one in described} == {"uuid:faf5bdd5 & co"}


_FORMER = {
    "element": "<e:DigitalSourceType>http://former</e:DigitalSourceType>",
    "resource": '<e:DigitalSourceType rdf:resource="http://former" />',
    "of its own": f'<o:DigitalSourceType xmlns:o="{IPTC}">http://former</o:DigitalSourceType>',
    "of no prefix": f'<DigitalSourceType xmlns="{IPTC}">http://former</DigitalSourceType>',
    "empty": "<e:DigitalSourceType></e:DigitalSourceType>",
    "alternatives": "<e:DigitalSourceType><rdf:Alt><rdf:li>http://former</rdf:li></rdf:Alt>"
    "</e:DigitalSourceType>",
}


@pytest.mark.parametrize("way", [*_FORMER, "attribute"])
def test_a_property_that_is_there_gets_the_new_value_once(way: str) -> None:
    attribute = " e:DigitalSourceType = 'http://former'" if way == "attribute" else ""
    before = (
        f'<rdf:RDF xmlns:rdf="{RDF}"><rdf:Description rdf:about="" xmlns:e="{IPTC}" e:Event="1"'
        f"{attribute}>{_FORMER.get(way, '')}<e:Kept>yes</e:Kept></rdf:Description></rdf:RDF>"
    )
    packet = Packet.of(before.encode())
    added = packet.with_added(STATED, EVENT)
    assert values(added, SOURCE) == [SOURCE.value]
    assert values(added, Property(IPTC, "", "Kept", "")) == ["yes"]
    assert values(added, Property(IPTC, "", "Event", "")) == ["1"]
    if way in ("element", "attribute"):
        assert packet.texts[SOURCE.key] == "http://former"


def test_adding_twice_changes_values_and_adds_one_event() -> None:
    once = new_packet(STATED, EVENT)
    twice = Packet.of(once).with_added(STATED, EVENT)
    assert [values(twice, one) for one in STATED] == [[SOURCE.value], [SYSTEM.value]]
    assert actions(twice) == ["edited", "edited"]


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        b"no XML",
        ADOBE[:-200],
        ADOBE.replace(b"</dc:title>", b""),
        ADOBE.replace(b' xmlns:dc="http://purl.org/dc/elements/1.1/"', b""),
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>',
        f'<rdf:RDF xmlns:rdf="{RDF}"/>'.encode(),
        f'<!DOCTYPE a [<!ENTITY b "c">]><rdf:RDF xmlns:rdf="{RDF}">&b;</rdf:RDF>'.encode(),
        EXIFTOOL.decode().encode("utf-16"),
        EXIFTOOL.replace(b"Album 3", b"Stra\xdfe"),
    ],
)
def test_what_is_not_understood_is_refused(packet: bytes) -> None:
    with pytest.raises(BrokenPacket):
        Packet.of(packet)


@given(
    packet=st.sampled_from([ADOBE, EXIFTOOL, ODD]),
    at=st.integers(0, 2000),
    gone=st.integers(0, 6),
    # ElementTree cannot read a namespace with this brace in it.
    put=st.binary(max_size=6).filter(lambda put: b"}" not in put),
)
def test_of_damaged_packets_none_comes_out_worse(
    packet: bytes, at: int, gone: int, put: bytes
) -> None:
    at %= len(packet)
    damaged = packet[:at] + put + packet[at + gone :]
    try:
        added = Packet.of(damaged).with_added(STATED, EVENT)
    except BrokenPacket:
        return
    ET.fromstring(added.rstrip(b"\0"))
    assert SOURCE.value in values(added.rstrip(b"\0"), SOURCE)
