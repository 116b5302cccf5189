"""Content that no designer had in mind: endless, empty, in every script, far too much."""

# ruff: noqa: E501 - the sentences of the sample are data

import random
from dataclasses import replace
from datetime import date, datetime, time

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evaluations import Priority
from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.reports.content import Document, Expert, Section, Status
from mieux_desktop.reports.facts import (
    Attendee,
    BeforeAfter,
    Day,
    Evidence,
    InstitutionGroup,
    Lesson,
    NextStep,
    NoteLine,
    OpenQuestion,
    PersonMet,
    Photo,
    Recommendation,
    Risk,
    Score,
    Session,
    Signature,
    Statement,
)
from tests.unit.reports.sample import photo, report

NAME = ("Workshop on the coordination of institutions for the engagement of the diaspora, " * 3)[
    :200
]
WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
ARABIC = "سلمى الجراروة، رئيسة قسم إحصاءات السكان (2015) MIEUX"
CYRILLIC = "Наталья Владимировна Кузнецова-Преображенская"
GREEK = "Ελευθερία Παπαδοπούλου"
STRANGE = "Zoë 😀 👩‍👩‍👧 山田太郎 ≥5 → done ✓ ☐ ★ \u200f\ufeff\x07"
PAGES = "\n\n".join(
    f"Paragraph {i}. "
    + "The Ministry explained how files pass between the border posts and the registry. " * 7
    for i in range(30)
)
TEXTS = (NAME, ARABIC, CYRILLIC, STRANGE, WORD, GREEK, "")

BODY = f"""## {NAME}
{ARABIC}

هذا نص طويل بالعربية يشرح كيف اتفقت ثماني مؤسسات على أسئلة الهجرة في تعداد السكان المقبل (MIEUX) وعلى تعريف واحد للمهاجر [N2]. أما تبادل البيانات الإدارية فما زال ينتظر قرارا مكتوبا [N5]، من 7 إلى 9 حزيران 2015.

Meeting with سلمى الجراروة and نضال أبو الروس (ministry) on 5 March; {WORD}.

{CYRILLIC}. {GREEK}. {STRANGE}.

- {ARABIC}
- {WORD}
1. one
2. two with unbalanced ** and * and _ and [ and [N99]

> {ARABIC}

<b>not markup</b> & "quotes" \\*escaped\\*
"""


def _pick(i: int) -> str:
    return TEXTS[i % len(TEXTS)]


def _days() -> tuple[Day, ...]:
    kinds = list(NoteKind)
    sessions = [
        Session(
            title=_pick(i), starts_at=time(8 + i % 9), ends_at=time(9 + i % 9), present=250 + i,
            invited=300, led_by=_pick(i + 1), change=_pick(i + 2),
            notes=(NoteLine(kind=kinds[i % 7], text=f"{_pick(i)} {PAGES[: 400 * (i % 5)]}", tags=("N1", "N2")),),
        )
        for i in range(36)
    ]  # fmt: skip
    photos = (
        Photo(tag="P1", data=photo(1, (300, 2400)), subject=NAME, consent=NAME, author=ARABIC),
        Photo(tag="P2", data=b"no picture", subject="Broken", consent="No person is shown."),
        Photo(tag="P3", data=photo(), subject="Secret"),
    )
    return tuple(
        Day(on=date(2015, 3, 3 + d), sessions=tuple(sessions[d * 6 : d * 6 + 6]), present=280,
            invited=300, women=140, men=140, photos=photos if d == 2 else (),
            notes=(NoteLine(kind=NoteKind.TODO, text=PAGES),) if d == 4 else ())
        for d in range(7)
    )  # fmt: skip


def awkward_report() -> Document:
    """Return a report of well over a hundred pages that breaks every assumption."""
    usual = report()
    chosen = random.Random(1)
    marks = [*Mark, *[Mark.PRESENT] * 10, None]
    identity = replace(
        usual.identity, title=NAME, action_name=NAME, place=CYRILLIC, authorities=(NAME, ARABIC, NAME),
        domains=(NAME, CYRILLIC), experts=tuple(Expert(name=NAME, origin=ARABIC) for _ in range(6)),
        officer=WORD, languages=NAME, reference=WORD, fingerprint="7c1e " * 40, status=Status.DRAFT,
    )  # fmt: skip
    counts = (
        (0, 0, 0, 0, 0),
        (1, 0, 0, 0, 0),
        (0, 0, 0, 0, 250),
        (10, 20, 200, 40, 1),
        (50, 50, 50, 50, 50),
    )
    assert usual.results is not None
    results = replace(
        usual.results,
        statements=tuple(
            Statement(text=_pick(i), counts=counts[i % 5], not_applicable=i) for i in range(30)
        ),
        before_after=tuple(
            BeforeAfter(topic=_pick(i), before=5 - i / 2, after=1 + i / 2, n=3) for i in range(7)
        ),
        open_questions=(
            OpenQuestion(question=NAME, answers=(PAGES, ARABIC, STRANGE)),
            OpenQuestion(question="?"),
        ),
    )
    return replace(
        usual,
        identity=identity,
        sections=tuple(
            Section(key=s.key, body="" if s.annex else BODY, title=NAME if s.key == "risks" else "", annex=s.annex) for s in usual.sections
        ),
        days=_days(),
        attendees=tuple(
            Attendee(name=_pick(i) if i < 21 else f"Person Number {i}", function="Director" * (i % 2),
                     institution=NAME if i == 3 else "Ministry",
                     marks=tuple(chosen.choice(marks) for _ in range(36 if i % 50 else 3)))
            for i in range(300)
        ),
        evidence=tuple(
            Evidence(tag=f"N{i}", title=_pick(i), text=PAGES if i in (3, 50) else f"Body with **bold** and [N2].\n\n> {ARABIC}",
                     kind=list(NoteKind)[i % 7], at=datetime(2015, 3, 3, 10), author=CYRILLIC)
            for i in range(1, 201)
        ),
        results=results,
        scores=tuple(Score(criterion=_pick(i), score=s, reason=PAGES[:500]) for i, s in enumerate((1, None, 5))),
        recommendations=tuple(
            Recommendation(text=PAGES[:3000] if i == 2 else NAME, addressee=WORD, horizon=ARABIC,
                           status=CYRILLIC, type=NAME, priority=Priority.LOW)
            for i in range(8)
        ),
        lessons=tuple(Lesson(title=NAME, text=PAGES[: 1500 * i]) for i in range(5)),
        risks=(Risk(text=PAGES, response=PAGES[:9000]),),
        next_steps=(NextStep(text=PAGES, owner=WORD, due=NAME),),
        people_met=tuple(PersonMet(name=_pick(i), function=_pick(i + 1), institution=_pick(i + 2), tags=("N1",) * 9) for i in range(7)),
        institution_groups=tuple(InstitutionGroup(label=_pick(i), women=i % 3, men=300 * (i % 2), other=i % 2) for i in range(6)),
        signatures=tuple(Signature(name=NAME, role=ARABIC, note=NAME) for _ in range(3)),
    )  # fmt: skip
