"""Attendance as a report tells it: figures of the mission, of a day, of a session; the list."""

from collections.abc import Iterable
from functools import cached_property

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.matching import fold
from mieux_desktop.domain.people import Gender
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.report_records import ReportRecords
from mieux_desktop.reports.facts import Attendee, Figures, InstitutionGroup
from mieux_desktop.reports.words import Words


class AttendanceFacts:
    """Counts people, not participants: someone invited to two activities is one person."""

    def __init__(self, held: ReportRecords) -> None:
        self._held = held
        self._person_of = {p.id: p.person_id for p in held.participants}
        self._marks: dict[bytes, dict[bytes, Mark]] = {}  # by session, by person
        for mark in held.attendance:
            person = self._person_of.get(mark.participant_id)
            if person is not None and mark.mark is not None:
                self._marks.setdefault(mark.session_id, {})[person] = mark.mark
        self._invited: dict[bytes, set[bytes]] = {}  # by activity
        for participant in held.participants:
            self._invited.setdefault(participant.activity_id, set()).add(participant.person_id)

    @cached_property
    def invited(self) -> set[bytes]:
        """Everybody on the register of one of the activities."""
        return set(self._person_of.values())

    @cached_property
    def came(self) -> set[bytes]:
        """Everybody who was in a session for at least a part."""
        return self.there(self._held.plan.sessions)

    def there(self, sessions: Iterable[Session]) -> set[bytes]:
        """Return who was in one of the sessions for at least a part."""
        marks = (self._marks.get(session.id, {}) for session in sessions)
        return {person for held in marks for person, mark in held.items() if mark.attended}

    def is_marked(self, sessions: Iterable[Session]) -> bool:
        """Tell whether anybody was marked in one of the sessions."""
        return any(session.id in self._marks for session in sessions)

    def invited_to(self, sessions: Iterable[Session]) -> int:
        """Count who was invited to one of the sessions."""
        activities = {session.activity_id for session in sessions}
        return len({p for id_ in activities for p in self._invited.get(id_, ())})

    def count(self, people: Iterable[bytes], gender: Gender) -> int:
        """Count the people of a gender; those who did not give it are none."""
        found = (self._held.people.get(id_) for id_ in people)
        return sum(person is not None and person.gender is gender for person in found)

    def figures(self) -> Figures:
        """Return the figures below the summary, those of the feedback included."""
        held, plan = self._held, self._held.plan
        marked = self.is_marked(plan.sessions)
        rounds = {collection.id for collection in held.collections}
        answered = sum(response.collection_id in rounds for response in held.responses)
        return Figures(
            invited=len(self.invited) or None,
            attended=len(self.came) if marked else None,
            women=self.count(self.came, Gender.WOMAN) if marked else None,
            men=self.count(self.came, Gender.MAN) if marked else None,
            person_days=sum(len(self.there(d.sessions)) for d in plan.days) if marked else None,
            asked=sum(c.invited for c in held.collections) or None,
            answered=answered if rounds else None,
        )

    def institution_groups(self, words: Words) -> tuple[InstitutionGroup, ...]:
        """Count those who came, else those invited, by type of institution: the largest first."""
        types: dict[str, list[bytes]] = {}
        for id_ in self.came or self.invited:
            person = self._held.people.get(id_)
            institution = self._held.institutions.get((person and person.institution_id) or b"")
            types.setdefault(institution.type if institution else "", []).append(id_)
        vocabularies = load_vocabularies()
        unstated = words("people.other")
        groups = []
        for code, people in types.items():
            women, men = self.count(people, Gender.WOMAN), self.count(people, Gender.MAN)
            label = vocabularies.label("stakeholder_types", code, words.language)
            group = InstitutionGroup(
                label=label or unstated[:1].upper() + unstated[1:],
                women=women,
                men=men,
                other=len(people) - women - men,
            )
            groups.append((not code, -len(people), code, group))
        return tuple(group for *_, group in sorted(groups, key=lambda g: g[:3]))

    def attendees(self) -> tuple[Attendee, ...]:
        """Return everybody in order of name with a mark, or none, for each session."""
        sessions = self._held.plan.sessions
        rows = []
        for id_ in self.invited:
            person = self._held.people.get(id_)
            institution = self._held.institutions.get((person and person.institution_id) or b"")
            row = Attendee(
                name=(person.sort_name if person else "") or "–",
                function=person.function if person else "",
                institution=institution.name if institution else "",
                marks=tuple(self._marks.get(s.id, {}).get(id_) for s in sessions),
            )
            rows.append((fold(row.name), id_, row))
        return tuple(row for *_, row in sorted(rows, key=lambda r: r[:2]))
