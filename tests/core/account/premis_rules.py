"""The rules of the PREMIS 3.0 schema for the elements that are written, put down by hand.

Each rule is what an element may hold, in its order: a name, and how often at least and at most.
"""

import xml.etree.ElementTree as ElementTree

NAMESPACE = "{http://www.loc.gov/premis/v3}"
XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
MANY = 10**9


def _identifier(name: str, *more: tuple[str, int, int]) -> list[tuple[str, int, int]]:
    return [(f"{name}IdentifierType", 1, 1), (f"{name}IdentifierValue", 1, 1), *more]


RULES: dict[str, list[tuple[str, int, int]]] = {
    "premis": [("object", 1, MANY), ("event", 0, MANY), ("agent", 0, MANY)],
    "object": [
        ("objectIdentifier", 1, MANY), ("objectCharacteristics", 1, MANY), ("originalName", 0, 1),
        ("relationship", 0, MANY), ("linkingEventIdentifier", 0, MANY),
    ],
    "objectIdentifier": _identifier("object"),
    "objectCharacteristics": [
        ("compositionLevel", 0, 1), ("fixity", 0, MANY), ("size", 0, 1), ("format", 1, MANY),
        ("creatingApplication", 0, MANY),
    ],
    "fixity": [
        ("messageDigestAlgorithm", 1, 1), ("messageDigest", 1, 1), ("messageDigestOriginator", 0, 1)
    ],
    "format": [("formatDesignation", 1, 1)],
    "formatDesignation": [("formatName", 1, 1), ("formatVersion", 0, 1)],
    "creatingApplication": [
        ("creatingApplicationName", 1, 1), ("creatingApplicationVersion", 0, 1),
        ("dateCreatedByApplication", 0, 1),
    ],
    "relationship": [
        ("relationshipType", 1, 1), ("relationshipSubType", 1, 1),
        ("relatedObjectIdentifier", 1, MANY), ("relatedEventIdentifier", 0, MANY),
    ],
    "relatedObjectIdentifier": _identifier("relatedObject"),
    "relatedEventIdentifier": _identifier("relatedEvent"),
    "event": [
        ("eventIdentifier", 1, 1), ("eventType", 1, 1), ("eventDateTime", 1, 1),
        ("eventDetailInformation", 0, MANY), ("eventOutcomeInformation", 0, MANY),
        ("linkingAgentIdentifier", 0, MANY), ("linkingObjectIdentifier", 0, MANY),
    ],
    "eventIdentifier": _identifier("event"),
    "eventDetailInformation": [("eventDetail", 0, 1)],
    "eventOutcomeInformation": [("eventOutcome", 1, 1), ("eventOutcomeDetail", 0, MANY)],
    "eventOutcomeDetail": [("eventOutcomeDetailNote", 1, 1)],
    "linkingAgentIdentifier": _identifier("linkingAgent", ("linkingAgentRole", 0, MANY)),
    "linkingObjectIdentifier": _identifier("linkingObject", ("linkingObjectRole", 0, MANY)),
    "agent": [
        ("agentIdentifier", 1, MANY), ("agentName", 0, MANY), ("agentType", 0, 1),
        ("agentVersion", 0, 1), ("agentNote", 0, MANY),
    ],
    "agentIdentifier": _identifier("agent"),
}  # fmt: skip


def faults(root: ElementTree.Element) -> list[str]:
    """Say what the schema would not take."""
    found = [] if root.get("version") == "3.0" else ["the version is not 3.0"]
    found += [] if root.tag == f"{NAMESPACE}premis" else ["the root is not premis"]
    for element in root.iter():
        name = element.tag.removeprefix(NAMESPACE)
        children = [child.tag.removeprefix(NAMESPACE) for child in element]
        if name not in RULES:
            found += [f"{name} holds {children}"] if children else []
            found += [] if element.text else [f"{name} is empty"]
            continue
        if name == "object" and element.get(XSI_TYPE) != "file":
            found.append("an object is no file")
        for child, least, most in RULES[name]:
            count = 0
            while children[:1] == [child]:
                children.pop(0)
                count += 1
            if not least <= count <= most:
                found.append(f"{name} has {count} {child}")
        found += [f"{name} must not have {children} there"] if children else []
        if name == "objectCharacteristics":
            size = element.findtext(f"{NAMESPACE}size", "0")
            found += [] if size.isdecimal() else [f"a size is {size}"]
    return found
