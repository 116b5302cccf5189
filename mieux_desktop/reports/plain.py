"""Markdown as plain text, for cells that hold no looks."""

from mieux_desktop.reports import markdown


def plain_text(text: str) -> str:
    """Return a Markdown text without its signs, a line per block."""
    lines = []
    for block in markdown.parse(text):
        sign = {"bullet": "• ", "number": f"{block.label}. "}.get(block.kind, "")
        lines.append(sign + "".join(span.text for span in block.spans))
    return "\n".join(lines)
