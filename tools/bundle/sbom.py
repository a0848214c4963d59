"""The bill of materials of a bundle, CycloneDX 1.6 as JSON."""

import datetime
import uuid
from collections.abc import Sequence
from typing import Final

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from tools.bundle import facts
from tools.bundle.inside import Inside, Kind

_TYPES: Final = {
    Kind.PROGRAM: ComponentType.APPLICATION,
    Kind.PYTHON: ComponentType.LIBRARY,
    Kind.SYSTEM: ComponentType.LIBRARY,
    Kind.MODEL: ComponentType.MACHINE_LEARNING_MODEL,
    Kind.DATA: ComponentType.DATA,
}
#: Names under which nothing can be looked up at the package index.
_NOT_INDEXED: Final = ("Python", "PyInstaller (starter)")


def sbom(found: Sequence[Inside], *, made: datetime.datetime) -> str:
    """Give the bill of materials.

    Args:
        found: what is inside, the program first.
        made: when; with a time zone.
    """
    program, *others = (_component(number, one) for number, one in enumerate(found))
    bom = Bom(
        components=others,
        # The same things make the same bill.
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"{facts.IDENTIFIER}/{facts.VERSION}/{found}"),
        metadata=BomMetaData(component=program, timestamp=made),
    )
    bom.register_dependency(program, others)
    text: str = JsonV1Dot6(bom).output_as_string(indent=1)
    return text


def _component(number: int, one: Inside) -> Component:
    licences = [LicenseFactory().make_from_string(one.licence)] if one.licence else []
    hashes = [HashType(alg=HashAlgorithm.SHA_256, content=one.sha256)] if one.sha256 else []
    return Component(
        name=one.name,
        version=one.version or None,
        type=_TYPES[one.kind],
        bom_ref=f"{number}-{one.name}",
        licenses=licences,
        hashes=hashes,
        purl=_package_url(one),
    )


def _package_url(one: Inside) -> PackageURL | None:
    if one.kind is Kind.PYTHON and one.name not in _NOT_INDEXED:
        return PackageURL("pypi", name=one.name.lower(), version=one.version)
    if one.kind is Kind.SYSTEM and one.version:
        return PackageURL("deb", "debian", one.name, one.version)
    return None
