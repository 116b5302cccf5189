"""A page for phones as a whole document, and the parts that all kinds of pages have."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from mieux_desktop.collect.site import assets_path
from mieux_desktop.collect.words import Words
from mieux_desktop.domain.questionnaires.model import Language

_GLOBE = (
    '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m5 8 6 6M4 14l6-6 2-3M2 5h12M7 2h1'
    'M22 22l-5-10-5 10M14 18h6"/></svg>'
)
_DONE = (
    '<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/>'
    '<path d="m9 12 2 2 4-4"/></svg>'
)
_LOCK = (
    '<svg viewBox="0 0 24 24" aria-hidden="true"><rect width="18" height="11" x="3" y="11" rx="2"/>'
    '<path d="M7 11V7a5 5 0 0 1 10 0v4"/></svg>'
)


def document(
    words: Words, title: str, body: str, menu: str = "", *, offline: str = "offline"
) -> str:
    """A whole page; `offline` names what the script says while there is no connection."""
    assets = assets_path()
    told = f' data-offline="{escape(words(offline))}"'
    return (
        f'<!doctype html><html lang="{words.language.code}" dir="{words.language.direction}">'
        f'<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,'
        f'initial-scale=1"><meta name="robots" content="noindex"><title>{escape(title)}</title>'
        f'<link rel="icon" href="{assets}/emblem.svg">'
        f'<link rel="stylesheet" href="{assets}/style.css">'
        f'<script src="{assets}/phone.js" defer></script></head><body{told}>'
        f'<header><img src="{assets}/emblem.svg" alt="" width="36" height="24">'
        f"<p>{escape(words.funders)}</p>{menu}</header>{body}</body></html>"
    )


def done(
    words: Words, title: str, sentences: Iterable[str], footer: str = "", mark: str = ""
) -> str:
    """A page for those who are done; `mark` is an attribute for the script."""
    told = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)
    body = (
        f'<div class="page"><main class="done"{mark}>{_DONE}<h1 tabindex="-1">{escape(title)}</h1>'
        f'{told}</main><footer><div class="buttons">{footer}</div></footer></div>'
    )
    return document(words, title, body)


def message(words: Words, *sentences: str, footer: str = "") -> str:
    """Sentences in place of a page."""
    told = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences[1:])
    below = f'<footer><div class="buttons">{footer}</div></footer>' if footer else ""
    body = (
        f'<div class="page"><main class="done"><h1 tabindex="-1">{escape(sentences[0])}</h1>'
        f"{told}</main>{below}</div>"
    )
    return document(words, sentences[0], body)


def hidden(name: str, value: str) -> str:
    """A field that the page carries on."""
    return f'<input type="hidden" name="{name}" value="{escape(value)}">'


def link_to(address: str, text: str) -> str:
    """A link that looks like a button."""
    return f'<a class="button" href="{escape(address)}">{escape(text)}</a>'


def private(sentence: str) -> str:
    """What happens to what is entered, in a line with a lock."""
    return f'<p class="private">{_LOCK}<span>{escape(sentence)}</span></p>'


def language_links(
    words: Words, languages: Iterable[Language], address: str, query: str = ""
) -> str:
    """The languages of a first page as links."""
    links = []
    for each in languages:
        there = escape(f"{address}?l={each.code}{query}")
        mark = ' aria-current="true"' if each.code == words.language.code else ""
        links.append(
            f'<a class="button" href="{there}" lang="{each.code}" dir="{each.direction}"{mark}>'
            f"{escape(each.name)}</a>"
        )
    named = escape(words("language"))
    return f'<nav class="languages" aria-label="{named}">{"".join(links)}</nav>'


def language_menu(words: Words, languages: Iterable[Language], name: str) -> str:
    """The other languages as buttons of the form, which post it as `name`."""
    buttons = "".join(
        f'<button form="f" name="{name}" value="{each.code}" lang="{each.code}"'
        f' dir="{each.direction}">{escape(each.name)}</button>'
        for each in languages
        if each.code != words.language.code
    )
    if not buttons:
        return ""
    label = escape(words("language"))
    return (
        f'<details class="menu"><summary aria-label="{label}, {escape(words.language.name)}">'
        f"{_GLOBE}{escape(words.language.name)}</summary><div>{buttons}</div></details>"
    )


def entered(name: str, value: str) -> str:
    """What the Enter key asks for: the first button of the form."""
    return (
        f'<button class="first" form="f" tabindex="-1" aria-hidden="true"'
        f' name="{name}" value="{value}"></button>'
    )
