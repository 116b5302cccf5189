"""All kinds of documents in the shape of real ones, and a report with Arabic content."""

# ruff: noqa: E501 - the sentences of the sample are data

from dataclasses import replace
from datetime import date

from mieux_desktop.domain.evaluations import Priority
from mieux_desktop.domain.mission_reports import DOCUMENTS, DocumentKind, Subject
from mieux_desktop.reports.content import Document, Section
from mieux_desktop.reports.facts import (
    Achievement,
    ActivityLine,
    Category,
    CriterionLine,
    Deliverable,
    FollowUp,
    GroupMeans,
    InstitutionGroup,
    PersonMet,
    Planned,
    Recommendation,
    Score,
    Statement,
)
from tests.unit.reports.sample import CONTEXT, RESULTS, SCORES, SUMMARY, VISIBILITY, report

TEXTS = {
    "summary": SUMMARY,
    "context": CONTEXT,
    "decision": "**Continue as planned, with two changes**\n\n1. Activity 6 starts with costing the seven objectives (recommendation R3).\n2. Activity 7 gets half a day more of group work (R5), same budget.\n\nRisk kept open: three embassies have not commented; next check 31 May 2015 [N5].",
    "conclusions": "People value the experts and want more time. The next workshop gets half a day more of group work.",
    "expected": "## Policy\nSeven objectives of the diaspora policy have an owner [N7]. The budget is open.\n\n## Knowledge base\nThe diaspora survey is used by three institutions [D3].",
    "sustainability": "The seven objectives have owners, but no budget line.",
    "visibility": VISIBILITY,
}
RESULT = replace(
    RESULTS,
    form="Workshop",
    version=4,
    closed_on=date(2015, 3, 5),
    channels=(("phones", 15), ("other ways, merged", 7)),
    groups=("Ministries", "Agencies", "Other, merged"),
    group_means=(
        GroupMeans(statement="Fits our needs", means=((4.5, 11), (4.4, 5), (4.2, 6))),
        GroupMeans(statement="Time was right", means=((3.3, 11), (2.8, 5), None)),
    ),
)
PLANNED = (
    Planned(key="sessions", planned="11 sessions, 3 days", carried_out="11 sessions, 1 changed", reason="Central bank’s speaker came on day 2", tags=("N4",)),
    Planned(key="participants", planned="30", carried_out="28 (13 women, 15 men)", reason="Two people excused by letter", tags=("A1",)),
    Planned(key="person-days", planned="90", carried_out="79", reason="Lowest on day 3: a Cabinet meeting", tags=("A3",)),
    Planned(key="outputs", planned="Plan and policy structure", carried_out="Both, except the plan’s budget", reason="Finance Ministry joined on day 2", tags=("N7",)),
)  # fmt: skip
ACTIVITIES = tuple(
    ActivityLine(
        number=number, type=kind, title=title, place="Accra", starts_on=date(2014, 6 + number % 6, 3),
        ends_on=date(2014, 6 + number % 6, 5), expected=expected, sessions=sessions, changed=sessions // 8,
        invited=30 if sessions else None, attended=24 + number if sessions else None,
        women=12 if sessions else None, person_days=70 if sessions else None,
    )
    for number, kind, title, expected, sessions in (
        (1, "Fact-finding mission", "Needs of the Diaspora Affairs unit", "Needs assessment", 9),
        (2, "Workshop", "First policy workshop", "Nine draft objectives", 12),
        (3, "Remote support", "Survey of the diaspora", "Survey results", 0),
        (4, "Training", "Working with associations abroad", "Twenty trained officials", 14),
        (5, "Workshop", "Diaspora communication plan session and second policy workshop", "Plan and policy structure", 11),
        (6, "Remote support", "", "Costed objectives", 0),
        (7, "Workshop", "Final policy workshop", "Draft policy", 10),
    )
)  # fmt: skip
CRITERIA = tuple(
    CriterionLine(criterion=name, scores=(score, 4, None, score, score, None, 3))
    for name, score, *_ in SCORES
)
DELIVERABLES = (
    Deliverable(title="Draft communication plan", kind="DOCX", on=date(2015, 3, 3), activity="Activity 5", author="E. Sandvall", tags=("D1",)),
    Deliverable(title="List of objectives and owners", kind="XLSX", on=date(2015, 3, 4), activity="Activity 5", author="E. Sandvall", tags=("D2",)),
    Deliverable(title="Survey results", kind="PDF", on=date(2014, 9, 4), activity="Activity 3", author="R. Almeida Sarmento", tags=("D3",)),
)  # fmt: skip
ACHIEVEMENTS = (
    Achievement(
        category="Policy",
        activity="Activity 5",
        expected="An agreed structure of the diaspora policy",
        achieved="Seven objectives are agreed, each with an owner; two were dropped",
        degree="Largely achieved",
        tags=("N7", "D2"),
    ),
    Achievement(
        category="National cooperation and coordination structure",
        activity="Activity 5",
        expected="A focal point in each of twelve institutions",
        achieved="Five institutions named one",
        degree="Partly achieved",
        tags=("N9",),
    ),
    Achievement(
        category="Knowledge base",
        activity="Activity 3",
        expected="Survey results are used by three institutions",
        achieved="The results were shared; nobody has used them yet",
        degree="Not achieved",
    ),
)
_FOLLOWED = (
    FollowUp(
        status="Under way",
        word="Two of five institutions have answered",
        by="Ernst Sandvall",
        on=date(2015, 5, 4),
        where="Activity 6",
        tags=("N9",),
    ),
    FollowUp(
        status="Done",
        word="All five have a focal point",
        by="Tilde Marchetti-Brandt",
        on=date(2015, 9, 21),
    ),
)
_STATES = (("open", "Open"), ("under-way", "Under way"), ("done", "Done"), ("open", "Open"))


