"""Places: which mission a record belongs to, to show it there; documents by their kind."""

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note
from mieux_desktop.storage.store import Store

DOCUMENT_PLACE = "document"  # then a stroke and the kind, and again one and a section


def document_place(
    kind: DocumentKind, subject_id: bytes, section: SectionCode | None = None
) -> tuple[str, bytes]:
    """Return the place of a document, or of a section of it, and the id that it opens with."""
    return "/".join((DOCUMENT_PLACE, kind, *((section,) if section else ()))), subject_id


def find_mission(store: Store, id_: bytes) -> bytes | None:
    """Return the mission that a mission, activity, session or note is of; the newest of several."""
    with store.reading() as records:
        if records.get(Mission, id_) is not None:
            return id_
        note = records.get(Note, id_)
        if note is not None:
            return note.mission_id
        session = records.get(Session, id_)
        activity = records.get(Activity, session.activity_id if session else id_)
        if activity is None:
            return None
        missions = records.find(Mission, action_id=activity.action_id)
        serving = [mission for mission in missions if activity.id in mission.activity_ids]
        return serving[-1].id if serving else None
