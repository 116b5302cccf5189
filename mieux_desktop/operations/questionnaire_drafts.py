"""Drafts of questionnaires: begun, opened for editing, and deleted; what they are begun with.

A draft may have gaps and faults; it is checked when it is released. While somebody edits it, its
newest state is a draft of the record (see `operations.drafts`).
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import msgspec
from babel import Locale

from mieux_desktop.domain.feedback import Questionnaire as QuestionnaireRecord
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.model import AnyItem, Language, Questionnaire, Scale
from mieux_desktop.operations.questionnaires import (
    EVERYBODY,
    body_of,
    read_body,
    require_draft,
    shipped_forms,
    taken_versions,
)
from mieux_desktop.paths import resources
from mieux_desktop.storage.store import Store

ZERO_TO_TEN = "likelihood"  # the shipped scale of recommendations
FIRST_SCALE = "agreement"
# Languages that MIEUX's partners and experts work in; the shipped ones come first.
_LANGUAGES = (
    "en", "fr", "es", "pt", "ar", "ru", "am", "az", "be", "bg", "bn", "bs", "cs", "da", "de", "el",
    "et", "fa", "fi", "hr", "hu", "hy", "id", "it", "ka", "kk", "ky", "lt", "lv", "mk", "mn", "ms",
    "my", "ne", "nl", "pl", "ps", "ro", "si", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta", "tg",
    "th", "ti", "tk", "tr", "uk", "ur", "uz", "vi", "wo", "zh",
)  # fmt: skip


def new_draft(store: Store, title: str, language: str) -> QuestionnaireRecord:
    """Keep a new draft without questions, in one language, under a code of its own."""
    with store.unit_of_work() as work:
        taken = {code for code, _version in taken_versions(work)}
        number = 1
        while (code := f"questionnaire-{number}") in taken:
            number += 1
        form = Questionnaire(
            name=code,
            version=1,
            languages=(known_languages()[language],),
            title={language: title},
            items=(),
        )
        record = QuestionnaireRecord(
            id=new_id(), action_id=EVERYBODY, code=code, version=1, body=body_of(form)
        )
        return work.save(None, record)


def open_draft(
    store: Store, id_: bytes
) -> tuple[QuestionnaireRecord, Questionnaire, frozenset[tuple[str, int]]]:
    """Return a draft with its form, and the codes and versions that others have.

    Raises `not-received` (also when it was deleted), `questionnaire-released` and
    `questionnaire-unusable`.
    """
    with store.reading() as records:
        record = records.require(QuestionnaireRecord, id_)
        if record.deleted:
            raise Problem("not-received")
        require_draft(record)
        return record, read_body(record.body), taken_versions(records, id_)


def edited_draft(record: QuestionnaireRecord, form: Questionnaire) -> QuestionnaireRecord:
    """Return the record with another form in it; raise `questionnaire-too-large`."""
    return replace(record, code=form.name, version=form.version, body=body_of(form))


def delete_draft(store: Store, id_: bytes) -> QuestionnaireRecord:
    """Delete a draft; raise `questionnaire-released`."""
    with store.unit_of_work() as work:
        held = work.require(QuestionnaireRecord, id_)
        require_draft(held)
        work.drop_draft(id_)
        return work.save(held, replace(held, deleted=True))


@cache
def known_languages() -> Mapping[str, Language]:
    """Return the languages that can be added, by code, each named in itself."""
    shipped = {each.code: each for form in shipped_forms().values() for each in form.languages}
    found: dict[str, Language] = {}
    for code in _LANGUAGES:
        locale = Locale(code)
        name = locale.get_display_name(code) or code
        right_to_left = locale.character_order == "right-to-left"
        found[code] = shipped.get(code) or Language(
            code=code,
            name=name[:1].title() + name[1:],
            direction="rtl" if right_to_left else "ltr",
        )
    return found


@cache
def library_items() -> tuple[AnyItem, ...]:
    """Return the questions and groups that shipped forms have in common, in all languages."""
    found: dict[str, AnyItem] = {}
    for form in shipped_forms().values():
        for placed in form.placed:
            if placed.item.name in _parts()["questions"]:
                found.setdefault(placed.item.name, placed.item)
    return tuple(found[name] for name in _parts()["questions"] if name in found)


@cache
def _parts() -> Mapping[str, Any]:
    path = resources() / "questionnaires" / "shared" / "parts.json"
    parts: Mapping[str, Any] = msgspec.json.decode(path.read_bytes())
    return parts


@cache
def _shipped_scales() -> Mapping[str, Scale]:
    return msgspec.convert(_parts()["scales"], dict[str, Scale])


def shipped_scales(languages: tuple[Language, ...]) -> dict[str, Scale]:
    """Return the scales of the library by name, with their words in these languages."""
    codes = {language.code for language in languages}

    def spoken(text: dict[str, str]) -> dict[str, str]:
        return {code: words for code, words in text.items() if code in codes}

    return {
        name: Scale(
            points=tuple(
                msgspec.structs.replace(point, label=spoken(point.label)) for point in scale.points
            ),
            not_applicable=spoken(scale.not_applicable),
        )
        for name, scale in _shipped_scales().items()
    }
