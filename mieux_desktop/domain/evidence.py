"""What makes attendance evidence: signatures, exported lists, certificates, notices, consent."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from mieux_desktop.domain.ids import pair_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Record, long_text, personal

Strokes = Sequence[Sequence[tuple[float, float]]]  # 0 to 1 of the pad, from its top left

BADGE_SIGN = "B"  # before the code that a scanner types
PAD_SHAPE = 3.0  # a pad is so many times wider than high
_GRID = 999  # steps across the pad, and down it
_MOST_POINTS = 8_000
_CODE_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O, U: they are misread
_BADGE = re.compile(f"{BADGE_SIGN}?[0-9A-Z]{{4}}-?[0-9A-Z]{{4}}")
_DIGIT = re.compile("[0-9]")
_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0"})


class SignatureKind(StrEnum):
    """How somebody signed, or that their badge was read."""

    SCREEN = "screen"
    PHONE = "phone"
    PAPER = "paper"
    BADGE = "badge"

    @property
    def signs(self) -> bool:
        """Tell whether it is a signature; a badge is read by whoever holds it, a mere check-in."""
        return self is not SignatureKind.BADGE


class Signer(StrEnum):
    """As what somebody signed."""

    PARTICIPANT = "participant"
    KEEPER = "keeper"  # of the list
    HOST = "host"  # for the host institution
    CERTIFICATES = "certificates"  # of the activity: on all its certificates


class Purpose(StrEnum):
    """What a person is asked to agree to; each apart."""

    ATTENDANCE = "attendance"
    PHOTOS = "photos"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(Record):
    """One person's signature for one day; two made apart are both kept.

    `strokes` are lines as `write_strokes` puts them; how fast the pen moved is not kept. A paper
    list has its picture instead (`scan_id`).
    """

    action_id: bytes
    activity_id: bytes
    on: date | None = None  # empty: on certificates
    signer: Signer = Signer.PARTICIPANT
    participant_id: bytes | None = None
    kind: SignatureKind = SignatureKind.SCREEN
    signed_at: datetime
    strokes: str = personal()
    scan_id: bytes | None = None  # an attachment
    name: str = personal()  # of one who is no participant
    title: str = personal()  # such as “For the Ministry”
    device: bytes = b""  # key of the laptop that took it
    void_reason: str = personal()  # why it no longer counts; empty while it does


@dataclass(frozen=True, slots=True, kw_only=True)
class ListExport(Record):
    """A day list as it left the program: of the file, and of the records that it shows."""

    action_id: bytes
    activity_id: bytes
    on: date
    language: str
    sha256: bytes  # of the file
    records_sha256: bytes  # the hash that it prints
    rows: int = 0
    signed: int = 0
    corrections: int = 0
    exported_at: datetime
    exported_by: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateTemplate(Record):
    """What the certificates of an activity say; make the id with `certificate_template_id`.

    `texts` are by language, in the place of the usual sentence; those who sign are signatures.
    """

    action_id: bytes
    activity_id: bytes
    threshold: int = 80  # per cent of the sessions
    texts: Mapping[str, Any] | None = None
    partners: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate(Record):
    """A certificate that was issued: what is printed, and the code by which it is known again."""

    action_id: bytes
    activity_id: bytes
    participant_id: bytes
    number: int
    reference: str
    language: str
    name: str = personal()
    attended: int = 0  # sessions
    held: int = 0
    minutes: int = 0
    issued_on: date
    issued_by: bytes = b""
    check_code: str = ""
    void_reason: str = personal()  # why it was taken back; empty while it stands


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyNotice(Record):
    """What people are told before they sign; make the id with `privacy_notice_id`.

    A version that somebody agreed to is never edited: the next one is written.
    """

    action_id: bytes
    language: str
    version: int
    text: str = long_text()


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """What a person said to one purpose, and to which wording; the newest counts."""

    action_id: bytes
    person_id: bytes
    purpose: Purpose
    given: bool
    said_at: datetime
    language: str = ""
    version: int = 0  # of the notice in that language
    kind: SignatureKind = SignatureKind.SCREEN


def day_list_id(activity_id: bytes, on: date) -> bytes:
    """Return the identity of a day's list: pictures of its paper are attached to it."""
    return pair_id("day_list", activity_id, on.isoformat())


