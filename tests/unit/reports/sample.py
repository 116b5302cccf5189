"""A synthetic mission in the shape of a real one: three days, eleven sessions, thirty people."""

# ruff: noqa: E501 - the sentences of the sample are data

import random
from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO

from PIL import Image, ImageDraw

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evaluations import Priority
from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.reports.content import Document, Expert, Identity, Programme, Section, Status
from mieux_desktop.reports.facts import (
    Attendee,
    BeforeAfter,
    Day,
    Evidence,
    Figures,
    InstitutionGroup,
    Lesson,
    NextStep,
    NoteLine,
    OpenQuestion,
    PersonMet,
    Photo,
    Recommendation,
    Results,
    Risk,
    Score,
    Session,
    Signature,
    Statement,
)

PROGRAMME = Programme(
    name="MIEUX",
    long_name="MIgration EU eXpertise",
    funded_by=("Funded by", "the European Union"),
    implemented_by=("Implemented by", "ICMPD"),
    disclaimer="The authors alone are responsible for this report. It does not necessarily reflect "
    "the views of the European Union, of ICMPD or of the partner institution.",
)

USUAL = ("summary", "context", "programme", "people", "results", "risks", "recommendations",
         "lessons", "next-steps")  # fmt: skip
ANNEXES = tuple(Section(key=key, annex=True) for key in ("agenda", "evidence", "attendance"))

SUMMARY = """Ghana now has an agreed structure for its diaspora engagement policy and a \
communication plan that three institutions have promised to run. The budget line and the data on \
emigrants are still missing.

## What was planned
A session on the draft communication plan, then a two-day workshop to settle the structure of the \
diaspora engagement policy with twelve institutions.

## What happened
All eleven sessions took place. The panel on remittances moved to day 2 because the central bank \
could not come earlier [N4]. Participants agreed seven policy objectives and dropped two for which \
nobody could name an owner [N7] [D2].

## What it shows
The content fits the needs of the institutions (20 of 22 agree [F2]), but time was too short \
(8 of 22 disagree [F6]) and only 11 of 20 expect their institution to be able to use the results \
[F8].

## What comes next
The Ministry appoints a focal point per institution by 30 April [N9]. Remote support (Activity 6) \
starts from the seven objectives; the final workshop (Activity 7) needs costed measures.
"""

CONTEXT = """## Request
The Ministry of Foreign Affairs and Regional Integration asked for support in writing a policy \
that engages Ghanaians abroad. The action began in July 2014; this mission is its fifth activity.

## Terms of reference
The experts were to:

1. settle the draft **communication plan** with the institutions that will run it;
2. agree the *objectives and structure* of the policy;
3. name an owner for each objective.

> The plan is ours once we can say who does it.

## Preparation
- Results of the diaspora survey (Activity 3) were shared two weeks before.
- Twelve institutions received the draft plan; seven commented in writing [D1].
"""

VISIBILITY = """The emblem of the European Union was on the invitation, the screen and the folders. \
Two newspapers wrote about the opening; the Ministry published the closing statement [D4].
"""