def document(kind: DocumentKind) -> Document:
    """Return a document of a kind with everything that its sections can print."""
    usual, about = report(), DOCUMENTS[kind]
    identity = usual.identity
    reference = f"GH2-A5-{about.code}"
    if about.subject is Subject.ACTION:
        identity = replace(identity, title="Ghana II", activity_numbers=(), place="", starts_on=None,
                           ends_on=None, experts=(), countries=("Ghana",))  # fmt: skip
        reference = f"GH2-{about.code}"
    author = "Tilde Marchetti-Brandt" if kind is DocumentKind.ACTIVITY_EVALUATION else ""
    followed = tuple(
        replace(r, state=_STATES[i % 4][0], status=_STATES[i % 4][1], origin="Activity 5",
                due_on=date(2015, 4 + i, 30), followed=(_FOLLOWED[:1], (), _FOLLOWED)[i % 3])
        for i, r in enumerate(usual.recommendations)
    )  # fmt: skip
    return replace(
        usual,
        kind=kind,
        identity=replace(identity, reference=reference, author=author),
        sections=(
            *(Section(key=key, body=TEXTS.get(key, "")) for key in about.sections),
            *(Section(key=key, annex=True) for key in about.annexes),
        ),
        planned=PLANNED, activities=ACTIVITIES, criteria=CRITERIA, deliverables=DELIVERABLES,
        scores=() if about.subject is Subject.ACTION else tuple(
            replace(s, others=(s.score, 4) if s.score else ()) if author else s for s in usual.scores),
        results=RESULT, partner_results=replace(RESULT, answered=6, asked=8, channels=(), form="After the action"),
        categories=() if about.subject is not Subject.ACTION else (Category(label="Policy", open=2, under_way=1, done=1), Category(label="Knowledge base", open=1, dropped=1)),
        achievements=ACHIEVEMENTS if about.subject is Subject.ACTION else tuple(replace(a, activity="") for a in ACHIEVEMENTS),
        earlier=tuple(replace(r, label=f"R{n}", origin="Activity 4", followed=_FOLLOWED[:1] if n < 3 else ()) for n, r in enumerate(followed[:3], 1)) if kind is DocumentKind.MISSION_REPORT else (),
        challenges=("Balance between speed and ownership",) if kind is not DocumentKind.MISSION_REPORT else (),
        recommendations=followed,
        people_met=tuple(replace(p, met_on=(date(2015, 3, 3 + i),)) for i, p in enumerate(usual.people_met)),
        signatures=usual.signatures if about.cover or author else (),
    )  # fmt: skip


def empty_document(kind: DocumentKind) -> Document:
    """Return a draft of a kind in which there is nothing at all."""
    usual, about = report(), DOCUMENTS[kind]
    sections = (
        *(Section(key=key) for key in about.sections),
        *(Section(key=key, annex=True) for key in about.annexes),
    )
    identity = replace(usual.identity, action_name="", title="", place="", starts_on=None,
                       ends_on=None, experts=(), activity_numbers=(), dated_on=None)  # fmt: skip
    return Document(kind=kind, programme=usual.programme, identity=identity, sections=sections)


