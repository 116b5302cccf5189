"""Sets text in DOCX files: paragraphs, Markdown, tables and links in either direction."""

from collections.abc import Iterable, Sequence

from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from mieux_desktop.reports import markdown, style
from mieux_desktop.reports.fonts import runs_right
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.packages import xml_text
from mieux_desktop.reports.parts import Cell, Table
from mieux_desktop.reports.words import Words

_STYLES = {"bullet": "List Bullet", "number": "List Number", "quote": "Intense Quote"}
_PAGE = 168.0  # millimetres of text


class Writer:
    """Writes into one file, in one language."""

    def __init__(self, made: Docx, words: Words) -> None:
        self.made, self.words = made, words
        self._bookmarks = 0

    def paragraph(
        self,
        spans: Sequence[Span],
        look: str | None = None,
        *,
        size: float | None = None,
        tags: Iterable[str] = (),
    ) -> Paragraph:
        """Add a paragraph of spans, then tags."""
        paragraph = self.made.add_paragraph(style=look)
        self.fill(paragraph, [*spans, *_tags(tags)], size=size)
        return paragraph

    def fill(self, paragraph: Paragraph, spans: Sequence[Span], size: float | None = None) -> None:
        """Add spans to a paragraph, which takes the direction of the document."""
        if self.words.right_to_left:
            _flag(paragraph._p.get_or_add_pPr(), "w:bidi")
        for span in spans:
            if span.tag:
                self._link(paragraph, span.text)
            elif span.text:
                run = paragraph.add_run(xml_text(span.text))
                run.bold, run.italic = span.bold or None, span.italic or None
                self._dress(run, span.text, size)

    def markdown(self, text: str, *, size: float | None = None, tags: Iterable[str] = ()) -> None:
        """Add the blocks of a Markdown text; the last one carries the tags."""
        blocks = markdown.parse(self.words.spaced(text))
        for number, block in enumerate(blocks, 1):
            look = "Heading 3" if block.kind == "heading" else _STYLES.get(block.kind)
            last = tags if number == len(blocks) else ()
            self.paragraph(block.spans, look, size=size, tags=last)
        if not blocks and tags:
            self.paragraph([], tags=tags)

    def evidence(self, tag: str, title: str, about: str) -> None:
        """Add the head of a piece of evidence, where the links to its tag lead."""
        paragraph = self.paragraph([])
        self._bookmarks += 1
        for kind in ("w:bookmarkStart", "w:bookmarkEnd"):
            mark = OxmlElement(kind)
            mark.set(qn("w:id"), str(self._bookmarks))
            if kind == "w:bookmarkStart":
                mark.set(qn("w:name"), f"evidence_{tag}")
            paragraph._p.append(mark)
        spans = [Span(f"{tag}  ", bold=True), *markdown.inline(title)]
        self.fill(paragraph, [*spans, Span(f"  {about}", italic=True)] if about else spans)

    def table(self, table: Table, *, header: bool = True) -> None:
        """Add a table with horizontal rules; its header repeats on every page."""
        rows = len(table.rows) + int(header)
        made = self.made.add_table(rows, len(table.columns))
        if self.words.right_to_left:
            _flag(made._tblPr, "w:bidiVisual")
        _rule(made._tblPr)
        whole = sum(column.width for column in table.columns)
        widths = [Mm(column.width / whole * _PAGE) for column in table.columns]
        grid = [list(row.cells) for row in made.rows]
        if header:
            for cell, column in zip(grid[0], table.columns, strict=True):
                self._cell(cell, Cell(text=column.head, look="head"))
            _flag(made.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
        for cells, told in zip(grid[int(header) :], table.rows, strict=True):
            for cell, content in zip(cells, told, strict=True):
                self._cell(cell, content)
        for cells in grid:
            for cell, width in zip(cells, widths, strict=True):
                cell.width = width
        caption = self.paragraph([Span(table.caption)], size=8)
        caption.paragraph_format.space_after = Pt(8)

    def page_number(self, paragraph: Paragraph) -> None:
        """Add the field that counts pages."""
        for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
            run = paragraph.add_run()
            if kind:
                field = OxmlElement("w:fldChar")
                field.set(qn("w:fldCharType"), kind)
            else:
                field = OxmlElement("w:instrText")
                field.text = text
            run._r.append(field)
            run.font.size = Pt(8)

    def _cell(self, cell: _Cell, content: Cell) -> None:
        bold = content.look in ("strong", "head")
        spans = [
            s if s.tag else Span(s.text, s.bold or bold, s.italic)
            for s in markdown.inline(self.words.spaced(content.text))
        ]
        tags = _tags(content.tags)
        if content.cites and not tags:
            spans = [*spans, Span(self.words("no_evidence"), italic=True)]
        first = cell.paragraphs[0]
        self.fill(first, [*spans, *tags] or [Span("–")], size=8.5)
        first.paragraph_format.space_after = Pt(2)
        if content.below:
            self.fill(cell.add_paragraph(), markdown.inline(content.below), size=8)

    def _link(self, paragraph: Paragraph, tag: str) -> None:
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), f"evidence_{tag}")
        run = Run(OxmlElement("w:r"), paragraph)
        run.text, run.bold = f"[{tag}]", True
        run.font.size, run.font.color.rgb = Pt(8), RGBColor.from_string(style.BLUE.lstrip("#"))
        link.append(run._r)
        paragraph._p.append(link)

    def _dress(self, run: Run, text: str, size: float | None) -> None:
        if size:
            run.font.size = Pt(size)
        fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
        fonts.set(qn("w:cs"), "Noto Naskh Arabic")
        if runs_right(text):
            run.font.rtl = True
            run.font.cs_bold = run.bold


def _tags(tags: Iterable[str]) -> list[Span]:
    return [span for tag in tags for span in (Span(" "), Span(tag, tag=True))]


def _flag(properties: object, name: str) -> None:
    """Set an on/off property once."""
    element = properties
    if element.find(qn(name)) is None:  # type: ignore[attr-defined]
        element.insert(0, OxmlElement(name))  # type: ignore[attr-defined]


def _rule(properties: object) -> None:
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{edge}")
        for name, value in (("val", "single"), ("sz", "4"), ("color", style.RULE.lstrip("#"))):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    properties.append(borders)  # type: ignore[attr-defined]