def certificate_template_id(activity_id: bytes) -> bytes:
    """Return the identity of what an activity's certificates say."""
    return pair_id("certificate_template", activity_id)


def privacy_notice_id(action_id: bytes, language: str, version: int) -> bytes:
    """Return the identity of one version of a notice."""
    return pair_id("privacy_notice", action_id, language, str(version))


def write_strokes(strokes: Strokes) -> str:
    """Put lines as text, such as ``12,30 14,33;50,20``; the same point twice is put once.

    Raises `signature-too-long`.
    """
    lines = []
    for stroke in strokes:
        points = (f"{_step(x)},{_step(y)}" for x, y in stroke)
        line = [point for point, earlier in _with_earlier(points) if point != earlier]
        if line:
            lines.append(line)
    if sum(map(len, lines)) > _MOST_POINTS:
        raise Problem("signature-too-long")
    return ";".join(" ".join(line) for line in lines)


def read_strokes(text: str) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Return the lines of a signature; what is no point is left out."""
    lines = []
    for line in text.split(";"):
        found = re.findall(r"(?<!\S)(\d{1,3}),(\d{1,3})(?!\S)", line)
        if found:
            lines.append(tuple((int(x) / _GRID, int(y) / _GRID) for x, y in found))
    return tuple(lines)


def badge_code(participant_id: bytes) -> str:
    """Return the eight signs on a participant's badge, such as ``7KQ4-92TB``.

    One of them is a digit, so that none is a name.
    """
    digest = hashlib.sha256(b"badge" + participant_id).digest()
    while not _DIGIT.search(_signs(digest, 8)):
        digest = hashlib.sha256(digest).digest()
    return _grouped(_signs(digest, 8))


def badge_scan(participant_id: bytes) -> str:
    """Return what a scanner reads from a badge: its first sign tells the register what follows."""
    return f"{BADGE_SIGN}{badge_code(participant_id)}"


def is_badge(text: str) -> bool:
    """Tell whether a text has the shape of a badge's code, as typed or as a scanner reads it."""
    return _BADGE.fullmatch(text.strip().upper()) is not None and bool(_DIGIT.search(text))


def badge_in(text: str) -> str:
    """Return the code of a badge, from how somebody typed it or a scanner read it."""
    code = typed_code(text)
    if len(code) == len("B7KQ-492T-B"):
        code = typed_code(text.strip()[len(BADGE_SIGN) :])
    return code


def certificate_code(certificate: Certificate) -> str:
    """Return the check code of what a certificate says; its random identity keeps it secret."""
    said = (
        certificate.id.hex(), certificate.activity_id.hex(), certificate.participant_id.hex(),
        certificate.reference, certificate.name, certificate.issued_on.isoformat(),
        certificate.attended, certificate.held, certificate.minutes,
    )  # fmt: skip
    digest = hashlib.sha256("\n".join(map(str, said)).encode()).digest()
    return _grouped(_signs(digest, 12))


def typed_code(text: str) -> str:
    """Return a code as it was printed, from how somebody typed it or a scanner read it."""
    signs = re.sub(r"[^0-9A-Z]", "", text.upper()).translate(_MISREAD)
    return _grouped(signs)


def _signs(digest: bytes, count: int) -> str:
    number = int.from_bytes(digest)
    shift = len(digest) * 8
    return "".join(_CODE_SIGNS[number >> (shift - 5 * (i + 1)) & 31] for i in range(count))


def _grouped(signs: str) -> str:
    return "-".join(signs[i : i + 4] for i in range(0, len(signs), 4))


def _step(share: float) -> int:
    return round(min(max(share, 0.0), 1.0) * _GRID)


def _with_earlier(points: Iterable[str]) -> Iterable[tuple[str, str]]:
    earlier = ""
    for point in points:
        yield point, earlier
        earlier = point