def arabic_report() -> Document:
    """Return a mission report as the mockups show it: Arabic, with Latin names and numbers in it."""
    usual = document(DocumentKind.MISSION_REPORT)
    texts = {
        "summary": "اتفقت ثماني مؤسسات على أسئلة الهجرة في تعداد السكان المقبل وعلى تعريف واحد للمهاجر [N2]. أما تبادل البيانات الإدارية فما زال ينتظر قرارا مكتوبا [N5].\n\n## المقرر\nورشة عمل من ثلاثة أيام مع دائرة الإحصاءات العامة (DoS) وشركائها.\n\n## المنفذ\nعقدت الجلسات كلها، وأعد فريق MIEUX مسودة الأسئلة مع Matteo Gandolfi-Serra.",
        "context": "طلبت دائرة الإحصاءات العامة الدعم في إعداد أسئلة الهجرة لتعداد 2015.\n\n- مراجعة استمارة 2004\n- مقارنة مع تصنيف Eurostat\n\n> البيانات أولا.",
    }
    statements = (
        "كانت الأهداف واضحة وتحققت",
        "يلائم المحتوى احتياجات مؤسستي",
        "كان الوقت كافيا لكل موضوع",
        "ستتمكن مؤسستي من استخدام النتائج",
    )
    return replace(
        usual,
        identity=replace(
            usual.identity, action_name="الأردن", action_code="jordan", action_period="منذ أيلول/سبتمبر 2014",
            activity_numbers=(3,), title="ورشة عمل حول تعداد السكان ومسوح الهجرة", place="عمان",
            starts_on=date(2015, 6, 7), ends_on=date(2015, 6, 9), dated_on=date(2015, 6, 16),
            authorities=("دائرة الإحصاءات العامة",), domains=("إدارة بيانات الهجرة",),
            experts=tuple(replace(e, name=n, origin=o) for e, n, o in zip(usual.identity.experts, ("Ilona Székely-Varga", "Matteo Gandolfi-Serra"), ("هنغاريا", "إيطاليا"), strict=True)),
            officer="Tilde Marchetti-Brandt،\u200f ICMPD", languages="العربية والإنكليزية", reference="JO-A3-MR",
        ),
        sections=tuple(replace(s, body=texts.get(s.key, "")) for s in usual.sections),
        results=replace(
            RESULTS, statements=tuple(Statement(text=t, counts=s.counts, tag=s.tag) for t, s in zip(statements, RESULTS.statements, strict=False)),
            open_questions=(),
        ),
        recommendations=tuple(
            Recommendation(text=t, type="السياسات", addressee=a, priority=p, horizon=h, status="مفتوحة", tags=tags)
            for t, a, p, h, tags in (
                ("اعتماد أسئلة الهجرة الأربعة في استمارة التعداد.", "دائرة الإحصاءات العامة", Priority.HIGH, "حتى 30 أيلول/سبتمبر 2015", ("N2", "D1")),
                ("توقيع مذكرة لتبادل بيانات الإقامة وتصاريح العمل.", "وزارة الداخلية ووزارة العمل", Priority.HIGH, "خلال 6 أشهر", ("N5", "F4")),
                ("تدريب الباحثين الميدانيين على تعريف المهاجر، بدعم من Matteo Gandolfi-Serra.", "دائرة الإحصاءات العامة وفريق MIEUX", Priority.MEDIUM, "قبل النشاط 4", ("N6", "F3")),
                ("نشر جدول سنوي واحد وفق تصنيف Eurostat.", "دائرة الإحصاءات العامة", Priority.LOW, "خلال 12 شهرا", ()),
            )
        ),
        people_met=(
            PersonMet(name="سلمى الجراروة", function="رئيسة قسم إحصاءات السكان", institution="دائرة الإحصاءات العامة", tags=("N2", "N6")),
            PersonMet(name="Annelies Vandeputte-Roos", function="مستشارة إقليمية للبيانات", institution="منظمة دولية، عمان", tags=("N7",)),
        ),
        institution_groups=(InstitutionGroup(label="الوزارات والوكالات الوطنية", women=8, men=9), InstitutionGroup(label="المنظمات الدولية", women=3, men=4)),
        scores=tuple(Score(criterion=c, score=s, reason=r, tags=t) for c, s, r, t in (("الملاءمة", 5, "طلبتها الوزارة، ووافق 18 من 20.", ("F2",)), ("الأثر", None, "يسأل عنه بعد ستة أشهر.", ()))),
    )  # fmt: skip
