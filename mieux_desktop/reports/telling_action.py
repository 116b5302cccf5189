"""Tells of an action and its activities: plans and outputs, people, advice and its follow-up."""

from dataclasses import replace
from itertools import groupby

from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.facts import FollowUp, Recommendation
from mieux_desktop.reports.parts import Cell, Column, Figure, FigureRow, Heading, Part, Table
from mieux_desktop.reports.words import Words

_STATES = ("open", "under-way", "done", "dropped")


def planned(document: Document, words: Words) -> list[Part]:
    """Return what was planned beside what was carried out."""
    rows = tuple(
        (
            Cell(text=words(f"planned.{row.key}"), look="strong"),
            Cell(text=row.planned),
            Cell(text=row.carried_out),
            Cell(text=row.reason, tags=row.tags),
        )
        for row in document.planned
    )
    heads = ("planned.what", "planned.planned", "planned.carried_out", "planned.reason")
    return [table_of(words, heads, (30, 40, 42, 56), rows)] if rows else []


def activities(document: Document, words: Words) -> list[Part]:
    """Return the activities, for a plan without what was not yet carried out."""
    rows: list[tuple[Cell, ...]] = []
    for item in document.activities:
        where = words("comma").join(
            part for part in (item.place, words.period(item.starts_on, item.ends_on)) if part
        )
        held = []
        if item.sessions:
            held.append(words.count("activity.sessions", item.sessions))
        if item.changed:
            held.append(words.count("activity.changed", item.changed))
        attended = "" if item.attended is None else words.number(item.attended)
        if item.attended is not None and item.invited:
            attended = f"{attended} / {words.number(item.invited)}"
        women = "" if item.women is None else words.count("reached.women", item.women)
        rows.append(
            (
                Cell(text=words.number(item.number), look="head", value=item.number),
                Cell(text=item.title or item.type, look="strong",
                     below=item.type if item.title else ""),
                Cell(text=where),
                Cell(text=" ".join(item.expected.split())),
                Cell(text=words("comma").join(held)),
                Cell(text=attended, below=women),
            )
        )  # fmt: skip
    heads = ("activity.number", "activity.activity", "activity.where", "activity.expected",
             "activity.held", "activity.attended")  # fmt: skip
    widths = (12, 44, 35, 35, 21, 21)
    if document.kind is DocumentKind.MISSION_PLAN:  # nothing was carried out yet
        shown = [row[:4] for row in rows]
        return [table_of(words, heads[:4], (12, 60, 48, 48), tuple(shown))] if rows else []
    return [table_of(words, heads, widths, tuple(rows))] if rows else []


def team(document: Document, words: Words) -> list[Part]:
    """Return who goes, and who is in charge."""
    rows = tuple(
        (
            Cell(text=expert.name, look="strong"),
            Cell(text=expert.function),
            Cell(text=expert.origin),
            Cell(text=words("cover.leader") if expert.leads else words("team.expert")),
        )
        for expert in document.identity.experts
    )
    if document.identity.officer:
        officer = Cell(text=document.identity.officer, look="strong")
        rows += ((officer, Cell(), Cell(), Cell(text=words("cover.officer"))),)
    heads = ("people.name", "people.function", "team.origin", "team.role")
    return [table_of(words, heads, (52, 46, 36, 34), rows)] if rows else []


def expected(document: Document, words: Words) -> list[Part]:
    """Return the results by category, and the recommendations by category of result."""
    found = list(achieved(document, words))
    rows = tuple(
        (
            Cell(text=item.label, look="strong"),
            *(
                Cell(text=words.number(count) if count else "", value=count)
                for count in (item.open, item.under_way, item.done, item.dropped)
            ),
        )
        for item in document.categories
    )
    columns = (
        Column(words("category.category"), 88),
        *(Column(words(f"recommendation.status.{state}"), 20, number=True) for state in _STATES),
    )
    if rows:
        found += [Heading(words("category.title")), Table(columns, rows, words("category.caption"))]
    return found


def achieved(document: Document, words: Words) -> list[Part]:
    """Return what was achieved of what was expected, by category."""
    rows = tuple(
        (
            Cell(text=item.category, look="strong", below=item.activity),
            Cell(text=item.expected),
            Cell(text=item.achieved),
            Cell(text=item.degree, look="strong"),
            Cell(tags=item.tags, cites=bool(item.achieved or item.degree)),
        )
        for item in document.achievements
    )
    heads = ("category.category", "achievement.expected", "achievement.achieved",
             "achievement.degree", "score.evidence")  # fmt: skip
    caption = words("achievement.caption")
    return [table_of(words, heads, (34, 40, 48, 24, 22), rows, caption)] if rows else []


