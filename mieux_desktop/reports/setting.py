"""Sets a report's texts: headings with numbers, Markdown, captions, missing parts."""

from collections.abc import Iterable, Sequence

from reportlab.lib.units import mm

from mieux_desktop.domain.mission_reports import DOCUMENTS
from mieux_desktop.reports import fonts, markdown, style
from mieux_desktop.reports.blocks import Block, Cell, Columns, Quote, Rule, Stack, hanging
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.facts import NoteLine
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.signs import KindSign, Notice
from mieux_desktop.reports.text import Text
from mieux_desktop.reports.words import Words

GAP = 9.0  # between paragraphs
_CONTENTS = style.Style(14, 18, fonts.SEMIBOLD, style.BLUE)
_INTRODUCTION = style.Style(8.8, 12.4, fonts.REGULAR, style.GREY)
_SECTION = style.Style(12.5, 17, fonts.SEMIBOLD)


class Setting:
    """The document being set: its words, and the numbers given so far.

    Documents without a cover are short: their headings, tables and charts have no numbers.
    """

    def __init__(self, document: Document, words: Words) -> None:
        self.document, self.words = document, words
        self.numbered = DOCUMENTS[document.kind].cover
        self.entries: list[tuple[str, str, str]] = []  # (number, title, anchor) for the contents
        self.missing = 0
        self._numbers = {"figure": 0, "table": 0}
        self._part, self._subpart = "", 0

    def part(self, number: str, title: str, anchor: str, *, before: float = 26) -> Block:
        """Return a numbered heading that the contents list."""
        self._part, self._subpart = number, 0
        self.entries.append((number, title, anchor))
        text = f"{number}\u2002{title}" if number else title
        look = style.H1 if self.numbered else _SECTION
        return Text(text, look, before=before, keep_with_next=True, anchor=anchor,
                    outline=(0, f"{number} {title}".strip()))  # fmt: skip

    def subpart(self, title: str, *, first: bool) -> Block:
        """Return a heading one level below, numbered within its part; ``first`` below its head."""
        self._subpart += 1
        number = f"{self._part}.{self._subpart}"
        shown = f"{number}\u2002{title}" if self._part else title
        return Text(
            shown,
            style.H2 if self.numbered else style.H3,
            before=9 if first else 20,
            keep_with_next=True,
            anchor=f"part-{len(self.entries)}-{self._subpart}",
            outline=(1, shown.replace("\u2002", " ")),
        )

    def plain_heading(self, title: str, anchor: str, before: float = 20) -> Block:
        """Return a heading without number."""
        return Text(title, _CONTENTS, before=before, keep_with_next=True, anchor=anchor,
                    outline=(0, title))  # fmt: skip

    def introduction(self, text: str) -> Block:
        """Return a quieter line below a heading, across the whole width."""
        spans = markdown.inline(self.words.spaced(" ".join(text.split())))
        return Text(spans, _INTRODUCTION, before=3, keep_with_next=True, natural=True)

    def caption(self, kind: str, text: str, tags: Iterable[str] = ()) -> Text:
        """Return a caption, in reports with its number; ``kind`` is figure or table."""
        spans = [Span(text), *spans_of(tags)]
        if self.numbered:
            self._numbers[kind] += 1
            number = self.words(kind, number=self._numbers[kind])
            spans = [Span(f"{number} ", bold=True), *spans]
        return Text(spans, style.CAPTION)

    def inline(self, text: str) -> list[Span]:
        """Return the spans of a text of one paragraph."""
        return list(markdown.inline(self.words.spaced(" ".join(text.split()))))

    def body(self, text: str, size: style.Style = style.BODY) -> list[Block]:
        """Return the blocks of a Markdown text, without room above the first."""
        return [self._block(b, size) for b in markdown.parse(self.words.spaced(text))]

    def _block(self, block: markdown.Block, size: style.Style) -> Block:
        gap = size.leading * 0.55
        if block.kind == "heading":
            bold = style.Style(size.size, size.leading, fonts.SEMIBOLD, size.colour)
            return Text(block.spans, bold, before=gap, keep_with_next=True, natural=True)
        if block.kind == "paragraph":
            return Text(block.spans, size, before=gap, natural=True)
        if block.kind == "quote":
            spans = [s if s.tag else Span(s.text, s.bold, italic=True) for s in block.spans]
            room = style.BODY_WIDTH - 12
            return Quote([Cell(Text(spans, size, natural=True), 12, room)], before=gap)
        sign = f"{block.label}." if block.kind == "number" else "•"
        indent = 18 if block.kind == "number" else 12
        cells = (
            Cell(Text(sign, size), 0, indent),
            Cell(Text(block.spans, size), indent, style.BODY_WIDTH - indent),
        )
        return Columns(cells, before=gap * 0.6)

    def labelled_body(self, text: str) -> list[Block]:
        """Return Markdown beside the hanging column, where its headings stand as labels."""
        rows: list[Block] = []
        label: Sequence[Span] = ()
        waiting: list[Block] = []

        def close() -> None:
            if waiting or label:
                body = Stack(waiting or [Text("–", style.BODY)])
                rows.append(hanging(Text(label, style.LABEL), body, before=GAP))

        for block in markdown.parse(self.words.spaced(text)):
            if block.kind == "heading":
                close()
                label, waiting = block.spans, []
            else:
                waiting.append(self._block(block, style.BODY))
        close()
        return rows

    def absent(self) -> Block:
        """Return what stands where nothing was written: a mark in a draft, else a plain word."""
        if self.document.is_draft:
            self.missing += 1
            return Notice(self.words("missing"))
        return self.nothing()

    def nothing(self) -> Block:
        """Return the word that nothing was recorded."""
        return Text([Span(self.words("empty"), italic=True)], style.CAPTION, before=6)

    def untranslated(self, text: str, *, counts: bool) -> Block:
        """Return the mark above a text that stands in another language; it may count as missing."""
        if counts and self.document.is_draft:
            self.missing += 1
        quiet = style.coloured(style.CAPTION, style.RISK)
        return Text([Span(text, bold=True)], quiet, before=6, keep_with_next=True)

    def notes(self, notes: Sequence[NoteLine], left: float, width: float) -> list[Block]:
        """Return a row per note: the sign and name of its kind, then its text and tags."""
        rows: list[Block] = []
        label = 22.5 * mm
        for note in notes:
            spans = self.inline(note.text)
            if note.kind == "quote":
                quoted = self.words("quoted", text="\0").split("\0")
                spans = [Span(quoted[0]), *spans, Span(quoted[1])]
                spans = [s if s.tag else Span(s.text, s.bold, italic=True) for s in spans]
            text = Text([*spans, *spans_of(note.tags)], style.NOTE)
            cells = (
                Cell(KindSign(note.kind, self.words(f"kind.{note.kind}")), left, label - 4),
                Cell(text, left + label, width - left - label),
            )
            rows.append(Columns(cells, before=3))
        return rows


def spans_of(tags: Iterable[str]) -> list[Span]:
    """Return tags to follow a text, each after a space."""
    return [span for tag in tags for span in (Span(" "), Span(tag, tag=True))]


def ruled(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with a thin rule between neighbours."""
    found: list[Block] = []
    for i, block in enumerate(blocks):
        if i:
            found.append(Rule(before=7, after=6))
        found.append(block)
    return found
