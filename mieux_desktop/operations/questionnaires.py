"""Questionnaires: the shipped library, own ones as drafts and released versions, and their files.

A released version never changes: whoever wants another one makes the next version. A collection
holds the whole form that it was opened with, unless that one ships with the program.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from mieux_desktop.domain.feedback import Collection
from mieux_desktop.domain.feedback import Questionnaire as QuestionnaireRecord
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.findings import QuestionnaireError, faults, findings
from mieux_desktop.domain.questionnaires.loading import load_questionnaire
from mieux_desktop.domain.questionnaires.model import Language, Questionnaire, Text
from mieux_desktop.paths import resources
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

if TYPE_CHECKING:
    from mieux_desktop.operations.xlsforms.problems import ReadForm

PARTICIPANT_FEEDBACK = "participant-feedback"
PARTNER_FEEDBACK = "partner-feedback"
EVERYBODY = b""  # in place of an action: a questionnaire for all
_MOST_BYTES = 512 << 10  # of a questionnaire as MessagePack; a change holds one as a value


@dataclass(frozen=True, slots=True)
class Listed:
    """A questionnaire to choose; `id` is empty for one that ships with the program."""

    id: bytes
    code: str
    version: int
    title: Text
    languages: tuple[Language, ...]
    released_on: date | None

    @property
    def is_usable(self) -> bool:
        """Tell whether a collection can be opened with it: drafts wait for their release."""
        return not self.id or self.released_on is not None


@cache
def shipped_forms() -> Mapping[tuple[str, int], Questionnaire]:
    """Return the library by code and version, in the order of the codes."""
    folder = resources() / "questionnaires"
    shared = (folder / "shared" / "parts.json").read_text("utf-8")
    paths = sorted(folder.glob("*.json"))
    forms = [load_questionnaire(path.read_text("utf-8"), shared) for path in paths]
    return {(form.name, form.version): form for form in forms}


def load_form(code: str, version: int) -> Questionnaire:
    """Return a shipped questionnaire; raise `questionnaire-missing` if it does not ship."""
    form = shipped_forms().get((code, version))
    if form is None:
        raise Problem("questionnaire-missing", name=code, version=version)
    return form


def form_of(collection: Collection) -> Questionnaire:
    """Return the questionnaire in the version that a collection was opened with.

    Raises `questionnaire-missing`, or `questionnaire-unusable` for one from elsewhere that does
    not hold.
    """
    if collection.form is None:
        return load_form(collection.questionnaire, collection.version)
    return _form_in(collection.form)


def list_forms(store: Store, action_id: bytes = EVERYBODY) -> tuple[Listed, ...]:
    """Return what can be chosen for an action: shipped ones first, then own by code and version."""
    shipped = [
        Listed(b"", form.name, form.version, form.title, form.languages, None)
        for form in shipped_forms().values()
    ]
    with store.reading() as records:
        own = _own(records, {EVERYBODY, action_id})
    listed = []
    for record in own:
        try:
            form = read_body(record.body) if record.released_on is None else _form_in(record.body)
        except Problem:  # made by a program whose checks were others; it shows by its code alone
            title, languages = {"en": record.code}, (Language("en", "English", "ltr"),)
            listed.append(Listed(record.id, record.code, record.version, title, languages, None))
            continue
        released_on = record.released_on
        listed.append(
            Listed(record.id, form.name, form.version, form.title, form.languages, released_on)
        )
    return (*shipped, *sorted(listed, key=lambda each: (each.code, each.version)))


def read_form(store: Store, id_: bytes) -> Questionnaire:
    """Return an own questionnaire, a draft with its faults; raises as `form_of`."""
    with store.reading() as records:
        held = records.require(QuestionnaireRecord, id_)
    return read_body(held.body) if held.released_on is None else _form_in(held.body)


def keep_form(
    store: Store, form: Questionnaire, action_id: bytes = EVERYBODY, id_: bytes = b""
) -> QuestionnaireRecord:
    """Keep a new draft, or the draft `id_` as it is now.

    Raises `questionnaire-unusable` (place, reason), `questionnaire-too-large`,
    `questionnaire-released`, and `questionnaire-version-taken` (name, version).
    """
    _refuse(findings(form))
    body = body_of(form)
    with store.unit_of_work() as work:
        if (form.name, form.version) in taken_versions(work, id_):
            raise Problem("questionnaire-version-taken", name=form.name, version=form.version)
        if not id_:
            new = QuestionnaireRecord(
                id=new_id(),
                action_id=action_id,
                code=form.name,
                version=form.version,
                body=body,
            )
            return work.save(None, new)
        held = work.require(QuestionnaireRecord, id_)
        require_draft(held)
        edited = replace(held, code=form.name, version=form.version, body=body)
        return work.save(held, edited)


def release_form(store: Store, id_: bytes) -> QuestionnaireRecord:
    """Release a draft: from now on it never changes.

    Raises `questionnaire-released`, `questionnaire-unusable` and `questionnaire-version-taken`.
    """
    with store.unit_of_work("lasting") as work:
        held = work.require(QuestionnaireRecord, id_)
        require_draft(held)
        _form_in(held.body)
        if (held.code, held.version) in taken_versions(work, id_):
            raise Problem("questionnaire-version-taken", name=held.code, version=held.version)
        return work.save(held, replace(held, released_on=store.now().astimezone().date()))


def next_version(
    store: Store, form: Questionnaire, action_id: bytes = EVERYBODY
) -> QuestionnaireRecord:
    """Keep a draft of the version after the last one of this code; it starts as `form`."""
    with store.reading() as records:
        own = [record.version for record in _own(records, None) if record.code == form.name]
    shipped = [version for code, version in shipped_forms() if code == form.name]
    version = max([form.version, *own, *shipped]) + 1
    return keep_form(store, msgspec.structs.replace(form, version=version), action_id)


def preview_workbook(data: bytes, file_name: str, language: str = "en") -> "ReadForm":
    """Read an XLSForm without keeping it: pass what it gives to `keep_form`.

    A form without a code of its own takes one from its file's name; `language` is that of texts
    whose headings name none.
    """
    # What reads workbooks takes long to import, and most of the work needs none of it.
    from mieux_desktop.operations.xlsforms.reading import read_xlsform

    stem = file_name.rsplit(".", 1)[0].casefold()
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in stem)
    return read_xlsform(data, name=plain.strip("-") or "questionnaire", language=language)


def workbook_of(form: Questionnaire) -> bytes:
    """Return the XLSForm of a questionnaire, shipped or own."""
    from mieux_desktop.operations.xlsforms.writing import write_xlsform  # late, as above

    return write_xlsform(form)


def body_of(form: Questionnaire) -> Mapping[str, Any]:
    """Return a questionnaire as plain values; raise `questionnaire-too-large`."""
    if len(msgspec.msgpack.encode(form)) > _MOST_BYTES:
        raise Problem("questionnaire-too-large")
    body: Mapping[str, Any] = msgspec.to_builtins(form)
    return body


def read_body(body: Mapping[str, Any]) -> Questionnaire:
    """Return the questionnaire in plain values, sound or not; raise `questionnaire-unusable`."""
    try:
        return msgspec.convert(body, Questionnaire)
    except msgspec.ValidationError as error:
        raise Problem("questionnaire-unusable", place="body", reason=str(error)) from error


def taken_versions(records: Repository, but: bytes = b"") -> frozenset[tuple[str, int]]:
    """Return the codes and versions of all questionnaires except the own one with the id `but`."""
    own = {(record.code, record.version) for record in _own(records, None) if record.id != but}
    return frozenset(own | set(shipped_forms()))


def require_draft(record: QuestionnaireRecord) -> None:
    """Raise `questionnaire-released` if a questionnaire is no draft any more."""
    if record.released_on is not None:
        raise Problem("questionnaire-released", name=record.code, version=record.version)


def _form_in(body: Mapping[str, Any]) -> Questionnaire:
    form = read_body(body)
    _refuse(faults(form))
    return form


def _refuse(found: Sequence[QuestionnaireError]) -> None:
    if found:
        raise Problem("questionnaire-unusable", place=found[0].place, reason=found[0].reason)


def _own(records: Repository, action_ids: set[bytes] | None) -> list[QuestionnaireRecord]:
    found = records.find(QuestionnaireRecord)
    return [record for record in found if action_ids is None or record.action_id in action_ids]
