"""What was planned beside what was carried out, of one activity and of all."""

from collections.abc import Sequence

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.people import Gender
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.report_gathering import Gathering, is_photo
from mieux_desktop.operations.report_notes import title_of
from mieux_desktop.reports.facts import ActivityLine, Planned

_MOST_REASONS = 3


def planned_rows(gathering: Gathering) -> tuple[Planned, ...]:
    """Return sessions, participants, person-days and outputs; none without an agenda."""
    held, words = gathering.held, gathering.words
    plan, attendance = held.plan, gathering.attendance
    outputs = " ".join(" ".join(a.expected_output.split()) for a in plan.activities).strip()
    if not (plan.sessions or held.participants or outputs):
        return ()
    days = len({session.on for session in plan.sessions})
    changed = [session for session in plan.sessions if session.change_reason.strip()]
    figures = attendance.figures()
    sessions = words.count("activity.sessions", len(plan.sessions))
    on_days = sessions + words("comma") + words.count("planned.days", days)
    rows = [
        Planned(
            key="sessions",
            planned=on_days,
            carried_out=_counted(gathering, sessions, changed),
            reason=_reasons(changed),
        )
    ]
    if figures.invited:
        women, men = figures.women or 0, figures.men or 0
        genders = (words.count("reached.women", women), words.count("reached.men", men))
        came = "" if figures.attended is None else words.number(figures.attended)
        rows.append(
            Planned(
                key="participants",
                planned=words.number(figures.invited),
                carried_out=f"{came} ({words('comma').join(genders)})" if came else "",
                reason=_excused(gathering),
                tags=gathering.citations.cite(a.id for a in plan.activities) if came else (),
            )
        )
        if figures.person_days is not None:
            rows.append(
                Planned(
                    key="person-days",
                    planned=words.number(_planned_person_days(gathering)),
                    carried_out=words.number(figures.person_days),
                )
            )
    if outputs:
        rows.append(_outputs(gathering, outputs))
    return tuple(rows)


def activity_lines(gathering: Gathering) -> tuple[ActivityLine, ...]:
    """Return a line for each activity, in order."""
    return tuple(_line(gathering, activity) for activity in gathering.held.plan.activities)


def _line(gathering: Gathering, activity: Activity) -> ActivityLine:
    words, attendance = gathering.words, gathering.attendance
    sessions = [s for s in gathering.held.plan.sessions if s.activity_id == activity.id]
    there = attendance.there(sessions)
    marked = attendance.is_marked(sessions)
    days = sorted({session.on for session in sessions})
    by_day = [[s for s in sessions if s.on == on] for on in days]
    return ActivityLine(
        number=activity.number,
        type=load_vocabularies().label("activity_types", activity.type, words.language),
        title=activity.title(words.language),
        place=activity.place,
        starts_on=activity.starts_on or (days[0] if days else None),
        ends_on=activity.ends_on or (days[-1] if days else None),
        expected=activity.expected_output,
        sessions=len(sessions),
        changed=sum(bool(session.change_reason.strip()) for session in sessions),
        invited=attendance.invited_to(sessions) or None,
        attended=len(there) if marked else None,
        women=attendance.count(there, Gender.WOMAN) if marked else None,
        person_days=sum(len(attendance.there(day)) for day in by_day) if marked else None,
    )


def _counted(gathering: Gathering, sessions: str, changed: Sequence[Session]) -> str:
    if not changed:
        return sessions
    return sessions + gathering.words("comma") + gathering.words.count(
        "activity.changed", len(changed)
    )  # fmt: skip


def _reasons(changed: Sequence[Session]) -> str:
    """Return why sessions changed; of many the first ones."""
    reasons = list(dict.fromkeys(session.change_reason.strip() for session in changed))
    more = " …" if len(reasons) > _MOST_REASONS else ""
    return "; ".join(reasons[:_MOST_REASONS]) + more


def _excused(gathering: Gathering) -> str:
    """Return how many marks of excused or absent there are; nothing without any."""
    words, marks = gathering.words, gathering.held.attendance
    counts = {mark: sum(m.mark is mark for m in marks) for mark in (Mark.EXCUSED, Mark.ABSENT)}
    parts = [f"{words(f'mark.{m}')}: {words.number(n)}" for m, n in counts.items() if n]
    return words("comma").join(parts)


def _planned_person_days(gathering: Gathering) -> int:
    days = (day.sessions for day in gathering.held.plan.days if day.sessions)
    return sum(gathering.attendance.invited_to(sessions) for sessions in days)


def _outputs(gathering: Gathering, expected: str) -> Planned:
    """Return the outputs that were wanted beside the documents that were filed."""
    held = gathering.held
    filed = [
        (attachment.caption or attachment.name or title_of(note), attachment.id)
        for note in held.notes
        for attachment in held.attachments.get(note.id, ())
        if not is_photo(attachment)
    ]
    titles = "; ".join(title for title, _ in filed[:_MOST_REASONS])
    more = " …" if len(filed) > _MOST_REASONS else ""
    tags = gathering.citations.cite(id_ for _, id_ in filed[:_MOST_REASONS])
    return Planned(key="outputs", planned=expected, carried_out=titles + more, tags=tags)
