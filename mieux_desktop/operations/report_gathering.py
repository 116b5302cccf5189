"""What all facts of a document share: its records, its words, and the numbering of evidence."""

from datetime import date, datetime

from mieux_desktop.domain.mission_reports import DOCUMENTS, SectionCode
from mieux_desktop.domain.notes import Attachment, Note, NoteKind
from mieux_desktop.operations.report_attendance import AttendanceFacts
from mieux_desktop.operations.report_citations import Citations
from mieux_desktop.operations.report_notes import rest_of, title_of
from mieux_desktop.operations.report_records import ReportRecords
from mieux_desktop.operations.sessions import wall_clock
from mieux_desktop.reports.facts import Evidence
from mieux_desktop.reports.words import Words


class Gathering:
    """One document being put together; tags are numbered in the order of first citation."""

    def __init__(self, held: ReportRecords, words: Words) -> None:
        self.held, self.words = held, words
        printed = SectionCode.EVIDENCE in DOCUMENTS[held.kind].annexes
        self.citations = Citations(printed=printed)
        self.attendance = AttendanceFacts(held)
        self._clocks = {activity.id: activity for activity in held.plan.activities}
        self._offer_notes()
        self._offer_attendance()

    def of_kind(self, kind: NoteKind) -> list[Note]:
        """Return the notes of one kind."""
        return [note for note in self.held.notes if note.kind is kind]

    def wall_time(self, note: Note) -> datetime:
        """Return when a note was written, by the clock of the place."""
        activities = self.held.plan.activities
        activity = self._clocks.get(note.activity_id or b"") or (activities or (None,))[0]
        if activity is None:
            return note.written_at.astimezone().replace(tzinfo=None)
        return wall_clock(activity, note.written_at)

    def day_of(self, at: datetime) -> date:
        """Return the day by the clock of the first activity: the same on every laptop."""
        activities = self.held.plan.activities
        return (wall_clock(activities[0], at) if activities else at).date()

    def name_of(self, person_id: bytes | None) -> str:
        """Return a person's name, nothing if it is not known here."""
        person = self.held.people.get(person_id or b"")
        return person.full_name if person else ""

    def activity_name(self, activity_id: bytes | None) -> str:
        """Return “Activity 5”, nothing for none."""
        activity = self._clocks.get(activity_id or b"")
        return self.words.count("activity", 1, numbers=activity.number) if activity else ""

    def where(self, mission_id: bytes) -> str:
        """Return “Activities 4, 5” of a mission, nothing for none."""
        numbers = self.held.travelled.get(mission_id, ())
        listed = self.words("comma").join(map(str, numbers))
        return self.words.count("activity", len(numbers), numbers=listed) if numbers else ""

    def _offer_notes(self) -> None:
        for note in self.held.notes:
            evidence = Evidence(
                tag="",
                title=title_of(note),
                text=rest_of(note),
                kind=note.kind,
                at=self.wall_time(note).replace(second=0, microsecond=0),
                author=self.name_of(note.author_id),
            )
            self.citations.offer("N", evidence, note.id)
            for attachment in self.held.attachments.get(note.id, ()):
                filed = Evidence(
                    tag="", title=attachment.caption or attachment.name, at=attachment.taken_on
                )
                self.citations.offer("P" if is_photo(attachment) else "D", filed, attachment.id)

    def _offer_attendance(self) -> None:
        plan, words = self.held.plan, self.words
        lines: dict[bytes, list[str]] = {}
        for number, session in enumerate(plan.sessions, 1):
            if not self.attendance.is_marked((session,)):
                continue
            present = len(self.attendance.there((session,)))
            invited = self.attendance.invited_to((session,))
            counted = words("day.present", present=present, invited=invited)
            lines.setdefault(session.activity_id, []).append(f"- S{number}: {counted}")
            evidence = Evidence(tag="", title=session.title, text=counted, at=session.on)
            self.citations.offer("A", evidence, session.id)
        for activity in plan.activities:
            if activity.id in lines:
                title, text = words("attendance.chart"), "\n".join(lines[activity.id])
                self.citations.offer("A", Evidence(tag="", title=title, text=text), activity.id)


def is_photo(attachment: Attachment) -> bool:
    """Tell whether an attachment is printed as a picture."""
    return attachment.media_type.startswith("image/")
