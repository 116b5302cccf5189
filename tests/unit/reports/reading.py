"""What readers of PDF files see: text, outline, fonts."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pypdf


def read(data: bytes) -> pypdf.PdfReader:
    """Open a PDF."""
    return pypdf.PdfReader(BytesIO(data))


def text_of(data: bytes) -> str:
    """Return the text of all pages."""
    return "\n".join(page.extract_text() for page in read(data).pages)


def outline_of(data: bytes) -> list[str]:
    """Return the bookmarks with their pages, indented by level."""
    reader = read(data)

    def walk(entries: list[Any], depth: int) -> Iterator[str]:
        for entry in entries:
            if isinstance(entry, list):
                yield from walk(entry, depth + 1)
            else:
                page = reader.get_destination_page_number(entry)
                yield f"{'  ' * depth}{entry.title} | {(page or 0) + 1}"

    return list(walk(reader.outline, 0))
