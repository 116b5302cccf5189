"""Paper: sheets with a code each, and typing them in once — or twice, to compare.

A sheet's code leads to the key under which its answers lie in the inbox until the round closes;
released answers have other ids, and nothing joins them to the code.
"""

import hashlib
import secrets
from dataclasses import dataclass, replace
from pathlib import Path

from mieux_desktop.domain.feedback import Collection
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.answers import finish, read_answers
from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.domain.questionnaires.row_codes import SHEET_LETTERS, check_letter
from mieux_desktop.operations.feedback import Entry, put_whole, require_open
from mieux_desktop.operations.feedback_words import words_for
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.store import Store

_LETTERS = 5  # before the one that checks them
_KEY_BYTES = 16
_MOST_SHEETS = 200


@dataclass(frozen=True, slots=True)
class LateState:
    """Forms that came after a closing: how many wait for a full five, and the one being typed."""

    sealed: int
    unfinished: Entry | None


def draw_sheet_codes(count: int) -> tuple[str, ...]:
    """Return new codes, such as K7M4QX, in no order; raise `too-many-sheets` beyond 200."""
    if not 0 < count <= _MOST_SHEETS:
        raise Problem("too-many-sheets", maximum=_MOST_SHEETS)
    codes: set[str] = set()
    while len(codes) < count:
        letters = "".join(secrets.choice(SHEET_LETTERS) for _ in range(_LETTERS))
        codes.add(letters + check_letter(letters))
    return tuple(codes)


def read_sheet_code(typed: str) -> str | None:
    """Return a code as printed but for its dash; None for one that was mistyped."""
    code = "".join(c for c in typed.upper() if c.isalnum())
    right = len(code) == _LETTERS + 1 and set(code) <= set(SHEET_LETTERS)
    return code if right and check_letter(code[:_LETTERS]) == code[_LETTERS] else None


def sheet_key(collection_id: bytes, code: str) -> bytes:
    """Return the key of a sheet's answers in the inbox of a collection."""
    return hashlib.sha256(collection_id + code.encode()).digest()[:_KEY_BYTES]


def is_typed_in(store: Store, collection_id: bytes, code: str) -> bool:
    """Tell whether the sheet of this code is in already."""
    with store.reading() as records:
        return records.holds_answers(sheet_key(collection_id, code))


def compare_sheet(store: Store, form: Questionnaire, entry: Entry) -> tuple[str, ...]:
    """Return the questions that were typed otherwise the first time, in reading order.

    Only whoever has the sheet with its code can ask, and learns no answer. Raises
    `sheet-not-in`.
    """
    with store.reading() as records:
        body = records.inbox_answers(entry.key)
    if body is None:
        raise Problem("sheet-not-in")
    first = {name: tuple(v) if isinstance(v, list) else v for name, v in body["answers"].items()}
    again = finish(form, entry.answers)
    return tuple(name for name in form.questions if first.get(name) != again.get(name))


def with_code(entry: Entry, code: str) -> Entry:
    """Return an entry under the key of its sheet."""
    return replace(entry, key=sheet_key(entry.collection_id, code))


def reopen_entry(store: Store, entry: Entry) -> None:
    """Take a form out of those that are in, to be corrected; raise `feedback-closed`."""
    with store.unit_of_work() as work:
        require_open(work, entry.collection_id)
        work.drop_answers(entry.key)
        work.put_answers(entry.key, entry.collection_id, _body(entry), complete=False)


def correct_entry(store: Store, entry: Entry) -> None:
    """Put a form in the place of its first typing, which it was compared with.

    Raises `sheet-not-in` when that is not there any more, `form-empty`, `form-invalid`.
    """
    with store.unit_of_work() as work:
        collection = work.require(Collection, entry.collection_id)
        if not work.holds_answers(entry.key):
            raise Problem("sheet-not-in")
        work.drop_answers(entry.key)
        put_whole(work, collection, entry)


def keep_late(store: Store, entry: Entry) -> None:
    """Make the answers given so far to a late form durable; raise `feedback-open` too early."""
    with store.unit_of_work() as work:
        if work.require(Collection, entry.collection_id).closed_on is None:
            raise Problem("feedback-open")
        work.put_answers(entry.key, entry.collection_id, _body(entry), complete=False)


def read_late(store: Store, collection_id: bytes) -> LateState:
    """Return how late forms of a closed collection stand."""
    with store.reading() as records:
        sealed = records.inbox_count(collection_id)
        found = records.inbox_unfinished(collection_id)
    if found is None:
        return LateState(sealed, None)
    key, body = found
    answers = read_answers(body["answers"])
    return LateState(sealed, Entry(key, collection_id, body["language"], answers, body["channel"]))


def _body(entry: Entry) -> dict[str, object]:
    answers = {n: list(v) if isinstance(v, tuple) else v for n, v in entry.answers.items()}
    return {"answers": answers, "language": entry.language, "channel": entry.channel}


def write_paper_forms(
    form: Questionnaire, language: str, place: str, copies: int, target: Path
) -> None:
    """Write sheets with a new code each as a PDF; it reads no store."""
    data = paper_forms(form, language, place, draw_sheet_codes(copies))
    from mieux_desktop.reports.pdf import replace_file  # late: ReportLab loads slowly

    with problems():
        replace_file(target, data)


def paper_forms(form: Questionnaire, language: str, place: str, codes: tuple[str, ...]) -> bytes:
    """Return the sheets of these codes as a PDF."""
    from mieux_desktop.reports.paper_form import PaperWords, paper_forms_pdf  # late, as above

    words = words_for(form.language_for(language))
    names = ("sheet_code", "unsigned", "one_box", "mistake", "several", "rank", "condition", "drop")
    told = {name: words(name) for name in names}
    paper = PaperWords(
        language=words.language,
        funded_by=words.funded_by,
        implemented_by=words.implemented_by,
        page=lambda number, pages: words("page", n=number, total=pages),
        **told,
    )
    return paper_forms_pdf(form, paper, place, codes)
