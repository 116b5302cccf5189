"""Office files made reproducible: the same content gives the same bytes."""

import re
import zipfile
from datetime import date
from io import BytesIO

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MODIFIED = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # that a ZIP file can say


def xml_text(text: str) -> str:
    """Return a text without characters that XML has no place for."""
    return _NOT_XML.sub("", text)


def settled(package: bytes, on: date | None) -> bytes:
    """Return an Office file dated by its content, not by the clock."""
    day = (on or date(2000, 1, 1)).isoformat().encode() + b"T00:00:00Z"
    target = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(package)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for name in source.namelist():
            data = source.read(name)
            if name == "docProps/core.xml":
                data = _MODIFIED.sub(rb"\g<1>" + day + rb"\g<2>", data)
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(entry, data)
    return target.getvalue()