def photo(number: int = 1, size: tuple[int, int] = (1200, 760)) -> bytes:
    """Return a JPEG of coloured cards on a board."""
    image = Image.new("RGB", size, "#D8D4C8")
    draw = ImageDraw.Draw(image)
    draw.rectangle(
        (80, 50, size[0] - 80, size[1] - 130), fill="#F6F7F7", outline="#9AA0A6", width=8
    )
    colours = ["#F6D55C", "#F28E4B", "#7FB4DC", "#9BCB8A"]
    chosen = random.Random(number)
    for row in range(3):
        for column in range(8):
            x = 120 + column * (size[0] - 240) // 8
            y = 120 + row * 140 + chosen.randrange(-8, 8)
            draw.rectangle((x, y, x + 90, y + 90), fill=colours[(column // 2) % 4])
            for line in range(4):
                draw.line((x + 12, y + 18 + line * 18, x + 60 + chosen.randrange(18), y + 18 + line * 18),
                          fill="#3A3A3A", width=3)  # fmt: skip
    file = BytesIO()
    image.save(file, "JPEG", quality=85)
    return file.getvalue()


def _line(kind: NoteKind, text: str, *tags: str) -> NoteLine:
    return NoteLine(kind=kind, text=text, tags=tags)


def _session(
    start: str,
    end: str,
    title: str,
    present: int,
    *notes: NoteLine,
    change: str = "",
    led: str = "",
) -> Session:
    return Session(
        title=title,
        starts_at=time.fromisoformat(start),
        ends_at=time.fromisoformat(end),
        present=present,
        invited=30,
        notes=notes,
        change=change,
        led_by=led,
    )


def days() -> tuple[Day, ...]:
    """Return the three days."""
    note = NoteKind
    return (
        Day(
            on=date(2015, 3, 3), present=26, invited=30, women=12, men=14,
            sessions=(
                _session("09:00", "09:30", "Opening by the Chief Director", 24,
                         _line(note.QUOTE, "Our diaspora is not a purse, it is a parliament we have never convened.", "N1"),
                         led="Ministry of Foreign Affairs"),
                _session("09:30", "11:00", "Draft communication plan: audiences and channels", 26,
                         _line(note.OBSERVATION, "Embassies reach associations, but not second-generation professionals; no institution keeps an address list.", "N2", "D1"),
                         _line(note.DECISION, "Three audiences are kept: associations, professionals, students.", "N3"),
                         led="E. Sandvall"),
                _session("11:30", "13:00", "Remittances panel, replaced", 26,
                         _line(note.OBSERVATION, "The central bank’s speaker was not available. The time went to the results of the diaspora survey.", "N4"),
                         change="moved to day 2, 10:30", led="R. Almeida Sarmento"),
                _session("14:00", "16:30", "Group work: who says what to whom", 23,
                         _line(note.RISK, "Three embassies were not invited to comment on the plan and may not carry it. Done: the Ministry sends them the draft by 13 March.", "N5", "A1"),
                         led="E. Sandvall"),
            ),
        ),
        Day(
            on=date(2015, 3, 4), present=28, invited=30, women=13, men=15,
            sessions=(
                _session("09:00", "10:15", "From needs to policy objectives", 28,
                         _line(note.OBSERVATION, "The nine objectives of Activity 4 overlap; participants merged them on cards (photo P1).", "N6")),
                _session("10:30", "12:30", "Remittances panel", 28,
                         _line(note.DECISION, "Two objectives without an owner are dropped; seven remain.", "N7", "D2"),
                         _line(note.LESSON, "A named owner per objective ended a discussion that lasted two workshops.", "N8")),
                _session("14:00", "15:15", "Group work: an owner for each objective", 27,
                         _line(note.OBSERVATION, "Ministries named owners within the hour; the two agencies asked for a written mandate first.", "N8", "A2")),
                _session("15:30", "16:45", "Results of the groups", 26),
            ),
            photos=(
                Photo(tag="P1", data=photo(), subject="Objectives sorted by owner on the second morning",
                      taken_on=date(2015, 3, 4), author="E. Sandvall", consent="No person is shown.",
                      tags=("N6",)),
            ),
        ),
        Day(
            on=date(2015, 3, 5), present=25, invited=30, women=12, men=13,
            sessions=(
                _session("09:00", "10:30", "Measures and what they need", 25,
                         _line(note.TODO, "Ask the Ministry of Finance for the cost template.", "N9")),
                _session("11:00", "12:30", "Monitoring: who counts what", 25),
                _session("14:00", "15:00", "Closing and next steps", 22,
                         _line(note.MEETING, "Director agrees to appoint one focal point per institution by 30 April.", "N9", "A3")),
            ),
        ),
    )  # fmt: skip


STATEMENTS = (
    ("The objectives were clear and were reached", (0, 1, 3, 11, 7), 0),
    ("The content fits the needs of my institution", (0, 0, 2, 9, 11), 0),
    ("The experts know the subject and our context", (0, 0, 1, 6, 15), 0),
    ("There was enough exchange with colleagues", (0, 2, 3, 9, 8), 0),
    ("Materials were useful and in the right language", (1, 3, 5, 8, 4), 1),
    ("The time given to each subject was right", (2, 6, 4, 7, 3), 0),
    ("I know what I will do differently at work", (0, 1, 4, 11, 5), 1),
    ("My institution will be able to use the results", (0, 3, 6, 8, 3), 2),
)

RESULTS = Results(
    answered=22,
    asked=25,
    statements=tuple(
        Statement(text=text, counts=counts, not_applicable=na, tag=f"F{i}")
        for i, (text, counts, na) in enumerate(STATEMENTS, 1)
    ),
    before_after=(
        BeforeAfter(topic="Who does what in diaspora policy", before=2.4, after=3.8, n=21, tag="F9"),
        BeforeAfter(topic="Reaching people abroad", before=2.1, after=3.9, n=22),
        BeforeAfter(topic="Remittances and investment", before=2.6, after=3.3, n=20),
    ),
    recommendation=(0, 0, 0, 1, 0, 1, 2, 5, 7, 4, 2),
    recommendation_tag="F10",
    open_questions=(
        OpenQuestion(
            question="What will you apply, and what could stop you?",
            answers=(
                "Give us the afternoon, keep the speeches for the evening.",
                "I will ask my director for a mandate; without it nothing moves.",
                "We need the embassies in the room next time.",
            ),
            tag="F11",
        ),
    ),
)  # fmt: skip

SCORES = (
    ("Relevance", 5, "Requested by the Ministry; 20 of 22 say the content fits their needs.", "F2 N2"),
    ("Coherence", 4, "Builds on the needs assessment; one other donor works on remittances and was in the room.", "N7 A2"),
    ("Quality", 5, "Experts rated best of all items; materials less so, no Twi summary.", "F3 F5"),
    ("Effectiveness", 4, "Seven objectives agreed; communication plan agreed except its budget.", "D1 D2"),
    ("Efficiency", 3, "All sessions held, but 8 of 22 found the time too short.", "F6 A3"),
    ("Ownership", 4, "The Ministry chaired eight of eleven sessions and named an owner per objective.", "N8 N9"),
    ("Impact", None, "To be asked six months after the action.", ""),
    ("Sustainability", 2, "No budget line; only 11 of 20 expect their institution to use the results.", "F8 N5"),
)  # fmt: skip

RECOMMENDATIONS = (
    ("Appoint one focal point per institution, with a mandate signed by its head.", "Coordination structure", "Ministry of Foreign Affairs and Regional Integration", Priority.HIGH, "By 30 April 2015", "Agreed", "N9 D2"),
    ("Send the draft communication plan to all embassies and collect comments.", "Policy", "Diaspora Affairs unit of the Ministry", Priority.HIGH, "By 31 May 2015", "Under way", "N5"),
    ("Cost the seven objectives before the final workshop and ask for a budget line.", "Policy", "Ministry, with the Ministry of Finance", Priority.HIGH, "Before Activity 7", "Agreed", "F8 N7"),
    ("Add three questions on residents abroad to the next household survey.", "Knowledge base", "Statistical Service", Priority.MEDIUM, "Within 12 months", "Open", "N2 D3"),
    ("Plan half a day more for group work in the next workshop.", "Delivery of the action", "MIEUX team", Priority.MEDIUM, "Activity 7", "Accepted", "F6 N8"),
    ("Give a two-page summary of all materials in plain English and in Twi.", "Delivery of the action", "Experts, MIEUX team", Priority.LOW, "Activity 7", "Open", ""),
)  # fmt: skip

NAMES = (
    "Akosua Bempomaa Tweneboah", "Kwabena Ofosuhene-Addo", "Efua Dadzie-Mills", "Yaw Nkansah-Boadi",
    "Selasi Agbeko", "Naa Lamiley Quartey-Bruce", "Ibrahim Alhassan Zakariah",
    "Maame Esi Koranteng-Osei", "Kofi Asamoah-Prempeh", "Dzifa Amenuvor-Kludze",
    "Nii Armah Tetteh-Odoi", "Abena Sarpomaa Gyan",
)  # fmt: skip


def attendees(people: int = 30, sessions: int = 11) -> tuple[Attendee, ...]:
    """Return participants with marks that look like a real list."""
    chosen = random.Random(5)
    marks = [Mark.PRESENT] * 14 + [Mark.LATE, Mark.LEFT_EARLY, Mark.EXCUSED, Mark.ABSENT, None]
    institutions = ("Ministry of Foreign Affairs", "Ministry of Finance", "Statistical Service",
                    "Association of returnees")  # fmt: skip
    return tuple(
        Attendee(
            name=NAMES[i % len(NAMES)] + (f" {i // len(NAMES) + 1}" if i >= len(NAMES) else ""),
            function=("Director", "Policy analyst", "Head of unit", "Programme officer")[i % 4],
            institution=institutions[i % 4],
            marks=tuple(chosen.choice(marks) for _ in range(sessions)),
        )
        for i in range(people)
    )


def evidence() -> tuple[Evidence, ...]:
    """Return what the tags of this mission stand for."""
    note = NoteKind
    notes = (
        (note.QUOTE, "Words of the Chief Director", "Said at the opening, recorded with consent:\n\n> Our diaspora is not a purse, it is a parliament we have never convened."),
        (note.OBSERVATION, "No address list", "Embassies reach associations, but not second-generation professionals.\n\n- no institution keeps an address list\n- the survey reached 412 people"),
        (note.DECISION, "Three audiences", "Associations, professionals, students. *Retired people* were discussed and left out."),
        (note.OBSERVATION, "Remittances panel moved", "The central bank’s speaker was not available on day 1."),
        (note.RISK, "Embassies not consulted", "Three embassies were **not** invited to comment on the plan and may not carry it."),
        (note.OBSERVATION, "Objectives overlap", "Participants merged nine objectives on cards."),
        (note.DECISION, "Seven objectives remain", "Two objectives without an owner are dropped."),
        (note.LESSON, "Owners before wording", "A named owner per objective ended a discussion that lasted two workshops."),
        (note.MEETING, "Closing meeting with the Director", "Focal points by 30 April; Ministry of Finance joins the final workshop."),
    )  # fmt: skip
    found = [
        Evidence(tag=f"N{i}", kind=kind, title=title, text=text, author="E. Sandvall",
                 at=datetime(2015, 3, 3 + i // 4, 9 + i, 10))
        for i, (kind, title, text) in enumerate(notes, 1)
    ]  # fmt: skip
    found += [
        Evidence(tag=f"A{i}", title=f"Attendance list, day {i} of 3", at=date(2015, 3, 2 + i),
                 text="Signed list; hash 3f9a 77c2 0be1 5d48.")
        for i in range(1, 4)
    ]  # fmt: skip
    found += [
        Evidence(tag=f"F{i}", title=text, text=f"Counts: {', '.join(map(str, counts))}.")
        for i, (text, counts, _) in enumerate(STATEMENTS, 1)
    ]
    found += [
        Evidence(tag=f"D{i}", title=title, text="Filed with the mission’s documents.")
        for i, title in enumerate(("Draft communication plan", "List of objectives and owners",
                                   "Survey results", "Closing statement"), 1)
    ]  # fmt: skip
    found.append(Evidence(tag="P1", title="Objectives sorted by owner", at=date(2015, 3, 4)))
    return tuple(found)


def scribble() -> tuple[tuple[tuple[float, float], ...], ...]:
    """Return strokes that look like a signature."""
    first = tuple((0.05 + i / 40, 0.6 - 0.4 * ((i * 7) % 5) / 5) for i in range(30))
    return first, ((0.3, 0.85), (0.6, 0.78), (0.95, 0.7))


def report(**changes: object) -> Document:
    """Return the whole report, with any field replaced."""
    full = Document(
        programme=PROGRAMME,
        identity=Identity(
            action_name="Ghana II", action_code="ghana-2", action_period="ongoing since July 2014",
            activity_numbers=(5,),
            title="Diaspora communication plan session and second policy workshop",
            place="Accra", starts_on=date(2015, 3, 3), ends_on=date(2015, 3, 5),
            authorities=("Ministry of Foreign Affairs and Regional Integration",),
            domains=("Migration and development",),
            experts=(Expert(name="Elin Sandvall", origin="private consultant", leads=True),
                     Expert(name="Rui Almeida Sarmento", origin="Portugal")),
            officer="Tilde Marchetti-Brandt, ICMPD",
            languages="English; executive summary also in French",
            reference="GH2-A5-MR", version=3, status=Status.SUBMITTED, dated_on=date(2015, 3, 12),
            fingerprint="7c1e 40b9 d2a8 51f3",
        ),
        figures=Figures(invited=30, attended=28, women=13, men=15, person_days=79,
                        asked=25, answered=22),
        sections=(
            Section(key="summary", body=SUMMARY),
            Section(key="context", body=CONTEXT),
            Section(key="programme"),
            Section(key="people"),
            Section(key="results"),
            Section(key="risks"),
            Section(key="recommendations", body="Discussed with the Ministry at the closing session on 5 March [N9]. Sorted by priority, then by horizon."),
            Section(key="lessons"),
            Section(key="sustainability", body="The seven objectives have owners, but no budget line. Three institutions promised to run the communication plan from their own means [D2]; the others wait for the budget of 2016."),
            Section(key="visibility", body=VISIBILITY),
            Section(key="next-steps"),
            *ANNEXES,
        ),
        days=days(),
        people_met=(
            PersonMet(name="Akosua Bempomaa Tweneboah", function="Director, Diaspora Affairs", institution="Ministry of Foreign Affairs", tags=("N9",)),
            PersonMet(name="Kofi Asamoah-Prempeh", function="Economist", institution="Central Bank", tags=("N4", "N7")),
            PersonMet(name="Annelies Vandeputte-Roos", function="Adviser", institution="Delegation of the European Union"),
        ),
        institution_groups=(InstitutionGroup(label="Ministries", women=7, men=8),
                            InstitutionGroup(label="Public agencies", women=3, men=4),
                            InstitutionGroup(label="Associations, other", women=3, men=3)),
        results=RESULTS,
        scores=tuple(Score(criterion=c, score=s, reason=r, tags=tuple(t.split())) for c, s, r, t in SCORES),
        recommendations=tuple(
            Recommendation(text=t, type=k, addressee=a, priority=p, horizon=h, status=s, tags=tuple(e.split()))
            for t, k, a, p, h, s, e in RECOMMENDATIONS),
        lessons=(
            Lesson(title="Owners before wording", text="Asking “who will do it?” first removed two objectives and saved a day. Use it at the start of the final workshop.", tags=("N8",)),
            Lesson(title="Survey results early", text="The survey shown on day 1 gave embassies and ministries the same facts. It replaced a panel by chance; plan it.", tags=("N4", "D3")),
            Lesson(title="Time is the scarce good", text="Group work was cut twice. Fewer speeches: opening and closing took two hours in three days.", tags=("F6", "N6")),
        ),
        risks=(
            Risk(text="Three embassies were not invited to comment and may not carry the plan.", response="The Ministry sends them the draft by 13 March.", tags=("N5", "A1")),
            Risk(text="No budget line for the communication plan in 2015.", response="Finance Ministry joined on day 2; costing in Activity 6."),
        ),
        next_steps=(
            NextStep(text="Appoint a focal point per institution", owner="Ministry", due="30 April 2015", tags=("N9",)),
            NextStep(text="Start remote support from the seven objectives", owner="E. Sandvall", due="Activity 6"),
        ),
        signatures=(
            Signature(name="Elin Sandvall", role="Team leader, for the experts", signed_at=datetime(2015, 3, 12, 18, 20), strokes=scribble()),
            Signature(name="Tilde Marchetti-Brandt", role="Officer, ICMPD", note="This version awaits acceptance."),
        ),
        evidence=evidence(),
        attendees=attendees(),
    )  # fmt: skip
    return replace(full, **changes)  # type: ignore[arg-type]


def empty_report() -> Document:
    """Return a draft in which nobody wrote anything yet."""
    return Document(
        programme=PROGRAMME,
        identity=Identity(action_name="Ghana II", title=""),
        sections=(*(Section(key=key) for key in USUAL), *ANNEXES),
    )
