"""The choice of a document's language."""

from mieux_desktop.domain.countries import language_name
from mieux_desktop.operations.documents import LANGUAGES
from mieux_desktop.ui.widgets.combo import ComboBox


def language_box(caption: str, language: str) -> ComboBox:
    """Return a choice among the languages of documents, the user's own chosen."""
    box = ComboBox(caption, caption=caption)
    items: list[tuple[str, object]] = []
    for code in LANGUAGES:
        name = language_name(code, language)
        items.append((f"{name[:1].upper()}{name[1:]}", code))
    box.set_items(items, language if language in LANGUAGES else "en")
    return box


def chosen_language(box: ComboBox) -> str:
    """Return the code of the language chosen."""
    return str(box.currentData())
