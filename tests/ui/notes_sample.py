"""A mission with an agenda, people and notes, as in the field; for tests and pictures of notes."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Participant, participant_id
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.operations.stores import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork

PEOPLE = (
    ("Grace", "Mensah", "Office of Diaspora Affairs"),
    ("Graham", "Tetteh", "Ghana Union, Hamburg"),
    ("Daniel", "Osei", "Bank of Ghana"),
    ("Esi", "Frimpong", "Ministry of Foreign Affairs and Regional Integration"),
)
SESSIONS = (
    ("09:00", "Survey results"),
    ("10:30", "Remittances panel"),
    ("14:00", "Mapping audiences"),
)
K = NoteKind
FEES = """Bank fees above 8 % push senders to informal channels
@Daniel Osei (Bank of Ghana): sending 200 EUR from Hamburg to Kumasi costs **16 to 19 EUR** by \
bank, about 6 EUR by mobile wallet, and nothing “in a friend’s suitcase”.

## What follows for the plan
- Messages on savings will not be believed while fees stay.
- Two banks would publish a fee table if the Ministry asks in writing.
- Diaspora associations want one page, not a campaign.

> « On ne parle pas d’investissement à qui perd huit pour cent à la poste. »

#remittances #fees """
TRUST = "“They trust the church newsletter more than the embassy’s page.”"
NOTES = (  # days ago, time, kind, session, person, text
    (0, "10:41", K.RISK, 1, "Daniel Osei", FEES),
    (0, "10:12", K.QUOTE, 0, "Esi Frimpong", TRUST),
    (0, "09:48", K.DECISION, 0, "", "Survey annex stays anonymous"),
    (0, "09:31", K.TODO, 0, "", "Ask Statistical Service for the 2021 census table"),
    (0, "09:20", K.OBSERVATION, 0, "", "More people from the regions than in November"),
    (0, "09:04", K.MEETING, 0, "Grace Mensah", "Short talk with the head of the Diaspora Office"),
    (1, "16:22", K.LESSON, 2, "", "Begin with the audience map, then the messages"),
    (1, "15:05", K.MEETING, 2, "Grace Mensah", "Réunion bilatérale avec l’Office"),
    (1, "14:36", K.RISK, 2, "", "No budget line for embassies’ outreach"),
    (1, "11:40", K.DECISION, 1, "", "Ministry of Finance joins the drafting group"),
)


@dataclass(frozen=True)
class Field:
    """What the sample made."""

    mission: Mission
    sessions: tuple[Session, ...]
    people: dict[str, Person]
    notes: tuple[Note, ...]


def make_field(store: Store, today: date, *, notes: bool = True) -> Field:
    """Store the sample; its last day is `today`."""
    with store.unit_of_work() as work:
        (action,) = work.find(Action, code="ghana-2")
        (activity,) = work.find(Activity, action_id=action.id, number=5)
        days = {"starts_on": today - timedelta(1), "ends_on": today + timedelta(1)}
        work.save(activity, replace(activity, place="Accra", timezone="Africa/Accra", **days))
        people = {f"{g} {f}": _person(work, activity, g, f, name) for g, f, name in PEOPLE}
        sessions = tuple(_session(work, activity, today, *slot) for slot in SESSIONS)
        mission = Mission(id=new_id(), action_id=action.id, activity_ids=(activity.id,), **days)
        mission = work.save(None, replace(mission, place="Accra"))
    made = []
    for ago, at, kind, session, name, body in NOTES if notes else ():
        written = datetime.combine(today - timedelta(ago), time.fromisoformat(at), UTC)
        note = Note(
            id=new_id(), action_id=action.id, mission_id=mission.id, written_at=written, kind=kind,
            session_id=sessions[session].id, activity_id=activity.id, body=body,
            people=(people[name].id,) if name else (),
        )  # fmt: skip
        with store.unit_of_work() as work:
            made.append(work.save(None, note))
    return Field(mission, sessions, people, tuple(made))


def _person(
    work: UnitOfWork, activity: Activity, given: str, family: str, institution: str
) -> Person:
    office = work.save(None, Institution(id=new_id(), name=institution))
    person = work.save(
        None,
        Person(id=new_id(), given_name=given, family_name=family, institution_id=office.id),
    )  # fmt: skip
    work.save(
        None,
        Participant(
            id=participant_id(activity.id, person.id), action_id=activity.action_id,
            activity_id=activity.id, person_id=person.id,
        ),
    )  # fmt: skip
    return person


def _session(work: UnitOfWork, activity: Activity, on: date, starts: str, title: str) -> Session:
    start = time.fromisoformat(starts)
    end = time(start.hour + 1, start.minute)
    return work.save(
        None,
        Session(
            id=new_id(), action_id=activity.action_id, activity_id=activity.id, on=on, starts=start,
            ends=end, title=title,
        ),
    )  # fmt: skip
