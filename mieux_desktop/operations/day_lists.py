"""Day lists: attendance, signatures and corrections of a day as a file that can be checked."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.evidence import (
    ListExport,
    Signature,
    SignatureKind,
    badge_code,
    read_strokes,
)
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import read_register
from mieux_desktop.operations.catalogue import load_programme
from mieux_desktop.operations.day_records import DayRecords, day_hash, read_day
from mieux_desktop.operations.sessions import wall_clock
from mieux_desktop.operations.signing import DaySigning
from mieux_desktop.reports import facts
from mieux_desktop.reports.words import Words, words_of
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.store import Store

if TYPE_CHECKING:  # ReportLab takes a fifth of a second to load, which no start should wait for
    from mieux_desktop.reports.day_list import DayList

_MARKED = re.compile(rb"mieux-day-list ([0-9a-f]{64})")


class ListState(StrEnum):
    """What a file is."""

    UNTOUCHED = "untouched"  # the very file that was exported
    ALTERED = "altered"  # it says that it is an exported list, and is not
    UNKNOWN = "unknown"  # no list, or exported by somebody whose work has not arrived


@dataclass(frozen=True, slots=True)
class VerifiedList:
    """What is known of a file; `changed_since` tells that its day was corrected since."""

    state: ListState
    export: ListExport | None = None
    activity: Activity | None = None
    changed_since: bool = False


@dataclass(frozen=True, slots=True)
class DayState:
    """What a day has and lacks; `changed` tells that its newest export no longer says it all."""

    on: date
    sessions: int
    people: int  # on the register
    present: int  # for at least a part
    unmarked: int  # cells
    signing: DaySigning
    corrections: int
    exports: tuple[ListExport, ...]  # newest first
    changed: bool


def read_day_states(store: Store, activity_id: bytes) -> list[DayState]:
    """Return the state of each day of an activity that has sessions, in order."""
    exports = list_exports(store, activity_id)
    states = []
    for on in list_days(store, activity_id):
        day = read_day(store, activity_id, on)
        register, made = day.register, tuple(e for e in exports if e.on == on)
        there = [register.attended_by(row.participant_id, day.sessions) for row in register.rows]
        states.append(
            DayState(
                on=on, sessions=len(day.sessions), people=len(register.rows),
                present=sum(map(bool, there)),
                unmarked=sum(register.counts(session.id)[None] for session in day.sessions),
                signing=day.signing, corrections=len(day.corrections), exports=made,
                changed=bool(made) and made[0].records_sha256.hex() != day_hash(day),
            )
        )  # fmt: skip
    return states


def list_days(store: Store, activity_id: bytes) -> list[date]:
    """Return the days of an activity that have sessions: each has a list."""
    return sorted({session.on for session in read_register(store, activity_id).sessions})


def list_exports(store: Store, activity_id: bytes) -> list[ListExport]:
    """Return the exported lists of an activity, newest first."""
    with store.reading() as records:
        return records.find(ListExport, activity_id=activity_id, order=("-exported_at",))


def gather_day_list(store: Store, activity_id: bytes, on: date, language: str) -> "DayList":
    """Return what the list of a day says now. Raises `no-sessions`."""
    return _told(store, read_day(store, activity_id, on), words_of(language))


def export_day_list(
    store: Store, activity_id: bytes, on: date, language: str, target: Path
) -> ListExport:
    """Write a day's list as a PDF and keep which file it was, so that it is known again.

    Raises `no-sessions` and the problems of writing a file, which then stays as it was.
    """
    from mieux_desktop.reports.day_list import day_list_pdf
    from mieux_desktop.reports.pdf import replace_file

    day = read_day(store, activity_id, on)
    told = _told(store, day, words_of(language))
    data = day_list_pdf(told, language)
    with problems():
        replace_file(target, data)
    with store.unit_of_work("lasting") as work:
        export = ListExport(
            id=new_id(), action_id=day.action.id, activity_id=activity_id, on=on,
            language=language, sha256=hashlib.sha256(data).digest(),
            records_sha256=bytes.fromhex(told.hash), rows=len(told.rows),
            signed=told.signed,
            corrections=len(told.corrections), exported_at=store.now(),
            exported_by=work.setting("author", b""),
        )  # fmt: skip
        return work.save(None, export)


def write_blank_list(
    store: Store, activity_id: bytes, on: date, language: str, target: Path
) -> int:
    """Write a day's list to be signed by pen; return how many rows it has.

    Raises `no-sessions`, `register-empty`.
    """
    from mieux_desktop.reports.day_list_blank import blank_list_pdf
    from mieux_desktop.reports.pdf import replace_file

    day = read_day(store, activity_id, on)
    if not day.register.rows:
        raise Problem("register-empty")
    told = _told(store, day, words_of(language))
    codes = [badge_code(row.participant_id) for row in day.register.rows]
    data = blank_list_pdf(told, codes, language)
    with problems():
        replace_file(target, data)
    return len(codes)


def verify_list(store: Store, data: bytes) -> VerifiedList:
    """Tell whether a file is a day list as it was exported, to the last byte."""
    sha256 = hashlib.sha256(data).digest()
    marked = [bytes.fromhex(found.decode()) for found in _MARKED.findall(data)]
    with store.reading() as records:
        exports = records.find(ListExport, sha256=sha256)
        state = ListState.UNTOUCHED if exports else ListState.ALTERED
        if not exports and marked:
            exports = records.find(ListExport, records_sha256=marked)
        if not exports:
            return VerifiedList(ListState.UNKNOWN)
        export = exports[-1]
        activity = records.get(Activity, export.activity_id)
    try:
        now = day_hash(read_day(store, export.activity_id, export.on))
    except Problem:  # its sessions or its activity are no longer here
        return VerifiedList(state, export, activity, changed_since=True)
    return VerifiedList(state, export, activity, now != export.records_sha256.hex())


def verify_list_file(store: Store, path: Path) -> VerifiedList:
    """Tell whether a file is a day list as it was exported; raise `file-unreadable`."""
    try:
        return verify_list(store, path.read_bytes())
    except OSError as error:
        raise Problem("file-unreadable") from error


def told_in_words(found: VerifiedList) -> list[str]:
    """Return what is known of a file as lines of plain English, for the command line."""
    export = found.export
    if export is None:
        return ["unknown: this is no day list that this store knows of"]
    number = f"activity {found.activity.number}, " if found.activity else ""
    said = "untouched: the" if found.state is ListState.UNTOUCHED else "ALTERED: this is not the"
    lines = [
        f"{said} day list of {number}{export.on.isoformat()}, exported "
        f"{export.exported_at.isoformat(' ', 'minutes')}: {export.rows} rows, "
        f"{export.signed} signed, {export.corrections} corrections"
    ]
    if found.changed_since:
        lines.append("the records of that day have changed since")
    return lines


def _told(store: Store, day: DayRecords, words: Words) -> "DayList":
    from mieux_desktop.reports.day_list import DayList, ListSession

    activity, language = day.activity, words.language
    with store.reading() as records:
        author = day.people.get(records.setting("author", b""))
    number = words.count("activity", 1, numbers=str(activity.number))
    sessions = enumerate(day.sessions, day.first)
    code = day.action.code.upper()
    place = day.days.index(day.on) + 1
    return DayList(
        programme=load_programme(language),
        action=words("comma").join((day.action.name(language), number)),
        title=activity.title(language),
        place=activity.place,
        on=day.on,
        day=place,
        days=len(day.days),
        sessions=tuple(ListSession(f"S{n}", s.starts, s.ends, s.title) for n, s in sessions),
        rows=tuple(_rows(day)),
        corrections=tuple(_corrections(day)),
        keeper=_signed(day, day.signing.keeper, words("list.keeper"), words),
        host=_signed(day, day.signing.host, words("list.host"), words),
        scans=tuple(_picture(store, scan.sha256) for scan in day.signing.scans),
        hash=day_hash(day),
        reference=f"{code}-A{activity.number}-L{place}" if code else "",
        exported_at=wall_clock(activity, store.now()),
        exported_by=author.full_name if author else "",
        retain_until=day.action.retain_until,
    )


def _rows(day: DayRecords) -> Sequence[Any]:
    from mieux_desktop.reports.day_list import ListRow

    names = {row.participant_id: _name(day, row.person_id) for row in day.register.rows}
    rows = []
    for row in day.register.rows:
        held = [day.register.marks.get((row.participant_id, s.id)) for s in day.sessions]
        signature = day.signing.signed.get(row.participant_id)
        badge = day.signing.checked_in.get(row.participant_id)
        came = any(one is not None and one.mark.attended for one in held)
        reasons = dict.fromkeys(one.reason for one in held if one is not None and one.reason)
        # The time of a paper list is that of ticking it, which says nothing of the signing.
        timed = signature is not None and signature.kind is not SignatureKind.PAPER
        rows.append(
            ListRow(
                name=names[row.participant_id] or "–",
                about=day.about.get(row.person_id, ""),
                instead_of=names.get(row.instead_of, "") if row.instead_of else "",
                marks=tuple((one.mark, one.at) if one else (None, None) for one in held),
                strokes=read_strokes(signature.strokes) if signature else (),
                signed_at=_wall(day, signature.signed_at).time() if signature and timed else None,
                kind=signature.kind if signature else "",
                checked_in=_wall(day, badge.signed_at).time() if badge else None,
                note="" if came else "; ".join(reasons),
            )
        )
    return rows


def _corrections(day: DayRecords) -> Sequence[Any]:
    from mieux_desktop.reports.day_list import ListCorrection

    numbers = {row.participant_id: n for n, row in enumerate(day.register.rows, 1)}
    labels = {s.id: f"S{n}" for n, s in enumerate(day.sessions, day.first)}
    return [
        ListCorrection(
            at=_wall(day, one.at),
            row=numbers[one.participant_id],
            session=labels[one.session_id],
            was=(one.was.mark, one.was.at) if one.was else (None, None),
            now=(one.now.mark, one.now.at) if one.now else (None, None),
            reason=one.reason,
            by=_short_name(day.people.get(one.author)),
        )
        for one in day.corrections
    ]


def _signed(
    day: DayRecords, signature: Signature | None, role: str, words: Words
) -> facts.Signature:
    if signature is None:
        return facts.Signature(name="", role=role, note=words("list.awaits"))
    return facts.Signature(
        name=signature.name,
        role=signature.title or role,
        signed_at=_wall(day, signature.signed_at),
        strokes=read_strokes(signature.strokes),
    )


def _name(day: DayRecords, person_id: bytes) -> str:
    person = day.people.get(person_id)
    return person.full_name if person else ""


def _short_name(person: Person | None) -> str:
    """Return “R. Sarmento”."""
    if person is None:
        return ""
    return (
        f"{person.given_name[:1]}. {person.family_name}"
        if person.given_name
        else person.family_name
    )


def _wall(day: DayRecords, at: datetime) -> datetime:
    return wall_clock(day.activity, at)


def _picture(store: Store, sha256: bytes) -> bytes | None:
    try:
        return store.attachments.read(sha256)
    except Problem:  # its file has not arrived, or is damaged
        return None