def follow_up(document: Document, words: Words) -> list[Part]:
    """Return the recommendations by how far they are, the open ones first."""
    if not document.recommendations:
        return []
    numbered = list(enumerate(document.recommendations, 1))
    if document.kind is DocumentKind.MISSION_PLAN:
        return [replace(_followed(numbered, words), caption=words("follow_up.earlier.caption"))]
    counts = {s: sum(r.state == s for r in document.recommendations) for s in _STATES}
    shown = [Figure(words.number(counts[s]), words(f"recommendation.status.{s}")) for s in _STATES]
    found: list[Part] = [FigureRow(tuple(shown))]
    numbered.sort(key=lambda pair: (_place(pair[1].state), pair[0]))
    whole = document.kind is DocumentKind.FOLLOW_UP
    for _, group in groupby(numbered, key=lambda pair: pair[1].status):
        listed = list(group)
        title = words("recommendation.group", status=listed[0][1].status, n=len(listed))
        found += [Heading(title), _followed(listed, words, whole=whole)]
    return found


def earlier(document: Document, words: Words) -> list[Part]:
    """Return the recommendations of earlier missions, with what this one found."""
    if not document.earlier:
        return []
    table = _followed(list(enumerate(document.earlier, 1)), words)
    return [
        Heading(words("follow_up.earlier")),
        replace(table, caption=words("follow_up.earlier.caption")),
    ]


def _followed(
    numbered: list[tuple[int, Recommendation]], words: Words, *, whole: bool = False
) -> Table:
    """Return recommendations with what was last found, or with all that ever was, as rows."""
    rows: list[tuple[Cell, ...]] = []
    for number, item in numbered:
        due = words.day(item.due_on) if item.due_on else item.horizon
        found = item.followed if whole else item.followed[-1:]
        last = _found(found[-1], words) if found else Cell(text=item.status, look="strong")
        rows.append(
            (
                Cell(text=item.label or f"R{number}", look="head"),
                Cell(text=item.text, look="strong", below=item.type),
                Cell(text=item.addressee),
                Cell(text=words(f"priority.{item.priority}"), priority=item.priority, below=due),
                Cell(text=item.origin, tags=item.tags),
                last,
            )
        )
        before = (Cell(text=item.label or f"R{number}", look="quiet"), *(Cell(look="quiet"),) * 4)
        rows += [(*before, _found(each, words)) for each in found[-2::-1]]
    heads = ("recommendation.number", "recommendation.text", "recommendation.addressee",
             "follow_up.priority", "recommendation.origin", "follow_up.found")  # fmt: skip
    return table_of(words, heads, (11, 50, 28, 23, 22, 34), tuple(rows))


def _found(found: FollowUp, words: Words) -> Cell:
    told = (found.by, words.day(found.on) if found.on else "", found.where)
    text = f"**{found.status}.** {found.word}" if found.word else f"**{found.status}**"
    below = words("comma").join(part for part in told if part)
    return Cell(text=text, below=below, tags=found.tags)


def _place(state: str) -> int:
    return _STATES.index(state) if state in _STATES else len(_STATES)


def deliverables(document: Document, words: Words) -> list[Part]:
    """Return the documents that were filed."""
    rows = tuple(
        (
            Cell(text=words.number(number), look="head", value=number),
            Cell(text=item.title, look="strong", tags=item.tags),
            Cell(text=item.kind),
            Cell(text=words.day(item.on) if item.on else ""),
            Cell(text=item.activity),
            Cell(text=item.author),
        )
        for number, item in enumerate(document.deliverables, 1)
    )
    heads = tuple(f"deliverable.{k}" for k in ("number", "title", "kind", "on", "activity", "by"))
    caption = words.count("deliverable.caption", len(rows)) if rows else ""
    return [table_of(words, heads, (12, 59, 15, 27, 29, 26), rows, caption)] if rows else []


def table_of(
    words: Words,
    heads: tuple[str, ...],
    widths: tuple[float, ...],
    rows: tuple[tuple[Cell, ...], ...],
    caption: str = "",
) -> Table:
    """Return a table; heads are names of words."""
    columns = (Column(words(head), width) for head, width in zip(heads, widths, strict=True))
    return Table(tuple(columns), rows, caption)
