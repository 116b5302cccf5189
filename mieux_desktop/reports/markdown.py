"""Light Markdown: paragraphs, headings, lists, quotes, bold, italic and evidence tags."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["paragraph", "heading", "bullet", "number", "quote"]

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_BULLET = re.compile(r"\s{0,8}[-*+•]\s+(.*)")
_NUMBER = re.compile(r"\s{0,8}(\d{1,3})[.)]\s+(.*)")
_QUOTE = re.compile(r"\s{0,3}>\s?(.*)")
_INLINE = re.compile(
    r"\\(?P<plain>[\\*_\[\]#>`-])"
    r"|\[(?P<tag>[NAFDP]\d{1,4})\]"
    r"|\*\*(?P<bold>\S(?:.*?\S)?)\*\*(?!\*)"
    r"|(?<![\w*])\*(?P<italic>[^\s*](?:[^*]*?[^\s*])?)\*(?![\w*])"
    r"|(?<![\w_])_(?P<italic_>[^\s_](?:[^_]*?[^\s_])?)_(?![\w_])"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text in one look, or an evidence tag."""

    text: str
    bold: bool = False
    italic: bool = False
    tag: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, item of a list or quoted paragraph."""

    kind: Kind
    spans: tuple[Span, ...]
    label: str = ""  # the number of a numbered item


def parse(text: str) -> list[Block]:
    """Return the blocks of a text in order; lines of a paragraph run together."""
    blocks: list[Block] = []
    kind: Kind = "paragraph"
    lines: list[str] = []
    label = ""

    def close() -> None:
        if spans := inline(" ".join(lines)):
            blocks.append(Block(kind, spans, label))
        lines.clear()

    for line in [*text.splitlines(), ""]:
        if not line.strip():
            close()
            kind, label = "paragraph", ""
        elif match := _HEADING.match(line):
            close()
            blocks.append(Block("heading", inline(match[2])))
            kind, label = "paragraph", ""
        elif match := _BULLET.match(line):
            close()
            kind, label = "bullet", ""
            lines.append(match[1])
        elif match := _NUMBER.match(line):
            close()
            kind, label = "number", match[1]
            lines.append(match[2])
        elif match := _QUOTE.match(line):
            if kind != "quote" or not match[1].strip():
                close()
                kind, label = "quote", ""
            lines.append(match[1].strip())
        else:
            lines.append(line.strip())
    return blocks


def inline(text: str) -> tuple[Span, ...]:
    """Return the spans of one paragraph."""
    return tuple(_inline(text, bold=False, italic=False))


def _inline(text: str, *, bold: bool, italic: bool) -> Iterator[Span]:
    plain, position = "", 0
    for match in _INLINE.finditer(text):
        plain += text[position : match.start()]
        position = match.end()
        if match["plain"]:
            plain += match["plain"]
            continue
        if plain:
            yield Span(plain, bold, italic)
            plain = ""
        if match["tag"]:
            yield Span(match["tag"], tag=True)
        elif match["bold"]:
            yield from _inline(match["bold"], bold=True, italic=italic)
        else:
            yield from _inline(match["italic"] or match["italic_"], bold=bold, italic=True)
    if plain + text[position:]:
        yield Span(plain + text[position:], bold, italic)
