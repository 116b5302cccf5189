"""Reads a page as a browser does: which fields its form would post."""

from html.parser import HTMLParser


class _Form(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.fields: dict[str, list[str]] = {}
        self._select = self._area = ""
        self._text = ""
        self._first: str | None = None
        self._chosen: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        match tag:
            case "input":
                chosen = given.get("type") not in ("radio", "checkbox") or "checked" in given
                if chosen and "name" in given:
                    self._add(given["name"], given.get("value", "on"))
            case "textarea":
                self._area, self._text = given["name"], ""
            case "select":
                self._select, self._first, self._chosen = given["name"], None, None
            case "option":
                self._first = given["value"] if self._first is None else self._first
                if "selected" in given:
                    self._chosen = given["value"]

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._add(self._area, self._text.removeprefix("\n"))
            self._area = ""
        elif tag == "select":
            self._add(self._select, (self._chosen or self._first) or "")

    def handle_data(self, data: str) -> None:
        if self._area:
            self._text += data

    def _add(self, name: str, value: str) -> None:
        self.fields.setdefault(name, []).append(value)


def fields_of(page: str) -> dict[str, list[str]]:
    """Return the fields that a page posts as it stands, without its buttons."""
    form = _Form()
    form.feed(page)
    return form.fields
