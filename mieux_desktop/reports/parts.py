"""Parts of a document, worded but without measures: all kinds of files are made of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from mieux_desktop.domain.evaluations import Priority
from mieux_desktop.reports.facts import (
    Attendee,
    BeforeAfter,
    Day,
    Evidence,
    InstitutionGroup,
    Statement,
)

Value = int | float | str | None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within a section; reports number it."""

    text: str


@dataclass(frozen=True, slots=True)
class Introduction:
    """A quieter line below a heading."""

    text: str


@dataclass(frozen=True, slots=True)
class Body:
    """People's text in Markdown; its headings stand beside it as labels."""

    text: str


@dataclass(frozen=True, slots=True)
class Lead:
    """The sentence that opens a summary."""

    text: str


@dataclass(frozen=True, slots=True)
class Untranslated:
    """Marks what is below it as written in another language; a text counts as missing."""

    text: str
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Panel:
    """People's text in Markdown on a tinted ground: what was decided."""

    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with what it counts."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class FigureRow:
    """Up to four figures side by side."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a table: a paragraph, a quieter line below it, a sign, tags.

    ``cites`` says that tags are expected: without any, the cell says so. ``value`` is what a
    workbook calculates with, where that is not the text.
    """

    text: str = ""  # Markdown of one paragraph
    below: str = ""
    look: Literal["plain", "strong", "head", "quiet"] = "plain"
    tags: tuple[str, ...] = ()
    cites: bool = False
    dots: int | None = None  # a score out of five
    priority: Priority | None = None
    value: Value = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; widths are in millimetres of a page's 168, and only compared."""

    head: str
    width: float
    number: bool = False  # figures, set against the far edge


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a header."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Statements:
    """The answers to statements on a scale of five, as diverging bars."""

    rows: tuple[Statement, ...]
    scale: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """Own ratings before and after."""

    rows: tuple[BeforeAfter, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """People per value from 0 on."""

    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Turnout:
    """People per session, day by day, beside those invited."""

    days: tuple[tuple[tuple[str, int], ...], ...]
    invited: int | None


@dataclass(frozen=True, slots=True)
class Groups:
    """Participants by type of institution and gender."""

    groups: tuple[InstitutionGroup, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its title and caption; ``half`` draws it beside the next chart of a half."""

    data: Statements | Progress | Counts | Turnout | Groups
    title: str = ""
    caption: str = ""
    tags: tuple[str, ...] = ()
    half: bool = False


@dataclass(frozen=True, slots=True)
class Programme:
    """The days of a mission with sessions, notes and photos."""

    days: tuple[Day, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A short text under a title."""

    title: str
    text: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards three to a row."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """A question and what people wrote, in no telling order."""

    question: str
    answers: tuple[str, ...]
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Register:
    """Who was marked how in each session."""

    attendees: tuple[Attendee, ...]
    sessions: int
    caption: str


@dataclass(frozen=True, slots=True)
class EvidenceList:
    """Everything that tags lead to."""

    items: tuple[Evidence, ...]


Part = (
    Heading | Introduction | Body | Lead | Untranslated | Panel | FigureRow | Table | Chart
    | Programme | Cards | Answers | Register | EvidenceList
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ToldSection:
    """A section ready to be set; ``missing``: its text is wanted and nobody wrote it."""

    key: str
    title: str
    parts: Sequence[Part]
    annex: bool = False
    missing: bool = False
