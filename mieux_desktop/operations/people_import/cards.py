"""Address cards (vCard 2.1 to 4.0) as a sheet with headings.

The reader is our own: what phones write breaks the grammar in many small ways (lines that are not
folded, encodings of their own, groups, missing ends), at which a strict parser gives up the file,
while six properties are all that is wanted here.
"""

import quopri
import re

from mieux_desktop.domain.people import split_name
from mieux_desktop.operations.people_import.sheets import Sheet, make_sheet

_LINE = re.compile(
    r"(?:[\w-]+\.)?([A-Za-z-]+)((?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)*):(.*)", re.DOTALL
)
_HEADINGS = (
    "Family name", "Given name", "Function", "Institution", "Country", "Gender", "E-mail", "Phone",
)  # fmt: skip
_CARD = re.compile(r"^BEGIN:VCARD\s*$", re.IGNORECASE | re.MULTILINE)


def holds_cards(text: str) -> bool:
    """Tell whether a text is one of cards."""
    return _CARD.match(text.lstrip()) is not None


def read_cards(name: str, text: str) -> Sheet:
    """Return one line for each card, the first of several numbers and addresses."""
    rows: list[tuple[str, ...]] = [_HEADINGS]
    for card in _CARD.split(text)[1:]:
        rows.append(_row(_properties(card)))
    return make_sheet(name, rows)


def _properties(card: str) -> dict[str, str]:
    """Return the first value of each property."""
    lines: list[str] = []
    for line in card.splitlines():
        last = lines[-1] if lines else ""
        if last.endswith("=") and "QUOTED-PRINTABLE" in last.upper():
            lines[-1] = last[:-1] + line  # a break within an encoded value
        elif last and line[:1] in (" ", "\t"):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    found: dict[str, str] = {}
    for line in lines:
        match = _LINE.fullmatch(line)
        if match is None:
            continue
        key, parameters, value = match[1].upper(), match[2].upper(), match[3]
        if "QUOTED-PRINTABLE" in parameters:
            charset = re.search(r"CHARSET=\"?([\w-]+)", parameters)
            value = _unquoted(value, charset[1] if charset else "utf-8")
        found.setdefault(key, value.strip())
    return found


def _unquoted(value: str, charset: str) -> str:
    raw = quopri.decodestring(value.encode("utf-8"))
    try:
        return raw.decode(charset, "replace")
    except LookupError:
        return raw.decode("utf-8", "replace")


def _row(card: dict[str, str]) -> tuple[str, ...]:
    names = _parts(card.get("N", ""))
    family, given, middle = (*names, "", "", "")[:3]
    if not family and not given:
        family, given = split_name(_plain(card.get("FN", "")))
    address = _parts(card.get("ADR", ""))
    return (
        family,
        " ".join(filter(None, (given, middle))),
        _plain(card.get("TITLE", "") or card.get("ROLE", "")),
        _parts(card.get("ORG", ""))[0],
        address[6] if len(address) > 6 else "",
        _parts(card.get("GENDER", "") or card.get("X-GENDER", ""))[0],
        re.sub(r"(?i)^mailto:", "", _plain(card.get("EMAIL", ""))),
        re.sub(r"(?i)^tel:", "", _plain(card.get("TEL", ""))),
    )


def _parts(value: str) -> list[str]:
    return [_plain(part) for part in re.split(r"(?<!\\);", value)]


def _plain(value: str) -> str:
    return re.sub(r"\\(.)", lambda m: " " if m[1] in "nN" else m[1], value).strip()
